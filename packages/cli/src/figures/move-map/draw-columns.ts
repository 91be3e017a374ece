// Draws a map of moves in columns from left to right: what is the case under each node, what each move does above its line.
import type { Markish } from "@observablehq/plot";
import type { MapState, MoveMap } from "@parley/engine/report";
import {
  type Point,
  partyMark,
  plotPixels,
  roundedCorners,
  type TextLine,
  textBlock,
  textMarks,
} from "../pixel-plot.ts";
import { FONT_SIZE, type Format, finishSvg } from "../svg.ts";
import { fitWidth, wrapToWidth } from "../text-fit.ts";
import { type ColumnPlaces, placeColumns } from "./column-places.ts";
import { type LaneWords, MARK } from "./gutter-places.ts";
import { bendsOf, type Lane, lanesOf } from "./lanes.ts";
import {
  arrowHead,
  HEAD_GAP,
  HEAD_LENGTH,
  moveLine,
  NODE_RADIUS,
  type NodePlace,
  nodeHalfWidth,
  nodeMarks,
  nodeText,
  RING,
} from "./map-marks.ts";
import { type Ports, portsOf } from "./ports.ts";
import { placeRows, type RowItem, type RowWish } from "./row-places.ts";

const LINE_HEIGHT_OF_HEADS = 15;
/** Between a lane and the words above it. */
const ABOVE_LANE = 5;
const CORNER = 12;

interface Layout {
  readonly places: ColumnPlaces;
  readonly ports: Ports;
  readonly lanes: readonly Lane[];
  readonly nodes: ReadonlyMap<MapState, NodePlace>;
  /** From a row to its height. */
  readonly heightOf: (row: number) => number;
}

/** Null where the map has one column only, or its words don't fit between columns. */
export function drawColumns(figure: MoveMap, format: Format): string | null {
  if (figure.states.every(({ column }) => column === 0)) return null;
  const lanes = lanesOf(figure);
  const places = placeColumns(figure, { lanes, width: format.width });
  if (!places.fits) return null;
  const ports = portsOf(figure.states, lanes);
  const items = rowItems(figure, { lanes, places, ports });
  const heights = placeRows(items, rowWishes(figure, lanes));
  const heads = headLines(figure, { places, width: format.width });
  const heightIn = (row: number) => heights.get(row) ?? 0;
  const top = heads.height - Math.min(...items.map(({ row, above }) => heightIn(row) - above));
  const heightOf = (row: number) => top + heightIn(row);
  const height = Math.max(...items.map(({ row, below }) => heightOf(row) + below)) + 2;
  const nodes = new Map(figure.states.map((state) => [state, placeNode(state, { places, ports, heightOf })]));
  const layout: Layout = { places, ports, lanes, nodes, heightOf };
  const marks = [
    ...lanes.flatMap((lane) => moveMarks(lane, layout)),
    ...[...nodes].flatMap(([{ role }, place]) => nodeMarks(role, place)),
    ...lanes.flatMap((lane) => wordMarks(lane, layout)),
    ...textMarks([
      ...heads.lines,
      ...[...nodes].flatMap(([state, place]) => stateLines(state, place, places)),
      ...lanes.flatMap((lane) => wordLines(lane, layout)),
    ]),
  ];
  return finishSvg(plotPixels({ width: format.width, height }, marks), figure, format);
}

function headLines({ columns }: MoveMap, { places, width }: { places: ColumnPlaces; width: number }) {
  const { pitch } = places;
  const lettering = { size: FONT_SIZE };
  const heads = columns.map((head, column) => {
    const { x } = places.columns[column];
    const outer = Math.min(x, width - x) + pitch / 2;
    const lines = wrapToWidth(head, Math.min(pitch - 14, outer), lettering);
    const half = Math.max(0, ...lines.map((line) => fitWidth(line, lettering))) / 2;
    return { lines, x: Math.min(Math.max(x, half + 1), width - half - 1) };
  });
  const height = Math.max(0, ...heads.map(({ lines }) => lines.length)) * LINE_HEIGHT_OF_HEADS;
  const lines = heads.flatMap(({ lines, x }) =>
    textBlock(lines, { x, anchor: "middle", top: 2, lineHeight: LINE_HEIGHT_OF_HEADS, faint: true }),
  );
  return { lines, height: height > 0 ? height + 18 : 4 };
}

function rowItems(
  { states }: MoveMap,
  { lanes, places, ports }: Pick<Layout, "lanes" | "places" | "ports">,
): RowItem[] {
  const { lineHeight } = places;
  const nodes = states.flatMap((state): RowItem[] => {
    const { row, column, label } = state;
    const { x } = places.columns[column];
    const [wide, tall] = [nodeHalfWidth(label) + RING, (ports.halfHeights.get(state) ?? 0) + RING];
    const text = places.texts.get(state);
    const node = { row, x1: x - wide, x2: x + wide, above: tall, below: tall };
    if (!text) return [node];
    return [node, { row, x1: text.x1, x2: text.x2, above: 0, below: tall + text.lines.length * lineHeight }];
  });
  return [...nodes, ...lanes.flatMap((lane) => laneItems(lane, places))];
}

function laneItems(lane: Lane, places: ColumnPlaces): RowItem[] {
  const { row, way } = lane;
  const words = places.words.get(lane);
  const tall = wordsHeight(words, places);
  const label = { row, x1: words?.x ?? 0, x2: (words?.x ?? 0) + (words?.width ?? 0) };
  const bends = bendsOf(lane).flatMap(({ side, column, rows }): RowItem[] => {
    const { x, right, left } = places.columns[column];
    const [x1, x2] =
      side === "right" ? [x + right, places.gutters[column].from] : [places.gutters[column - 1].to, x - left];
    return rows.map((end) => ({ row: end, x1, x2, above: 2, below: 2 }));
  });
  if (way === "beside") return [{ ...label, above: tall / 2, below: tall / 2 }, ...bends];
  const [from, to] = laneEnds(lane, places);
  return [
    { ...label, above: tall + ABOVE_LANE, below: 0 },
    { row, x1: Math.min(from, to), x2: Math.max(from, to), above: 3, below: 3 },
    ...bends,
  ];
}

function wordsHeight(words: LaneWords | undefined, { lineHeight }: ColumnPlaces): number {
  return words ? (words.name.length + words.text.length) * lineHeight : 0;
}

/** Where the lane begins and ends to be straight. */
function laneEnds({ from, to, way, gutter }: Lane, { columns, gutters }: ColumnPlaces): [number, number] {
  if (way === "back") return [columns[from.column].x, gutters[to.column].from];
  return [gutters[gutter].from, gutters[to.column - 1].to];
}

// States between two rows lie in the middle of them; lanes of their own near what they join.
function rowWishes({ states }: MoveMap, lanes: readonly Lane[]): RowWish[] {
  const rows = [...new Set(states.map(({ row }) => row))].sort((a, b) => a - b);
  const whole = rows.filter(Number.isInteger);
  const between = rows.flatMap((row): RowWish[] => {
    const [before, after] = [whole.findLast((one) => one < row), whole.find((one) => one > row)];
    if (Number.isInteger(row) || before === undefined || after === undefined) return [];
    return [{ row, between: [before, after] }];
  });
  const own = lanes
    .filter(({ row }) => !rows.includes(row))
    .map(({ row, way, from, to }) => ({ row, between: way === "back" ? [from.row] : [from.row, to.row] }));
  return [...between, ...own];
}

function placeNode(
  state: MapState,
  { places, ports, heightOf }: Pick<Layout, "places" | "ports" | "heightOf">,
): NodePlace {
  return {
    x: places.columns[state.column].x,
    y: heightOf(state.row),
    halfWidth: nodeHalfWidth(state.label),
    halfHeight: ports.halfHeights.get(state) ?? NODE_RADIUS,
  };
}

function moveMarks(lane: Lane, layout: Layout): Markish[] {
  const { move, way, row, from, to } = lane;
  const { places, ports, nodes, heightOf } = layout;
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (!start || !end) return [];
  const [leave, reach] = [ports.start.get(lane) ?? 0, ports.end.get(lane) ?? 0];
  // From the right of the end where the move goes back, or turns around beside its column.
  const side = way === "onward" || (way === "beside" && lane.gutter < from.column) ? 1 : -1;
  const tip = {
    x: end.x - side * (edgeAt(end, reach) + HEAD_GAP + (to.role === "held" ? 3 : 0)),
    y: end.y + reach,
  };
  const neck = { x: tip.x - side * (HEAD_LENGTH - 2), y: tip.y };
  const head = arrowHead(move, tip, side);
  const near = {
    x: end.x - side * (side > 0 ? places.columns[to.column].left : places.columns[to.column].right),
    y: tip.y,
  };
  const line = (points: readonly Point[], curve: "bump-x" | "corners") =>
    moveLine(move, points, curve === "corners" ? roundedCorners(CORNER) : curve);
  if (way === "beside") {
    const gutter = places.gutters[lane.gutter];
    const x = side > 0 ? gutter.to + 2 : gutter.from - 2;
    const y = start.y + leave;
    return [line([{ x: start.x, y }, { x, y }, { x, y: tip.y }, neck], "corners"), head];
  }
  const y = heightOf(row);
  const [first, last] = laneEnds(lane, places);
  if (way === "back") {
    const x = start.x + leave;
    return [
      line(
        [
          { x, y: start.y },
          { x, y },
          { x: last, y },
        ],
        "corners",
      ),
      line([{ x: last, y }, near, neck], "bump-x"),
      head,
    ];
  }
  const out = { x: start.x + places.columns[from.column].right, y: start.y + leave };
  const points = [{ ...out, x: start.x }, out, { x: first, y }, { x: last, y }, near, neck];
  return [line(points, "bump-x"), head];
}

/** From a node's middle to its edge at some height above or below the middle. */
function edgeAt({ halfWidth, halfHeight }: NodePlace, offset: number): number {
  const beyond = Math.max(Math.abs(offset) - (halfHeight - NODE_RADIUS), 0);
  return halfWidth - NODE_RADIUS + Math.sqrt(Math.max(NODE_RADIUS ** 2 - beyond ** 2, 0));
}

function stateLines(
  state: MapState,
  node: NodePlace,
  { texts, lineHeight, lettering }: ColumnPlaces,
): TextLine[] {
  const text = texts.get(state);
  if (!text) return [nodeText(state, node)];
  const { lines, anchor, x1, x2 } = text;
  const x = { start: x1, middle: (x1 + x2) / 2, end: x2 }[anchor];
  const top = node.y + node.halfHeight + RING;
  return [nodeText(state, node), ...textBlock(lines, { x, anchor, top, lineHeight, size: lettering.size })];
}

function wordsTop(lane: Lane, { places, heightOf }: Layout): number {
  const tall = wordsHeight(places.words.get(lane), places);
  return heightOf(lane.row) - (lane.way === "beside" ? tall / 2 : tall + ABOVE_LANE);
}

function wordMarks(lane: Lane, layout: Layout): Markish[] {
  const { words, lineHeight } = layout.places;
  const x = words.get(lane)?.x ?? 0;
  return [partyMark(lane.move.maker, { x: x + 4, y: wordsTop(lane, layout) + lineHeight / 2 })];
}

function wordLines(lane: Lane, layout: Layout): TextLine[] {
  const { words, lineHeight, lettering } = layout.places;
  const place = words.get(lane);
  if (!place) return [];
  const { x, name, text } = place;
  const top = wordsTop(lane, layout);
  const style = { lineHeight, size: lettering.size };
  return [
    ...textBlock(name.slice(0, 1), { ...style, x: x + MARK, top, bold: true }),
    ...textBlock(name.slice(1), { ...style, x, top: top + lineHeight, bold: true }),
    ...textBlock(text, { ...style, x, top: top + name.length * lineHeight }),
  ];
}
