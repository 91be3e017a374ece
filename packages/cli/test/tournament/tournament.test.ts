// `parley tournament` by hand: its folder, its resuming, and what it says of bad input.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { BUNDLED, workplace as makeWorkplace, type Workplace } from "../try.ts";

const MAIN = join(import.meta.dirname, "../../src/main.ts");
const places: Workplace[] = [];
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const place of places.splice(0)) place.dispose();
});

/** Cases, and so chunks, of a run that is to be met in the middle: far more than are played between two looks at its folder. */
const MANY = 30;
const SMALL = ["--strategies", "boulware", "conceder", "random-walker", "--rounds", "20"];

test("the results are a table, a summary and what was played, and the same for any number of threads", async () => {
  const place = workplace();
  const cases = ["nash-1950", "works-agreement", "river-basin"];
  const one = await place.parley(
    "tournament",
    ...cases,
    ...SMALL,
    "--repeat",
    "3",
    "--threads",
    "1",
    "-o",
    "one",
  );
  const two = await place.parley(
    "tournament",
    ...cases,
    ...SMALL,
    "--repeat",
    "3",
    "--threads",
    "2",
    "-o",
    "two",
  );
  expect([one.status, two.status]).toEqual([0, 0]);
  const names = ["results.html", "sessions.csv", "summary.json", "tournament.json"];
  expect(readdirSync(join(place.folder, "one")).sort()).toEqual(names);
  for (const name of names) expect(read(place, "two", name)).toBe(read(place, "one", name));
  const lines = read(place, "one", "sessions.csv").trimEnd().split("\n");
  // Below one line of names: three strategies in two seats, three times on two cases; and each against a rest, in each of four seats.
  expect(lines.filter((line) => line.includes(",river-basin,"))).not.toHaveLength(0);
  expect(lines.filter((line) => !line.includes(",river-basin,"))).toHaveLength(1 + 3 * 3 * 3 * 2);
  expect(lines[1]).toMatch(/^0,nash-1950,alternating-offers,1,boulware,boulware,/);
}, 60_000);

test("a finished tournament is told again without being played again", async () => {
  const place = workplace();
  await place.parley("tournament", "nash-1950", ...SMALL);
  const table = join(place.folder, "tournament", "sessions.csv");
  writeFileSync(table, "as it was left");
  const again = await place.parley("tournament", "nash-1950", ...SMALL, "--json");
  expect(again.status).toBe(0);
  expect(JSON.parse(again.printed)).toMatchObject({ format: 1, sessions: 9 });
  expect(readFileSync(table, "utf8")).toBe("as it was left");
});

test("what was found is told in short, the same when it is told again, and in full on a page of no day", async () => {
  const place = workplace();
  const first = await place.parley("tournament", "nash-1950", ...SMALL);
  const again = await place.parley("tournament", "nash-1950", ...SMALL);
  expect(again.printed).toBe(first.printed);
  expect(first.printed).toContain("Which way of behaving fared how?");
  expect(first.printed).toContain("(random-walker)");
  expect(first.printed).toContain("The results are in tournament; results.html there is the whole report.");
  const page = read(place, "tournament", "results.html");
  for (const words of ["wants it over with", "up to 20 rounds", "seed 1", "<svg"]) {
    expect(page).toContain(words);
  }
  expect(page).not.toContain("<time");
  const { terms } = JSON.parse(read(place, "tournament", "summary.json")) as { terms: unknown };
  expect(terms).toEqual({ rounds: 20, open: false, discount: 1, breakdown: 0 });
});

test("what a run left that was killed at the very end is cleared up, and a finished folder stays as it is", async () => {
  const place = workplace();
  const words = ["tournament", "nash-1950", ...SMALL, "-o", "done"];
  await place.parley(...words);
  const folder = join(place.folder, "done");
  const names = readdirSync(folder).sort();
  await place.parley(...words);
  expect(readdirSync(folder).sort()).toEqual(names);
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks", "000000.chunk"), "played");
  writeFileSync(join(folder, "sessions.csv.77.tmp"), "half");
  expect((await place.parley(...words)).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(names);
});

test("a folder of results that another process has open is not opened again", async () => {
  const place = workplace();
  const folder = join(place.folder, "results");
  const cases = join(place.folder, copies(place, "works-agreement", MANY));
  const words = ["tournament", cases, ...SMALL, "--repeat", "60", "--threads", "1", "-o", folder];
  const { child, ended } = start(words);
  await expect.poll(() => count(join(folder, "chunks")), { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
  // Held still, so that it is at work whatever the machine does.
  child.kill("SIGSTOP");
  const second = await place.parley(...words);
  child.kill("SIGKILL");
  await ended;
  expect(second.status).toBe(3);
  expect(second.complained).toContain(`process ${child.pid}`);
  expect(second.complained).toContain("plays a tournament into it");
  expect(existsSync(join(folder, "summary.json"))).toBe(false);
}, 120_000);

test("a file where the folder of results should be is told as one", async () => {
  const place = workplace();
  writeFileSync(join(place.folder, "letter"), "Dear …");
  const { status, complained } = await place.parley("tournament", "nash-1950", ...SMALL, "-o", "letter");
  expect(status).toBe(3);
  expect(complained).toContain("A folder is needed here");
  expect(read(place, "letter")).toBe("Dear …");
});

test("a summary that somebody broke is told as unreadable", async () => {
  const place = workplace();
  await place.parley("tournament", "nash-1950", ...SMALL);
  writeFileSync(join(place.folder, "tournament", "summary.json"), "{");
  const { status, complained } = await place.parley("tournament", "nash-1950", ...SMALL);
  expect(status).toBe(3);
  expect(complained).toContain("summary.json");
});

test("killed in the middle, it goes on from there: nothing is lost and nothing is played twice", async () => {
  const place = workplace();
  const cases = copies(place, "works-agreement", MANY);
  const terms = ["--hours", "20", "--turn-hours", "0.5-1.5", "--discount", "union=0.97"];
  const played = [join(place.folder, cases), ...SMALL, ...terms, "--repeat", "60", "--threads", "1"];
  const words = ["tournament", ...played];
  await place.parley(...words, "-o", "whole");
  const chunks = join(place.folder, "killed", "chunks");
  await killOnce([...words, "-o", join(place.folder, "killed")], () => count(chunks) >= 3);
  const left = count(chunks);
  expect(left).toBeGreaterThanOrEqual(3);
  expect(left).toBeLessThan(MANY);
  // What a killed process was writing, and a chunk of which the end is missing.
  writeFileSync(join(chunks, "000000.chunk.77.tmp"), "half");
  const torn = join(chunks, readdirSync(chunks).filter((name) => name.endsWith(".chunk"))[0]);
  const whole = readFileSync(torn);
  writeFileSync(torn, whole.subarray(0, whole.length / 2));
  const resumed = await place.parley(...words, "-o", "killed");
  expect(resumed.complained).toContain(`${left - 1} of ${MANY} chunks`);
  for (const name of ["sessions.csv", "summary.json"]) {
    expect(read(place, "killed", name)).toBe(read(place, "whole", name));
  }
}, 240_000);

test("a folder with another tournament in it, or with anything else, is left as it is", async () => {
  const place = workplace();
  await place.parley("tournament", "nash-1950", ...SMALL);
  const before = read(place, "tournament", "summary.json");
  const other = await place.parley("tournament", "nash-1950", ...SMALL, "--seed", "2");
  expect(other.status).toBe(3);
  expect(other.complained).toContain("another tournament");
  expect(read(place, "tournament", "summary.json")).toBe(before);
  mkdirSync(join(place.folder, "letters"));
  writeFileSync(join(place.folder, "letters", "dear.txt"), "Dear …");
  const filled = await place.parley("tournament", "nash-1950", ...SMALL, "-o", "letters");
  expect(filled.status).toBe(3);
  expect(readdirSync(join(place.folder, "letters"))).toEqual(["dear.txt"]);
});

test("every problem of what was typed is told at once, and the nearest name with it", async () => {
  const place = workplace();
  const words = ["--strategies", "boulwar", "linear:e=-1", "--protocol", "shutle"];
  const { status, complained } = await place.parley("tournament", "nash-1950", ...words);
  expect(status).toBe(1);
  expect(complained).toContain("Did you mean boulware?");
  expect(complained).toContain("-1");
  expect(complained).toContain("Did you mean shuttle?");
  expect(existsSync(join(place.folder, "tournament"))).toBe(false);
});

test("a case that is named twice, however, is played once", async () => {
  const place = workplace();
  const cases = copies(place, "nash-1950", 1);
  const folder = join(cases, "copy-00");
  const words = [folder, `${folder}/`, `./${folder}`, cases, join(place.folder, folder), ...SMALL];
  const { status, printed } = await place.parley("tournament", ...words, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ sessions: 9, plan: { scenarios: [{ name: folder }] } });
});

test("a case with problems stops it, unless it is to be skipped", async () => {
  const place = workplace();
  const cases = copies(place, "nash-1950", 2);
  writeFileSync(join(place.folder, cases, "copy-01", "case.yaml"), "format: 1\ntitle: Broken\n");
  const stopped = await place.parley("tournament", cases, ...SMALL);
  expect(stopped.status).toBe(1);
  expect(stopped.complained).toContain(join(cases, "copy-01"));
  const skipped = await place.parley("tournament", cases, ...SMALL, "--skip-broken");
  expect(skipped.status).toBe(0);
  expect(read(place, "tournament", "sessions.csv")).not.toContain("copy-01");
});

test("a case in which the worth of no deal is unknown is named with what to do", async () => {
  const place = workplace();
  const { status, complained } = await place.parley("tournament", "ukraine-2025-05", ...SMALL);
  expect(status).toBe(1);
  expect(complained).toMatch(/ukraine-2025-05: .*no deal/s);
});

test("a strategy of one's own plays along, and one that fails is told as forfeiting", async () => {
  const place = workplace();
  writeFileSync(
    join(place.folder, "mine.ts"),
    "export function open(view: { own: { best: number } }) { return { offer: () => view.own.best, accepts: () => true }; }",
  );
  writeFileSync(join(place.folder, "bad.ts"), "export function open() { throw new Error('not today'); }");
  const words = ["--strategies", "boulware", "mine.ts", "bad.ts", "--rounds", "5"];
  const { status, printed } = await place.parley("tournament", "nash-1950", ...words, "--json");
  expect(status).toBe(0);
  const { strategies } = JSON.parse(printed) as {
    strategies: { strategy: string; ends: Record<string, number> }[];
  };
  expect(strategies.map(({ strategy, ends }) => [strategy, ends.forfeitedBySelf > 0])).toEqual([
    ["boulware", false],
    ["mine.ts", false],
    ["bad.ts", true],
  ]);
  expect(read(place, "tournament", "sessions.csv")).toContain(",forfeited,");
}, 60_000);

test("a program that does not read is told with its place", async () => {
  const place = workplace();
  writeFileSync(join(place.folder, "mine.ts"), "export function open(view {\n");
  const { status, complained } = await place.parley("tournament", "nash-1950", "--strategies", "mine.ts");
  expect(status).toBe(1);
  expect(complained).toContain("mine.ts:1:");
});

function workplace(): Workplace {
  const place = makeWorkplace();
  places.push(place);
  return place;
}

/** A folder of so many copies of a bundled case. */
function copies({ folder }: Workplace, name: string, many: number): string {
  for (let k = 0; k < many; k++) {
    cpSync(join(BUNDLED, name), join(folder, "cases", `copy-${String(k).padStart(2, "0")}`), {
      recursive: true,
    });
  }
  return "cases";
}

function read({ folder }: Workplace, ...names: string[]): string {
  return readFileSync(join(folder, ...names), "utf8");
}

function count(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".chunk")).length : 0;
}

/** Runs the command in a process of its own and kills it as soon as `when` holds. */
async function killOnce(words: readonly string[], when: () => boolean): Promise<void> {
  const { child, ended } = start(words);
  await expect.poll(when, { timeout: 60_000, interval: 5 }).toBe(true);
  child.kill("SIGKILL");
  await ended;
}

function start(words: readonly string[]) {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", MAIN, ...words], {
    cwd: import.meta.dirname,
    stdio: "ignore",
  });
  children.push(child);
  return { child, ended: new Promise((resolve) => child.once("exit", resolve)) };
}
