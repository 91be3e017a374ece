// Draws a map of moves in columns from left to right: what is the case under each node, what each move does above its line.
import type { Markish } from "@observablehq/plot";
import type { MapState, MoveMap } from "@parley/engine/report";
import { partyMark, plotPixels, type TextLine, textBlock, textMarks } from "../pixel-plot.ts";
import { FONT_SIZE, type Format, finishSvg } from "../svg.ts";
import { fitWidth, wrapToWidth } from "../text-fit.ts";
import { arrowMarks, type ColumnLayout } from "./column-arrows.ts";
import { type ColumnPlaces, placeColumns } from "./column-places.ts";
import { MARK } from "./gutter-places.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { NODE_RADIUS, nodeHalfWidth, nodeMarks, nodeText } from "./map-marks.ts";
import { portsOf } from "./ports.ts";
import { aboveLane, rowItems, rowWishes, underNode } from "./row-items.ts";
import { placeRows } from "./row-places.ts";

const HEAD_LINE = 15;
const HEAD = { size: FONT_SIZE };

/** Null where the map has one column only, or its words don't fit between columns. */
export function drawColumns(figure: MoveMap, format: Format): SVGElement | null {
  const { states } = figure;
  if (states.every(({ column }) => column === 0)) return null;
  const lanes = lanesOf(figure);
  const places = placeColumns(figure, { lanes, width: format.width });
  if (!places.fits) return null;
  const ports = portsOf(states, lanes);
  const heads = headLines(figure, { places, width: format.width });
  const { heightOf, height } = heightsOf(figure, { lanes, places, ports, top: heads.height });
  const nodes = new Map(
    states.map((state) => {
      const { label, column, row } = state;
      const halfHeight = ports.halfHeights.get(state) ?? NODE_RADIUS;
      const { x } = places.columns[column];
      return [state, { x, y: heightOf(row), halfWidth: nodeHalfWidth(label), halfHeight }];
    }),
  );
  const layout: ColumnLayout = { places, ports, nodes, heightOf };
  const marks = [
    ...lanes.flatMap((lane) => arrowMarks(lane, layout)),
    ...[...nodes].flatMap(([state, place]) => nodeMarks(state, place)),
    ...lanes.flatMap((lane) => makerMarks(lane, layout)),
    ...textMarks([
      ...heads.lines,
      ...states.flatMap((state) => stateLines(state, layout)),
      ...lanes.flatMap((lane) => moveLines(lane, layout)),
    ]),
  ];
  return finishSvg(plotPixels(format, { height, marks }), figure, format);
}

function headLines({ columns }: MoveMap, { places, width }: { places: ColumnPlaces; width: number }) {
  const { pitch } = places;
  const heads = columns.map((head, column) => {
    const { x } = places.columns[column];
    const room = Math.min(pitch - 14, Math.min(x, width - x) + pitch / 2);
    const lines = wrapToWidth(head, room, HEAD);
    const half = Math.max(0, ...lines.map((line) => fitWidth(line, HEAD))) / 2;
    return { lines, x: Math.min(Math.max(x, half + 3), width - half - 3) };
  });
  const height = Math.max(0, ...heads.map(({ lines }) => lines.length)) * HEAD_LINE;
  const lines = heads.flatMap(({ lines, x }) =>
    textBlock(lines, { x, anchor: "middle", top: 2, lineHeight: HEAD_LINE, faint: true }),
  );
  return { lines, height: height > 0 ? height + 18 : 4 };
}

function heightsOf(
  figure: MoveMap,
  { top, ...parts }: Parameters<typeof rowItems>[1] & { readonly top: number },
): { heightOf: ColumnLayout["heightOf"]; height: number } {
  const items = rowItems(figure, parts);
  const heights = placeRows(items, rowWishes(figure, parts.lanes));
  const heightIn = (row: number) => heights.get(row) ?? 0;
  const shift = top - Math.min(...items.map(({ row, above }) => heightIn(row) - above));
  const bottom = Math.max(...items.map(({ row, below }) => heightIn(row) + below));
  return { heightOf: (row) => heightIn(row) + shift, height: bottom + shift + 2 };
}

function stateLines(state: MapState, { places, ports, nodes }: ColumnLayout): TextLine[] {
  const [node, text] = [nodes.get(state), places.texts.get(state)];
  if (!node || !text) return [];
  const { lines, anchor, x1, x2 } = text;
  const x = { start: x1, middle: (x1 + x2) / 2, end: x2 }[anchor];
  const style = { x, anchor, lineHeight: places.lineHeight, size: places.lettering.size };
  return [nodeText(state, node), ...textBlock(lines, { ...style, top: node.y + underNode(state, ports) })];
}

function makerMarks(lane: Lane, { places, heightOf }: ColumnLayout): Markish[] {
  const top = heightOf(lane.row) - aboveLane(lane, places);
  const x = places.words.get(lane)?.x ?? 0;
  return [partyMark(lane.move.maker, { x: x + 4, y: top + places.lineHeight / 2 })];
}

function moveLines(lane: Lane, { places, heightOf }: ColumnLayout): TextLine[] {
  const { words, lineHeight, lettering } = places;
  const place = words.get(lane);
  if (!place) return [];
  const { x, name, text } = place;
  const top = heightOf(lane.row) - aboveLane(lane, places);
  const style = { lineHeight, size: lettering.size };
  return [
    ...textBlock(name.slice(0, 1), { ...style, x: x + MARK, top, bold: true }),
    ...textBlock(name.slice(1), { ...style, x, top: top + lineHeight, bold: true }),
    ...textBlock(text, { ...style, x, top: top + name.length * lineHeight }),
  ];
}
