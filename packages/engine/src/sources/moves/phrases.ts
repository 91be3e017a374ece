// Phrases written as short patterns, and where they stand in a run of words. A pattern is words in a row: `a|b` is either, `~ask` any
// form of a verb, `@we` a named set, `#harm` a phrase of a named list, `x?` may be missing, `..` stands for up to three words and `...` for
// up to six, within a sentence. A "~" holds for every word of its place.
import { formsOf } from "./forms-of.ts";

interface Step {
  /** Null for a gap and for a list. */
  readonly words: ReadonlySet<string> | null;
  /** Phrases of which one stands here. */
  readonly list: PhraseBook<string> | null;
  readonly optional: boolean;
  readonly gap: number;
}

export interface Phrase<T> {
  readonly means: T;
  readonly steps: readonly Step[];
}

/** Phrases by each word that they may begin with, and by the next where only words can stand there. */
export type PhraseBook<T> = ReadonlyMap<string, Openings<T>>;

interface Openings<T> {
  readonly bySecond: Map<string, Phrase<T>[]>;
  readonly others: Phrase<T>[];
}

export interface PhraseMatch<T> {
  readonly means: T;
  /** Positions in the words, half-open. */
  readonly from: number;
  readonly to: number;
}

export type WordSets = Readonly<Record<string, readonly string[]>>;
export type VerbLists = Readonly<Record<string, readonly string[]>>;

export interface Vocabulary {
  /** What `@name` stands for; words, or patterns of one word. */
  readonly sets: WordSets;
  /** What `#name` stands for: phrases without lists of their own. */
  readonly lists: VerbLists;
}

interface Compiling {
  readonly sets: WordSets;
  readonly books: ReadonlyMap<string, PhraseBook<string>>;
}

const STOPS: ReadonlySet<string> = new Set([".", "?", "!", ";", ":", "…"]);

/** Compiles patterns. @throws RangeError for a pattern that names what the vocabulary does not have. */
export function phraseBook<T>(
  entries: Iterable<readonly [T, readonly string[]]>,
  { sets, lists }: Vocabulary,
): PhraseBook<T> {
  const books = new Map(
    Object.entries(lists).map(([name, list]) => [name, compile([[name, list]], { sets, books: new Map() })]),
  );
  return compile(entries, { sets, books });
}

function compile<T>(entries: Iterable<readonly [T, readonly string[]]>, compiling: Compiling): PhraseBook<T> {
  const book = new Map<string, Openings<T>>();
  for (const [means, patterns] of entries) {
    for (const pattern of patterns) {
      const steps = pattern.split(" ").map((step) => compileStep(step, compiling));
      const { words, optional } = steps[0];
      if (words === null || optional) throw new RangeError(`a phrase needs a first word: ${pattern}`);
      for (const word of words) {
        const openings = book.get(word) ?? { bySecond: new Map(), others: [] };
        book.set(word, openings);
        place(openings, { means, steps });
      }
    }
  }
  return book;
}

function place<T>({ bySecond, others }: Openings<T>, phrase: Phrase<T>): void {
  const second = phrase.steps[1];
  if (second === undefined || second.words === null || second.optional) {
    others.push(phrase);
    return;
  }
  for (const word of second.words) {
    const list = bySecond.get(word);
    if (list) list.push(phrase);
    else bySecond.set(word, [phrase]);
  }
}

function compileStep(step: string, { sets, books }: Compiling): Step {
  if (step === "..") return { words: null, list: null, optional: false, gap: 3 };
  if (step === "...") return { words: null, list: null, optional: false, gap: 6 };
  if (step.startsWith("#")) return { words: null, list: bookOf(step, books), optional: false, gap: 0 };
  const optional = step.length > 1 && step.endsWith("?");
  const alternatives = (optional ? step.slice(0, -1) : step).split("|");
  const mark = step.startsWith("~") ? "~" : "";
  const words = alternatives.flatMap((word) => wordsOf(/^[~@]/.test(word) ? word : mark + word, sets));
  return { words: new Set(words), list: null, optional, gap: 0 };
}

function bookOf(step: string, books: Compiling["books"]): PhraseBook<string> {
  const book = books.get(step.slice(1));
  if (book === undefined) throw new RangeError(`no list of phrases has the name ${step}`);
  return book;
}

function wordsOf(word: string, sets: WordSets): readonly string[] {
  if (word.startsWith("~")) return formsOf(word.slice(1));
  if (!word.startsWith("@")) return [word];
  const set = sets[word.slice(1)];
  if (set === undefined) throw new RangeError(`no set of words has the name ${word}`);
  return set.flatMap((inner) => wordsOf(inner, sets));
}

/** Every phrase that begins at a position, with the longest reach of each. */
export function phrasesAt<T>(
  book: PhraseBook<T>,
  words: readonly string[],
  at: number,
): readonly PhraseMatch<T>[] {
  const openings = book.get(words[at]);
  if (openings === undefined) return NONE;
  const found: PhraseMatch<T>[] = [];
  const next = words[at + 1];
  for (const phrase of (next === undefined ? undefined : openings.bySecond.get(next)) ?? []) {
    const to = reach(phrase.steps, words, { step: 2, at: at + 2 });
    if (to !== null) found.push({ means: phrase.means, from: at, to });
  }
  for (const phrase of openings.others) {
    const to = reach(phrase.steps, words, { step: 1, at: at + 1 });
    if (to !== null) found.push({ means: phrase.means, from: at, to });
  }
  return found;
}

const NONE: readonly never[] = [];

function reach(
  steps: readonly Step[],
  words: readonly string[],
  place: { step: number; at: number },
): number | null {
  const { step, at } = place;
  if (step === steps.length) return at;
  const { words: set, list, optional, gap } = steps[step];
  if (list !== null) return reachList(steps, words, { step, at, list });
  if (set === null) {
    for (let skip = 0; skip <= gap && at + skip <= words.length; skip++) {
      const to = reach(steps, words, { step: step + 1, at: at + skip });
      if (to !== null) return to;
      if (STOPS.has(words[at + skip])) return null;
    }
    return null;
  }
  if (at < words.length && set.has(words[at])) {
    const to = reach(steps, words, { step: step + 1, at: at + 1 });
    if (to !== null) return to;
  }
  return optional ? reach(steps, words, { step: step + 1, at }) : null;
}

function reachList(
  steps: readonly Step[],
  words: readonly string[],
  { step, at, list }: { readonly step: number; readonly at: number; readonly list: PhraseBook<string> },
): number | null {
  let far: number | null = null;
  for (const { to } of phrasesAt(list, words, at)) {
    const end = reach(steps, words, { step: step + 1, at: to });
    if (end !== null && (far === null || end > far)) far = end;
  }
  return far;
}
