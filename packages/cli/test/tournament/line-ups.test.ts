// Which line-ups `parley tournament` plays where there are more than two sides, and what its results then say of the game of each case.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { workplace as makeWorkplace, type Workplace } from "../try.ts";

const EXAMPLES = join(import.meta.dirname, "../../../../docs/examples");
const THREE = ["--strategies", "boulware", "conceder", "hardliner", "--rounds", "8", "--threads", "1"];
const places: Workplace[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.dispose();
});

test("all line-ups where they are few, and the game of the case with its sides by name", async () => {
  const place = workplace();
  const { status } = await place.parley("tournament", "wharf", ...THREE);
  expect(status).toBe(0);
  const { plan, sessions, game, roleGames } = summaryOf(place);
  expect([plan.scheme, sessions, game.reason]).toEqual(["every-line-up", 27, "more-than-two-parties"]);
  expect(roleGames.cases).toMatchObject([
    {
      scenario: "wharf",
      kind: "analysed",
      lineUps: 27,
      sides: ["The port", "The fishers", "The ferry line"],
      missing: { count: 0 },
    },
  ]);
  expect(read(place, "results.html")).toContain("The fishers");
  const again = await place.parley("tournament", "wharf", ...THREE);
  expect(again.status).toBe(0);
}, 60_000);

test("one among others of one mind on request, or where leaving some out was asked for", async () => {
  const place = workplace();
  expect((await place.parley("tournament", "wharf", ...THREE, "--line-ups", "one")).status).toBe(0);
  expect(summaryOf(place)).toMatchObject({
    plan: { scheme: "one-against-rest" },
    sessions: 21,
    roleGames: { cases: [{ missing: { count: 6 }, mixed: null, replicator: null }] },
  });
  const other = workplace();
  expect((await other.parley("tournament", "wharf", ...THREE, "--no-self-play")).status).toBe(0);
  expect(summaryOf(other)).toMatchObject({ plan: { scheme: "one-against-rest" }, sessions: 18 });
}, 60_000);

test("every line-up has every seat and every meeting in it, so that leaving some out is refused", async () => {
  const place = workplace();
  const { status, complained } = await place.parley(
    "tournament",
    "wharf",
    ...THREE,
    "--line-ups",
    "every",
    "--no-swaps",
  );
  expect(status).toBe(1);
  expect(complained.replace(/\s+/g, " ")).toContain(
    "Leave out --no-swaps and --no-self-play, or --line-ups.",
  );
  expect((await place.parley("tournament", "wharf", "--line-ups", "some")).status).toBe(2);
});

test("a folder with other line-ups in it is left as it is, and the difference is named", async () => {
  const place = workplace();
  await place.parley("tournament", "wharf", ...THREE, "--line-ups", "one");
  const { status, complained } = await place.parley("tournament", "wharf", ...THREE);
  expect(status).toBe(3);
  expect(complained).toContain("--line-ups");
}, 60_000);

function workplace(): Workplace {
  const place = makeWorkplace();
  places.push(place);
  cpSync(join(EXAMPLES, "wharf"), join(place.folder, "wharf"), { recursive: true });
  return place;
}

function read({ folder }: Workplace, name: string): string {
  return readFileSync(join(folder, "tournament", name), "utf8");
}

function summaryOf(place: Workplace) {
  return JSON.parse(read(place, "summary.json"));
}
