// Cuts a plain text into blocks by its lines: headings, paragraphs, bullets, captions, bylines and quotes. Lines that were broken to fit a
// width are joined; lines that stand for themselves are not.
import type { Block, BlockKind } from "../../case/article.ts";
import { kindOfLine } from "./line-kinds.ts";

/** Wider than this nobody breaks lines to fit, so each line is a paragraph. */
const WIDEST_BROKEN = 130;

export interface Line {
  /** Without the white space around. */
  readonly from: number;
  readonly to: number;
  /** White space before its first sign. */
  readonly indent: number;
  /** An empty line, or the start of the text, stands before it. */
  readonly opens: boolean;
}

export function segmentPlain(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (end < lines.length && !lines[end]!.opens) end++;
    addGroup({ text, group: lines.slice(at, end), blocks });
    at = end;
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    const words = text.slice(at, end);
    const from = at + words.length - words.trimStart().length;
    if (words.trim() === "") opens = true;
    else {
      lines.push({ from, to: from + words.trim().length, indent: from - at, opens });
      opens = false;
    }
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

interface Group {
  readonly text: string;
  readonly group: readonly Line[];
  readonly blocks: Block[];
}

/** Lines without an empty one between them. */
function addGroup({ text, group, blocks }: Group): void {
  const width = group.reduce((most, { from, to, indent }) => Math.max(most, to - from + indent), 0);
  for (let at = 0; at < group.length; ) {
    const first = group[at]!;
    const kind = kindAt({ text, group, at, blocks });
    let end = at + 1;
    while (end < group.length && continues({ text, width, kind, before: group[end - 1]!, line: group[end]! }))
      end++;
    blocks.push({ kind, from: first.from, to: group[end - 1]!.to });
    at = end;
  }
}

function kindAt({ text, group, at, blocks }: Group & { readonly at: number }): BlockKind {
  const line = group[at]!;
  const last = blocks.at(-1);
  return kindOfLine({
    words: text.slice(line.from, line.to),
    isAlone: group.length === 1,
    isFirst: blocks.length === 0,
    isSecond: blocks.length === 1,
    followsQuote:
      last !== undefined && (last.kind === "quote" || /["”»“]$/.test(text.slice(last.from, last.to))),
  });
}

/** Whether a line is the rest of the one before. */
function continues({
  text,
  width,
  kind,
  before,
  line,
}: {
  readonly text: string;
  readonly width: number;
  readonly kind: BlockKind;
  readonly before: Line;
  readonly line: Line;
}): boolean {
  if (kind === "quote") return text[line.from] === ">";
  const next = text.slice(line.from, Math.min(line.to, line.from + 60));
  const kindOfNext = kindOfLine({
    words: next,
    isAlone: false,
    isFirst: false,
    isSecond: false,
    followsQuote: false,
  });
  if (kindOfNext !== "paragraph" || opensTurn(next)) return false;
  if (kind === "bullet" && line.indent > before.indent) return true;
  if (kind !== "paragraph" && kind !== "bullet") return false;
  const firstWord = next.split(/\s/, 1)[0]!.length;
  const lacksRoom = before.to - before.from + before.indent + 1 + firstWord > width;
  return width <= WIDEST_BROKEN && (lacksRoom || /^\p{Ll}/u.test(next));
}

/** "Q:", "Ada Brook:" and the times of a running report stand at the start of a line of their own. */
function opensTurn(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:\s\([^()]{1,48}\))?:\s|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\b)/u.test(
    words,
  );
}
