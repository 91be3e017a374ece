// Strategies of somebody's own run in threads with limits; one that fails forfeits, and the session says so.
import { caseFromDocuments } from "@parley/engine/case";
import {
  alternatingOffers,
  conditionalVote,
  joinsIfMany,
  type Outcome,
  openScenario,
  plainTerms,
  play,
  playPatiently,
  REJECT,
  readStrategy,
  type Scenario,
  type Strategy,
  Trace,
} from "@parley/engine/rehearsal";
import { expect, onTestFinished, test } from "vitest";
import { ownStrategy, type StrategyLimits } from "../../src/own-strategy/own-strategy.ts";
import { transpile } from "../../src/own-strategy/transpile.ts";

/** Long enough for a busy machine, but for the one that never answers. */
const LIMITS: StrategyLimits = { answer: 60_000, load: 60_000, memory: 256 };
/** Where one of them runs out, the session is to say so before the test does. */
const PATIENT = { timeout: 150_000 };
/** Of those that run into a limit. */
const TIGHT: Partial<Record<string, Partial<StrategyLimits>>> = {
  "no-answer": { answer: 1_500 },
  "too-much-memory": { memory: 64 },
};

test(
  "a strategy in TypeScript says word for word what it would say in the same thread",
  PATIENT,
  async () => {
    const source = `
    import { LEAVE, type Negotiator, type View } from "@parley/engine/rehearsal";
    export function open(view: View): Negotiator {
      const uniform = () => view.chance().uniform();
      let target: number = 1;
      return {
        offer() {
          target = Math.max(view.noDeal, target - 0.02 * uniform());
          return view.noDeal > 1 ? LEAVE : view.own.atLeast(target);
        },
        accepts: (deal: number) => view.worth(deal) >= Math.max(target, view.noDeal),
      };
    }`;
    const scenario = orchard();
    const here: Strategy = {
      name: "here",
      open: (view) => {
        const uniform = () => view.chance().uniform();
        let target = 1;
        return {
          offer() {
            target = Math.max(view.noDeal, target - 0.02 * uniform());
            return view.own.atLeast(target);
          },
          accepts: (deal) => view.worth(deal) >= Math.max(target, view.noDeal),
        };
      },
    };
    const [elsewhere, there] = [new Trace(), new Trace()];
    for (const session of [0, 1]) {
      const setup = setupOf(scenario, [opened(source, scenario), shipped("linear")], session);
      const outcome = await playPatiently(setup, elsewhere);
      expect(outcome).toEqual(play({ ...setup, strategies: [here, shipped("linear")] }, there));
      expect(wordsOf(elsewhere)).toEqual(wordsOf(there));
    }
  },
);

test(
  "a strategy hears how others answer, and what a vote is about, as in the same thread",
  PATIENT,
  async () => {
    const source = `
    import { joinsIfMany, REJECT } from "@parley/engine/rehearsal";
    export function open(view) {
      let refused = 0;
      return {
        offer: () => view.own.ranked(refused) ?? view.own.best,
        accepts: () => false,
        hearAnswer(deal, by, answer) { if (by === 1 && answer === REJECT) refused++; },
        joins: (deal, { author, fewest, conditional }) => (author === 0 && fewest === 2 && conditional ? joinsIfMany(1) : REJECT),
      };
    }`;
    const here: Strategy = {
      name: "here",
      open: (view) => {
        let refused = 0;
        return {
          offer: () => view.own.ranked(refused) ?? view.own.best,
          accepts: () => false,
          hearAnswer: (_, by, answer) => {
            if (by === 1 && answer === REJECT) refused++;
          },
          joins: (_, { author, fewest, conditional }) =>
            author === 0 && fewest === 2 && conditional ? joinsIfMany(1) : REJECT,
        };
      },
    };
    const scenario = orchard();
    const [elsewhere, there] = [new Trace(), new Trace()];
    const setup = {
      ...setupOf(scenario, [opened(source, scenario), shipped("hardliner")], 0),
      protocol: conditionalVote,
    };
    const outcome = await playPatiently(setup, elsewhere);
    expect(outcome).toEqual(play({ ...setup, strategies: [here, shipped("hardliner")] }, there));
    expect(wordsOf(elsewhere)).toEqual(wordsOf(there));
    const words = Array.from(there.word.slice(0, there.length));
    expect(words).toContain(joinsIfMany(1));
    expect(new Set(words.filter((word, k) => word >= 0 && there.by[k] === 0)).size).toBeGreaterThan(3);
  },
);

const FAILING = {
  "throws while it opens": ["export function open() { throw new Error('not today'); }", "threw", /not today/],
  "throws at its second offer": [
    "export function open(view) { let n = 0; return { offer() { if (n++) throw new Error('lost the thread'); return view.own.best; }, accepts: () => false }; }",
    "threw",
    /lost the thread/,
  ],
  "never answers": [
    "export function open() { return { offer() { for (;;); }, accepts: () => false }; }",
    "no-answer",
    /1500 ms/,
  ],
  "takes all memory": [
    "export function open() { const kept = []; return { offer() { for (;;) kept.push(new Array(1000).fill({})); }, accepts: () => false }; }",
    "too-much-memory",
    /64 MB/,
  ],
  "tables a number that is no package": [
    "export function open() { return { offer: () => 1e9, accepts: () => false }; }",
    "impossible-package",
    /1000000000/,
  ],
  "tables nothing": [
    "export function open() { return { offer: () => undefined, accepts: () => false }; }",
    "impossible-package",
    null,
  ],
  "exports no function": ["export const open = 3;", "threw", /open/],
  "accepts before anything lies on the table": [
    "export function open() { return { offer: () => -1, accepts: () => true }; }",
    "out-of-turn",
    null,
  ],
  "ends its thread": [
    "export function open() { return { offer: () => process.exit(), accepts: () => false }; }",
    "threw",
    /ended/,
  ],
} as const;

for (const [what, [source, fault, detail]] of Object.entries(FAILING)) {
  test(`one that ${what} forfeits`, PATIENT, async () => {
    const scenario = orchard();
    const setup = setupOf(
      scenario,
      [opened(source, scenario, { ...LIMITS, ...TIGHT[fault] }), shipped("conceder")],
      0,
    );
    const outcome: Outcome = await playPatiently(setup, new Trace());
    expect(outcome).toMatchObject({ end: "forfeited", by: 0, fault });
    if (detail) expect("detail" in outcome && outcome.detail).toMatch(detail);
  });
}

test("its thread knows nothing of what the other wants", PATIENT, async () => {
  const source = `
    import { workerData } from "node:worker_threads";
    const text = (known) => JSON.stringify(known, (_, value) => (typeof value === "bigint" ? String(value) : value));
    export function open(view) { return { offer() { throw new Error(text([view.frame, workerData, view])); }, accepts: () => false }; }`;
  const scenario = orchard();
  const setup = setupOf(scenario, [opened(source, scenario), shipped("conceder")], 0);
  const outcome = await playPatiently(setup, new Trace());
  const known = "detail" in outcome ? String(outcome.detail) : "";
  expect(known).toContain("north");
  // The worth of the south's best package, and of no deal to it, stand nowhere else.
  expect(known).not.toMatch(/7919|6113/);
});

test("one that failed plays the next session from the start", PATIENT, async () => {
  const source = `
    export function open(view, of) {
      return { offer() { if (of.session === 0) throw new Error("first"); return view.own.best; }, accepts: () => true };
    }`;
  const scenario = orchard();
  const strategy = opened(source, scenario);
  const ends: string[] = [];
  for (const session of [0, 1]) {
    ends.push(
      (await playPatiently(setupOf(scenario, [strategy, shipped("conceder")], session), new Trace())).end,
    );
  }
  expect(ends).toEqual(["forfeited", "agreed"]);
});

test("what does not read as a program is told with its place", () => {
  const read = transpile("/somewhere/mine.ts", "export function open(view {\n  return 3;\n");
  expect(read.ok).toBe(false);
  expect(!read.ok && read.problems[0]).toMatchObject({ code: "cli.strategy-syntax", line: 1 });
});

test("an import of anything but the engine and what comes with Node is told with its place", () => {
  const read = transpile(
    "/somewhere/mine.ts",
    'import { x } from "./other.ts";\nimport fs from "node:fs";\nx(fs);',
  );
  expect(!read.ok && read.problems).toEqual([
    { code: "cli.strategy-import", params: { name: "./other.ts" }, line: 1, column: 1 },
  ]);
});

function opened(source: string, scenario: Scenario, limits = LIMITS): Strategy {
  const read = transpile("/somewhere/mine.ts", source);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const guestOf = () => ({ frame: scenario.frame, profile: readOrchard().profiles[0], party: 0 });
  const strategy = ownStrategy({ name: "mine.ts", code: read.code, guestOf, limits });
  onTestFinished(() => strategy.close());
  return strategy;
}

function shipped(name: string): Strategy {
  const reading = readStrategy(name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
  return reading.strategy;
}

function setupOf(scenario: Scenario, strategies: readonly Strategy[], session: number) {
  return { scenario, protocol: alternatingOffers, terms: plainTerms(2, 20), strategies, seed: 7, session };
}

function wordsOf({ word, by, length }: Trace) {
  return Array.from({ length }, (_, k) => [by[k], word[k]]);
}

function readOrchard() {
  const reading = caseFromDocuments(
    {
      frame: {
        format: 1,
        title: "Orchard",
        parties: ["north", "south"],
        issues: [
          { id: "rows", options: ["few", "some", "many"] },
          { id: "water", options: ["north", "shared", "south"] },
        ],
      },
      profiles: [
        {
          format: 1,
          party: "north",
          points: { rows: { few: 0, some: 20, many: 45 }, water: { north: 50, shared: 30, south: 0 } },
          noDeal: 20,
        },
        {
          format: 1,
          party: "south",
          points: {
            rows: { few: 7919, some: 4000, many: 0 },
            water: { north: 0, shared: 3000, south: 5000 },
          },
          noDeal: 6113,
        },
      ],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    { folderName: "orchard" },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

function orchard(): Scenario {
  const opening = openScenario(readOrchard());
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  return opening.scenario;
}
