// A rehearsed session as the acts of a room, so that the story, the record and the progress board work on it as on live talks.
import type { Deal, Frame } from "../../case/frame.ts";
import type { RoomAct } from "../../talks/acts/room-act.ts";
import type { LeafHash } from "../../talks/ids.ts";
import type { PlacedAct } from "../../talks/place.ts";
import type { Deals } from "../scenario/deals.ts";
import { ActLog } from "./acts/act-log.ts";
import { adoptRules, openRoom } from "./acts/opening-acts.ts";
import type { Fault, Outcome } from "./outcome.ts";
import type { Setup } from "./play.ts";
import type { Trace } from "./trace.ts";
import { ACCEPT, BETTER, conditionOf, FORFEIT, LEAVE, REJECT, SAME, WORSE } from "./words.ts";

/** A session that was played to its end. */
export interface PlayedOut {
  readonly setup: Setup;
  /** The session's own: numbers of packages hold within it only. */
  readonly deals: Deals;
  readonly trace: Trace;
  readonly outcome: Outcome;
}

/** What stands in acts that cannot do without words, in the reader's language. */
export interface ActWords {
  /** Of the seat that keeps the rounds. */
  readonly chair: string;
  /** Why an offer was turned down, as far as a strategy says. */
  readonly declined: string;
  /** What the mediator asks of a changed text. */
  readonly isItBetter: string;
  readonly joinsIf: (names: readonly string[]) => string;
  readonly forfeited: (told: {
    readonly party: string;
    readonly fault: Fault;
    readonly detail: string | null;
  }) => string;
  readonly ended: (end: "deadline" | "broke-down") => string;
}

export interface ActsOptions {
  /** When the talks begin, in milliseconds since 1970 UTC. */
  readonly startsAt: number;
  readonly words: ActWords;
  /** What `agree` and `sign` carry: 32 bytes as base64url. Where it is left out, a name of the same form that is no hash. */
  readonly termsHash?: string;
}

/** Between two words where the session itself keeps no time; milliseconds. */
const STEP = 10 * 60_000;
const NO_HASH = "A".repeat(43);

/** Nothing is signed or chained: names of acts and members are made from their places. */
export function actsOf(played: PlayedOut, options: ActsOptions): PlacedAct[] {
  const { frame } = played.setup.scenario;
  const log = new ActLog({ parties: frame.parties.length, now: options.startsAt });
  openRoom(log, frame, options.words.chair);
  const telling = new Telling(log, played, options);
  telling.tellAll();
  return log.places;
}

class Telling {
  readonly #log: ActLog;
  readonly #played: PlayedOut;
  readonly #options: ActsOptions;
  readonly #frame: Frame;
  readonly #chair: number;
  readonly #timed: boolean;
  #round = 0;
  /** Per party its offer that stands. */
  readonly #standing: ({ readonly leaf: LeafHash; readonly deal: number } | null)[];
  /** Who is bound to it by its own word, besides its maker. */
  #bound = new Map<LeafHash, Set<number>>();
  #poll: LeafHash | null = null;

  constructor(log: ActLog, played: PlayedOut, options: ActsOptions) {
    this.#log = log;
    this.#played = played;
    this.#options = options;
    this.#frame = played.setup.scenario.frame;
    this.#chair = this.#frame.parties.length;
    this.#timed = played.setup.terms.deadline.kind === "time";
    this.#standing = this.#frame.parties.map(() => null);
  }

  tellAll(): void {
    const { trace, outcome } = this.#played;
    for (let k = 0; k < trace.length; k++) {
      this.#reachRound(trace.round[k] + 1);
      this.#log.now = this.#timed ? this.#options.startsAt + Math.round(trace.at[k]) : this.#log.now + STEP;
      this.#tell(k);
    }
    this.#reachRound(outcome.round + 1);
    this.#conclude();
    this.#log.send(this.#chair, { do: "close-round", round: this.#round });
  }

  #reachRound(round: number): void {
    while (this.#round < round) {
      if (this.#round > 0) this.#log.send(this.#chair, { do: "close-round", round: this.#round });
      this.#round++;
      this.#log.send(this.#chair, { do: "open-round", round: this.#round });
    }
  }

  #tell(k: number): void {
    const { trace } = this.#played;
    const [by, word, about] = [trace.by[k], trace.word[k], trace.about[k]];
    if (word >= 0) this.#table(by, word);
    else if (word === ACCEPT || word === REJECT) this.#answer(by, about, word === ACCEPT);
    else if (word === LEAVE) this.#log.send(by, { do: "walk-away" });
    else if (word === BETTER || word === SAME || word === WORSE) this.#compare(by, word);
    else if (word === FORFEIT) this.#forfeit(by);
    else this.#join(by, about, conditionOf(word) ?? 0);
  }

  #table(by: number, deal: number): void {
    const choices = this.#choices(deal);
    if (by === this.#chair) {
      this.#poll = this.#log.send(by, { do: "poll", words: this.#options.words.isItBetter, choices });
      return;
    }
    const replaces = this.#standing[by]?.leaf;
    const leaf = this.#log.send(by, { do: "offer", choices, ...(replaces ? { replaces } : {}) });
    this.#standing[by] = { leaf, deal };
  }

  /** To an offer of another party. Of its own a party has said enough by tabling it; to a text of the mediator it answers as it is asked. */
  #answer(by: number, about: number, yes: boolean): void {
    const found = this.#standing.findLast((offer, maker) => maker !== by && offer?.deal === about);
    if (found) {
      if (!yes) this.#log.send(by, { do: "reject", offer: found.leaf, reason: this.#options.words.declined });
      else this.#accept(by, found.leaf, this.#played.setup.protocol.id === "alternating-offers");
    } else if (this.#poll && this.#standing[by]?.deal !== about) {
      this.#answerPoll(by, yes ? "yes" : "no");
    }
  }

  #accept(by: number, offer: LeafHash, binding: boolean, words?: string): void {
    const bound = this.#bound.get(offer) ?? new Set();
    if (bound.has(by)) return;
    this.#log.send(by, { do: "accept", offer, binding, ...(words ? { words } : {}) });
    if (binding) this.#bound.set(offer, bound.add(by));
  }

  #compare(by: number, word: number): void {
    this.#answerPoll(by, word === BETTER ? "yes" : word === WORSE ? "no" : "unsure");
  }

  #answerPoll(by: number, answer: "yes" | "no" | "unsure"): void {
    if (this.#poll) this.#log.send(by, { do: "poll-answer", poll: this.#poll, answer }, [by, this.#chair]);
  }

  #join(by: number, about: number, set: number): void {
    const found = this.#standing.findLast((offer, maker) => maker !== by && offer?.deal === about);
    const names = this.#frame.parties.flatMap(({ name }, party) =>
      Math.floor(set / 2 ** party) % 2 === 1 ? [name] : [],
    );
    if (found) this.#accept(by, found.leaf, false, this.#options.words.joinsIf(names));
  }

  #forfeit(by: number): void {
    const { outcome } = this.#played;
    if (outcome.end !== "forfeited") return;
    const { fault, detail } = outcome;
    const words = this.#options.words.forfeited({ party: this.#frame.parties[by].name, fault, detail });
    this.#log.send(this.#chair, { do: "note", words });
  }

  #conclude(): void {
    const { outcome } = this.#played;
    if (outcome.end === "deadline" || outcome.end === "broke-down") {
      this.#log.send(this.#chair, { do: "note", words: this.#options.words.ended(outcome.end) });
    }
    if (outcome.end !== "agreed") return;
    const { deal, parties } = outcome;
    if (parties.length < this.#chair)
      adoptRules(this.#log, { frame: this.#frame, version: 2, deciding: parties });
    const offer = this.#settled(deal, parties);
    const termsHash = this.#options.termsHash ?? NO_HASH;
    const agreement = this.#log.send(this.#chair, {
      do: "agree",
      offer,
      terms: this.#terms(deal),
      termsHash,
    });
    for (const party of parties) this.#log.send(party, { do: "sign", agreement, termsHash });
  }

  /** The offer to which all whom it binds are bound: one that stands, or the mediator's own. */
  #settled(deal: number, parties: readonly number[]): LeafHash {
    const maker = parties.findLast((party) => this.#standing[party]?.deal === deal);
    const standing = maker === undefined ? null : this.#standing[maker];
    const content = { kind: "offer", choices: this.#choices(deal) } as const;
    const offer = standing?.leaf ?? this.#log.send(this.#chair, { do: "convey", content });
    for (const party of parties) if (party !== maker) this.#accept(party, offer, true);
    return offer;
  }

  #choices(deal: number): Record<string, string> {
    return Object.fromEntries(this.#terms(deal).map(({ issue, option }) => [issue, option]));
  }

  #terms(deal: number): Extract<RoomAct, { do: "agree" }>["terms"] {
    const chosen: Deal = this.#played.deals.dealOf(deal);
    return this.#frame.issues.map(({ id, options }, issue) => {
      const option = options[chosen[issue]];
      return { issue: id, option: option.id, wording: option.name };
    });
  }
}
