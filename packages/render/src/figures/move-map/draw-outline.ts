// Draws the outline of a map of moves: rails down the left, what each move does above its arrow, what is the case beside each node.
import type { Markish } from "@observablehq/plot";
import type { MoveMap } from "@parley/engine/report";
import {
  lineMark,
  partyMark,
  plotPixels,
  roundedCorners,
  type TextLine,
  textBlock,
  textMarks,
} from "../pixel-plot.ts";
import { FONT_SIZE, type Format, finishSvg } from "../svg.ts";
import { wrapToWidth } from "../text-fit.ts";
import {
  arrowHead,
  echoMarks,
  echoText,
  HEAD_GAP,
  HEAD_LENGTH,
  NODE_RADIUS,
  type NodePlace,
  nodeHalfWidth,
  nodeMarks,
  nodeText,
  RING,
  shortMoveLine,
} from "./map-marks.ts";
import { type OutlineEntry, outlineOf } from "./outline.ts";

const LETTERING = { size: FONT_SIZE };
const LINE = 15;
/** Between a node and the text beside it. */
const BESIDE = 9;
/** From a party's mark to the text after it. */
const MARK = 13;
/** Above what a move does. */
const GAP = 6;
/** Where a branch leaves its rail. */
const CORNER = 9;

interface Frame {
  readonly width: number;
  readonly indent: number;
}

interface OutlinePlace {
  readonly entry: OutlineEntry;
  readonly node: NodePlace;
  readonly label: MoveLabel | null;
  readonly textLines: readonly string[];
  readonly bottom: number;
}

/** What the move does; its maker's mark stands at the left of the first line. */
interface MoveLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
}

export function drawOutline(figure: MoveMap, format: Format): SVGElement {
  const frame = { width: format.width, indent: indentOf(figure, format) };
  const heads = headStairs(figure, frame);
  const places: OutlinePlace[] = [];
  for (const entry of outlineOf(figure)) {
    places.push(placeEntry(entry, places, { ...frame, top: places.at(-1)?.bottom ?? heads.height }));
  }
  const height = (places.at(-1)?.bottom ?? heads.height) + 4;
  const marks = [
    ...heads.rules,
    ...railMarks(places),
    ...places.flatMap((place) => moveMarks(place, places)),
    ...places.flatMap(({ entry, node }) => (entry.echo ? echoMarks(node) : nodeMarks(entry.state, node))),
    ...textMarks([...heads.lines, ...places.flatMap(textLines)]),
  ];
  return finishSvg(plotPixels(format, { height, marks }), figure, format);
}

function indentOf({ columns, states }: MoveMap, { name }: Format): number {
  const count = Math.max(columns.length, ...states.map(({ column }) => column + 1));
  return name === "wide" ? 52 : Math.max(26, Math.min(34, 155 / Math.max(count - 1, 1)));
}

function columnX(column: number, { indent }: Frame): number {
  return RING + NODE_RADIUS + column * indent;
}

// Heads of columns as stairs, each with a hairline down to where its column begins.
function headStairs({ columns }: MoveMap, frame: Frame) {
  const lines: TextLine[] = [];
  const starts: { x: number; y: number }[] = [];
  let top = 3;
  for (const [column, head] of columns.entries()) {
    const x = columnX(column, frame);
    const wrapped = wrapToWidth(head, frame.width - x - 6, LETTERING);
    if (wrapped.length === 0) continue;
    lines.push(...textBlock(wrapped, { x: x + 5, top, lineHeight: LINE, faint: true }));
    starts.push({ x, y: top + 3 });
    top += wrapped.length * LINE + 1;
  }
  const height = lines.length > 0 ? top + 14 : top;
  const rules = starts.map((start) =>
    lineMark([start, { x: start.x, y: height - 8 }], { strokeOpacity: 0.35, strokeWidth: 1 }),
  );
  return { lines, rules, height };
}

function placeEntry(
  { state, move, parent, echo }: OutlineEntry,
  places: readonly OutlinePlace[],
  frame: Frame & { readonly top: number },
): OutlinePlace {
  const from = parent === null ? null : places[parent];
  const column = echo && from ? from.entry.state.column + 1 : state.column;
  const halfWidth = nodeHalfWidth(state.label);
  const x = columnX(column, frame) - NODE_RADIUS + halfWidth;
  const label = move && from ? placeLabel(move, from.node, frame) : null;
  const room = frame.width - x - halfWidth - BESIDE - 8;
  const lines = echo ? [] : wrapToWidth(state.text, room, LETTERING);
  const ring = state.role === "held" && !echo ? RING + 3 : RING;
  const y = frame.top + (label ? GAP + label.lines.length * LINE : 0) + NODE_RADIUS + ring;
  const node = { x, y, halfWidth, halfHeight: NODE_RADIUS };
  const bottom = y + Math.max(NODE_RADIUS + ring, (lines.length - 0.5) * LINE) + 3;
  return { entry: { state, move, parent, echo }, node, label, textLines: lines, bottom };
}

function placeLabel(
  { makerName, text }: { makerName: string; text: string },
  from: NodePlace,
  { width, top }: { width: number; top: number },
): MoveLabel {
  const x = railX(from) + 10;
  // The name keeps its own direction, whatever stands after it.
  const lines = wrapToWidth(`\u2068${makerName}\u2069 ${text}`, width - x - MARK - 8, LETTERING);
  return { lines, x, top: top + GAP };
}

function railX({ x, halfWidth }: NodePlace): number {
  return x - halfWidth + NODE_RADIUS;
}

// One rail from each state down to the last of its moves, in ink; the branches off it wear the movers' hues.
function railMarks(places: readonly OutlinePlace[]): Markish[] {
  return places.flatMap(({ node }, at) => {
    const last = places.findLast(({ entry }) => entry.parent === at);
    if (!last) return [];
    const x = railX(node);
    const ends = [
      { x, y: node.y },
      { x, y: last.node.y - CORNER },
    ];
    return [lineMark(ends, { strokeOpacity: 0.35, strokeWidth: 1.4 })];
  });
}

function moveMarks(
  { entry: { state, move, parent, echo }, node, label }: OutlinePlace,
  places: readonly OutlinePlace[],
): Markish[] {
  if (!move || !label || parent === null) return [];
  const x = railX(places[parent].node);
  const ring = state.role === "held" && !echo ? 3 : 0;
  const tip = { x: node.x - node.halfWidth - ring - HEAD_GAP, y: node.y };
  const branch = [
    { x, y: node.y - CORNER },
    { x, y: node.y },
    { x: tip.x - HEAD_LENGTH + 2, y: node.y },
  ];
  return [
    shortMoveLine(move, branch, roundedCorners(CORNER)),
    arrowHead(move, tip, 1),
    partyMark(move.maker, { x: label.x + 4, y: label.top + LINE / 2 }),
  ];
}

function textLines({ entry, node, label, textLines: lines }: OutlinePlace): TextLine[] {
  const x = node.x + node.halfWidth + BESIDE;
  // The first line beside the middle of the node, more of them under it.
  const top = node.y - LINE / 2;
  return [
    entry.echo ? echoText(entry.state.label, node) : nodeText(entry.state, node),
    ...textBlock(lines, { x, top, lineHeight: LINE }),
    ...(label ? textBlock(label.lines, { x: label.x + MARK, top: label.top, lineHeight: LINE }) : []),
  ];
}
