// Questions that every package of a scenario is looked at for, where they are few enough to be listed.
import type { Scenario } from "@parley/engine/rehearsal";

/** More packages than this are not gone through. */
const MOST_LISTED = 100_000n;

const frontiers = new WeakMap<Scenario, readonly (readonly [number, number])[]>();

/** For two parties: the worths that no package betters for one without being worse for the other. Null where they are not listed. */
export function efficientWorths(scenario: Scenario): readonly (readonly [number, number])[] | null {
  const deals = scenario.openDeals();
  if (scenario.parties.length !== 2 || deals.count > MOST_LISTED) return null;
  const known = frontiers.get(scenario);
  if (known) return known;
  const points: [number, number][] = [];
  for (let deal = 0; deal < Number(deals.count); deal++) {
    const [x, y] = [deals.worth(0, deal), deals.worth(1, deal)];
    if (Number.isFinite(x) && Number.isFinite(y)) points.push([x, y]);
  }
  points.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  const found: [number, number][] = [];
  for (const [x, y] of points) {
    if (found.length === 0 || y > found[found.length - 1][1]) found.push([x, y]);
  }
  const [first, second] = scenario.parties;
  const frontier = found.reverse().map(([x, y]) => [first.points(x), second.points(y)] as const);
  frontiers.set(scenario, frontier);
  return frontier;
}

/**
 * The package with the largest product of gains over the floor among those that are worse for nobody and better for somebody; one that
 * leaves a party as it was counts after those that better all. Null where there is none, undefined where they are not listed.
 */
export function betterForNobodyWorse(
  scenario: Scenario,
  floor: readonly number[],
): number | null | undefined {
  const deals = scenario.openDeals();
  if (deals.count > MOST_LISTED) return undefined;
  let [found, most, sumOfMost] = [-1, 0, 0];
  for (let deal = 0; deal < Number(deals.count); deal++) {
    let [product, sum] = [1, 0];
    for (let party = 0; party < floor.length && product >= 0; party++) {
      const gain = deals.worth(party, deal) - floor[party];
      product = gain < 0 ? -1 : product * gain;
      sum += gain;
    }
    if (product < 0 || !(sum > 0)) continue;
    if (found < 0 || product > most || (product === most && sum > sumOfMost)) {
      [found, most, sumOfMost] = [deal, product, sum];
    }
  }
  return found < 0 ? null : found;
}
