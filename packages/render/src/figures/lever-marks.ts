// Marks of a grid of levers: whether a lever can be used, and how firmly something holds, the fuller the firmer.
import * as Plot from "@observablehq/plot";
import type { LeverCell } from "@parley/engine/report";
import { lineMark, type Point } from "./pixel-plot.ts";

const RADIUS = 6.2;

/** Dots where a lever can be used, faint points where not. */
export function leverMarks(places: readonly (Point & { readonly can: boolean })[]): Plot.Markish[] {
  const dot = { x: "x", y: "y", fill: "currentColor", stroke: "none" } as const;
  return [
    Plot.dot(
      places.filter(({ can }) => can),
      { ...dot, r: 4.5 },
    ),
    Plot.dot(
      places.filter(({ can }) => !can),
      { ...dot, r: 1.6, fillOpacity: 0.5 },
    ),
  ];
}

export function answerMarks(mark: LeverCell["mark"], place: Point): Plot.Markish[] {
  const disc = (r: number) => Plot.dot([place], { x: "x", y: "y", r, fill: "currentColor", stroke: "none" });
  const ring = (options: Plot.DotOptions) =>
    Plot.dot([place], { x: "x", y: "y", r: RADIUS, stroke: "currentColor", strokeWidth: 1.5, ...options });
  const bar = (half: number) => {
    const ends = [-half, half].map((by) => ({ x: place.x + by, y: place.y }));
    return lineMark(ends, { strokeWidth: 1.6 });
  };
  switch (mark) {
    case "firm":
      return [disc(RADIUS + 0.75)];
    case "answered":
      return [ring({}), disc(3.4)];
    case "threat":
      return [ring({}), bar(RADIUS)];
    case "open":
      return [ring({ strokeDasharray: "2.4,2.4" })];
    case "none":
      return [bar(4)];
  }
}
