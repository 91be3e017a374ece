// Where the plane is painted darkly: many packages that everyone could accept.
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import { type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";

type Painted = Pick<PlaneView, "xAxis" | "yAxis" | "spots" | "shades">;

/** Single points leave the ground light. */
export function isDarkAt(
  geometry: PlaneGeometry,
  { xAxis, yAxis, spots, shades }: Painted,
  place: { readonly x: number; readonly y: number },
): boolean {
  if (!shades || !xAxis || !yAxis) return false;
  const [x0, x1] = [xOf(geometry, xAxis.lowest), xOf(geometry, xAxis.highest)];
  const [y0, y1] = [yOf(geometry, yAxis.lowest), yOf(geometry, yAxis.highest)];
  const column = Math.floor(((place.x - x0) / (x1 - x0 || 1)) * spots.columns);
  const row = Math.floor(((place.y - y0) / (y1 - y0 || 1)) * spots.rows);
  if (column < 0 || row < 0 || column >= spots.columns || row >= spots.rows) return false;
  return spots.good[row * spots.columns + column] > 0;
}
