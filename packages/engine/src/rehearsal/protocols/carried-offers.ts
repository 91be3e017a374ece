// Shuttle in which the mediator carries offers: on each visit the party answers what others have told since, then tells its own offer.
import type { DealNumber } from "../scenario/deals.ts";
import type { Outcome } from "../session/outcome.ts";
import { ACCEPT, LEAVE, NONE } from "../session/words.ts";
import { type Ask, everybody, type Machine, partiesIn, type Table } from "./protocol.ts";

export class CarriedOffers implements Machine {
  turn = 0;
  ask: Ask = "offer";
  standing: DealNumber = NONE;
  readonly text = NONE;
  outcome: Outcome | null = null;
  readonly #table: Table;
  readonly #named: boolean;
  /** By party, what it told last; NONE before. */
  readonly #open: Int32Array;
  /** By author, who takes its open offer, as bits; itself too. */
  readonly #takers: Int32Array;
  /** By party, whose open offers have been brought to it, as bits. */
  readonly #brought: Int32Array;

  /** @param named Whether the mediator says whose an offer is. */
  constructor(table: Table, named: boolean) {
    this.#table = table;
    this.#named = named;
    this.#open = new Int32Array(table.parties).fill(NONE);
    this.#takers = new Int32Array(table.parties);
    this.#brought = new Int32Array(table.parties);
  }

  take(word: number): void {
    const by = this.turn;
    const { clock, parties } = this.#table;
    this.#table.note(by, word, word >= 0 || word === LEAVE ? NONE : this.standing);
    if (word === LEAVE) {
      this.#close({ end: "walked-away", by, round: clock.round });
      return;
    }
    if (word >= 0) this.#tell(word, by);
    const about = word >= 0 ? word : this.standing;
    if ((word >= 0 || word === ACCEPT) && this.#joins(by, about) === everybody(parties)) {
      const all = partiesIn(everybody(parties), parties);
      this.#close({ end: "agreed", deal: about, parties: all, round: clock.round });
    } else if (word >= 0) this.#goOn();
    else this.#bring();
  }

  #tell(deal: DealNumber, by: number): void {
    this.#open[by] = deal;
    this.#takers[by] = 0;
    for (let party = 0; party < this.#table.parties; party++) this.#brought[party] &= ~(1 << by);
  }

  /** Counts the party among those who take a package; everybody who takes it, whoever told it. */
  #joins(by: number, deal: DealNumber): number {
    let takers = 1 << by;
    for (let author = 0; author < this.#table.parties; author++) {
      if (this.#open[author] === deal) takers |= this.#takers[author];
    }
    for (let author = 0; author < this.#table.parties; author++) {
      if (this.#open[author] === deal) this.#takers[author] = takers;
    }
    return takers;
  }

  #goOn(): void {
    const { parties, clock } = this.#table;
    if (this.turn + 1 < parties) this.turn++;
    else {
      const end = clock.nextRound();
      if (end) {
        this.#close({ end, round: clock.round });
        return;
      }
      this.turn = 0;
    }
    this.#bring();
  }

  /** The next offer that waits for the party, oldest first; where none does, it is asked for its own. */
  #bring(): void {
    const { parties } = this.#table;
    const to = this.turn;
    for (let step = 1; step < parties; step++) {
      const author = to + step < parties ? to + step : to + step - parties;
      const deal = this.#open[author];
      if (deal === NONE || (this.#brought[to] >> author) & 1) continue;
      this.#brought[to] |= 1 << author;
      if ((this.#takers[author] >> to) & 1) continue;
      this.#table.note(parties, deal, NONE);
      if (this.#named) this.#table.hear(to, deal, author);
      this.standing = deal;
      this.ask = "answer";
      return;
    }
    this.standing = NONE;
    this.ask = "offer";
  }

  #close(outcome: Outcome): void {
    this.outcome = outcome;
    this.turn = -1;
  }
}
