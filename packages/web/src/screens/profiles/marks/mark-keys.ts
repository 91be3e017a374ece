// Which mark a key stands for: digits in every language, and the first letters of the words.
import { MARKS, type Mark } from "@parley/engine/elicitation";

/** `undefined`: the key has nothing to do with marks; null takes the mark away. */
export function markOfKey(key: string, letters: Readonly<Record<Mark, string>>): Mark | null | undefined {
  if (key === "0" || key === "Backspace" || key === "Delete") return null;
  const byDigit = /^[1-4]$/.test(key) ? MARKS[Number(key) - 1] : undefined;
  return byDigit ?? MARKS.find((mark) => letters[mark] === key.toLowerCase());
}
