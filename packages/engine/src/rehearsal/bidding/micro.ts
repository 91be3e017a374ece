// The least concession, and only in reply to a new offer. De Jonge 2022; several parties: Aguilera-Luzon, de Jonge & Larrosa 2025.
import type { DealNumber } from "../scenario/deals.ts";
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import { DistinctDeals } from "./distinct-deals.ts";

const NOTHING = -1;

/**
 * With m different packages tabled, always its m best, and n by whichever of the others tabled fewest, it is ready for the next one if m ≤ n
 * and that one beats no deal. Otherwise it repeats one of them.
 */
export class Micro implements Bidding {
  readonly #view: View;
  readonly #heard: readonly DistinctDeals[];
  #offered = 0;
  /** Of the packages tabled, as many of the best as are still worth no deal. */
  #worthwhile = 0;
  #noDeal: number;
  #coming: DealNumber = NOTHING;
  #ready = false;

  constructor(view: View) {
    this.#view = view;
    this.#noDeal = view.noDeal;
    this.#heard = Array.from({ length: view.parties }, () => new DistinctDeals());
  }

  hear(deal: DealNumber, by: number): void {
    this.#heard[by].add(deal);
  }

  next(): DealNumber {
    const { own, noDeal } = this.#view;
    const coming = this.#offered <= this.#leastHeard() ? own.ranked(this.#offered) : null;
    this.#ready = coming !== null && this.#view.worth(coming) > noDeal;
    this.#coming = coming ?? NOTHING;
    return this.#ready ? this.#coming : this.#repeated();
  }

  offered(deal: DealNumber): void {
    if (!this.#ready || deal !== this.#coming) return;
    this.#offered++;
    this.#worthwhile = this.#offered;
    this.#noDeal = this.#view.noDeal;
    this.#ready = false;
  }

  takes(standing: DealNumber): boolean {
    const { own } = this.#view;
    const lowest = this.#ready ? this.#coming : (own.ranked(Math.max(0, this.#offered - 1)) ?? own.best);
    return this.#view.worth(standing) >= this.#view.worth(lowest);
  }

  #leastHeard(): number {
    let least = Infinity;
    for (let party = 0; party < this.#heard.length; party++) {
      if (party !== this.#view.party) least = Math.min(least, this.#heard[party].size);
    }
    return least;
  }

  /** One drawn from those that it has tabled; its best where it has tabled none that is still worth no deal. */
  #repeated(): DealNumber {
    const { own, noDeal } = this.#view;
    if (noDeal !== this.#noDeal) this.#shaken(noDeal);
    const count = this.#worthwhile;
    if (count < 2) return own.best;
    return own.ranked(Math.floor(this.#view.chance().uniform() * count)) ?? own.best;
  }

  #shaken(noDeal: number): void {
    const { own } = this.#view;
    this.#noDeal = noDeal;
    let [from, to] = [0, this.#offered];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#view.worth(own.ranked(middle) ?? own.best) >= noDeal) from = middle + 1;
      else to = middle;
    }
    this.#worthwhile = from;
  }
}
