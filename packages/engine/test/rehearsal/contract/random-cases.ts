// Small cases of every awkward kind, for the contract that all strategies keep: red lines, impossible combinations, options that go together,
// issues with a single option, everything worth the same, and no deal below, at and above what packages are worth.
import fc from "fast-check";
import type { SmallCase, SmallSide } from "../small-scenarios.ts";

type Pattern = Record<string, string>;
type Points = Record<string, Record<string, number>>;

export interface Shape {
  /** Options per issue. */
  readonly counts: readonly number[];
  readonly parties: 2 | 3;
}

export const shapes: fc.Arbitrary<Shape> = fc.record({
  counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  parties: fc.constantFrom(2, 2, 3),
});

const issueId = (issue: number) => `i${issue}`;
const optionId = (option: number) => `o${option}`;

/** What a package names: `{i0: "o2", i1: "o0"}`. */
export function namesOf(deal: readonly number[]): Pattern {
  return Object.fromEntries(deal.map((option, issue) => [issueId(issue), optionId(option)]));
}

function dealsOf({ counts }: Shape): fc.Arbitrary<number[]> {
  return fc.tuple(...counts.map((count) => fc.nat(count - 1))) as fc.Arbitrary<number[]>;
}

/** Two options that are named together, of two issues where there are two. */
function patternsOf(shape: Shape): fc.Arbitrary<Pattern> {
  return dealsOf(shape).map((deal) => Object.fromEntries(Object.entries(namesOf(deal)).slice(0, 2)));
}

function pointsOf(shape: Shape, worths: fc.Arbitrary<number>): fc.Arbitrary<Points> {
  const perIssue = shape.counts.map((count) => fc.array(worths, { minLength: count, maxLength: count }));
  return fc
    .tuple(...perIssue)
    .map((issues) =>
      Object.fromEntries(
        issues.map((options, issue) => [
          issueId(issue),
          Object.fromEntries(options.map((worth, option) => [optionId(option), worth])),
        ]),
      ),
    );
}

export const plainSum = (points: Points, deal: readonly number[]): number =>
  deal.reduce((sum, option, issue) => sum + points[issueId(issue)][optionId(option)], 0);

const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(fc.constant<T[]>([]), fc.array(one, { maxLength: 2 }));

export function sidesOf(shape: Shape): fc.Arbitrary<SmallSide> {
  const worths = fc.oneof(
    { weight: 8, arbitrary: pointsOf(shape, fc.nat(20)) },
    { weight: 1, arbitrary: fc.nat(20).chain((same) => pointsOf(shape, fc.constant(same))) },
  );
  return worths.chain((points) =>
    fc.record({
      points: fc.constant(points),
      noDeal: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: -10, max: 20 }) },
        { weight: 3, arbitrary: dealsOf(shape).map((deal) => plainSum(points, deal)) },
        { weight: 1, arbitrary: fc.constant(100) },
      ),
      redLines: few(fc.record({ refuses: patternsOf(shape) })),
      interactions: few(fc.record({ when: patternsOf(shape), worth: fc.integer({ min: -9, max: 9 }) })),
    }),
  );
}

/** All packages are worth something else to the party: points are the digits of a number in base 4, issues in a drawn order. */
export function strictSidesOf(shape: Shape): fc.Arbitrary<SmallSide> {
  const { counts } = shape;
  const shuffled = (count: number) =>
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: count, maxLength: count });
  return fc
    .tuple(
      fc.tuple(...counts.map(shuffled)),
      fc.shuffledSubarray([...counts.keys()], { minLength: counts.length }),
      fc.integer({ min: -5, max: 30 }),
    )
    .map(([digits, order, noDeal]) => ({
      noDeal,
      points: Object.fromEntries(
        digits.map((options, issue) => [
          issueId(issue),
          Object.fromEntries(
            options.map((digit, option) => [optionId(option), digit * 4 ** order.indexOf(issue)]),
          ),
        ]),
      ),
    }));
}

export function casesOf(shape: Shape, side = sidesOf(shape)): fc.Arbitrary<SmallCase> {
  return fc.record({
    sides: fc
      .array(side, { minLength: shape.parties, maxLength: shape.parties })
      .map((sides) => Object.fromEntries(sides.map((one, party) => [`p${party}`, one]))),
    impossible: few(fc.record({ combination: patternsOf(shape) })),
    issues: fc
      .array(fc.boolean(), { minLength: shape.counts.length, maxLength: shape.counts.length })
      .map((flags) => Object.fromEntries(flags.map((ordered, issue) => [issueId(issue), { ordered }]))),
  });
}
