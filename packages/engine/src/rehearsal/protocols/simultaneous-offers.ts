// All table at once, then each is asked about the others' offers. After the monotonic concession protocol of Rosenschein & Zlotkin 1994,
// without its duty to concede.
import type { DealNumber } from "../scenario/deals.ts";
import type { Outcome } from "../session/outcome.ts";
import { ACCEPT, LEAVE, MOST_PARTIES, NONE } from "../session/words.ts";
import { type Ask, everybody, type Machine, type ProtocolKind, partiesIn, type Table } from "./protocol.ts";

export const simultaneousOffers: ProtocolKind = {
  id: "simultaneous-offers",
  sources: ["RosenscheinZlotkin1994"],
  knobs: [],
  seats: { least: 2, most: MOST_PARTIES },
  open: (table) => new SimultaneousOffers(table),
};

class SimultaneousOffers implements Machine {
  turn = 0;
  ask: Ask = "offer";
  standing: DealNumber = NONE;
  readonly text = NONE;
  outcome: Outcome | null = null;
  readonly #table: Table;
  /** By party, those of this round. */
  readonly #offers: Int32Array;
  /** Whose offer is asked about. */
  #author = 0;
  /** The packages that everybody takes. */
  readonly #taken: Int32Array;
  #takenCount = 0;

  constructor(table: Table) {
    this.#table = table;
    this.#offers = new Int32Array(table.parties);
    this.#taken = new Int32Array(table.parties);
  }

  take(word: number): void {
    const by = this.turn;
    this.#table.note(by, word, word >= 0 || word === LEAVE ? NONE : this.standing);
    if (word === LEAVE) this.#close({ end: "walked-away", by, round: this.#table.clock.round });
    else if (word >= 0) this.#collect(word, by);
    else {
      this.#table.answered(by, this.standing, word);
      if (word === ACCEPT) this.#askFrom(by + 1);
      else this.#put(this.#author + 1);
    }
  }

  #collect(deal: DealNumber, by: number): void {
    const { parties } = this.#table;
    this.#offers[by] = deal;
    if (by + 1 < parties) {
      this.turn++;
      return;
    }
    for (let party = 0; party < parties; party++) {
      for (let other = 0; other < parties; other++) {
        if (other !== party) this.#table.hear(party, this.#offers[other], other);
      }
    }
    this.ask = "answer";
    this.#put(0);
  }

  /** Goes on to the offer of this party, or of one after it where somebody before has tabled the same. */
  #put(author: number): void {
    let next = author;
    while (next < this.#table.parties && this.#offers.indexOf(this.#offers[next]) < next) next++;
    if (next === this.#table.parties) {
      this.#endRound();
      return;
    }
    this.#author = next;
    this.standing = this.#offers[next];
    this.#askFrom(0);
  }

  /** The next of those who have not tabled it themselves. */
  #askFrom(first: number): void {
    let party = first;
    while (party < this.#table.parties && this.#offers[party] === this.standing) party++;
    if (party < this.#table.parties) {
      this.turn = party;
      return;
    }
    this.#taken[this.#takenCount++] = this.standing;
    this.#put(this.#author + 1);
  }

  #endRound(): void {
    const { parties, clock } = this.#table;
    const count = this.#takenCount;
    if (count > 0) {
      const deal = this.#taken[count === 1 ? 0 : this.#table.chance().below(count)];
      const all = partiesIn(everybody(parties), parties);
      this.#close({ end: "agreed", deal, parties: all, round: clock.round });
      return;
    }
    const end = clock.nextRound();
    if (end) {
      this.#close({ end, round: clock.round });
      return;
    }
    this.turn = 0;
    this.ask = "offer";
    this.standing = NONE;
  }

  #close(outcome: Outcome): void {
    this.outcome = outcome;
    this.turn = -1;
  }
}
