// A map of moves: columns from left to right where the page is wide and the words fit, else an outline going down.
import type { MoveMap } from "@parley/engine/report";
import type { Format } from "../svg.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawOutline } from "./draw-outline.ts";

export function drawMoveMap(figure: MoveMap, format: Format): SVGElement {
  const columns = format.name === "wide" ? drawColumns(figure, format) : null;
  return columns ?? drawOutline(figure, format);
}
