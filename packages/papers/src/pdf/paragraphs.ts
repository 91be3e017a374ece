// From lines to paragraphs, headings, bullets and captions: by gaps, indents, sizes, and by whether the next word would have fitted.
import type { BlockKind } from "@parley/engine/case";
import type { Line } from "./lines.ts";

export interface LineGroup {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

const LONGEST_HEADING = 250;
const BULLET = /^[•‣▪◦●·∙■□–*](?=\s|\p{Lu})\s*|^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/u;

export function groupLines(lines: readonly Line[]): LineGroup[] {
  const look = lookOf(lines);
  const groups: { kind: BlockKind; lines: Line[] }[] = [];
  lines.forEach((line, at) => {
    const group = groups.at(-1);
    const kind = kindOf({ lines, at, look });
    if (group && continues({ group, line, kind, look })) group.lines.push(line);
    else groups.push({ kind, lines: [line] });
  });
  return groups.map(({ kind, lines }) => ({
    kind: kind === "heading" && isTooLong(lines) ? "paragraph" : kind,
    lines,
  }));
}

/** What most of the file looks like. */
interface Look {
  readonly size: number;
  readonly font: string;
  /** From line to line, as a part of the size. */
  readonly step: number;
  /** Left and right edge of each column. */
  readonly edges: ReadonlyMap<number, { readonly left: number; readonly right: number }>;
}

function lookOf(lines: readonly Line[]): Look {
  const size = weightiest(lines, ({ size }) => Math.round(size * 2) / 2) ?? 10;
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.6);
  const steps = body
    .map((line, at) =>
      at > 0 && body[at - 1].column === line.column ? (line.base - body[at - 1].base) / size : 0,
    )
    .filter((step) => step > 0.8 && step < 3)
    .sort((a, b) => a - b);
  const edges = new Map<number, { left: number; right: number }>();
  for (const { column, left, right } of lines) {
    const edge = edges.get(column);
    edges.set(column, {
      left: Math.min(edge?.left ?? left, left),
      right: Math.max(edge?.right ?? right, right),
    });
  }
  return {
    size,
    font: weightiest(body, ({ font }) => font) ?? "",
    step: steps[Math.floor(steps.length * 0.4)] ?? 1.2,
    edges,
  };
}

function weightiest<T>(lines: readonly Line[], key: (line: Line) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const line of lines) weights.set(key(line), (weights.get(key(line)) ?? 0) + line.text.length);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

interface Placed {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly look: Look;
}

function kindOf({ lines, at, look }: Placed): BlockKind {
  const line = lines[at];
  if (line.size > 1.15 * look.size) return "heading";
  if (BULLET.test(line.text)) return "bullet";
  if (/^[—―]\s?\p{Lu}/u.test(line.text) && line.text.length <= 80 && !/[.!?]$/.test(line.text))
    return "byline";
  if (/^(?:figure|fig\.|table|photo|photograph|image|map|foto|mapa)\s?[\d.:]/i.test(line.text))
    return "caption";
  return isHeadingByFont({ lines, at, look }) ? "heading" : "paragraph";
}

/** As large as the rest, but in a font of its own, short, and with a gap before it. */
function isHeadingByFont({ lines, at, look }: Placed): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (line.font === "" || line.font === look.font || line.size < 0.95 * look.size) return false;
  if (line.text.length > 90 || /[.,;:!?]$/.test(line.text) || !/^[\p{Lu}\d“"]/u.test(line.text)) return false;
  const isApart =
    before === undefined ||
    before.column !== line.column ||
    line.base - before.base > 1.25 * look.step * look.size;
  return isApart && after !== undefined && after.font !== line.font;
}

interface Joining {
  readonly group: { readonly kind: BlockKind; readonly lines: readonly Line[] };
  readonly line: Line;
  readonly kind: BlockKind;
  readonly look: Look;
}

function continues({ group, line, kind, look }: Joining): boolean {
  const last = group.lines.at(-1)!;
  const isSameSize = Math.abs(line.size - last.size) <= 0.08 * last.size;
  if (group.kind === "byline" || !isSameSize || kind === "bullet" || kind === "caption" || kind === "byline")
    return false;
  if (group.kind === "heading" || kind === "heading")
    return group.kind === kind && isNext(last, line, 1.7 * last.size);
  if (last.column !== line.column) return goesOn(last, line);
  const gap = line.base - last.base;
  if (gap <= 0 || gap > 1.3 * look.step * line.size) return false;
  if (group.kind === "bullet") return line.left >= group.lines[0].left - 1 && !hadRoom(last, line, look);
  return !isIndented(group.lines, line) && !hadRoom(last, line, look);
}

function isNext(last: Line, line: Line, most: number): boolean {
  return (
    last.column === line.column &&
    last.page === line.page &&
    line.base - last.base <= most &&
    line.font === last.font
  );
}

/** From one column or page to the next a paragraph goes on where its sentence is not at its end. */
function goesOn(last: Line, line: Line): boolean {
  return (
    !/[.!?:…]["”’»)\]]*$/.test(last.text) && /^["“‘(]?[\p{Ll}\d]/u.test(line.text) && last.text.length > 20
  );
}

/** The first line of a paragraph stands further in than the line before, which itself stands at the edge. */
function isIndented(lines: readonly Line[], line: Line): boolean {
  const last = lines.at(-1)!;
  const indent = line.left - last.left;
  return (
    indent > 0.8 * line.size &&
    indent < 6 * line.size &&
    (lines.length > 1 || /[.!?:…]["”’»)\]]*$/.test(last.text))
  );
}

/** The next line's first word would have fitted at the end of this one, and a sentence ends here: so it was ended on purpose. */
function hadRoom(last: Line, line: Line, look: Look): boolean {
  if (/\p{L}[-\u2010]$/u.test(last.text)) return false;
  const { right } = look.edges.get(last.column)!;
  const first = line.text.split(" ", 1)[0].length;
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
  const needed = (first + 1) * perLetter + 1.5 * line.size;
  const endsSentence = /[.!?:…]["”’»)\]]*$/.test(last.text);
  return right - last.right > (endsSentence ? needed : 3 * needed + 0.2 * (right - last.left));
}

function isTooLong(lines: readonly Line[]): boolean {
  return lines.reduce((length, { text }) => length + text.length, 0) > LONGEST_HEADING;
}
