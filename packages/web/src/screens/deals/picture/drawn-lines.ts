// The lines of the plane that labels had better not cover: no deal, how far packages of the short list may be off, the edge.
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import type { SideView } from "../../../engine/deals/side-view.ts";
import type { Segment } from "./boxes.ts";
import { type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";

interface Drawn {
  readonly plane: PlaneView;
  readonly sides: readonly SideView[];
  readonly listed: readonly ListedView[];
}

export function drawnLines(geometry: PlaneGeometry, { plane, sides, listed }: Drawn): Segment[] {
  return [
    ...noDealLines(geometry, sides[plane.x].noDeal, sides[plane.y].noDeal),
    ...listed.flatMap(({ sides: own }) => rangeLines(geometry, own[plane.x], own[plane.y])),
    ...edgeLines(geometry, plane),
  ];
}

function noDealLines(geometry: PlaneGeometry, across: number | null, up: number | null): Segment[] {
  const { left, right, top, bottom, width, height } = geometry;
  const lines: Segment[] = [];
  if (across !== null) {
    const x = xOf(geometry, across);
    lines.push({ x1: x, y1: top, x2: x, y2: height - bottom });
  }
  if (up !== null) {
    const y = yOf(geometry, up);
    lines.push({ x1: left, y1: y, x2: width - right, y2: y });
  }
  return lines;
}

type Own = ListedView["sides"][number] | undefined;

function rangeLines(geometry: PlaneGeometry, x: Own, y: Own): Segment[] {
  if (!x || !y) return [];
  const [left, top] = [xOf(geometry, x.worth), yOf(geometry, y.worth)];
  const lines: Segment[] = [];
  if (x.range)
    lines.push({ x1: xOf(geometry, x.range.low), y1: top, x2: xOf(geometry, x.range.high), y2: top });
  if (y.range)
    lines.push({ x1: left, y1: yOf(geometry, y.range.low), x2: left, y2: yOf(geometry, y.range.high) });
  return lines;
}

/** An edge of a thousand steps is as good to keep clear of in steps of so many pixels. */
const STEP = 6;

function edgeLines(geometry: PlaneGeometry, { frontier: { x, y, isLine } }: PlaneView): Segment[] {
  if (!isLine) return [];
  const points: (readonly [number, number])[] = [];
  x.forEach((worth, k) => {
    const point = [xOf(geometry, worth), yOf(geometry, y[k])] as const;
    const last = points.at(-1);
    const isNear = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP;
    if (!isNear || k === x.length - 1) points.push(point);
  });
  return points.slice(1).map(([x2, y2], k) => ({ x1: points[k][0], y1: points[k][1], x2, y2 }));
}
