// What the answer of `parley tournament` must say beside its figures: forfeits, estimates, cases without a package for all; and its help.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { workplace as makeWorkplace, type Workplace } from "../try.ts";

const places: Workplace[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.dispose();
});

const PAIR = ["--strategies", "boulware", "linear", "--rounds", "5"];

test("forfeits and estimates are told in the answer, and estimates on the page", async () => {
  const place = workplace();
  writeFileSync(join(place.folder, "bad.ts"), "export function open() { throw new Error('not today'); }");
  const words = ["--strategies", "linear", "bad.ts", "--rounds", "5"];
  const { printed } = await place.parley("tournament", "works-agreement", ...words);
  const told = printed.replace(/\s+/g, " ");
  expect(told).toContain("3 of 4 sessions ended by forfeit");
  expect(told).toContain("“bad.ts” 3 times");
  const estimates =
    "Profiles of 2 of 2 sides in works-agreement are estimates; intervals were played at their middle.";
  expect(told).toContain(estimates);
  expect(told).toContain("It foretells nothing about people.");
  expect(read(place, "tournament", "results.html")).toContain(estimates);
}, 60_000);

test("what no deal is worth can be said, is played, and makes a case without a package for all one that is told", async () => {
  const place = workplace();
  const without = ["--without-deal", "bill=1000", "--without-deal", "jack=1000"];
  const { status, printed } = await place.parley("tournament", "nash-1950", ...PAIR, ...without);
  expect(status).toBe(0);
  expect(printed.replace(/\s+/g, " ")).toContain("no package is at least as good as no deal for every side");
  expect(read(place, "tournament", "tournament.json")).toContain('"noDeal":"1000"');
});

test("it is told how to say what no deal is worth, and of which parties there is none", async () => {
  const place = workplace();
  const { status, complained } = await place.parley("tournament", "ukraine-2025-05", ...PAIR);
  expect(status).toBe(1);
  expect(complained.replace(/\s+/g, " ")).toContain(
    "--without-deal russia=POINTS --without-deal ukraine=POINTS",
  );
  const other = await place.parley("tournament", "nash-1950", ...PAIR, "--without-deal", "bil=3");
  expect(other.status).toBe(1);
  expect(other.complained).toContain("“bil”. Did you mean bill?");
});

test("a protocol that cannot be read is not also told as missing", async () => {
  const { complained } = await workplace().parley("tournament", "nash-1950", "--protocol", "shutle");
  expect(complained).toContain("Did you mean shuttle?");
  expect(complained).not.toContain("needs a protocol");
});

test("its help names who plays and how long where nothing is said", async () => {
  const { printed } = await workplace().parley("tournament", "--help");
  const told = printed.replace(/\s+/g, " ");
  expect(told).toContain("(boulware linear conceder tit-for-tat-averaged micro)");
  expect(told).toContain("(100; without a deadline, when to give up: 1000)");
});

test("a database that is none or is not there is told in plain words", async () => {
  const place = workplace();
  const none = await place.parley("worker", "--database", "foo");
  expect(none.status).toBe(3);
  expect(none.complained).toContain("no address of a PostgreSQL");
  const nobody = await place.parley("worker", "--database", "postgres://me:secret@localhost:1/talks");
  expect(nobody.complained.replace(/\s+/g, " ")).toContain("nothing answers there");
  expect(nobody.complained).not.toMatch(/ECONNREFUSED|secret/);
});

function workplace(): Workplace {
  const place = makeWorkplace();
  places.push(place);
  return place;
}

function read({ folder }: Workplace, ...names: string[]): string {
  return readFileSync(join(folder, ...names), "utf8");
}
