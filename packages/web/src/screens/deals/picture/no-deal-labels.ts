// Where the names of the two lines of no deal are written in the plane.
import type { SideView } from "../../../engine/deals/side-view.ts";
import type { Box } from "./boxes.ts";
import { textWidthOf } from "./place-labels.ts";
import { type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";

export interface LineLabel {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: "start" | "end";
  readonly box: Box;
}

const SIZE = 12;

/** At the foot of an upright line, on the side with more room. */
export function uprightLabel(geometry: PlaneGeometry, noDeal: number, text: string): LineLabel {
  const { height, bottom, width, left } = geometry;
  const x = xOf(geometry, noDeal);
  const length = textWidthOf(text, SIZE);
  const isLeft = x > width / 2 && x - left > length + 10;
  return lineLabel({
    // Over the line rather than out of the picture.
    x: isLeft ? x - 5 : Math.max(left + 2, Math.min(x + 5, width - length)),
    y: height - bottom - 6,
    text,
    textAnchor: isLeft ? "end" : "start",
  });
}

/** At the beginning of a level line, above it. */
export function levelLabel(geometry: PlaneGeometry, noDeal: number, text: string): LineLabel {
  return lineLabel({ x: geometry.left + 5, y: yOf(geometry, noDeal) - 5, text, textAnchor: "start" });
}

function lineLabel({ text, ...place }: Omit<LineLabel, "box"> & { readonly text: string }): LineLabel {
  const width = textWidthOf(text, SIZE);
  const left = place.textAnchor === "end" ? place.x - width : place.x;
  return { ...place, box: { left, top: place.y - SIZE, right: left + width, bottom: place.y + 3 } };
}

/** Of both lines, as far as they are drawn. */
export function noDealBoxes(
  geometry: PlaneGeometry,
  [across, up]: readonly [SideView, SideView],
  nameOf: (name: string) => string,
): Box[] {
  return [
    ...(across.noDeal === null ? [] : [uprightLabel(geometry, across.noDeal, nameOf(across.name)).box]),
    ...(up.noDeal === null ? [] : [levelLabel(geometry, up.noDeal, nameOf(up.name)).box]),
  ];
}
