// The four solutions straight from their definitions, by looking at every deal; and random cases with no-deal worths to try them on.
import fc from "fast-check";
import { allowedDeals } from "../../../../src/analysis/bargaining/brute-force.ts";
import type { SpaceInput } from "../../../../src/analysis/bargaining/space-input.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import {
  add,
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  ZERO,
} from "../../../../src/maths/rational.ts";
import { type RandomSpaceOptions, randomSpace } from "../frontier/random-spaces.ts";

/** Each no-deal worth is what some deal is worth to the party, or a little more or less. */
export function spaceWithNoDeal(options: RandomSpaceOptions): fc.Arbitrary<SpaceInput> {
  const numbers = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
  const nudges = fc.array(fc.integer({ min: -2, max: 1 }), { minLength: 6, maxLength: 6 });
  return fc.tuple(randomSpace(options), numbers, nudges).map(([input, picks, nudge]) => {
    const deals = [...allowedDeals(input)];
    const sheets = input.sheets.map((sheet, party) => {
      const worths = deals.map((deal) => worthOf(sheet, deal)).sort(compare);
      const worth = worths[picks[party] % Math.max(1, Math.ceil(worths.length / 2))] ?? ZERO;
      return { ...sheet, noDeal: add(worth, rational(BigInt(nudge[party]), 7n)) };
    });
    return { ...input, sheets };
  });
}

export interface Picked {
  readonly deals: readonly Deal[];
  readonly points: number;
}

export interface BruteSolutions {
  readonly acceptable: number;
  readonly ideals: readonly Rational[];
  readonly nash: Picked | null;
  readonly kalaiSmorodinsky: Picked;
  readonly egalitarian: Picked;
  readonly utilitarian: Picked;
}

/** Null when no deal is acceptable. */
export function bruteSolutions(input: SpaceInput): BruteSolutions | null {
  const all = [...allowedDeals(input)]
    .map((deal) => ({
      deal,
      gains: input.sheets.map((sheet) => subtract(worthOf(sheet, deal), sheet.noDeal ?? ZERO)),
    }))
    .filter(({ gains }) => gains.every((gain) => sign(gain) >= 0));
  if (all.length === 0) return null;
  const most = input.sheets.map((_, party) => all.map(({ gains }) => gains[party]).reduce(larger));
  const normalised = (gains: readonly Rational[]) =>
    gains.map((gain, party) => (sign(most[party]) === 0 ? ZERO : divide(gain, most[party])));
  const better = all.filter(({ gains }) => gains.every((gain) => sign(gain) > 0));
  return {
    acceptable: all.length,
    ideals: most.map((gain, party) => add(gain, input.sheets[party].noDeal ?? ZERO)),
    nash: better.length > 0 ? best(better, (gains) => [gains.reduce(multiply, ONE)]) : null,
    kalaiSmorodinsky: best(all, (gains) => normalised(gains).sort(compare)),
    egalitarian: best(all, (gains) => [...gains].sort(compare)),
    utilitarian: best(all, (gains) => [sum(gains)]),
  };
}

interface Judged {
  readonly deal: Deal;
  readonly gains: readonly Rational[];
}

function best(deals: readonly Judged[], key: (gains: readonly Rational[]) => Rational[]): Picked {
  let picked: Judged[] = [];
  let top: Rational[] = [];
  for (const judged of deals) {
    const mine = key(judged.gains);
    const order = picked.length === 0 ? 1 : lexicographic(mine, top);
    if (order > 0) [picked, top] = [[judged], mine];
    else if (order === 0) picked.push(judged);
  }
  const points = new Set(picked.map(({ gains }) => gains.map(({ num, den }) => `${num}/${den}`).join()));
  return { deals: picked.map(({ deal }) => deal), points: points.size };
}

function lexicographic(a: readonly Rational[], b: readonly Rational[]): number {
  return a.map((value, at) => compare(value, b[at])).find((order) => order !== 0) ?? 0;
}

function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a;
}
