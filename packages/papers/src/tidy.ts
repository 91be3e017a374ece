// White space and signs that are not seen: one blank stands for any run, soft hyphens and marks of no width go.

/** HTML's white space, non-breaking blanks, and blanks of other widths. */
const BLANK = /[\t\n\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens and marks of no width; the joiners that scripts need stay. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** Control signs are never part of a text. */
const CONTROLS = /[^\P{Cc}\t\n\r\f\v]/gu;

/** On one line. */
export function tidyLine(text: string): string {
  return withoutUnseen(text).replace(BLANK, " ").replace(/ {2,}/g, " ").trim();
}

export function withoutUnseen(text: string): string {
  return wellFormed(text.replace(UNSEEN, "").replace(CONTROLS, ""));
}

/** The words of a line in lower case, for comparing; null for none. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Which part of the words of the shorter one stands in the other: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [first, second] = [new Set(plainWords(one)), new Set(plainWords(other))];
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 0;
  return [...first].filter((word) => second.has(word)).length / smaller;
}

/** Null for what is only white space. */
export function someText(text: string | null | undefined, longest = 500): string | null {
  const tidied = tidyLine((text ?? "").slice(0, longest * 4));
  return tidied === "" ? null : wellFormed(tidied.slice(0, longest));
}

/** Halves of pairs cannot be written as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
