// One proposes, the others vote, and whoever joins may be enough. What the two protocols with votes have in common. Near the protocol of
// multiple offers and partial consensus of Murukannaiah & Jonker 2022, with one proposal a round.
import type { DealNumber } from "../scenario/deals.ts";
import type { Outcome } from "../session/outcome.ts";
import { LEAVE, NONE } from "../session/words.ts";
import { largestCoalition, sizeOf } from "./coalition.ts";
import { type Ask, everybody, type Machine, partiesIn, type Table } from "./protocol.ts";

export interface VotingRule {
  /** Whether so many are enough. */
  passes(joined: number): boolean;
  /** The fewest that it can bind. */
  readonly fewest: number;
  /** It then binds the others too. */
  readonly bindsAll: boolean;
  /** It asks on what condition each joins. */
  readonly conditional: boolean;
}

export class Voting implements Machine {
  turn = 0;
  ask: Ask = "offer";
  standing: DealNumber = NONE;
  readonly text = NONE;
  readonly fewest: number;
  readonly conditional: boolean;
  outcome: Outcome | null = null;
  readonly #table: Table;
  readonly #rule: VotingRule;
  readonly #votes: Int32Array;
  author = 0;

  constructor(table: Table, rule: VotingRule) {
    this.#table = table;
    this.#rule = rule;
    this.fewest = rule.fewest;
    this.conditional = rule.conditional;
    this.#votes = new Int32Array(table.parties);
  }

  take(word: number): void {
    const by = this.turn;
    const { parties, clock } = this.#table;
    this.#table.note(by, word, word >= 0 || word === LEAVE ? NONE : this.standing);
    if (word === LEAVE) {
      this.#close({ end: "walked-away", by, round: clock.round });
      return;
    }
    if (word >= 0) this.#propose(word, by);
    else this.#votes[by] = word;
    if (word < 0 && by === this.author) this.#count();
    else this.turn = by + 1 < parties ? by + 1 : 0;
  }

  #propose(deal: DealNumber, by: number): void {
    this.standing = deal;
    this.ask = "vote";
    for (let party = 0; party < this.#table.parties; party++) {
      if (party !== by) this.#table.hear(party, deal, by);
    }
  }

  #count(): void {
    const { parties, clock } = this.#table;
    for (let party = 0; party < parties; party++) {
      this.#table.answered(party, this.standing, this.#votes[party]);
    }
    const joined = largestCoalition(this.#votes, parties);
    const size = sizeOf(joined);
    if (size >= 2 && this.#rule.passes(size)) {
      const bound = partiesIn(this.#rule.bindsAll ? everybody(parties) : joined, parties);
      this.#close({ end: "agreed", deal: this.standing, parties: bound, round: clock.round });
      return;
    }
    const end = clock.nextRound();
    if (end) {
      this.#close({ end, round: clock.round });
      return;
    }
    this.author = this.author + 1 < parties ? this.author + 1 : 0;
    this.turn = this.author;
    this.ask = "offer";
    this.standing = NONE;
  }

  #close(outcome: Outcome): void {
    this.outcome = outcome;
    this.turn = -1;
  }
}
