// From what was typed to what is played: every mistake is found, not just the first.
import type { Frame } from "@parley/engine/case";
import { parseRational, type Rational, toNumber } from "@parley/engine/maths";
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

export interface Wishes {
  /** As typed, one a party. */
  readonly strategies: readonly string[];
  readonly terms: Terms;
  readonly noDeal: ReadonlyMap<string, Rational>;
  /** Place of the party that begins. */
  readonly first: number;
  readonly seed: number;
  readonly session: number;
}

const USUAL_STRATEGY = "boulware:model=frequency";
const USUAL_ROUNDS = 40;
/** After so many rounds a rehearsal without a deadline gives up. */
const USUAL_END = 1_000;
const HOUR = 3_600_000;

export function readWishes(words: RehearseWords, frame: Frame): { wishes: Wishes; reasons: Message[] } {
  const reading = new Reading(frame);
  const wishes: Wishes = {
    strategies: reading.strategies(words.strategy ?? []),
    terms: reading.terms(words),
    noDeal: reading.pairs(words.withoutDeal ?? [], "--without-deal"),
    first: words.first === undefined ? 0 : (reading.party(words.first) ?? 0),
    seed: reading.count(words.seed, { option: "--seed", usual: 1 }),
    session: reading.count(words.session, { option: "--session", usual: 0 }),
  };
  return { wishes, reasons: reading.reasons };
}

/** What no deal is worth to parties, by their ids, as `PARTY=POINTS` says it. */
export function readNoDeal(
  typed: readonly string[],
  parties: Frame["parties"],
): { noDeal: ReadonlyMap<string, Rational>; reasons: readonly Message[] } {
  const reading = new Reading({ parties });
  return { noDeal: reading.pairs(typed, "--without-deal"), reasons: reading.reasons };
}

class Reading {
  readonly reasons: Message[] = [];
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

  terms(words: RehearseWords): Terms {
    const names = this.#frame.parties.map(({ name }) => name);
    const terms: Terms = {
      deadline: this.#deadline(words),
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
    for (const text of typed) {
      const pair = this.#pair(text, option);
      if (!pair) continue;
      const { id, name } = this.#frame.parties[pair.place];
      const points = parseRational(pair.value);
      if (!points) this.reasons.push(message("cli.rehearse-no-number", { option, text: pair.value }));
      else if (pairs.has(id)) this.reasons.push(message("cli.rehearse-twice", { party: name, option }));
      else pairs.set(id, points);
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

  #deadline({ rounds, deadline = true, hours, turnHours }: RehearseWords): Deadline {
    if (hours === undefined) {
      if (turnHours !== undefined) this.reasons.push(message("cli.rehearse-turn-without-hours"));
      const kind = deadline ? "rounds" : "none";
      return {
        kind,
        rounds: this.count(rounds, { option: "--rounds", usual: deadline ? USUAL_ROUNDS : USUAL_END }),
      };
    }
    if (!deadline) this.reasons.push(message("cli.rehearse-two-deadlines"));
    const [least = "1", most = least] = (turnHours ?? "1").split("-").map((part) => part.trim());
    return {
      kind: "time",
      limit: HOUR * this.#number(hours, "--hours"),
      turn: {
        least: HOUR * this.#number(least, "--turn-hours"),
        most: HOUR * this.#number(most, "--turn-hours"),
      },
      rounds: this.count(rounds, { option: "--rounds", usual: 1_000_000 }),
    };
  }

  #delays({ discount = [], delayCost = [] }: RehearseWords): Delay[] {
    const delays = this.#frame.parties.map(
      () => ({ ...NO_DELAY }) as { -readonly [Key in keyof Delay]: Delay[Key] },
    );
    for (const text of discount) {
      const pair = this.#pair(text, "--discount");
      if (pair) delays[pair.place].discount = this.#share(pair.value, "--discount");
    }
    for (const text of delayCost) {
      const pair = this.#pair(text, "--delay-cost");
      if (!pair) continue;
      const [points, mounting = "0"] = pair.value.split("+");
      delays[pair.place].cost = this.#number(points, "--delay-cost");
      delays[pair.place].mounting = this.#share(mounting, "--delay-cost");
    }
    return delays;
  }

  /** `10: union=40, management=35: a strike begins`. */
  #shock(text: string): Shock[] {
    const [round = "", changes = "", ...words] = text.split(":");
    const noDeal: (number | null)[] = this.#frame.parties.map(() => null);
    for (const change of changes.split(",").filter((one) => one.trim() !== "")) {
      const pair = this.#pair(change, "--shock");
      if (pair) noDeal[pair.place] = this.#number(pair.value, "--shock");
    }
    if (!/^\s*[1-9]\d*\s*$/.test(round) || changes.trim() === "") {
      this.reasons.push(message("cli.rehearse-bad-shock", { text }));
      return [];
    }
    return [{ round: Number(round) - 1, what: words.join(":").trim(), noDeal }];
  }

  #pair(text: string, option: string): { readonly place: number; readonly value: string } | null {
    const at = text.indexOf("=");
    if (at < 0) {
      this.reasons.push(message("cli.rehearse-no-pair", { option, text }));
      return null;
    }
    const place = this.party(text.slice(0, at));
    return place === null ? null : { place, value: text.slice(at + 1).trim() };
  }

  #number(text: string, option: string): number {
    const read = parseRational(text.trim());
    if (read) return toNumber(read);
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
