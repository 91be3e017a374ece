// A phrase that begins at a token and names somebody who can act: the council, both sides, them.

import type { Tokens } from "../text/tokens.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../words/day-names.ts";
import { ACTOR_NOUNS, NO_DOERS } from "../words/move-subjects.ts";

const LONGEST = 9;
const INNER: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "X"]);
const TIMES: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES]);

export interface NounPhrase {
  readonly first: number;
  readonly end: number;
}

/** Null where none begins. A single pronoun is one. */
export function nounPhraseAt(
  tokens: Tokens,
  { at, end }: { readonly at: number; readonly end: number },
): NounPhrase | null {
  if (at >= end) return null;
  const word = tokens.lower[at];
  if (/^(?:both|all|each|either)$/.test(word) && tokens.lower[at + 1] === "of" && at + 2 < end)
    return { first: at, end: at + 3 };
  if (/^(?:you|them|him|he|she|they|us|me|it|everyone|everybody)$/.test(word))
    return { first: at, end: at + 1 };
  if (word === "her" && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens.pos[at + 1] ?? ""))
    return { first: at, end: at + 1 };
  let place = at;
  let named = false;
  while (place < end && place - at < LONGEST && goesOn(tokens, { at, place })) {
    named ||= isNamer(tokens, { at, place });
    place++;
  }
  while (place > at && /^(?:PART|DET)$/.test(tokens.pos[place - 1]) && tokens.lower[place - 1] !== "both")
    place--;
  return named && place > at ? { first: at, end: place } : null;
}

function goesOn(tokens: Tokens, { at, place }: { readonly at: number; readonly place: number }): boolean {
  const pos = tokens.pos[place];
  const word = tokens.lower[place];
  if (word === "to" || word === "not" || word === "that" || word === "no") return false;
  if (place > at && pos === "DET")
    return /^(?:the|two|both|other)$/.test(tokens.lower[place - 1])
      ? false
      : /^(?:both|all)$/.test(tokens.lower[place - 1]);
  if (INNER.has(pos) || /^(?:my|our|their|its|his|her|your)$/.test(word) || word === "-") return true;
  if (word === "'" && place > at && tokens.lower[place - 1].endsWith("s"))
    return tokens.pos[place + 1] === "PROPN" || tokens.pos[place + 1] === "NOUN";
  return (
    pos === "VERB" &&
    place > at &&
    /^(?:striking|fighting|warring|opposing|ruling|governing|negotiating|united)$/.test(word)
  );
}

function isNamer(tokens: Tokens, { at, place }: { readonly at: number; readonly place: number }): boolean {
  const pos = tokens.pos[place];
  return (
    pos === "NOUN" ||
    pos === "PROPN" ||
    ACTOR_NOUNS.has(tokens.lower[place]) ||
    (place > at && pos === "X") ||
    tokens.lower[place] === "both"
  );
}

/** The longest beginning of a noun phrase that names somebody: a verb behind it may be tagged as one of its nouns. */
export function actorAt(
  tokens: Tokens,
  range: { readonly at: number; readonly end: number },
): NounPhrase | null {
  const phrase = nounPhraseAt(tokens, range);
  if (phrase === null) return null;
  for (let { first, end } = phrase; end > first; end--) {
    if (tokens.pos[end - 1] !== "DET" && isActorPhrase(tokens, { first, end })) return { first, end };
  }
  return null;
}

/** Somebody or some body, by its last word or by a name in it. */
export function isActorPhrase(tokens: Tokens, { first, end }: NounPhrase): boolean {
  const head = tokens.lower[end - 1];
  if (/^(?:you|them|him|her|he|she|they|everyone|everybody)$/.test(head)) return true;
  if (/^(?:both|all|each|either)$/.test(tokens.lower[first]) && end - first > 1) return true;
  if (ACTOR_NOUNS.has(head)) return true;
  for (let at = first; at < end; at++) {
    if (tokens.pos[at] === "PROPN" && /^\p{Lu}/u.test(tokens.words[at]) && !TIMES.has(tokens.lower[at]))
      return at === end - 1 || tokens.pos[end - 1] === "PROPN";
  }
  return isDoer(head);
}

/** "treasurer", "farmers", "surveyor": nouns for people by their ending. */
export function isDoer(word: string): boolean {
  return (
    /^\p{L}{3,}(?:er|or|ist|ian|eer)s?$|^\p{L}+men$/u.test(word) && !NO_DOERS.has(word.replace(/s$/, ""))
  );
}
