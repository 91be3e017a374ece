// What takes room in the rows of a map in columns, and where rows would rather lie.
import type { MapState, MoveMap } from "@parley/engine/report";
import type { ColumnPlaces } from "./column-places.ts";
import type { LaneWords } from "./gutter-places.ts";
import { bendsOf, type Lane } from "./lanes.ts";
import { nodeHalfWidth, RING } from "./map-marks.ts";
import type { Ports } from "./ports.ts";
import type { RowItem, RowWish } from "./row-places.ts";

/** Between a lane and the words above it. */
const ABOVE_LANE = 5;

export function rowItems(
  { states }: MoveMap,
  { lanes, places, ports }: { lanes: readonly Lane[]; places: ColumnPlaces; ports: Ports },
): RowItem[] {
  const nodes = states.flatMap((state): RowItem[] => {
    const { row, column, label } = state;
    const { x } = places.columns[column];
    const [wide, tall] = [nodeHalfWidth(label) + RING, (ports.halfHeights.get(state) ?? 0) + RING];
    const node = { row, x1: x - wide, x2: x + wide, above: tall, below: tall };
    const text = places.texts.get(state);
    if (!text) return [node];
    const below = underNode(state, ports) + text.lines.length * places.lineHeight;
    return [node, { row, x1: text.x1, x2: text.x2, above: 0, below }];
  });
  return [...nodes, ...lanes.flatMap((lane) => laneItems(lane, places))];
}

/** From the middle of a node to the text under it. */
export function underNode(state: MapState, { halfHeights }: Ports): number {
  return (halfHeights.get(state) ?? 0) + (state.role === "held" ? RING + 2 : RING);
}

function laneItems(lane: Lane, places: ColumnPlaces): RowItem[] {
  const { row, way } = lane;
  const words = places.words.get(lane);
  const label = { row, x1: words?.x ?? 0, x2: (words?.x ?? 0) + (words?.width ?? 0) };
  const bends = bendsOf(lane).flatMap(({ side, column, rows }): RowItem[] => {
    const { x, right, left } = places.columns[column];
    const [x1, x2] =
      side === "right" ? [x + right, places.gutters[column].from] : [places.gutters[column - 1].to, x - left];
    return rows.map((end) => ({ row: end, x1, x2, above: 2, below: 2 }));
  });
  const tall = wordsHeight(words, places);
  const above = aboveLane(lane, places);
  if (way === "beside") return [{ ...label, above, below: tall - above }, ...bends];
  const [from, to] = laneEnds(lane, places);
  return [
    { ...label, above, below: 0 },
    { row, x1: Math.min(from, to), x2: Math.max(from, to), above: 3, below: 3 },
    ...bends,
  ];
}

function wordsHeight(words: LaneWords | undefined, { lineHeight }: ColumnPlaces): number {
  return words ? (words.name.length + words.text.length) * lineHeight : 0;
}

/** From the top of a move's words to its lane. */
export function aboveLane(lane: Lane, places: ColumnPlaces): number {
  const tall = wordsHeight(places.words.get(lane), places);
  return lane.way === "beside" ? tall / 2 : tall + ABOVE_LANE;
}

/** Where the lane begins and ends to be straight. */
export function laneEnds(
  { from, to, way, gutter }: Lane,
  { columns, gutters }: ColumnPlaces,
): [number, number] {
  if (way === "back") return [columns[from.column].x, gutters[to.column].from];
  return [gutters[gutter].from, gutters[to.column - 1].to];
}

// States between two rows lie in the middle of them; lanes of their own near what they join.
export function rowWishes({ states }: MoveMap, lanes: readonly Lane[]): RowWish[] {
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
