// MiCRO at a table of several: taking what another tabled counts as tabling it. Aguilera-Luzon, de Jonge & Larrosa 2025; that silence means yes
// follows from alternating offers.
import type { DealNumber } from "../scenario/deals.ts";
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import { Micro } from "./micro.ts";

const NOTHING = -1;

/**
 * Whoever had a turn and tabled nothing must have taken what lay there, or the talks would be over. Without counting that, parties that agree
 * with each other but not with a third would wait for each other for ever.
 */
export class MicroMany implements Bidding {
  readonly #view: View;
  readonly #micro: Micro;
  /** By party: what it tabled since the last turn here; NOTHING where it tabled nothing. */
  readonly #tabled: Int32Array;
  /** What lay on the table at the end of the last turn here. */
  #lying: DealNumber = NOTHING;
  #firstTurn = true;

  constructor(view: View) {
    this.#view = view;
    this.#micro = new Micro(view);
    this.#tabled = new Int32Array(view.parties).fill(NOTHING);
  }

  hear(deal: DealNumber, by: number): void {
    this.#tabled[by] = deal;
    this.#micro.hear(deal, by);
  }

  next(): DealNumber {
    this.#hearSilence();
    return this.#micro.next();
  }

  offered(deal: DealNumber): void {
    this.#lying = deal;
    this.#micro.offered(deal);
  }

  takes(standing: DealNumber): boolean {
    return this.#micro.takes(standing);
  }

  #hearSilence(): void {
    const { party: own, parties } = this.#view;
    // Before its first turn only those who sit before it have spoken.
    const spoken = this.#firstTurn ? own : parties - 1;
    for (let k = 0; k < spoken; k++) {
      const party = (own + parties - spoken + k) % parties;
      if (this.#tabled[party] !== NOTHING) this.#lying = this.#tabled[party];
      else if (this.#lying !== NOTHING) this.#micro.hear(this.#lying, party);
      this.#tabled[party] = NOTHING;
    }
    this.#firstTurn = false;
  }
}
