// A small picture of what is possible as the profiles stand: two parties' worths as shaded cells, or for more each party's range.
import type { Cloud } from "@parley/engine/bargaining";
import { pictureOf } from "../deals/picture-of.ts";
import { type SideView, sideViews } from "../deals/side-view.ts";
import type { Desk } from "../desk.ts";

export type ProfilePicture =
  | { readonly kind: "errors" }
  | { readonly kind: "ranges"; readonly sides: readonly SideView[] }
  | PlanePicture;

export interface PlanePicture {
  readonly kind: "plane";
  readonly sides: readonly SideView[];
  readonly columns: number;
  readonly rows: number;
  /** By `row * columns + column`, from the lowest worths up: 0 for nothing, else 1 to 4, darker with more packages. */
  readonly others: Uint8Array;
  readonly good: Uint8Array;
  readonly frontier: readonly { readonly x: number; readonly y: number }[];
  /** All packages, and those acceptable to both; null where not all were looked at, or a no-deal worth is unknown. */
  readonly count: number | null;
  readonly acceptable: number | null;
}

export const SHADES = 4;

const COLUMNS = 44;
const ROWS = 36;
const MOST_FRONTIER = 200;

export function profilePicture(_: null, desk: Desk): ProfilePicture {
  const picture = pictureOf(desk);
  if (!picture) return { kind: "errors" };
  const sides = sideViews(picture);
  if (sides.length !== 2) return { kind: "ranges", sides };
  const cloud = picture.cloud({ x: 0, y: 1, columns: COLUMNS, rows: ROWS });
  const { size, worth } = picture.frontier();
  const step = Math.max(1, size / MOST_FRONTIER);
  const frontier = Array.from(
    { length: Math.min(size, MOST_FRONTIER) },
    (_, k, at = Math.floor(k * step)) => ({
      x: worth[0][at],
      y: worth[1][at],
    }),
  );
  return {
    ...{ kind: "plane", sides, frontier },
    ...{ columns: COLUMNS, rows: ROWS },
    ...shadesOf(cloud),
    ...countsOf(cloud),
  };
}

function countsOf({ basis, totals }: Cloud): Pick<PlanePicture, "count" | "acceptable"> {
  return basis.kind === "all"
    ? { count: totals.all, acceptable: totals.acceptable }
    : { count: null, acceptable: null };
}

function shadesOf({ all, admissible, acceptable }: Cloud): Pick<PlanePicture, "others" | "good"> {
  const good = acceptable ?? admissible;
  const most = Math.max(2, ...all);
  const shade = (count: number) =>
    count === 0 ? 0 : 1 + Math.round(((SHADES - 1) * Math.log(count)) / Math.log(most));
  return {
    others: Uint8Array.from(all, (count, cell) => (good[cell] > 0 ? 0 : shade(count))),
    good: Uint8Array.from(good, shade),
  };
}
