// Boxes and lines on the screen: how far they cover, leave or cross each other.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The area that both cover. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How far a box reaches out of another, all sides together. */
export function reachOut(box: Box, within: Box): number {
  return (
    Math.max(0, within.left - box.left) +
    Math.max(0, box.right - within.right) +
    Math.max(0, within.top - box.top) +
    Math.max(0, box.bottom - within.bottom)
  );
}

/** From a point to the nearest place of a box. */
export function distanceTo(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down);
}

export function isCrossing(line: Segment, box: Box): boolean {
  if (isBeside(line, box)) return false;
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  let [from, to] = [0, 1];
  // Cut off, side by side, what lies outside.
  for (const [step, room] of [
    [-dx, line.x1 - box.left],
    [dx, box.right - line.x1],
    [-dy, line.y1 - box.top],
    [dy, box.bottom - line.y1],
  ]) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/** Most lines are: the picture's edge has a thousand, and each label tries hundreds of places. */
function isBeside({ x1, y1, x2, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
  return (
    (x1 < left && x2 < left) ||
    (x1 > right && x2 > right) ||
    (y1 < top && y2 < top) ||
    (y1 > bottom && y2 > bottom)
  );
}

export function areCrossing(a: Segment, b: Segment): boolean {
  const side = (x: number, y: number, { x1, y1, x2, y2 }: Segment) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a.x1, a.y1, b) * side(a.x2, a.y2, b) < 0 && side(b.x1, b.y1, a) * side(b.x2, b.y2, a) < 0;
}
