// All packages of two parties as a small picture; those of one comparison have the same scale.
import type { DotsView } from "../../engine/what-ifs/dots.ts";
import type { CellProps } from "./cell-props.ts";

/** The ends of both axes. */
export interface PictureFrame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Null where there is nothing to draw. */
export function frameOf(pictures: readonly DotsView[]): PictureFrame | null {
  const ends = (axis: "x" | "y", party: number): [number, number] | null => {
    const lines = pictures.flatMap(({ noDeal }) => noDeal[party] ?? []);
    const values = [...pictures.flatMap((picture) => picture[axis]), ...lines];
    if (values.length === 0) return null;
    const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    const room = (high - low || 1) * 0.04;
    return [low - room, high + room];
  };
  const [x, y] = [ends("x", 0), ends("y", 1)];
  return x && y ? { x, y } : null;
}

const WIDTH = 176;
const HEIGHT = 132;
const RADIUS = 1.6;

export function SmallPicture({
  column,
  comparison,
  words,
  frame,
}: CellProps & { readonly frame: PictureFrame }) {
  const { compare } = words.texts;
  const { dots } = column;
  const [right, up] = comparison.parties;
  if (!dots) return compare.silent;
  const left = (value: number) => ((value - frame.x[0]) / (frame.x[1] - frame.x[0])) * WIDTH;
  const top = (value: number) => HEIGHT - ((value - frame.y[0]) / (frame.y[1] - frame.y[0])) * HEIGHT;
  const circles = (isGood: boolean) =>
    dots.x.flatMap((x, at) => (dots.good[at] === isGood ? [circle(left(x), top(dots.y[at]))] : [])).join("");
  const [across, upwards] = dots.noDeal;
  return (
    <svg
      className="small-picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={compare.pictureAlternative(up, right)}
    >
      <path d={circles(false)} className="dots" />
      <path d={circles(true)} className="dots good" />
      {across !== null && <path d={`M${left(across).toFixed(1)} 0V${HEIGHT}`} className="no-deal p0" />}
      {upwards !== null && <path d={`M0 ${top(upwards).toFixed(1)}H${WIDTH}`} className="no-deal p1" />}
      <path d={`M0 0V${HEIGHT}H${WIDTH}`} className="axes" />
    </svg>
  );
}

function circle(x: number, y: number): string {
  return `M${(x - RADIUS).toFixed(1)} ${y.toFixed(1)}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`;
}
