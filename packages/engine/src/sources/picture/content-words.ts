// The words of a content that tell what it is about, each with how much it tells: heads of noun phrases most, places and times less.
import { stemOf } from "../text/stem.ts";
import { BROAD_WORDS, CLAUSE_WORDS, DETERMINERS, FUNCTION_WORDS, PLACE_WORDS } from "../words/idle-words.ts";

export interface ContentWord {
  readonly stem: string;
  /** As written, in lower case. */
  readonly word: string;
  /** From 0 to 1. */
  readonly weight: number;
  /** Place in the text given. */
  readonly from: number;
  readonly to: number;
  /** The stem of the word right before it, where that is one of these too. */
  readonly after: string | null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const HEAD = 1;
const MODIFIER = 0.6;
const IN_PLACE = 0.5;
const IN_CLAUSE = 0.25;
const BROAD = 0.1;

/** What stands behind them goes on where the place or time ends. */
const JOINS: ReadonlySet<string> = new Set(["and", "or"]);

interface Word {
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** True where a mark other than a blank or a hyphen stands between it and the next. */
  readonly closes: boolean;
}

export function contentWords(text: string): ContentWord[] {
  const words = wordsOf(text);
  const found: ContentWord[] = [];
  let share = 1;
  words.forEach((word, k) => {
    const { lower } = word;
    const before = words[k - 1];
    const isBound = share === IN_CLAUSE && before !== undefined && !before.closes;
    if (!before || before.closes || (!isBound && JOINS.has(lower))) share = 1;
    if (CLAUSE_WORDS.has(lower)) share = IN_CLAUSE;
    else if (PLACE_WORDS.has(lower)) share = Math.min(share, IN_PLACE);
    if (FUNCTION_WORDS.has(lower)) return;
    const previous = found.at(-1);
    const isNext =
      previous !== undefined && before !== undefined && previous.from === before.from && !before.closes;
    found.push({
      stem: stemOf(lower),
      word: lower,
      weight: weightOf(word, words[k + 1]) * share,
      from: word.from,
      to: word.to,
      after: isNext ? previous.stem : null,
    });
  });
  return found;
}

function weightOf({ lower, closes }: Word, next: Word | undefined): number {
  if (BROAD_WORDS.has(lower)) return BROAD;
  const isHead = closes || !next || (FUNCTION_WORDS.has(next.lower) && !DETERMINERS.has(next.lower));
  return isHead ? HEAD : MODIFIER;
}

function wordsOf(text: string): Word[] {
  const matches = [...text.matchAll(WORD)];
  return matches.map((match, k) => {
    const to = match.index + match[0].length;
    const gap = text.slice(to, matches[k + 1]?.index ?? text.length);
    return {
      lower: match[0].toLowerCase().replaceAll("’", "'"),
      from: match.index,
      to,
      closes: /[^\s-]/.test(gap),
    };
  });
}

/** Numbers are stems too: thirty days and ninety days are not the same. */
export function stemSet(words: readonly ContentWord[]): ReadonlySet<string> {
  return new Set(words.map(({ stem }) => stem));
}
