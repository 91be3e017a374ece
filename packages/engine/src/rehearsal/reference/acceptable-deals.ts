// For one party that answers: which packages it would take, and which of those is best for the one who proposes, without going through them at
// every turn.
import type { DealNumber } from "../scenario/deals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { pointsOfDeals } from "./exact-points.ts";

const known = new WeakMap<Scenario, readonly AcceptableDeals[]>();

/** By party that answers. Sorted once a scenario, whatever the terms. */
export function acceptableDeals(scenario: Scenario): readonly AcceptableDeals[] {
  const found = known.get(scenario) ?? [0, 1].map((answerer) => new AcceptableDeals(scenario, answerer));
  known.set(scenario, found);
  return found;
}

/** Packages sorted from best to worst for the answerer; at each place the best so far for the proposer. Red-lined ones are left out. */
export class AcceptableDeals {
  /** The answerer's points at each place. */
  readonly #answererPoints: Float64Array;
  /** The proposer's best up to each place, as a package, and what it is worth to both. */
  readonly deals: Int32Array;
  readonly proposerPoints: Float64Array;
  readonly #withIt: Float64Array;
  readonly #answerer: number;
  /** The answerer's worst of all packages: what to table so as not to be taken. */
  readonly worst: DealNumber;
  readonly #worstPoints: number;

  constructor(scenario: Scenario, answerer: number) {
    const proposer = 1 - answerer;
    const worths = [0, 1].map((party) => pointsOfDeals(scenario, party));
    const kept: DealNumber[] = [];
    for (let deal = 0; deal < worths[0].length; deal++) {
      if (worths[0][deal] > -Infinity && worths[1][deal] > -Infinity) kept.push(deal);
    }
    const order = Int32Array.from(kept).sort(
      (a, b) =>
        worths[answerer][b] - worths[answerer][a] || worths[proposer][b] - worths[proposer][a] || a - b,
    );
    this.#answerer = answerer;
    this.worst = worths[answerer].reduce(
      (least, points, deal, all) => (points < all[least] ? deal : least),
      0,
    );
    this.#worstPoints = worths[answerer][this.worst];
    this.#answererPoints = Float64Array.from(order, (deal) => worths[answerer][deal]);
    this.deals = new Int32Array(order.length);
    this.proposerPoints = new Float64Array(order.length);
    this.#withIt = new Float64Array(order.length);
    for (let at = 0, best = -1; at < order.length; at++) {
      if (best < 0 || worths[proposer][order[at]] > worths[proposer][best]) best = order[at];
      this.deals[at] = best;
      this.proposerPoints[at] = worths[proposer][best];
      this.#withIt[at] = worths[answerer][best];
    }
  }

  /** The place of the proposer's best among packages worth at least so much to the answerer; −1 where there are none. */
  bestTaken(least: number): number {
    let [from, to] = [0, this.#answererPoints.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#answererPoints[middle] >= least) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }

  /** Whether some package would not be taken by who wants at least so much. */
  canBeTurnedDown(least: number): boolean {
    return this.#worstPoints < least;
  }

  /** What the proposer's best at that place is worth to a party. */
  pointsOf(party: number, place: number): number {
    return party === this.#answerer ? this.#withIt[place] : this.proposerPoints[place];
  }
}
