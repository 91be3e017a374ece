// Small random cases for comparing methods: ties, negative numbers, fractions, many digits, interactions, impossible combinations.
import fc from "fast-check";
import type { SpaceInput } from "../../../../src/analysis/bargaining/space-input.ts";
import type { Sheet } from "../../../../src/analysis/preference/sheet.ts";
import type { Frame, IssueId, OptionId, PartyId, Pattern } from "../../../../src/case/frame.ts";
import { parseRational, type Rational } from "../../../../src/maths/rational.ts";

export function frameOf(optionCounts: readonly number[], impossible: readonly Pattern[] = []): Frame {
  return {
    id: "random",
    title: "Random",
    summary: null,
    date: null,
    parties: [],
    others: [],
    issues: optionCounts.map((count, issue) => ({
      id: `i${issue}` as IssueId,
      name: `Issue ${issue}`,
      about: null,
      unit: null,
      kind: "choice",
      options: Array.from({ length: count }, (_, k) => ({
        id: `o${k}` as OptionId,
        name: `Option ${k}`,
        about: null,
        value: null,
      })),
    })),
    impossible: impossible.map((pattern) => ({ pattern, because: null })),
    sources: [],
  };
}

export function exact(text: string | number): Rational {
  const value = parseRational(String(text));
  if (!value) throw new RangeError(`not a number: ${text}`);
  return value;
}

export function sheetOf(points: readonly (readonly (string | number)[])[], rest: Partial<Sheet> = {}): Sheet {
  return {
    party: "p" as PartyId,
    points: points.map((options) => options.map(exact)),
    terms: [],
    cap: null,
    noDeal: null,
    ...rest,
  };
}

const NUMBERS: Record<string, fc.Arbitrary<string>> = {
  few: fc.integer({ min: -2, max: 3 }).map(String),
  many: fc.integer({ min: -50, max: 50 }).map(String),
  fractions: fc
    .tuple(fc.integer({ min: -6, max: 9 }), fc.constantFrom(1, 2, 3, 7))
    .map(([a, b]) => `${a}/${b}`),
  // The last digits decide, and doubles cannot tell them apart.
  digits: fc
    .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }))
    .map(([a, b]) => `${a}.1234567890123456789012${b}`),
  huge: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -300, max: 390 }))
    .map(([a, e]) => `${a}e${e}`),
  tiny: fc.integer({ min: -9, max: 9 }).map((a) => `${a}.000000000000000000${Math.abs(a)}e-340`),
};

export interface RandomSpaceOptions {
  readonly parties: readonly [number, number];
  readonly mostDeals: number;
  readonly capped?: boolean;
}

export function randomSpace({
  parties,
  mostDeals,
  capped = false,
}: RandomSpaceOptions): fc.Arbitrary<SpaceInput> {
  const counts = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
    .filter((sizes) => sizes.reduce((a, b) => a * b, 1) <= mostDeals);
  return fc.tuple(counts, fc.integer({ min: parties[0], max: parties[1] })).chain(([sizes, partyCount]) =>
    fc.record({
      frame: fc.array(pattern(sizes), { maxLength: 2 }).map((impossible) => frameOf(sizes, impossible)),
      sheets: fc.array(sheet(sizes, capped), { minLength: partyCount, maxLength: partyCount }),
      refused: fc.array(pattern(sizes), { maxLength: 1 }),
    }),
  );
}

function sheet(sizes: readonly number[], capped: boolean): fc.Arbitrary<Sheet> {
  return fc.constantFrom(...Object.values(NUMBERS)).chain((number) =>
    fc
      .record({
        points: fc.tuple(...sizes.map((count) => fc.array(number, { minLength: count, maxLength: count }))),
        terms: fc.array(fc.record({ pattern: pattern(sizes), worth: number.map(exact) }), { maxLength: 3 }),
        cap: capped ? fc.option(number.map(exact)) : fc.constant(null),
      })
      .map(({ points, terms, cap }) => sheetOf(points, { terms, cap })),
  );
}

function pattern(sizes: readonly number[]): fc.Arbitrary<Pattern> {
  const issues = sizes.map((_, issue) => issue);
  return fc.subarray(issues, { maxLength: Math.min(3, issues.length) }).chain((named) =>
    fc
      .tuple(
        ...named.map((issue) =>
          fc.subarray(
            Array.from({ length: sizes[issue] }, (_, k) => k),
            { minLength: 1 },
          ),
        ),
      )
      .map((options) => named.map((issue, j) => ({ issue, options: options[j] }))),
  );
}
