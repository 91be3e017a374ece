// A tournament shared with other processes through a database gives the same bytes as one machine, also where a worker is killed.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSweepDatabase, type SweepDatabase } from "../../../server/test/sweeps/sweep-database.ts";
import { type Workplace, workplace } from "../try.ts";

/** Found from here, since the processes run elsewhere. */
const TSX = import.meta.resolve("tsx");
const MAIN = join(import.meta.dirname, "../../src/main.ts");
const children: ChildProcess[] = [];
let database: SweepDatabase;
let url: string;
let place: Workplace;

beforeAll(async () => {
  place = workplace();
  database = await openSweepDatabase();
  url = database.url;
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await database?.close();
  place?.dispose();
});

test("three processes, one of them killed, and the same bytes as one", async () => {
  const cases = ["nash-1950", "works-agreement"];
  const words = [
    "tournament",
    ...cases,
    "--strategies",
    "boulware",
    "random-walker",
    "--rounds",
    "40",
    "--repeat",
    "9000",
  ];
  const alone = await place.parley(...words, "--threads", "1", "-o", "alone");
  expect(alone.status).toBe(0);
  const [first, second] = [startWorker(), startWorker()];
  await Promise.all([first.says(/Waiting/), second.says(/Waiting/)]);
  // A process of its own: here it would play between the looks at the queue, and there might never be three at once.
  const shared = start([...words, "--database", url, "--expiry", "5", "-o", "shared"]);
  // While both others have one too: its job is given out again once the five seconds have passed.
  const active = "select id from pgboss.job where state = 'active'";
  await expect.poll(() => database.rows(active), { timeout: 60_000, interval: 20 }).toHaveLength(3);
  first.child.kill("SIGKILL");
  expect(await shared.ends).toBe(0);
  second.child.kill("SIGTERM");
  await second.says(/chunks? played/);
  expect(await database.rows("select id from parley_sweeps.sweep")).toEqual([]);
  for (const name of ["sessions.csv", "summary.json", "tournament.json"]) {
    expect(readFileSync(join(place.folder, "shared", name), "utf8")).toBe(
      readFileSync(join(place.folder, "alone", name), "utf8"),
    );
  }
}, 120_000);

test("terms of every kind go with the work, and the same bytes come back", async () => {
  const words = ["tournament", "nash-1950", "works-agreement", "ceasefire-at-ulvery"];
  words.push("--strategies", "conceder", "random-walker", "--repeat", "10", "--breakdown", "1%");
  words.push("--hours", "30", "--turn-hours", "0.5-1.5", "--discount", "0.99", "--discount", "union=0.97");
  words.push("--delay-cost", "jack=0.1+5%", "--shock", "4: bill=3, union=30: rain", "--first", "union");
  const worker = startWorker();
  await worker.says(/Waiting/);
  const shared = await place.parley(...words, "--database", url, "-o", "shared-terms");
  const alone = await place.parley(...words, "--threads", "1", "-o", "alone-terms");
  expect([shared.status, alone.status]).toEqual([0, 0]);
  worker.child.kill("SIGTERM");
  await worker.says(/played/);
  for (const name of ["sessions.csv", "summary.json", "tournament.json"]) {
    expect(readFileSync(join(place.folder, "shared-terms", name), "utf8")).toBe(
      readFileSync(join(place.folder, "alone-terms", name), "utf8"),
    );
  }
}, 120_000);

test("a database that does not answer is told without its password", async () => {
  const address = "postgresql://somebody:secret@localhost:1/none";
  const { status, complained } = await place.parley("worker", "--database", address);
  expect(status).toBe(3);
  expect(complained).toContain("somebody@localhost:1");
  expect(complained).not.toContain("secret");
});

const startWorker = () => start(["worker", "--database", url, "--expiry", "5"]);

/** The command as a process in the workplace's folder. */
function start(words: readonly string[]) {
  const command = ["--conditions=source", "--import", TSX, MAIN, ...words];
  const child = spawn(process.execPath, command, {
    cwd: place.folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return {
    child,
    ends: once(child, "exit").then(([status]) => status as number | null),
    says: (what: RegExp) => expect.poll(() => said, { timeout: 60_000 }).toMatch(what),
  };
}
