// Joins the lines of a paragraph: words that were parted at a line's end become whole, and the places where pages begin are kept.
import type { Line } from "./lines.ts";

export interface Joined {
  readonly text: string;
  /** Pages that begin within it: number, and where. */
  readonly starts: readonly { readonly page: number; readonly at: number }[];
}

/** Words with a hyphen that stand whole in some line, in lower case: `cease-fire` keeps its hyphen. */
export function hyphenatedWords(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
  return words;
}

export function joinLines(lines: readonly Line[], whole: ReadonlySet<string>): Joined {
  const parts: string[] = [];
  const starts: { page: number; at: number }[] = [];
  let length = 0;
  lines.forEach(({ text, page }, at) => {
    const before = lines[at - 1];
    const next =
      at < lines.length - 1
        ? seam(text, lines[at + 1].text, whole)
        : { text: text.replace(/\u2010$/, "-"), gap: "" };
    if (before?.page !== page) starts.push({ page, at: length });
    const part = next.text + next.gap;
    parts.push(part);
    length += part.length;
  });
  return { text: parts.join(""), starts };
}

/** The end of a line and what comes between it and the next. */
function seam(text: string, next: string, whole: ReadonlySet<string>): { text: string; gap: string } {
  const parted = /([\p{L}]+)([-\u2010])$/u.exec(text);
  if (!parted) return { text, gap: /[\p{N}]-$/u.test(text) && /^\p{N}/u.test(next) ? "" : " " };
  const rest = /^\p{L}+/u.exec(next)?.[0];
  if (rest === undefined) return { text: text.replace(/\u2010$/, "-"), gap: " " };
  const isCompound = whole.has(`${parted[1]}-${rest}`.toLowerCase()) || /^\p{Lu}/u.test(rest);
  if (parted[2] === "\u2010" || !isCompound) return { text: text.slice(0, -1), gap: "" };
  return { text, gap: "" };
}
