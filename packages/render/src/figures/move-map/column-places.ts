// Where everything of a map in columns stands from left to right, and how its texts break there.
import type { MapState, MoveMap } from "@parley/engine/report";
import { fitWidth, type Lettering, widestWord, wrapToWidth } from "../text-fit.ts";
import { type GutterPlace, type LaneWords, placeGutter } from "./gutter-places.ts";
import { type Bend, bendsOf, type Lane } from "./lanes.ts";
import { HEAD_GAP, HEAD_LENGTH, nodeHalfWidth, RING } from "./map-marks.ts";

export interface ColumnPlaces {
  readonly lettering: Lettering;
  readonly lineHeight: number;
  /** From one column's middle to the next. */
  readonly pitch: number;
  readonly columns: readonly ColumnPlace[];
  /** One fewer than columns. */
  readonly gutters: readonly GutterPlace[];
  readonly texts: ReadonlyMap<MapState, StateText>;
  readonly words: ReadonlyMap<Lane, LaneWords>;
  /** False where a word is too long for its place. */
  readonly fits: boolean;
}

export interface ColumnPlace {
  readonly x: number;
  /** From its middle to the edge of its widest node. */
  readonly edge: number;
  /** From its middle to where lines may bend. */
  readonly right: number;
  readonly left: number;
}

/** What stands under a node. */
export interface StateText {
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  readonly x1: number;
  readonly x2: number;
}

/** By the number of columns: sizes of letters, widths of states' texts, and of the space that lines bend in. */
const SIZES = [
  { letters: 12, text: 170, bend: 40 },
  { letters: 12, text: 170, bend: 40 },
  { letters: 12, text: 170, bend: 40 },
  { letters: 12, text: 150, bend: 36 },
  { letters: 12, text: 118, bend: 26 },
  { letters: 11, text: 92, bend: 18 },
  { letters: 11, text: 80, bend: 16 },
];
/** The same where words would not fit otherwise. */
const TIGHT_SIZES = SIZES.map(({ text, bend }) => ({ letters: 11, text: 0.8 * text, bend: 0.7 * bend }));
const WIDEST_TEXT = 170;
const WIDEST_PITCH = 300;
/** Between the texts of neighbours, and between a text and a line beside it. */
const CLEAR = 5;

interface Setting {
  readonly map: MoveMap;
  readonly count: number;
  readonly lettering: Lettering;
  readonly textWidth: number;
  readonly bendWidth: number;
  readonly bends: readonly Bend[];
  readonly edges: readonly number[];
  readonly anchors: readonly StateText["anchor"][];
}

export function placeColumns(
  map: MoveMap,
  { lanes, width }: { lanes: readonly Lane[]; width: number },
): ColumnPlaces {
  const loose = placeWith(SIZES, { map, lanes, width });
  return loose.fits ? loose : placeWith(TIGHT_SIZES, { map, lanes, width });
}

function placeWith(
  sizes: typeof SIZES,
  { map, lanes, width }: { map: MoveMap; lanes: readonly Lane[]; width: number },
): ColumnPlaces {
  const setting = settingOf(sizes, map, lanes);
  const { count, lettering } = setting;
  const first = reachOf(0, "x1", setting);
  const pitch = Math.min((width - reachOf(count - 1, "x2", setting) - first) / (count - 1), WIDEST_PITCH);
  const texts = new Map(
    map.states.map((state) => {
      const place = { x: first + state.column * pitch, room: roomOf(state, pitch, setting) };
      return [state, textOf(state, place, setting)];
    }),
  );
  const columns = Array.from({ length: count }, (_, column) =>
    placeColumn(column, { x: first + column * pitch, texts }, setting),
  );
  const gutters = columns.slice(1).map((_, index) => placeBetween(index, { columns, lanes }, setting));
  return {
    lettering,
    lineHeight: Math.round(lettering.size * 1.22),
    pitch,
    columns,
    gutters: gutters.map(({ place }) => place),
    texts,
    words: new Map(gutters.flatMap(({ words }) => words)),
    fits:
      gutters.every(({ fits }) => fits) &&
      map.states.every((state) => widestWord(state.text, lettering) <= roomOf(state, pitch, setting)),
  };
}

function settingOf(sizes: typeof SIZES, map: MoveMap, lanes: readonly Lane[]): Setting {
  const count = Math.max(map.columns.length, ...map.states.map(({ column }) => column + 1));
  const { letters, text, bend } = sizes[Math.min(count, sizes.length - 1)];
  const bends = lanes.flatMap(bendsOf);
  const columns = Array.from({ length: count }, (_, column) =>
    map.states.filter((state) => state.column === column),
  );
  return {
    map,
    count,
    lettering: { size: letters },
    textWidth: text,
    bendWidth: bend,
    bends,
    edges: columns.map((states) => Math.max(0, ...states.map(edgeOf))),
    anchors: columns.map((states) => anchorOf(states, bends)),
  };
}

// Where lines bend on one side only, texts keep to the other.
function anchorOf(states: readonly MapState[], bends: readonly Bend[]): StateText["anchor"] {
  const [right, left] = (["right", "left"] as const).map((side) =>
    states.some((state) => isCrossed(state, side, bends)),
  );
  if (right === left) return "middle";
  return right ? "end" : "start";
}

function edgeOf({ label, role }: MapState): number {
  return nodeHalfWidth(label) + (role === "held" ? RING : 2);
}

/** True where a line bends through the height just under the node, at that side of it. */
function isCrossed({ row, column }: MapState, side: Bend["side"], bends: readonly Bend[]): boolean {
  return bends.some(
    ({ rows: [upper, lower], ...bend }) =>
      bend.side === side && bend.column === column && upper <= row && row < lower,
  );
}

/** At the outer edges, since how wide letters come out is an estimate. */
const MARGIN = 8;

/** How far the nodes and texts of an outer column reach outwards from its middle. */
function reachOf(column: number, side: "x1" | "x2", setting: Setting): number {
  const texts = setting.map.states
    .filter((state) => state.column === column)
    .map((state) => textOf(state, { x: 0, room: setting.textWidth }, setting));
  return Math.max(setting.edges[column], ...texts.map((text) => Math.abs(text[side]))) + MARGIN;
}

function roomOf(
  state: MapState,
  pitch: number,
  { count, textWidth, anchors, edges, bends }: Setting,
): number {
  const { column } = state;
  // Texts of the outer columns reach outwards, where nothing else is; their width was taken off already.
  if (column === 0 || column === count - 1) return Math.min(textWidth, pitch - 2 * CLEAR);
  if (anchors[column] !== "middle") return Math.min(textWidth, pitch / 2 + edges[column] - CLEAR);
  const tight = isCrossed(state, "right", bends) || isCrossed(state, "left", bends);
  return Math.min(tight ? textWidth : WIDEST_TEXT, pitch - 2 * CLEAR);
}

function textOf(
  state: MapState,
  { x, room }: { readonly x: number; readonly room: number },
  { lettering, anchors }: Setting,
): StateText {
  const lines = wrapToWidth(state.text, room, lettering);
  const width = Math.max(0, ...lines.map((line) => fitWidth(line, lettering)));
  const anchor = anchors[state.column];
  const node = nodeHalfWidth(state.label);
  const x1 = { start: x - node, middle: x - width / 2, end: x + node - width }[anchor];
  return { lines, anchor, x1, x2: x1 + width };
}

function placeColumn(
  column: number,
  { x, texts }: { readonly x: number; readonly texts: ReadonlyMap<MapState, StateText> },
  { edges, bends }: Setting,
): ColumnPlace {
  const head = HEAD_GAP + HEAD_LENGTH + 2;
  const arrives = bends.some((bend) => bend.side === "right" && bend.column === column && bend.arrives);
  const crossed = (side: Bend["side"], reach: (text: StateText) => number) =>
    [...texts].flatMap(([state, text]) => {
      const beside = state.column === column && text.lines.length > 0 && isCrossed(state, side, bends);
      return beside ? [reach(text) + CLEAR] : [];
    });
  return {
    x,
    edge: edges[column],
    right: Math.max(edges[column] + (arrives ? head : 2), ...crossed("right", ({ x2 }) => x2 - x)),
    left: Math.max(edges[column] + head, ...crossed("left", ({ x1 }) => x - x1)),
  };
}

function placeBetween(
  index: number,
  { columns, lanes }: { readonly columns: readonly ColumnPlace[]; readonly lanes: readonly Lane[] },
  { bends, bendWidth, lettering }: Setting,
) {
  const [before, after] = [columns[index], columns[index + 1]];
  const bent = (side: Bend["side"], column: number) =>
    bends.some((bend) => bend.side === side && bend.column === column) ? bendWidth : 0;
  const gutter = {
    index,
    start: before.x + before.edge + 4,
    end: after.x - after.edge - HEAD_GAP - HEAD_LENGTH - 2,
    bendStart: before.x + before.right,
    bendEnd: after.x - after.left,
    before: bent("right", index),
    after: bent("left", index + 1),
    lanes: lanes.filter((lane) => lane.gutter === index),
    bends,
  };
  return placeGutter(gutter, lettering);
}
