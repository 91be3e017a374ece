// The packages of two parties as a small picture: which places have packages, which of them suit both, and where no deal lies.
import type { Picture } from "@parley/engine/bargaining";

/** Worths in the parties' own units. */
export interface DotsView {
  /** Places with packages, each by its middle. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Whether some package there is as good as no deal for both and crosses no red line. */
  readonly good: readonly boolean[];
  readonly noDeal: readonly (number | null)[];
}

const CELLS = { columns: 48, rows: 36 };

/** Null where there is no package to look at. */
export function dotsOf(picture: Picture): DotsView | null {
  const cloud = picture.cloud({ x: 0, y: 1, ...CELLS });
  const { xAxis, yAxis, all, acceptable } = cloud;
  if (!xAxis || !yAxis) return null;
  const filled = [...all.keys()].filter((cell) => all[cell] > 0);
  const middle = ({ lowest, highest }: { lowest: number; highest: number }, at: number, cells: number) =>
    lowest + ((at + 0.5) / cells) * (highest - lowest);
  return {
    x: filled.map((cell) => middle(xAxis, cell % CELLS.columns, CELLS.columns)),
    y: filled.map((cell) => middle(yAxis, Math.floor(cell / CELLS.columns), CELLS.rows)),
    good: filled.map((cell) => acceptable !== null && acceptable[cell] > 0),
    noDeal: picture.parties.map(({ noDeal }) => noDeal),
  };
}
