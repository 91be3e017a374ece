// Shuttle in which the mediator keeps offers to itself: when all have told theirs, it brings a paper made up of parts of them, nobody's own.
import type { DealNumber } from "../scenario/deals.ts";
import type { Outcome } from "../session/outcome.ts";
import { ACCEPT, LEAVE, NONE } from "../session/words.ts";
import { mixedText } from "./mediator-texts.ts";
import { type Ask, everybody, type Machine, partiesIn, type Table } from "./protocol.ts";

export class NonPapers implements Machine {
  turn = 0;
  ask: Ask = "offer";
  standing: DealNumber = NONE;
  readonly text = NONE;
  outcome: Outcome | null = null;
  readonly #table: Table;
  /** By party, those of this round. */
  readonly #told: Int32Array;

  constructor(table: Table) {
    this.#table = table;
    this.#told = new Int32Array(table.parties);
  }

  take(word: number): void {
    const by = this.turn;
    const { parties, clock } = this.#table;
    this.#table.note(by, word, word >= 0 || word === LEAVE ? NONE : this.standing);
    if (word === LEAVE) this.#close({ end: "walked-away", by, round: clock.round });
    else if (word === ACCEPT) this.#askFrom(by + 1);
    else if (word < 0) this.#endRound();
    else {
      this.#told[by] = word;
      if (by + 1 < parties) this.turn++;
      else this.#draft();
    }
  }

  #draft(): void {
    this.standing = mixedText(this.#told, this.#table);
    this.ask = "answer";
    this.#table.note(this.#table.parties, this.standing, NONE);
    this.#askFrom(0);
  }

  /** The next of those who have not told just this package. */
  #askFrom(first: number): void {
    const { parties, clock } = this.#table;
    let party = first;
    while (party < parties && this.#told[party] === this.standing) party++;
    if (party < parties) {
      this.turn = party;
      return;
    }
    const all = partiesIn(everybody(parties), parties);
    this.#close({ end: "agreed", deal: this.standing, parties: all, round: clock.round });
  }

  #endRound(): void {
    const { clock } = this.#table;
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
