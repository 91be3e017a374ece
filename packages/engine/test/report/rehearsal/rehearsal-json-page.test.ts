// The reference page of a rehearsal's JSON describes each key that there is, and none that is gone.
import { expect, it } from "vitest";
import { foresee } from "../../../src/rehearsal/index.ts";
import { FAULTS } from "../../../src/rehearsal/session/outcome.ts";
import { joinsIf, joinsIfMany } from "../../../src/rehearsal/session/words.ts";
import type { Strategy } from "../../../src/rehearsal/strategies/negotiator.ts";
import { rehearsalJson } from "../../../src/report/rehearsal/rehearsal-json.ts";
import { MOVE_CLASSES } from "../../../src/talks/progress/moves.ts";
import { pageText, quotedIn, rowsUnder } from "../../rehearsal/page-tables.ts";
import { playedOn, type Wanted } from "./played-sessions.ts";

// biome-ignore lint/suspicious/noExplicitAny: read as another program would read it.
type Figures = any;

const page = pageText("reference/rehearsal-json.md");

const FAILS: Strategy = {
  name: "mine.ts",
  open: () => ({
    offer: () => {
      throw new Error("a slip of mine");
    },
    accepts: () => false,
  }),
};

const JOINS_IF: Strategy = {
  name: "joins.ts",
  open: (view) => ({ offer: () => view.own.best, accepts: () => false, joins: () => joinsIf([0]) }),
};

const JOINS_IF_MANY: Strategy = {
  name: "joins-many.ts",
  open: (view) => ({ offer: () => view.own.best, accepts: () => false, joins: () => joinsIfMany(5) }),
};

/** Between them they bring every key about. */
const WANTED: readonly Wanted[] = [
  { name: "ceasefire-at-ulvery", as: ["boulware"], rounds: 40 },
  {
    name: "works-agreement",
    as: ["hardliner"],
    rounds: 3,
    terms: {
      deadline: { kind: "time", limit: 3_600_000, turn: { least: 60_000, most: 120_000 }, rounds: 9 },
      shocks: [{ round: 1, what: "A court rules.", noDeal: [50, null] }],
    },
  },
  { name: "works-agreement", as: ["boulware"], protocol: "single-text", rounds: 40 },
  { name: "river-basin", as: [JOINS_IF_MANY], protocol: "conditional-vote", rounds: 3 },
  { name: "river-basin", as: [JOINS_IF], protocol: "conditional-vote", rounds: 3 },
  { name: "works-agreement", as: [FAILS], rounds: 3 },
];

const sessions: Figures[] = WANTED.map((wanted) => {
  const told = playedOn(wanted);
  const foreseen = foresee(told.played.setup, 0);
  return JSON.parse(JSON.stringify(rehearsalJson({ ...told, foreseen }, "9.9.9")));
});

/** Keys of the table below a heading. */
function documented(heading: string): string[] {
  const [, below] = page.split(`\n## ${heading}\n`);
  return rowsUnder(below.split("\n## ")[0], "key").map((row) => quotedIn(row.key)[0]);
}

const SECTIONS: readonly [string, (figures: Figures) => object[]][] = [
  // The verb adds `whatIf` where a what-if was asked about.
  ["Top level", (figures) => [{ ...figures, whatIf: {} }]],
  ["`terms`", ({ terms }) => [terms]],
  ["`outcome`", ({ outcome }) => [outcome]],
  ["`parties[]`", ({ parties }) => parties],
  ["`distances`", ({ distances }) => [distances]],
  ["`foreseen[]`", ({ foreseen }) => foreseen],
  ["`words[]`", ({ words }) => words],
  ["`method`", ({ method }) => [method]],
];

it.each(SECTIONS)("describes each key of %s", (heading, objects) => {
  const keys = new Set(sessions.flatMap(objects).flatMap(Object.keys));
  expect(documented(heading).sort()).toEqual([...keys].sort());
});

it("has a section for each of them and no other", () => {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([
    "What holds everywhere",
    ...SECTIONS.map(([heading]) => heading),
    // Tested where the words are typed.
    "Playing the same again",
  ]);
});

it("names the keys within the small objects, the kinds of step, the faults and the words", () => {
  const named = (row: string) => quotedIn(page.split("\n").find((line) => line.startsWith(row)) ?? "");
  const within = (row: string) => named(row).join(" ").match(/\w+/g) ?? [];
  for (const { terms, case: subject } of sessions) {
    expect(within("| `deadline`")).toEqual(expect.arrayContaining(Object.keys(terms.deadline)));
    expect(within("| `delays`")).toEqual(
      expect.arrayContaining(Object.values(terms.delays as object).flatMap((delay) => Object.keys(delay))),
    );
    expect(within("| `shocks`")).toEqual(
      expect.arrayContaining((terms.shocks as object[]).flatMap(Object.keys)),
    );
    expect(within("| `case`")).toEqual(["case", ...Object.keys(subject)]);
  }
  expect(named("| `moves` | how")).toEqual(["moves", ...MOVE_CLASSES]);
  expect(named("| `fault`")).toEqual(["fault", ...FAULTS.map((fault) => `"${fault}"`), '"forfeited"']);
  const words = new Set(sessions.flatMap(({ words }) => words.map(({ does }: Figures) => `"${does}"`)));
  expect(words.size).toBeGreaterThan(5);
  expect(named("| `does`")).toEqual(expect.arrayContaining([...words]));
});
