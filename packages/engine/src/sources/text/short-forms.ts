// Whether a full stop belongs to the word before it.
import { ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS } from "../words/abbreviations.ts";

/** `next` are the signs behind the stop. */
export function isShortForm(word: string, next: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return /^\s+\p{Lu}/u.test(next) || /^\p{Lu}/u.test(next);
  const short = `${word.toLowerCase()}.`;
  if (BEFORE_NUMBERS.has(short)) return /^\s*\d/.test(next);
  return BEFORE_NAMES.has(short) || ANYWHERE.has(short);
}
