// How much of something a text names, in figures or in words, so that "lower the fees" and "lower the fees by half" stay two things.
import { MULTIPLIERS, NUMBER_WORDS } from "../../words/number-words.ts";

const SHARES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    half: "1/2",
    halve: "1/2",
    halved: "1/2",
    halves: "1/2",
    third: "1/3",
    thirds: "1/3",
    quarter: "1/4",
    quarters: "1/4",
    double: "*2",
    doubled: "*2",
    twice: "*2",
    triple: "*3",
    tripled: "*3",
  }),
);
const WORD = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*/gu;
/** Before "one" and "third": no amount. */
const NO_AMOUNT =
  /\b(?:the|a|an|this|that|any|every|each|no)\s+one\b|\b(?:the|a)\s+third\s+(?!of\b|less\b|more\b)(?=\p{L})/giu;

/** Sorted; a spelled number is its figure. */
export function measuresOf(text: string): string[] {
  const words = [...text.replace(NO_AMOUNT, " ").matchAll(WORD)].map(([word]) => word.toLowerCase());
  return words
    .flatMap((word) => {
      if (/^\d/.test(word)) return [word];
      const number = NUMBER_WORDS.get(word) ?? MULTIPLIERS.get(word);
      return number === undefined ? [SHARES.get(word) ?? []].flat() : [String(number)];
    })
    .sort();
}
