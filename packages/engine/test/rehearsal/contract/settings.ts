// What a strategy is tried on: a random case, terms with shocks, its seat, and others that say what is written down for them. Drawn once with a
// fixed seed, so that every strategy is tried on the same.
import fc from "fast-check";
import type { Scenario, Shock, Terms } from "../../../src/rehearsal/index.ts";
import { plainTerms } from "../../../src/rehearsal/index.ts";
import { delays } from "../protocol-setups.ts";
import { maybeScenario, type SmallCase } from "../small-scenarios.ts";
import { casesOf, type Shape, shapes, sidesOf, strictSidesOf } from "./random-cases.ts";
import type { Script } from "./scripted.ts";

export interface Setting {
  readonly small: SmallCase;
  readonly scenario: Scenario;
  readonly seat: number;
  readonly seed: number;
  readonly terms: Terms;
  /** Of all parties; that of the seat itself is not used. */
  readonly scripts: readonly Script[];
}

interface Draft extends Omit<Setting, "scenario"> {
  /** The same case with others who want something else. */
  readonly others: SmallCase;
}

const SEED = 20_251;

function scriptsOf({ counts, parties }: Shape): fc.Arbitrary<Script[]> {
  const deal = fc.tuple(...counts.map((count) => fc.nat(count - 1))) as fc.Arbitrary<number[]>;
  const script = fc.record({
    offers: fc.array(deal, { minLength: 1, maxLength: 12 }),
    accepts: fc.array(
      fc.nat(9).map((die) => die === 0),
      { maxLength: 12 },
    ),
  });
  return fc.array(script, { minLength: parties, maxLength: parties });
}

function termsOf(parties: number): fc.Arbitrary<Terms> {
  const shock: fc.Arbitrary<Shock> = fc.record({
    round: fc.nat(8),
    what: fc.constant("Something changes."),
    noDeal: fc.array(fc.option(fc.integer({ min: -10, max: 60 })), {
      minLength: parties,
      maxLength: parties,
    }),
  });
  return fc
    .record({
      rounds: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 12 }), fc.constant(40)),
      timed: fc.nat(4).map((die) => die === 0),
      shocks: fc.oneof(fc.constant([]), fc.array(shock, { maxLength: 2 })),
      delays: fc.array(delays, { minLength: parties, maxLength: parties }),
    })
    .map(({ rounds, timed, shocks, delays: waiting }) => {
      const plain = plainTerms(parties, rounds);
      const limit = 1000 * rounds;
      const deadline = timed
        ? ({ kind: "time", limit, turn: { least: 200, most: 900 }, rounds: 100 } as const)
        : plain.deadline;
      return { ...plain, deadline, delays: waiting, shocks: [...shocks].sort((a, b) => a.round - b.round) };
    });
}

/** @param strict all packages are worth something else to each party, and nothing but points tells them apart. */
function draftsOf({ strict }: { readonly strict: boolean }): fc.Arbitrary<Draft> {
  return shapes.chain((shape) => {
    const sides = strict ? strictSidesOf(shape) : sidesOf(shape);
    return fc
      .record({
        small: casesOf(shape, sides),
        other: casesOf(shape, sides),
        seat: fc.nat(shape.parties - 1),
        seed: fc.nat(0xffff_ffff),
        terms: termsOf(shape.parties),
        scripts: scriptsOf(shape),
      })
      .map(({ other, ...draft }) => ({ ...draft, others: withOthers(draft.small, draft.seat, other) }));
  });
}

/** Others have the points and the no-deal worths of another case. */
function withOthers(small: SmallCase, seat: number, other: SmallCase): SmallCase {
  const sides = Object.entries(small.sides).map(([id, side], party) => {
    const { points, noDeal } = other.sides[id];
    return [id, party === seat ? side : { ...side, points, noDeal }];
  });
  return { ...small, sides: Object.fromEntries(sides) };
}

export interface Tried extends Setting {
  readonly others: Scenario;
}

/** Those of the drawn cases that can be played. */
export function drawSettings(count: number, { strict }: { readonly strict: boolean }): Tried[] {
  return fc.sample(draftsOf({ strict }), { numRuns: count, seed: SEED }).flatMap((draft) => {
    const scenario = maybeScenario(draft.small);
    const others = maybeScenario(draft.others);
    return scenario && others ? [{ ...draft, scenario, others }] : [];
  });
}
