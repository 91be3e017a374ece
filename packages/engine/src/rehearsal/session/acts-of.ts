// A rehearsed session as the acts of a room, so that the story, the record and the progress board work on it as on live talks.
import type { Deal, Frame } from "../../case/frame.ts";
import type { RoomAct } from "../../talks/acts/room-act.ts";
import type { LeafHash } from "../../talks/ids.ts";
import type { PlacedAct } from "../../talks/place.ts";
import { largestCoalition } from "../protocols/coalition.ts";
import type { Deals } from "../scenario/deals.ts";
import { ActLog } from "./acts/act-log.ts";
import { adoptRules, openRoom } from "./acts/opening-acts.ts";
import type { Fault, Outcome } from "./outcome.ts";
import type { Setup } from "./play.ts";
import type { Trace } from "./trace.ts";
import { ACCEPT, BETTER, conditionOf, FORFEIT, LEAVE, manyOf, REJECT, SAME, WORSE } from "./words.ts";

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
  /** Of the room and of the case in it, made from that of the case: they say that it is a rehearsal, wherever the acts go. */
  readonly title: (title: string) => string;
  /** Among the ground rules: what this is. */
  readonly clause: { readonly title: string; readonly words: string };
  /** The first words in the room: what this is, who was played by what, and from where chance started. */
  readonly opening: (told: {
    readonly parties: readonly { readonly party: string; readonly strategy: string }[];
    readonly seed: number;
    readonly session: number;
  }) => string;
  /** Of the seat that keeps the rounds. */
  readonly chair: string;
  /** Why an offer was turned down, as far as a strategy says. */
  readonly declined: string;
  /** What the mediator asks of a changed text. */
  readonly isItBetter: string;
  readonly joinsIf: (names: readonly string[]) => string;
  /** If at least so many others do. */
  readonly joinsIfMany: (others: number) => string;
  readonly forfeited: (told: {
    readonly party: string;
    readonly fault: Fault;
    readonly detail: string | null;
  }) => string;
  /** Something happens on the way, in the words of whoever set it up. */
  readonly happened: (what: string) => string;
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
  const { words, startsAt } = options;
  const { strategies, seed, session, scenario } = played.setup;
  const { parties, title } = scenario.frame;
  const frame = { ...scenario.frame, title: words.title(title) };
  const log = new ActLog({ parties: parties.length, now: startsAt });
  openRoom(log, frame, words);
  const seated = parties.map(({ name }, place) => ({ party: name, strategy: strategies[place].name }));
  log.send(parties.length, { do: "note", words: words.opening({ parties: seated, seed, session }) });
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
  readonly #shuttle: boolean;
  #round = 0;
  /** Per seat, the mediator's last, what it tabled last. */
  readonly #standing: (Tabled | null)[];
  /** In shuttle, what the mediator brought to each party last. */
  readonly #brought: (Tabled | null)[];
  /** Who is bound to an offer by its own word, besides its maker. */
  readonly #bound = new Map<LeafHash, Set<number>>();
  #poll: LeafHash | null = null;

  constructor(log: ActLog, played: PlayedOut, options: ActsOptions) {
    this.#log = log;
    this.#played = played;
    this.#options = options;
    this.#frame = played.setup.scenario.frame;
    this.#chair = this.#frame.parties.length;
    this.#shuttle = played.setup.protocol.id === "shuttle";
    this.#standing = Array.from({ length: this.#chair + 1 }, () => null);
    this.#brought = Array.from({ length: this.#chair }, () => null);
  }

  tellAll(): void {
    const { trace, outcome, setup } = this.#played;
    const timed = setup.terms.deadline.kind === "time";
    for (let k = 0; k < trace.length; k++) {
      this.#reachRound(trace.round[k] + 1);
      this.#log.now = timed ? this.#options.startsAt + Math.round(trace.at[k]) : this.#log.now + STEP;
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
      this.#tellShocks();
    }
  }

  #tellShocks(): void {
    for (const { round, what } of this.#played.setup.terms.shocks) {
      if (round + 1 !== this.#round) continue;
      this.#log.send(this.#chair, { do: "note", words: this.#options.words.happened(what) });
    }
  }

  #tell(k: number): void {
    const { trace } = this.#played;
    const [by, word, about] = [trace.by[k], trace.word[k], trace.about[k]];
    if (word >= 0 && by === this.#chair) this.#mediate(k);
    else if (word >= 0) this.#table(by, word);
    else if (word === ACCEPT || word === REJECT) this.#answer(by, { about, yes: word === ACCEPT });
    else if (word === LEAVE) this.#log.send(by, { do: "walk-away" });
    else if (word === BETTER || word === SAME || word === WORSE) this.#compare(by, word);
    else if (word === FORFEIT) this.#forfeit(by);
    else this.#join(by, { about, words: this.#conditionIn(word) });
  }

  /** In shuttle a party tells its offer to the mediator alone. */
  #table(by: number, deal: number): void {
    const replaces = this.#standing[by]?.leaf;
    const act = { do: "offer", choices: this.#choices(deal), ...(replaces ? { replaces } : {}) } as const;
    const leaf = this.#log.send(by, act, this.#shuttle ? [by, this.#chair] : undefined);
    this.#standing[by] = { leaf, deal };
  }

  /** A changed text is a question to all; a text as such a paper of the mediator's own, in shuttle to whoever speaks next. */
  #mediate(k: number): void {
    const { trace } = this.#played;
    const deal = trace.word[k];
    if (trace.about[k] >= 0) {
      const words = this.#options.words.isItBetter;
      this.#poll = this.#log.send(this.#chair, { do: "poll", words, choices: this.#choices(deal) });
    } else if (!this.#shuttle) this.#standing[this.#chair] = { leaf: this.#convey(deal), deal };
    else if (k + 1 < trace.length && trace.by[k + 1] < this.#chair) this.#bring(trace.by[k + 1], deal);
  }

  #bring(to: number, deal: number): Tabled {
    const brought = { leaf: this.#convey(deal, [to, this.#chair]), deal };
    this.#brought[to] = brought;
    return brought;
  }

  #convey(deal: number, to?: readonly number[]): LeafHash {
    const content = { kind: "offer", choices: this.#choices(deal) } as const;
    return this.#log.send(this.#chair, { do: "convey", content }, to);
  }

  /** Of its own a party has said enough by tabling it. */
  #answer(by: number, { about, yes }: { readonly about: number; readonly yes: boolean }): void {
    const found = this.#heardBy(by, about);
    if (!found) return;
    if (yes) this.#accept(by, { offer: found.leaf, binding: this.#bindsAtOnce() });
    else {
      const act = { do: "reject", offer: found.leaf, reason: this.#options.words.declined } as const;
      this.#log.send(by, act, this.#audienceOf(by));
    }
  }

  /** Where several packages can be taken before one is settled, taking binds nobody so far. */
  #bindsAtOnce(): boolean {
    const { id } = this.#played.setup.protocol;
    return id === "alternating-offers" || id === "single-text";
  }

  #heardBy(by: number, about: number): Tabled | null {
    if (!this.#shuttle) {
      return this.#standing.findLast((offer, maker) => maker !== by && offer?.deal === about) ?? null;
    }
    const brought = this.#brought[by];
    return brought?.deal === about ? brought : this.#bring(by, about);
  }

  #audienceOf(by: number): readonly number[] | undefined {
    return this.#shuttle ? [by, this.#chair] : undefined;
  }

  #accept(by: number, { offer, binding, words, all }: Acceptance): void {
    const bound = this.#bound.get(offer) ?? new Set();
    if (bound.has(by)) return;
    const act = { do: "accept", offer, binding, ...(words ? { words } : {}) } as const;
    this.#log.send(by, act, all ? undefined : this.#audienceOf(by));
    if (binding) this.#bound.set(offer, bound.add(by));
  }

  #compare(by: number, word: number): void {
    if (!this.#poll) return;
    const answer = word === BETTER ? "yes" : word === WORSE ? "no" : "unsure";
    this.#log.send(by, { do: "poll-answer", poll: this.#poll, answer }, [by, this.#chair]);
  }

  /** On its own package a party cannot accept anything: it adds its condition in words. */
  #join(by: number, { about, words }: { readonly about: number; readonly words: string }): void {
    const found = this.#heardBy(by, about);
    if (found) this.#accept(by, { offer: found.leaf, binding: false, words });
    else this.#log.send(by, { do: "note", words });
  }

  #conditionIn(word: number): string {
    const { words } = this.#options;
    const many = manyOf(word);
    if (many !== null) return words.joinsIfMany(many);
    const set = conditionOf(word) ?? 0;
    const names = this.#frame.parties.flatMap(({ name }, party) =>
      Math.floor(set / 2 ** party) % 2 === 1 ? [name] : [],
    );
    return words.joinsIf(names);
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
    const { deal } = outcome;
    const deciding = joinedBy(this.#played);
    // A vote carried it: from here on those decide who joined.
    if (deciding.length < this.#chair) {
      const { clause } = this.#options.words;
      adoptRules(this.#log, { frame: this.#frame, version: 2, deciding, clause });
    }
    const offer = this.#settled(deal, deciding);
    const termsHash = this.#options.termsHash ?? NO_HASH;
    const agree = { do: "agree", offer, terms: this.#terms(deal), termsHash } as const;
    const agreement = this.#log.send(this.#chair, agree);
    for (const party of deciding) this.#log.send(party, { do: "sign", agreement, termsHash });
  }

  /** The offer to which all who decide are bound: one that stands before everybody, or the mediator's own. */
  #settled(deal: number, deciding: readonly number[]): LeafHash {
    const seats = [...deciding, this.#chair];
    const maker = this.#shuttle ? undefined : seats.findLast((seat) => this.#standing[seat]?.deal === deal);
    const standing = maker === undefined ? null : this.#standing[maker];
    const offer = standing?.leaf ?? this.#convey(deal);
    for (const party of deciding) {
      if (party !== maker) this.#accept(party, { offer, binding: true, all: true });
    }
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

interface Tabled {
  readonly leaf: LeafHash;
  readonly deal: number;
}

interface Acceptance {
  readonly offer: LeafHash;
  readonly binding: boolean;
  readonly words?: string;
  /** Before everybody, whatever the protocol. */
  readonly all?: true;
}

/** Whom the deal binds, less those who did not join, or not on that condition, and are bound by the others' vote. */
function joinedBy({ setup, trace, outcome }: PlayedOut): readonly number[] {
  if (outcome.end !== "agreed") return [];
  if (setup.protocol.id !== "majority-vote") return outcome.parties;
  const parties = setup.scenario.parties.length;
  const votes = new Int32Array(parties);
  for (let k = trace.length - parties; k < trace.length; k++) votes[trace.by[k]] = trace.word[k];
  const joined = largestCoalition(votes, parties);
  return outcome.parties.filter((party) => (joined >> party) & 1);
}
