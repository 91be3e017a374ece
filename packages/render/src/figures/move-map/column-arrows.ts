// Lines and heads of the moves of a map in columns.
import type { Markish } from "@observablehq/plot";
import type { MapState } from "@parley/engine/report";
import { type Point, roundedCorners } from "../pixel-plot.ts";
import type { ColumnPlaces } from "./column-places.ts";
import type { Lane } from "./lanes.ts";
import { arrowHead, HEAD_GAP, HEAD_LENGTH, moveLine, NODE_RADIUS, type NodePlace } from "./map-marks.ts";
import type { Ports } from "./ports.ts";
import { laneEnds } from "./row-items.ts";

export interface ColumnLayout {
  readonly places: ColumnPlaces;
  readonly ports: Ports;
  readonly nodes: ReadonlyMap<MapState, NodePlace>;
  /** From a row to its height. */
  readonly heightOf: (row: number) => number;
}

/** Of lines that go back or turn around. */
const CORNER = 12;

export function arrowMarks(lane: Lane, layout: ColumnLayout): Markish[] {
  const { move, way, from, to, gutter } = lane;
  const { places, nodes } = layout;
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (!start || !end) return [];
  // Moves that go back reach a node from its right, as those beside their column do unless it is the last one.
  const side = way === "onward" || (way === "beside" && gutter < from.column) ? 1 : -1;
  const tip = tipOf(lane, { end, side, layout });
  const neck = { x: tip.x - side * (HEAD_LENGTH - 2), y: tip.y };
  const { left, right } = places.columns[to.column];
  const near = { x: end.x - side * (side > 0 ? left : right), y: tip.y };
  const lines = {
    onward: () => [onwardLine(lane, { start, end: [near, neck], layout })],
    back: () => backLines(lane, { start, end: [near, neck], layout }),
    beside: () => [besideLine(lane, { start, neck, side, layout })],
  }[way]();
  return [...lines, arrowHead(move, tip, side)];
}

function tipOf(
  lane: Lane,
  { end, side, layout }: { end: NodePlace; side: 1 | -1; layout: ColumnLayout },
): Point {
  const offset = layout.ports.end.get(lane) ?? 0;
  const ring = lane.to.role === "held" ? 3 : 0;
  return { x: end.x - side * (edgeAt(end, offset) + ring + HEAD_GAP), y: end.y + offset };
}

/** From a node's middle to its edge at some height above or below the middle. */
function edgeAt({ halfWidth, halfHeight }: NodePlace, offset: number): number {
  const beyond = Math.max(Math.abs(offset) - (halfHeight - NODE_RADIUS), 0);
  return halfWidth - NODE_RADIUS + Math.sqrt(Math.max(NODE_RADIUS ** 2 - beyond ** 2, 0));
}

interface Line {
  readonly start: NodePlace;
  /** Where the line stops bending, and where the head begins. */
  readonly end: readonly [Point, Point];
  readonly layout: ColumnLayout;
}

function onwardLine(lane: Lane, { start, end, layout: { places, ports, heightOf } }: Line): Markish {
  const level = start.y + (ports.start.get(lane) ?? 0);
  const y = heightOf(lane.row);
  const [first, last] = laneEnds(lane, places);
  const points = [
    { x: start.x, y: level },
    { x: start.x + places.columns[lane.from.column].right, y: level },
    { x: first, y },
    { x: last, y },
    ...end,
  ];
  return moveLine(lane.move, points, "bump-x");
}

// Up from the top of the node, along the lane, and down or up to the end.
function backLines(lane: Lane, { start, end, layout: { places, ports, heightOf } }: Line): Markish[] {
  const x = start.x + (ports.start.get(lane) ?? 0);
  const y = heightOf(lane.row);
  const [, last] = laneEnds(lane, places);
  const hook = [
    { x, y: start.y },
    { x, y },
    { x: last, y },
  ];
  return [
    moveLine(lane.move, hook, roundedCorners(CORNER)),
    moveLine(lane.move, [{ x: last, y }, ...end], "bump-x"),
  ];
}

function besideLine(
  lane: Lane,
  {
    start,
    neck,
    side,
    layout: { places, ports },
  }: Pick<Line, "start" | "layout"> & { readonly neck: Point; readonly side: 1 | -1 },
): Markish {
  const { from, to } = places.gutters[lane.gutter];
  const x = side > 0 ? to + 2 : from - 2;
  const y = start.y + (ports.start.get(lane) ?? 0);
  const turn = [{ x: start.x, y }, { x, y }, { x, y: neck.y }, neck];
  return moveLine(lane.move, turn, roundedCorners(CORNER));
}
