// The places that a label may take: eight close around its point, the ones to the right first, then rings farther and farther off, from which
// a short line leads to the point.
import type { Box, Segment } from "./boxes.ts";

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Of what is drawn at the point. */
  readonly radius: number;
  /** Of the label's text. */
  readonly width: number;
  readonly height: number;
}

export interface LabelPlace {
  readonly box: Box;
  /** From the point to a label that stands away from it. */
  readonly leader: Segment | null;
}

/** From the middle of the point to the nearest edge of the label, in pixels. */
const RINGS = [18, 26, 36, 48, 64, 84, 110, 145, 190, 250, 330];
const DIRECTIONS = 16;

/** The best first. */
export function placesAround(point: LabelledPoint): LabelPlace[] {
  const close = closeBoxes(point).map((box) => ({ box, leader: null }));
  const away = RINGS.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, k) => placeAway(point, distance, k)),
  );
  return [...close, ...away];
}

function closeBoxes({ x, y, radius, width, height }: LabelledPoint): Box[] {
  const gap = radius + 3;
  const [half, middle] = [width / 2, height / 2];
  const corners: readonly (readonly [number, number])[] = [
    [x + gap, y - height - 2],
    [x + gap, y - middle],
    [x + gap, y + 2],
    [x - half, y - height - gap],
    [x - half, y + gap],
    [x - gap - width, y - height - 2],
    [x - gap - width, y - middle],
    [x - gap - width, y + 2],
  ];
  return corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

/** Directions are taken in turn from the upper right, above and below by turns. */
function placeAway(point: LabelledPoint, distance: number, turn: number): LabelPlace {
  const { x, y, radius, width, height } = point;
  const quarter = ((turn % 2 === 0 ? turn : -turn - 1) / DIRECTIONS) * Math.PI;
  const angle = quarter + Math.PI / DIRECTIONS;
  const [right, up] = [Math.cos(angle), Math.sin(angle)];
  // The middle of the label lies so that its edge, or its corner for a slanting direction, is what faces the point.
  const facing = (share: number) => Math.max(-1, Math.min(1, share * Math.SQRT2));
  const [middleX, middleY] = [
    x + right * distance + (facing(right) * width) / 2,
    y - up * distance - (facing(up) * height) / 2,
  ];
  const box = {
    left: middleX - width / 2,
    top: middleY - height / 2,
    right: middleX + width / 2,
    bottom: middleY + height / 2,
  };
  const [x2, y2] = [clamp(x, box.left, box.right), clamp(y, box.top, box.bottom)];
  const length = Math.hypot(x2 - x, y2 - y) || 1;
  const share = Math.min(1, radius / length);
  return { box, leader: { x1: x + (x2 - x) * share, y1: y + (y2 - y) * share, x2, y2 } };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
