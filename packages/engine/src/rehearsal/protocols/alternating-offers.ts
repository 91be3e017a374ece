// Stacked alternating offers for two parties or more. Aydoğan, Festen, Hindriks & Jonker 2017; two parties: Rubinstein 1982.
import type { DealNumber } from "../scenario/deals.ts";
import type { Outcome } from "../session/outcome.ts";
import { ACCEPT, LEAVE, MOST_PARTIES, NONE } from "../session/words.ts";
import { type Ask, everybody, type Machine, type ProtocolKind, partiesIn, type Table } from "./protocol.ts";

export const alternatingOffers: ProtocolKind = {
  id: "alternating-offers",
  sources: ["AydoganEtAl2017", "Rubinstein1982"],
  knobs: [],
  seats: { least: 2, most: MOST_PARTIES },
  open: (table) => new AlternatingOffers(table),
};

class AlternatingOffers implements Machine {
  turn = 0;
  ask: Ask = "offer";
  standing: DealNumber = NONE;
  readonly text = NONE;
  outcome: Outcome | null = null;
  readonly #table: Table;
  /** How many have accepted what stands. */
  #accepted = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  take(word: number): void {
    const { parties, clock } = this.#table;
    const by = this.turn;
    this.#table.note(by, word, word === ACCEPT ? this.standing : NONE);
    if (word >= 0) this.#stand(word, by);
    else if (word === LEAVE) {
      this.#close({ end: "walked-away", by, round: clock.round });
      return;
    } else {
      this.#table.answered(by, this.standing, ACCEPT);
      this.#accepted++;
      if (this.#accepted === parties - 1) {
        const all = partiesIn(everybody(parties), parties);
        this.#close({ end: "agreed", deal: this.standing, parties: all, round: clock.round });
        return;
      }
    }
    this.#pass();
  }

  #stand(deal: DealNumber, by: number): void {
    this.standing = deal;
    this.#accepted = 0;
    this.ask = "answer-or-offer";
    for (let party = 0; party < this.#table.parties; party++) {
      if (party !== by) this.#table.hear(party, deal, by);
    }
  }

  #pass(): void {
    const { parties, clock } = this.#table;
    if (this.turn + 1 < parties) {
      this.turn++;
      return;
    }
    const end = clock.nextRound();
    if (end) this.#close({ end, round: clock.round });
    else this.turn = 0;
  }

  #close(outcome: Outcome): void {
    this.outcome = outcome;
    this.turn = -1;
  }
}
