// The efficient deals found by looking at every deal: slow and obvious, the yardstick for the methods that do not look.
import { type Deal, matches } from "../../case/frame.ts";
import type { Rational } from "../../maths/rational.ts";
import type { Sheet } from "../preference/sheet.ts";
import type { SpaceInput } from "./space-input.ts";
import { planDealSpace } from "./space-plan.ts";

export interface BruteForcePoint {
  /** Per party, scaled as in the deal space. */
  readonly worth: readonly bigint[];
  /** All deals that make the point, in case order. */
  readonly deals: readonly Deal[];
}

/** Every efficient point of the allowed deals, sorted by party 0's worth from high to low, then by party 1's, and so on. */
export function bruteForce(input: SpaceInput): BruteForcePoint[] {
  const { scales } = planDealSpace(input);
  const worthOf = input.sheets.map((sheet, party) => scaledWorths(sheet, scales[party]));
  let kept: { worth: bigint[]; deals: Deal[] }[] = [];
  for (const deal of allowedDeals(input)) {
    const worth = worthOf.map((of) => of(deal));
    const same = kept.find((point) => point.worth.every((value, party) => value === worth[party]));
    if (same) same.deals.push(deal);
    else if (!kept.some((point) => isAtLeast(point.worth, worth))) {
      kept = kept.filter((point) => !isAtLeast(worth, point.worth));
      kept.push({ worth, deals: [deal] });
    }
  }
  return kept.sort(byWorth);
}

/** Every allowed deal, in case order. */
export function* allowedDeals(input: SpaceInput): Generator<Deal> {
  const { frame, refused = [], allowed } = input;
  const excluded = [...frame.impossible.map(({ pattern }) => pattern), ...refused];
  const choices = frame.issues.map(({ options }, issue) => allowed?.[issue] ?? options.map((_, k) => k));
  for (const deal of product(choices)) {
    if (!excluded.some((pattern) => matches(pattern, deal))) yield deal;
  }
}

function* product(choices: readonly (readonly number[])[]): Generator<number[]> {
  if (choices.some((options) => options.length === 0)) return;
  const at = choices.map(() => 0);
  for (;;) {
    yield choices.map((options, issue) => options[at[issue]]);
    let issue = at.length - 1;
    for (; issue >= 0 && at[issue] === choices[issue].length - 1; issue--) at[issue] = 0;
    if (issue < 0) return;
    at[issue]++;
  }
}

// The sum of the points and of the terms that match, up to the cap.
function scaledWorths(sheet: Sheet, scale: bigint): (deal: Deal) => bigint {
  const whole = ({ num, den }: Rational): bigint => (num * scale) / den;
  const points = sheet.points.map((options) => options.map(whole));
  const terms = sheet.terms.map(({ pattern, worth }) => ({ pattern, worth: whole(worth) }));
  const cap = sheet.cap && whole(sheet.cap);
  return (deal) => {
    let total = 0n;
    for (let issue = 0; issue < deal.length; issue++) total += points[issue][deal[issue]];
    for (const { pattern, worth } of terms) if (matches(pattern, deal)) total += worth;
    return cap !== null && total > cap ? cap : total;
  };
}

function isAtLeast(a: readonly bigint[], b: readonly bigint[]): boolean {
  return a.every((worth, party) => worth >= b[party]);
}

function byWorth(a: BruteForcePoint, b: BruteForcePoint): number {
  const party = a.worth.findIndex((worth, p) => worth !== b.worth[p]);
  return party < 0 ? 0 : a.worth[party] > b.worth[party] ? -1 : 1;
}
