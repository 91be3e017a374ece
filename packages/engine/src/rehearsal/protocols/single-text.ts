// A mediator's single text, changed and judged until time is up, then taken or left. Raiffa 1982; with a temperature after Klein,
// Faratin, Sayama & Bar-Yam 2003.
import type { DealNumber } from "../scenario/deals.ts";
import type { Outcome } from "../session/outcome.ts";
import { BETTER, LEAVE, MOST_PARTIES, NONE, REJECT, WORSE } from "../session/words.ts";
import type { Knobs } from "../strategies/knobs.ts";
import { centralText, drawnText, TextChanges } from "./mediator-texts.ts";
import {
  type Ask,
  everybody,
  knobOf,
  type Machine,
  type ProtocolKind,
  partiesIn,
  type Table,
} from "./protocol.ts";

export const singleText: ProtocolKind = {
  id: "single-text",
  sources: ["Raiffa1982", "KleinFaratinSayamaBarYam2003"],
  knobs: [
    { name: "annealing", usual: 0, least: 0, most: 100 },
    { name: "issues", usual: 2, least: 1, most: 1000 },
    { name: "drawn", usual: 0, least: 0, most: 1 },
  ],
  seats: { least: 2, most: MOST_PARTIES },
  open: (table, knobs) => new SingleText(table, knobs),
};

class SingleText implements Machine {
  turn = 0;
  ask: Ask = "compare";
  standing: DealNumber = NONE;
  text: DealNumber;
  outcome: Outcome | null = null;
  readonly #table: Table;
  readonly #annealing: number;
  readonly #changes: TextChanges;
  #announced = false;
  #better = 0;
  #worse = 0;
  #refused = false;
  #roundFrom = 0;
  #longestRound = 0;

  constructor(table: Table, knobs: Knobs | undefined) {
    this.#table = table;
    this.#annealing = knobOf(singleText, "annealing", knobs);
    this.#changes = new TextChanges(table, Math.floor(knobOf(singleText, "issues", knobs)));
    this.text = knobOf(singleText, "drawn", knobs) >= 0.5 ? drawnText(table) : centralText(table);
    this.#change();
  }

  take(word: number): void {
    const by = this.turn;
    const { parties, clock } = this.#table;
    if (!this.#announced) this.#announce();
    this.#table.note(by, word, word === LEAVE ? NONE : this.standing);
    if (word === LEAVE) {
      this.#close({ end: "walked-away", by, round: clock.round });
      return;
    }
    if (word === BETTER) this.#better++;
    else if (word === WORSE) this.#worse++;
    else if (word === REJECT) this.#refused = true;
    if (by + 1 < parties) this.turn++;
    else if (this.ask === "compare") this.#endRound();
    else this.#end();
  }

  /** Puts the first texts on record; before anybody has spoken there is nothing to put them into. */
  #announce(): void {
    const { parties } = this.#table;
    if (this.ask === "compare") this.#table.note(parties, this.text, NONE);
    this.#put();
  }

  #put(): void {
    this.#announced = true;
    this.#table.note(this.#table.parties, this.standing, this.text);
  }

  #change(): void {
    const changed = this.#changes.of(this.text);
    this.turn = 0;
    if (changed === null) {
      this.#ask();
      return;
    }
    this.standing = changed;
    this.#better = 0;
    this.#worse = 0;
    if (this.#announced) this.#put();
  }

  #endRound(): void {
    const { clock } = this.#table;
    if (this.#keeps()) this.text = this.standing;
    this.#longestRound = Math.max(this.#longestRound, clock.time - this.#roundFrom);
    this.#roundFrom = clock.time;
    const end = this.#mustAsk() ? "deadline" : clock.nextRound();
    if (end === "broke-down") this.#close({ end, round: clock.round });
    else if (end === "deadline") this.#ask();
    else this.#change();
  }

  #keeps(): boolean {
    if (this.#worse === 0 && this.#better > 0) return true;
    const { round, rounds, time } = this.#table.clock;
    const share = rounds === Number.POSITIVE_INFINITY ? 1 / (1 + round) : 1 - time;
    const temperature = this.#annealing * share;
    if (temperature <= 0) return false;
    return this.#table.chance().uniform() < Math.exp(-this.#worse / temperature);
  }

  /** Whether so little time is left that another round of changes might use up what the last question takes. */
  #mustAsk(): boolean {
    const { timed, time } = this.#table.clock;
    return timed && time + 2 * this.#longestRound > 1;
  }

  /** The last question: the text, to be taken or left. */
  #ask(): void {
    this.ask = "answer";
    this.standing = this.text;
    this.text = NONE;
    this.turn = 0;
    if (this.#announced) this.#put();
  }

  #end(): void {
    const { parties, clock } = this.#table;
    if (this.#refused) this.#close({ end: "deadline", round: clock.round });
    else {
      const all = partiesIn(everybody(parties), parties);
      this.#close({ end: "agreed", deal: this.standing, parties: all, round: clock.round });
    }
  }

  #close(outcome: Outcome): void {
    this.outcome = outcome;
    this.turn = -1;
  }
}
