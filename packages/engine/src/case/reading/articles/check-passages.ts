// Whether passages stand where they say: within the text, with just these words, in order.
import type { Passage, Span } from "../../claim.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import type { Path } from "../source-tree.ts";

/** Looks for the words elsewhere in the text, which takes time; nobody reads more of that. */
export interface WordSearch {
  readonly text: string;
  left: number;
}

const MOST_SEARCHES = 100;

export function wordSearch(text: string): WordSearch {
  return { text, left: MOST_SEARCHES };
}

export interface PassageCheck {
  readonly search: WordSearch;
  readonly report: FileReport;
}

export function checkPassage(passage: Passage, path: Path, check: PassageCheck): void {
  const { search, report } = check;
  const { from, to, words } = passage;
  const { text } = search;
  if (to <= from) report.error(path, message("case.passage-empty", { from, to }));
  else if (to > text.length)
    report.error(path, message("case.passage-outside", { from, to, length: text.length }));
  else if (cuts(text, from) || cuts(text, to)) report.error(path, message("case.passage-half", { from, to }));
  else if (to - from !== words.length || !text.startsWith(words, from)) {
    const place = {
      words: short(words),
      stands: short(text.slice(from, to)),
      at: placeOfWords(search, words, from),
    };
    report.error([...path, "words"], message("case.passage-elsewhere", place));
  }
}

/** In the order of the text, none within another. */
export function checkPassages(passages: readonly Passage[], path: Path, check: PassageCheck): void {
  passages.forEach((passage, k) => {
    checkPassage(passage, [...path, k], check);
    if (k > 0 && passage.from < passages[k - 1].to)
      check.report.error([...path, k], message("case.passages-unordered"));
  });
}

/** True between the two halves of one character. */
export function cuts(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** Where the words stand, if they do: at the place nearest to where they were said to be. */
function placeOfWords(search: WordSearch, words: string, near: number): number | null {
  const { text } = search;
  if (words === "" || search.left <= 0) return null;
  search.left--;
  const [before, after] = [text.lastIndexOf(words, near), text.indexOf(words, near)];
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return near - before <= after - near ? before : after;
}

const LONGEST = 60;

/** As much of the words as helps to find them, on one line. */
export function short(words: string): string {
  const line = words.slice(0, LONGEST + 1).replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

export function isWithin(span: Span, text: string): boolean {
  return span.from < span.to && span.to <= text.length;
}
