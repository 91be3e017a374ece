// The corners of the upper right side of two parties' convex hull: the monotone chain of Andrew 1979, first in doubles, which let
// go of what is surely no corner, then exactly.
/** The gains at the places of a frontier. */
export interface FrontierGains {
  readonly gains: readonly Float64Array[];
  readonly errors: readonly number[];
  readonly exactGain: (place: number) => readonly bigint[];
}

/** @param places with party 0's gain falling and party 1's rising. */
export function upperCorners(places: readonly number[], known: FrontierGains): number[] {
  const likely = chain(places, (before, last, next) => isSurelyInside(known, { before, last, next }));
  return chain(likely, (before, last, next) => {
    const [[x0, y0], [x1, y1], [x2, y2]] = [before, last, next].map(known.exactGain);
    return (x1 - x0) * (y2 - y0) <= (y1 - y0) * (x2 - x0);
  });
}

function chain(
  places: readonly number[],
  isInside: (before: number, last: number, next: number) => boolean,
): number[] {
  const corners: number[] = [];
  for (const place of places) {
    while (corners.length >= 2) {
      if (!isInside(corners[corners.length - 2], corners[corners.length - 1], place)) break;
      corners.pop();
    }
    corners.push(place);
  }
  return corners;
}

interface Turn {
  readonly before: number;
  readonly last: number;
  readonly next: number;
}

function isSurelyInside({ gains: [x, y], errors }: FrontierGains, { before, last, next }: Turn): boolean {
  const [dx1, dy1] = [x[last] - x[before], y[last] - y[before]];
  const [dx2, dy2] = [x[next] - x[before], y[next] - y[before]];
  const [left, right] = [dx1 * dy2, dy1 * dx2];
  const doubt =
    4 * (errors[0] * (Math.abs(dy1) + Math.abs(dy2)) + errors[1] * (Math.abs(dx1) + Math.abs(dx2))) +
    16 * errors[0] * errors[1] +
    2 ** -50 * (Math.abs(left) + Math.abs(right));
  return left - right < -doubt;
}
