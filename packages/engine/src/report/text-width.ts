// How many columns text takes in a terminal, and breaking it into lines of at most so many.
import { replaceUnfit } from "./escaping.ts";

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const DOUBLE_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** Columns that the text takes: none for marks that combine, two for East Asian letters and emoji. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += NO_WIDTH.test(letter) ? 0 : DOUBLE_WIDTH.test(letter) ? 2 : 1;
  return width;
}

export function padToWidth(text: string, width: number, side: "left" | "right" = "right"): string {
  const space = " ".repeat(Math.max(width - textWidth(text), 0));
  return side === "right" ? text + space : space + text;
}

/** A word to be set, with what its letters become once it has its place (colour, for one). */
export interface Word {
  readonly text: string;
  readonly style: ((text: string) => string) | null;
}

/** Lines of at most `width` columns, broken between words; a longer word is broken within. At least one line. */
export function wrapWords(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const { text, style } of words.flatMap((word) => breakWord(word, width))) {
    const size = textWidth(text);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    line += (used > 0 ? " " : "") + (style ? style(text) : text);
    used += (used > 0 ? 1 : 0) + size;
  }
  return [...lines, line];
}

/** As {@link wrapWords}, for text without styles. */
export function wrapText(text: string, width: number): string[] {
  return wrapWords(wordsOf(text, null), width);
}

export function wordsOf(text: string, style: Word["style"]): Word[] {
  return replaceUnfit(text)
    .split(/[ \t\n\r\u2028\u2029]+/)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, style }));
}

function breakWord(word: Word, width: number): Word[] {
  if (textWidth(word.text) <= width) return [word];
  const parts: Word[] = [];
  let [part, used] = ["", 0];
  for (const letter of word.text) {
    const size = textWidth(letter);
    if (used + size > width && part !== "") {
      parts.push({ text: part, style: word.style });
      [part, used] = ["", 0];
    }
    part += letter;
    used += size;
  }
  return [...parts, { text: part, style: word.style }];
}
