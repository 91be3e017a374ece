// The efficient deals found by looking at every deal: slow and obvious, the yardstick for the methods that do not look.
import type { Deal } from "../../case/frame.ts";
import { matches } from "../../case/frame.ts";
import { planDealSpace, type SpaceInput, scaledWorth } from "./deal-space.ts";

export interface EfficientPoint {
  /** Per party, scaled as in the space. */
  readonly worth: readonly bigint[];
  /** All deals that make the point, in case order. */
  readonly deals: readonly Deal[];
}

/** Every efficient point of the allowed deals, sorted by party 0's worth from high to low, then by party 1's, and so on. */
export function bruteForce(input: SpaceInput): EfficientPoint[] {
  const plan = planDealSpace(input);
  const points = new Map<string, { worth: bigint[]; deals: Deal[] }>();
  for (const deal of allowedDeals(input)) {
    const worth = input.sheets.map((_, party) => scaledWorth(plan, party, deal));
    const point = points.get(worth.join()) ?? { worth, deals: [] };
    point.deals.push(deal);
    points.set(worth.join(), point);
  }
  const all = [...points.values()];
  return all.filter(({ worth }) => !all.some((other) => dominates(other.worth, worth))).sort(byWorth);
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
  if (choices.length === 0) {
    yield [];
    return;
  }
  const [first, ...others] = choices;
  for (const option of first) for (const rest of product(others)) yield [option, ...rest];
}

function dominates(a: readonly bigint[], b: readonly bigint[]): boolean {
  return a.every((worth, party) => worth >= b[party]) && a.some((worth, party) => worth > b[party]);
}

function byWorth(a: EfficientPoint, b: EfficientPoint): number {
  const party = a.worth.findIndex((worth, p) => worth !== b.worth[p]);
  return party < 0 ? 0 : a.worth[party] > b.worth[party] ? -1 : 1;
}
