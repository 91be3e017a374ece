// Where the labels of points stand, so that they cover neither each other nor a point: the first of eight places around each that is free.

export interface LabelledPlace {
  readonly x: number;
  readonly y: number;
  /** Of the label's text. */
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of each label, in the order given; earlier labels choose first. */
export function placeLabels(
  points: readonly LabelledPlace[],
  within: Box,
  taken: readonly Box[] = [],
): Box[] {
  const marks = points.map(({ x, y }) => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }));
  const placed: Box[] = [];
  for (const point of points) {
    const obstacles = [...taken, ...marks, ...placed];
    const boxes = boxesAround(point).map((box) => ({ box, cost: costOf(box, within, obstacles) }));
    placed.push(boxes.reduce((best, next) => (next.cost < best.cost ? next : best)).box);
  }
  return placed;
}

const GAP = 8;

function boxesAround({ x, y, width, height }: LabelledPlace): Box[] {
  const [half, middle] = [width / 2, height / 2];
  const corners: readonly (readonly [number, number])[] = [
    [x + GAP, y - height - 2],
    [x + GAP, y - middle],
    [x + GAP, y + 2],
    [x - half, y - height - GAP],
    [x - half, y + GAP],
    [x - GAP - width, y - height - 2],
    [x - GAP - width, y - middle],
    [x - GAP - width, y + 2],
  ];
  return corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

function costOf(box: Box, within: Box, obstacles: readonly Box[]): number {
  const outside =
    Math.max(0, within.left - box.left) +
    Math.max(0, box.right - within.right) +
    Math.max(0, within.top - box.top) +
    Math.max(0, box.bottom - within.bottom);
  return 100 * outside + obstacles.reduce((sum, other) => sum + overlap(box, other), 0);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Roughly, for the sans face of the page. */
export function textWidthOf(text: string, size: number): number {
  return [...text].length * size * 0.56;
}
