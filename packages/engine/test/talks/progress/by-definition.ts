// The figures of talks worked out word for word from their definitions, one sheet per party, every deal gone through.
import type { Sheet } from "../../../src/analysis/preference/sheet.ts";
import { worthOf } from "../../../src/analysis/preference/worth.ts";
import { matches, type Pattern } from "../../../src/case/frame.ts";
import {
  compare,
  divide,
  larger,
  multiply,
  negate,
  type Rational,
  sign,
  smaller,
  subtract,
} from "../../../src/maths/rational.ts";
import type { MoveClass, Offer } from "../../../src/talks/progress/index.ts";
import { smallDeals } from "../../analysis/preference/random-profiles.ts";
import { talksFrame } from "./random-talks.ts";

const allowedDeals = smallDeals.filter(
  (deal) => !talksFrame.impossible.some(({ pattern }) => matches(pattern, deal)),
);

/** The whole package that an offer of the list stands for, or null: the last option named on each issue by its maker. */
export function wholeAt(offers: readonly Offer[], k: number): number[] | null {
  const filled = talksFrame.issues.map((_, issue) => {
    for (let j = k; j >= 0; j--) {
      const option = offers[j].by === offers[k].by ? offers[j].deal[issue] : null;
      if (option !== null) return option;
    }
    return null;
  });
  const whole = filled.filter((option) => option !== null);
  return whole.length === filled.length ? whole : null;
}

export function rangeOver(sheet: Sheet): Rational {
  const worths = allowedDeals.map((deal) => worthOf(sheet, deal));
  return subtract(worths.reduce(larger), worths.reduce(smaller));
}

export function previousOf(offers: readonly Offer[], k: number): number | null {
  for (let j = k - 1; j >= 0; j--) if (offers[j].by === offers[k].by) return j;
  return null;
}

/** The table of moves, read row by row. */
export function moveOf(own: Rational, other: Rational, { t, u }: { t: Rational; u: Rational }): MoveClass {
  const ownDown = compare(own, negate(t)) < 0;
  const ownUp = compare(own, t) > 0;
  const otherDown = compare(other, negate(u)) < 0;
  const otherUp = compare(other, u) > 0;
  if (!ownDown && !ownUp && !otherDown && !otherUp) return "silent";
  if (!ownDown && !ownUp && otherUp) return "nice";
  if (!ownDown && !ownUp && otherDown) return "costless-hostility";
  if (ownDown && !otherDown) return "concession";
  if (ownDown && otherDown) return "unfortunate";
  if (ownUp && !otherUp) return "selfish";
  return "fortunate";
}

/** Own last offer's worth less the best received; null where there is none of the two. */
export function gapOf(sheet: Sheet, party: number, offers: readonly Offer[]): Rational | null {
  const last = offers.reduce((at, { by }, k) => (by === party ? k : at), -1);
  const own = last < 0 ? null : wholeAt(offers, last);
  const seen = offers.filter(({ to }) => to.includes(party));
  const received = seen.flatMap((_, k) => wholeAt(seen, k)?.join() ?? []);
  if (!own || received.length === 0) return null;
  const worths = received.map((deal) => worthOf(sheet, deal.split(",").map(Number)));
  return subtract(worthOf(sheet, own), worths.reduce(larger));
}

/** The concession rate; null where undefined. */
export function rateOf(
  sheet: Sheet,
  own: readonly (readonly number[])[],
  refused: readonly Pattern[],
): Rational | null {
  const admissible = allowedDeals.filter((deal) => !refused.some((pattern) => matches(pattern, deal)));
  if (!sheet.noDeal || own.length === 0 || admissible.length === 0) return null;
  const best = admissible.map((deal) => worthOf(sheet, deal)).reduce(larger);
  const lowest = own.map((deal) => worthOf(sheet, deal)).reduce(smaller);
  const divisor = subtract(best, sheet.noDeal);
  return sign(divisor) === 0 ? null : divide(subtract(best, lowest), divisor);
}

export function share(theta: Rational, sheet: Sheet): Rational {
  return multiply(theta, rangeOver(sheet));
}

/** All whole packages that a party offered. */
export function ownDeals(party: number, offers: readonly Offer[]): number[][] {
  return offers.flatMap(({ by }, k) => {
    const whole = by === party ? wholeAt(offers, k) : null;
    return whole ? [whole] : [];
  });
}
