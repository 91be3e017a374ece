// Random sessions for the contract of the protocols: small cases, every shipped strategy, all kinds of terms.
import fc from "fast-check";
import { toNumber } from "../../src/maths/rational.ts";
import {
  ACCEPTANCE_KINDS,
  BIDDING_KINDS,
  type Deadline,
  type Delay,
  JOINING_KINDS,
  MODEL_KINDS,
  NO_DELAY,
  type Protocol,
  readStrategy,
  type Scenario,
  type Setup,
  type Strategy,
  type Terms,
  type Trace,
} from "../../src/rehearsal/index.ts";
import { afterDelay } from "../../src/rehearsal/terms/terms.ts";
import { maybeScenario, smallScenario } from "./small-scenarios.ts";

export interface Line {
  readonly round: number;
  readonly at: number;
  readonly by: number;
  readonly word: number;
  readonly about: number;
}

export function linesOf(trace: Trace): Line[] {
  return Array.from({ length: trace.length }, (_, k) => ({
    round: trace.round[k],
    at: trace.at[k],
    by: trace.by[k],
    word: trace.word[k],
    about: trace.about[k],
  }));
}

/** By round, what no deal was worth to each then, as far as the terms tell. */
export function noDealsAt({
  scenario,
  terms,
}: Pick<Setup, "scenario" | "terms">): (round: number) => number[] {
  return (round) => {
    const worths = scenario.parties.map(({ noDeal }) => noDeal);
    for (const shock of terms.shocks) {
      if (shock.round > round) continue;
      shock.noDeal.forEach((points, party) => {
        if (points !== null) worths[party] = scenario.parties[party].scaled(points);
      });
    }
    return worths;
  };
}

/**
 * Whether a deal of this worth in this round leaves the party with less than no deal would then: in worth, or in the points that waiting
 * has left of both.
 */
export function fallsShort(
  { scenario, terms }: Pick<Setup, "scenario" | "terms">,
  { party, worth, noDeal, round }: Record<"party" | "worth" | "noDeal" | "round", number>,
): boolean {
  const left = (of: number) => afterDelay(terms.delays[party], scenario.parties[party].points(of), round);
  return worth < noDeal || left(worth) < left(noDeal);
}

const OPTIONS = ["a", "b", "c"];
const ISSUES = ["x", "y", "z"];

const side = fc.record({
  points: fc
    .tuple(...ISSUES.map(() => fc.tuple(...OPTIONS.map(() => fc.integer({ min: 0, max: 9 })))))
    .map((rows) =>
      Object.fromEntries(
        rows.map((row, issue) => [
          ISSUES[issue],
          Object.fromEntries(row.map((value, option) => [OPTIONS[option], value])),
        ]),
      ),
    ),
  noDeal: fc.integer({ min: -2, max: 14 }),
});

const impossible = fc.array(
  fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("b", "c")).map(([x, y]) => ({ combination: { x, y } })),
  { maxLength: 1 },
);

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({ sides: fc.array(side, { minLength: 2, maxLength: 4 }), impossible })
  .map(({ sides, ...rest }) =>
    maybeScenario({ sides: Object.fromEntries(sides.map((one, party) => [`p${party}`, one])), ...rest }),
  )
  .filter((scenario) => scenario !== null);

const rounds = fc.integer({ min: 1, max: 15 });

const deadlines: fc.Arbitrary<Deadline> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("rounds" as const), rounds }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ limit: fc.integer({ min: 1, max: 400 }), least: fc.integer({ min: 1, max: 9 }), rounds })
      .map(({ limit, least, ...rest }) => ({
        kind: "time" as const,
        limit,
        turn: { least, most: least + 3 },
        ...rest,
      })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("none" as const), rounds }) },
);

/** What waiting does: nothing, little, or soon more than all packages are worth. */
export const delays: fc.Arbitrary<Delay> = fc.oneof(
  fc.constant(NO_DELAY),
  fc.record({
    discount: fc.constantFrom(1, 0.97, 0.5),
    cost: fc.constantFrom(0, 0.25, 3),
    mounting: fc.constantFrom(0, 0.1, 1),
  }),
);

const termsFor = (parties: number): fc.Arbitrary<Terms> =>
  fc.record({
    deadline: deadlines,
    delays: fc.array(delays, { minLength: parties, maxLength: parties }),
    breakdown: fc.constantFrom(0, 0, 0.1, 0.97),
    shocks: fc
      .array(
        fc.record({
          round: fc.nat(6),
          what: fc.constant("something happens"),
          noDeal: fc.array(fc.option(fc.integer({ min: -2, max: 20 })), {
            minLength: parties,
            maxLength: parties,
          }),
        }),
        { maxLength: 2 },
      )
      .map((shocks) => shocks.sort((a, b) => a.round - b.round)),
  });

export function strategyNamed(name: string): Strategy {
  const reading = readStrategy(name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
  return reading.strategy;
}

/** Every way to behave, as usual and with each opponent model and each condition of acceptance. */
function strategiesFor(parties: number): Strategy[] {
  const parts = [
    "",
    ...MODEL_KINDS.map(({ id }) => `:model=${id}`),
    ...ACCEPTANCE_KINDS.map(({ id }) => `:accept=${id}`),
    ...JOINING_KINDS.map(({ id }) => `:join=${id}`),
  ];
  return BIDDING_KINDS.filter(({ seats }) => parties === 2 || seats === "any").flatMap(({ id }) =>
    parts.map((part) => strategyNamed(`${id}${part}`)),
  );
}

export function contractSetups(protocol: Protocol): fc.Arbitrary<Setup> {
  return scenarios.chain((scenario) => {
    const parties = scenario.parties.length;
    const strategies = strategiesFor(parties);
    const setup: fc.Arbitrary<Setup> = fc.record({
      scenario: fc.constant(scenario),
      protocol: fc.constant(protocol),
      terms: termsFor(parties),
      strategies: fc.array(fc.constantFrom(...strategies), { minLength: parties, maxLength: parties }),
      seed: fc.nat(1_000),
      session: fc.nat(1_000),
    });
    return setup.map((made) => ({ ...made, [fc.toStringMethod]: () => summaryOf(made) }));
  });
}

/** Three parties that want different things, and much that is better than no deal for all. */
export function agreeable(): Scenario {
  const sides = [0, 1, 2].map((party) => {
    const points = ISSUES.map((issue, k) => [
      issue,
      k === party ? { a: 0, b: 4, c: 9 } : { a: 2, b: 1, c: 0 },
    ]);
    return [`p${party}`, { points: Object.fromEntries(points), noDeal: 2 }];
  });
  return smallScenario({ sides: Object.fromEntries(sides) });
}

function summaryOf({ scenario, terms, strategies, seed, session }: Setup): string {
  const parties = scenario.parties.map(({ noDeal }, party) => ({ noDeal, name: strategies[party].name }));
  const { impossible } = scenario.frame;
  const points = scenario.sheets.map((sheet) => sheet.points.map((row) => row.map(toNumber)));
  return JSON.stringify({ parties, points, impossible, terms, seed, session });
}
