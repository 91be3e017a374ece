// A party's highest and lowest worth over the deals of a space: the range that losses and distances are measured in.
import { type Rational, subtract } from "../../../maths/rational.ts";
import type { DealSpace, Group } from "../deal-space.ts";
import { unscaled } from "../space-plan.ts";

export interface WorthRange {
  readonly lowest: Rational;
  readonly highest: Rational;
  /** Highest less lowest. */
  readonly range: Rational;
}

/** In the party's own units. @throws RangeError when the space holds no deal. */
export function worthRange(space: DealSpace, party: number): WorthRange {
  if (space.dealCount === 0n) throw new RangeError("no deal, so no range of worth");
  let [low, high] = [0n, 0n];
  for (const group of space.groups) {
    const [least, most] = extremes(group, party);
    low += least;
    high += most;
  }
  const lowest = unscaled(space, party, low);
  const highest = unscaled(space, party, high);
  return { lowest, highest, range: subtract(highest, lowest) };
}

function extremes(group: Group, party: number): [bigint, bigint] {
  const exact = group.exact[party];
  let [least, most] = [0, 0];
  for (let k = 1; k < group.size; k++) {
    if (isLess(group, party, k, least)) least = k;
    if (isLess(group, party, most, k)) most = k;
  }
  const worth = (k: number) => exact?.[k] ?? BigInt(group.worth[party][k]);
  return [worth(least), worth(most)];
}

function isLess({ worth, exact }: Group, party: number, a: number, b: number): boolean {
  const numbers = exact[party] ?? worth[party];
  return numbers[a] < numbers[b];
}
