// Where words stand in a piece of text, and where its sentences end, as far as stops tell: enough to choose between places.
import type { Span } from "../../case/claim.ts";

/** Ascending; never one that begins or ends within a word. */
export function placesOf(text: string, words: string, start = 0): Span[] {
  const places: Span[] = [];
  for (let from = text.indexOf(words, start); from >= 0; from = text.indexOf(words, from + 1)) {
    const to = from + words.length;
    if (!isJoined(text, from) && !isJoined(text, to)) places.push({ from, to });
  }
  return places;
}

/** Whether a letter or a figure stands on either side, of a writing that sets its words apart. */
function isJoined(text: string, place: number): boolean {
  const beside = text.slice(Math.max(0, place - 1), place + 1);
  return /^[\p{L}\p{N}\p{M}]{2}$/u.test(beside) && !RUN_TOGETHER.test(beside);
}

const RUN_TOGETHER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

export interface Ranges {
  /** The stretch from the beginning of the sentence in which the span begins to the end of that in which it ends. */
  around(span: Span): Span;
}

const STOP = /[.!?…](?=\s)|\n/g;

export function sentencesOf(text: string): Ranges {
  const ends = [...text.matchAll(STOP)].map(({ index }) => index + 1);
  return {
    around: ({ from, to }) => {
      const before = countUpTo(ends, from);
      const end = ends[countUpTo(ends, to - 1)];
      return { from: before === 0 ? 0 : ends[before - 1], to: end ?? text.length };
    },
  };
}

/** How many of the ascending numbers are at most the place. */
function countUpTo(ascending: readonly number[], place: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
