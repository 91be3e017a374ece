// What an article is called: by its title or heading, else after its file, else by its first line.
import type { Block } from "@parley/engine/case";
import { isByline } from "./said-of-itself.ts";

export interface Untitled {
  /** What the file says that it is called; null or empty for nothing. */
  readonly title: string | null;
  /** Of the file, with or without its folders; empty for a text that was pasted. */
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const LONGEST_TITLE = 90;
/** So far down a heading is that of the whole. */
const HEAD = 3;

export function articleTitle({ title, name, text, blocks }: Untitled): string {
  const given = (title ?? "").trim();
  if (given !== "") return given;
  const heading = headingOf(text, blocks);
  if (heading !== null) return heading;
  const named = name.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
  if (named !== "") return named;
  const line = text
    .trim()
    .split(/[\r\n]/, 1)[0]
    .trim();
  return line.length > LONGEST_TITLE
    ? `${[...line.slice(0, 2 * LONGEST_TITLE)].slice(0, LONGEST_TITLE).join("")}…`
    : line;
}

/** Above it only the day or the author may stand. */
function headingOf(text: string, blocks: readonly Block[]): string | null {
  for (const { kind, from, to } of blocks.slice(0, HEAD)) {
    const words = text
      .slice(from, Math.min(to, from + 4 * LONGEST_TITLE))
      .trim()
      .replace(/\s+/g, " ");
    if (kind === "byline" || isByline(words)) continue;
    return kind === "heading" && words.length <= LONGEST_TITLE ? plain(words) : null;
  }
  return null;
}

/** Without the marks of a heading as Markdown writes it. */
function plain(words: string): string {
  return words.replace(/^#{1,6} /, "");
}
