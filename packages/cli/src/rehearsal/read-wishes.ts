// From what was typed to what is played: every mistake is found, not just the first.
import type { Frame } from "@parley/engine/case";
import type { Rational } from "@parley/engine/maths";
import type { Terms } from "@parley/engine/rehearsal";
import type { Message } from "@parley/engine/report/sentences";
import { Reading, type TermsWords, type UsualRounds } from "./reading.ts";
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

export interface ReadTerms {
  /** One delay per party, as they stand in `parties`. */
  readonly terms: Terms;
  /** What a package keeps each round for those who are not named. */
  readonly discount: number;
  /** Places of those who begin, as they were named. */
  readonly first: readonly number[];
  readonly reasons: readonly Message[];
}

/** @param parties of one case, or of several. */
export function readTerms(
  words: TermsWords & { readonly first?: readonly string[] },
  { parties, usual }: { readonly parties: Frame["parties"]; readonly usual: UsualRounds },
): ReadTerms {
  const reading = new Reading({ parties });
  const terms = reading.terms(words, usual);
  const first = (words.first ?? []).flatMap((typed) => reading.party(typed) ?? []);
  return { terms, discount: reading.discount, first, reasons: reading.reasons };
}

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
