// Noun phrases by parts of speech and small words: where one begins that ends here, and where one ends that begins here.

import type { Tokens } from "../text/tokens.ts";
import {
  DAYS,
  DETERMINERS,
  POSSESSIVES,
  SUBJECT_PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../words/function-words.ts";
import { BODIES } from "../words/titles.ts";

/** No phrase is looked for further. */
const LONGEST = 40;

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  "me him her us them it you himself herself themselves itself".split(" "),
);

/** Tokens outside may not belong to the phrase. */
export interface Backward {
  readonly tokens: Tokens;
  readonly first: number;
}

export interface Forward {
  readonly tokens: Tokens;
  readonly end: number;
}

/** First token of the noun phrase whose last token this is; null where it is none. */
export function nounPhraseStart({ tokens, first }: Backward, last: number): number | null {
  if (last < first) return null;
  if (isInitialStop(tokens, last)) return nounPhraseStart({ tokens, first }, last - 1);
  if (isPronoun(tokens, last)) return withQuantifier({ tokens, first }, last);
  if (!isNominal(tokens, last)) return null;
  const least = Math.max(first, last - LONGEST);
  let at = coreStart({ tokens, least }, last);
  for (;;) {
    const joint = at - 1;
    if (joint <= least) return at;
    const word = tokens.lower[joint]!;
    const joins = SUBJECT_PREPOSITIONS.has(word) || word === "and" || word === "&";
    const before = joint - 1;
    if (!joins || !isNominal(tokens, before) || isDay(tokens, before)) {
      if (
        word === "of" &&
        before >= least &&
        /^(?:one|some|many|most|all|both|none|each|several|few|half|majority|two|three)$/.test(
          tokens.lower[before]!,
        )
      ) {
        at = coreStart({ tokens, least }, before);
        continue;
      }
      return at;
    }
    at = coreStart({ tokens, least }, before);
  }
}

/** The full stop of "Anna K.", who keeps her name to herself. */
function isInitialStop({ words, from, to, pos }: Tokens, token: number): boolean {
  return (
    words[token] === "." &&
    token > 1 &&
    /^\p{Lu}$/u.test(words[token - 1]!) &&
    to[token - 1] === from[token] &&
    pos[token - 2] === "PROPN"
  );
}

function withQuantifier({ tokens, first }: { tokens: Tokens; first: number }, last: number): number {
  return last - 2 >= first && tokens.lower[last - 1] === "of" && SUBJECT_PRONOUNS.has(tokens.lower[last - 2]!)
    ? last - 2
    : last;
}

/** Nouns with what describes them, back to their determiner; a possessor with its own determiner too. */
function coreStart(
  { tokens, least }: { readonly tokens: Tokens; readonly least: number },
  last: number,
): number {
  let at = last;
  while (at > least) {
    const before = at - 1;
    const word = tokens.lower[before]!;
    if (isPossessiveMark(tokens, before)) {
      if (before - 1 < least || !isNominal(tokens, before - 1)) break;
      at = before - 1;
      continue;
    }
    if (DETERMINERS.has(word) || POSSESSIVES.has(word)) {
      // "said that Brook …": the joint of a clause, not "that one".
      if (word === "that" && before > 0 && tokens.pos[before - 1] !== "ADP") break;
      at = before;
      if (
        DETERMINERS.has(word) &&
        at > least &&
        /^(?:all|both|half|even|only|nearly|about)$/.test(tokens.lower[at - 1]!)
      )
        at--;
      break;
    }
    if (isHyphen(tokens, before) && before - 1 >= least) {
      at = before - 1;
      continue;
    }
    if (!isModifier(tokens, before, at)) break;
    at = before;
  }
  return at;
}

/** The token behind the noun phrase that begins here; null where none does. */
export function nounPhraseEnd({ tokens, end }: Forward, from: number): number | null {
  if (from >= end) return null;
  const word = tokens.lower[from]!;
  if (isPronoun(tokens, from) && !DETERMINERS.has(word) && !POSSESSIVES.has(word)) return from + 1;
  if (OBJECT_PRONOUNS.has(word) && !POSSESSIVES.has(word)) return from + 1;
  const most = Math.min(end, from + LONGEST);
  let at = from;
  let head = -1;
  while (at < most) {
    if (isNominal(tokens, at) && !isPronoun(tokens, at)) head = at;
    else if (isPossessiveMark(tokens, at) || isHyphen(tokens, at)) {
      if (at === from) break;
    } else if (DETERMINERS.has(tokens.lower[at]!) || POSSESSIVES.has(tokens.lower[at]!)) {
      if (at !== from && head !== -1) break;
    } else if (isMistagged(tokens, { at, from, head, end: most })) {
      head = at;
    } else if (!/^(?:ADJ|NUM|ADV|SYM)$/.test(tokens.pos[at]!) || (head !== -1 && tokens.pos[at] === "ADV"))
      break;
    at++;
  }
  if (head === -1) return isPronoun(tokens, from) ? from + 1 : null;
  return head + 1;
}

/** "a longer shift": behind an article and before a mark or a joint no verb stands, whatever it is taken for. */
function isMistagged(
  { pos, lower, words }: Tokens,
  {
    at,
    from,
    head,
    end,
  }: { readonly at: number; readonly from: number; readonly head: number; readonly end: number },
): boolean {
  if (head !== -1 || at === from || pos[at] !== "VERB" || !/^(?:an?|the|no)$/.test(lower[from]!))
    return false;
  if (/(?:ing|ed)$/.test(lower[at]!)) return false;
  return (
    at + 1 >= end || /^[.,;:!?)]$/.test(words[at + 1]!) || /^(?:and|or|but|for|of)$/.test(lower[at + 1]!)
  );
}

export function isNominal(tokens: Tokens, token: number): boolean {
  const { pos, words, lower } = tokens;
  const tag = pos[token];
  if (tag === "PUNCT") return isInitialStop(tokens, token);
  if (tag === "NOUN" || tag === "PROPN" || tag === "NUM") return /[\p{L}\p{N}]/u.test(words[token]!);
  if (tag === "PRON") return SUBJECT_PRONOUNS.has(lower[token]!) || OBJECT_PRONOUNS.has(lower[token]!);
  // "the union demands": taken for an adjective.
  if (tag === "ADJ" && BODIES.has(lower[token]!)) return true;
  // Scripts without capitals: a foreign word may well be a name.
  if (tag === "X" && /^\p{Lo}/u.test(words[token]!)) return true;
  if (tag === "X" || tag === "ADJ" || tag === "VERB" || tag === "INTJ" || tag === "ADV" || tag === "SYM")
    return /^\p{Lu}/u.test(words[token]!) && token > 0;
  return false;
}

function isPronoun({ lower }: Tokens, token: number): boolean {
  return SUBJECT_PRONOUNS.has(lower[token]!);
}

export function isPossessiveMark({ lower, pos, from, to }: Tokens, token: number): boolean {
  const word = lower[token]!;
  if (word === "'s") return pos[token] !== "AUX";
  return word === "'" && token > 0 && to[token - 1] === from[token] && lower[token - 1]!.endsWith("s");
}

export function isDay({ lower }: Tokens, token: number): boolean {
  return DAYS.has(lower[token]!);
}

function isHyphen({ words, from, to }: Tokens, token: number): boolean {
  return words[token] === "-" && to[token - 1] === from[token];
}

function isModifier(tokens: Tokens, token: number, next: number): boolean {
  const tag = tokens.pos[token];
  if (isDay(tokens, token) && /^\p{Lu}/u.test(tokens.words[next]!)) return false;
  if (tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || tag === "NUM" || tag === "SYM") return true;
  if (tag === "ADV")
    return tokens.pos[next] === "ADJ" || /^(?:then|former|long|once)$/.test(tokens.lower[token]!);
  if (tag === "VERB") return isParticiple(tokens, token) || isNamed(tokens, { token, next });
  return tag === "X" && /^\p{L}/u.test(tokens.words[token]!);
}

/** "the striking drivers", "the government's negotiating team" */
function isParticiple(tokens: Tokens, token: number): boolean {
  if (!/(?:ed|ing|en)$/.test(tokens.lower[token]!) || token === 0) return false;
  return DETERMINERS.has(tokens.lower[token - 1]!) || isPossessiveMark(tokens, token - 1);
}

/** "Affairs Grant Harris": a given name that is a verb as well, between capitals. */
function isNamed(
  { words, pos }: Tokens,
  { token, next }: { readonly token: number; readonly next: number },
): boolean {
  return [token - 1, token, next].every((at) => /^\p{Lu}/u.test(words[at] ?? "")) && pos[next] === "PROPN";
}
