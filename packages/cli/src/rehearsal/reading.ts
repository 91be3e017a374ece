// Reads what was typed of a rehearsal or a tournament, value by value, and keeps every mistake that is in it.
import type { Frame } from "@parley/engine/case";
import { parseRational, type Rational, rational, toNumber } from "@parley/engine/maths";
import {
  checkTerms,
  type Deadline,
  type Delay,
  NO_DELAY,
  type Shock,
  type Terms,
} from "@parley/engine/rehearsal";
import { type Message, message } from "@parley/engine/report/sentences";
import { placeOfParty } from "./place-of-party.ts";
import type { RehearseWords } from "./rehearse-words.ts";

/** What is said of terms, by itself. */
export type TermsWords = Pick<
  RehearseWords,
  "rounds" | "deadline" | "hours" | "turnHours" | "discount" | "delayCost" | "breakdown" | "shock"
>;

/** How many rounds there are where nothing is said of them. */
export interface UsualRounds {
  readonly known: number;
  /** With no deadline that the sides know of. */
  readonly open: number;
}

const USUAL_STRATEGY = "boulware:model=frequency";
/** After so many rounds a rehearsal without a deadline gives up. */
const USUAL_ROUNDS: UsualRounds = { known: 40, open: 1_000 };
const HOUR = 3_600_000n;

interface Pair {
  /** Null where no party is called so. */
  readonly place: number | null;
  readonly value: string;
}

export class Reading {
  readonly reasons: Message[] = [];
  /** What a package keeps each round for those who are not named. */
  discount = 1;
  readonly #frame: Pick<Frame, "parties">;

  constructor(frame: Pick<Frame, "parties">) {
    this.#frame = frame;
  }

  /** Those without a name go to the parties in the order of the case that are not named; one alone goes to all of these. */
  strategies(typed: readonly string[]): string[] {
    const { parties } = this.#frame;
    const named = new Map<number, string>();
    const rest: string[] = [];
    for (const text of typed) {
      const [, party, strategy] = /^([^:=]+)=(.+)$/.exec(text) ?? [];
      if (strategy === undefined) {
        rest.push(text);
        continue;
      }
      const place = this.party(party);
      if (place === null) continue;
      if (named.has(place))
        this.reasons.push(
          message("cli.rehearse-twice", { party: parties[place].name, option: "--strategy" }),
        );
      named.set(place, strategy.trim());
    }
    const open = parties.length - named.size;
    if (rest.length > 1 && rest.length !== open) {
      this.reasons.push(message("cli.rehearse-strategies", { count: rest.length, open }));
    }
    let next = 0;
    return parties.map((_, place) => {
      const own = named.get(place);
      if (own !== undefined) return own;
      return (rest.length === 1 ? rest[0] : rest[next++]) ?? USUAL_STRATEGY;
    });
  }

  terms(words: TermsWords, usual = USUAL_ROUNDS): Terms {
    const names = this.#frame.parties.map(({ name }) => name);
    const terms: Terms = {
      deadline: this.#deadline(words, usual),
      delays: this.#delays(words),
      breakdown: this.#share(words.breakdown ?? "0", "--breakdown"),
      shocks: (words.shock ?? []).flatMap((text) => this.#shock(text)).sort((a, b) => a.round - b.round),
    };
    this.reasons.push(...checkTerms(terms, names));
    return terms;
  }

  party(typed: string): number | null {
    const found = placeOfParty(this.#frame, typed);
    if (found.ok) return found.place;
    this.reasons.push(found.reason);
    return null;
  }

  /** `PARTY=POINTS`, by party id. */
  pairs(typed: readonly string[], option: string): Map<string, Rational> {
    const pairs = new Map<string, Rational>();
    for (const { place, value } of this.#eachOnce(typed, option)) {
      const points = parseRational(value);
      if (!points) this.reasons.push(message("cli.rehearse-no-number", { option, text: value }));
      else if (place !== null) pairs.set(this.#frame.parties[place].id, points);
    }
    return pairs;
  }

  count(
    text: string | undefined,
    { option, usual }: { readonly option: string; readonly usual: number },
  ): number {
    if (text === undefined) return usual;
    const value = Number(text);
    if (/^\d{1,10}$/.test(text) && value < 2 ** 32) return value;
    this.reasons.push(message("cli.rehearse-no-count", { option, text }));
    return usual;
  }

  #deadline({ rounds, deadline = true, hours, turnHours }: TermsWords, usual: UsualRounds): Deadline {
    if (hours === undefined) {
      if (turnHours !== undefined) this.reasons.push(message("cli.rehearse-turn-without-hours"));
      const kind = deadline ? "rounds" : "none";
      return {
        kind,
        rounds: this.count(rounds, { option: "--rounds", usual: deadline ? usual.known : usual.open }),
      };
    }
    if (!deadline) this.reasons.push(message("cli.rehearse-two-deadlines"));
    const [least = "1", most = least] = (turnHours ?? "1").split("-").map((part) => part.trim());
    return {
      kind: "time",
      limit: this.#hours(hours, "--hours"),
      turn: {
        least: this.#hours(least, "--turn-hours"),
        most: this.#hours(most, "--turn-hours"),
      },
      rounds: this.count(rounds, { option: "--rounds", usual: 1_000_000 }),
    };
  }

  #delays({ discount = [], delayCost = [] }: TermsWords): Delay[] {
    this.discount = this.#plainDiscount(discount.filter((text) => !text.includes("=")));
    const delays = this.#frame.parties.map(() => ({ ...NO_DELAY, discount: this.discount }));
    const own = this.#eachOnce(
      discount.filter((text) => text.includes("=")),
      "--discount",
    );
    for (const { place, value } of own) {
      const share = this.#share(value, "--discount");
      if (place !== null) delays[place] = { ...delays[place], discount: share };
    }
    for (const { place, value } of this.#eachOnce(delayCost, "--delay-cost")) {
      const [points, mounting = "0"] = value.split("+");
      const cost = {
        cost: this.#number(points, "--delay-cost"),
        mounting: this.#share(mounting, "--delay-cost"),
      };
      if (place !== null) delays[place] = { ...delays[place], ...cost };
    }
    return delays;
  }

  /** Of everybody who is not named. */
  #plainDiscount([text, ...more]: readonly string[]): number {
    if (text === undefined) return 1;
    if (more.length > 0) this.reasons.push(message("cli.rehearse-discounts"));
    const share = this.#share(text, "--discount");
    if (share > 0 && share <= 1) return share;
    // Once, not for each of those whom it is for.
    this.reasons.push(message("rehearsal.bad-discount", { party: null, discount: share }));
    return 1;
  }

  /** `PARTY=VALUE`, once for each party. Where the party is none, its value is read all the same. */
  #eachOnce(typed: readonly string[], option: string): Pair[] {
    const seen = new Set<number>();
    return typed.flatMap((text) => {
      const pair = this.#pair(text, option);
      if (!pair) return [];
      const { place } = pair;
      if (place !== null && seen.has(place)) {
        const { name } = this.#frame.parties[place];
        this.reasons.push(message("cli.rehearse-twice", { party: name, option }));
      }
      if (place !== null) seen.add(place);
      return [pair];
    });
  }

  /** `10: union=40, management=35: a strike begins`. */
  #shock(text: string): Shock[] {
    const [round = "", changes = "", ...words] = text.split(":");
    const noDeal: (number | null)[] = this.#frame.parties.map(() => null);
    const typed = changes.split(",").filter((one) => one.trim() !== "");
    for (const { place, value } of this.#eachOnce(typed, "--shock")) {
      const points = this.#number(value, "--shock");
      if (place !== null) noDeal[place] = points;
    }
    if (!/^\s*[1-9]\d*\s*$/.test(round) || changes.trim() === "") {
      this.reasons.push(message("cli.rehearse-bad-shock", { text }));
      return [];
    }
    return [{ round: Number(round) - 1, what: words.join(":").trim(), noDeal }];
  }

  #pair(text: string, option: string): Pair | null {
    const at = text.indexOf("=");
    if (at < 0) {
      this.reasons.push(message("cli.rehearse-no-pair", { option, text }));
      return null;
    }
    return { place: this.party(text.slice(0, at)), value: text.slice(at + 1).trim() };
  }

  /** In milliseconds, rounded once: the hours of any number of milliseconds, typed as a fraction, give that number back. */
  #hours(text: string, option: string): number {
    return this.#number(text, option, HOUR);
  }

  #number(text: string, option: string, times = 1n): number {
    const read = parseRational(text.trim());
    if (read) return toNumber(rational(read.num * times, read.den));
    this.reasons.push(message("cli.rehearse-no-number", { option, text }));
    // Any number that nothing else finds fault with: nothing is played.
    return 0.5;
  }

  /** `0.05` or `5%`. */
  #share(text: string, option: string): number {
    const percent = /^(.+?)\s*%$/.exec(text.trim());
    return percent ? this.#number(percent[1], option) / 100 : this.#number(text, option);
  }
}
