// The plane of two parties' worths, which several pictures share: its frame, its axes, and the lines of no deal.
import * as Plot from "@observablehq/plot";
import type { PlanePoint, WorthAxis } from "@parley/engine/report";
import { type LinearScale, linearScale } from "./linear-scale.ts";
import { FONT_SIZE, type Format, partyHue } from "./svg.ts";

export const HALO = { stroke: "var(--paper)", strokeWidth: 4, fill: "currentColor" };

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

// Long names of axes take two lines in the narrow drawing.
const MARGINS: Readonly<Record<Format["name"], Margin>> = {
  wide: { top: 34, right: 26, bottom: 50, left: 46 },
  narrow: { top: 52, right: 16, bottom: 66, left: 40 },
};

interface Plane {
  readonly x: WorthAxis;
  readonly y: WorthAxis;
}

export interface PlaneFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly x: LinearScale;
  readonly y: LinearScale;
}

export function planeFrame({ x, y }: Plane, { width, name }: Format): PlaneFrame {
  const height = name === "wide" ? 480 : 380;
  const margin = MARGINS[name];
  return {
    width,
    height,
    margin,
    x: linearScale([x.low, x.high], [margin.left, width - margin.right]),
    y: linearScale([y.low, y.high], [height - margin.bottom, margin.top]),
  };
}

export function axisLabels({ x, y }: Plane, { width, margin }: PlaneFrame): Plot.Markish[] {
  const lineWidth = width / FONT_SIZE - 2;
  return [
    Plot.text([`${x.label} →`], {
      text: (label: string) => label,
      frameAnchor: "bottom-right",
      textAnchor: "end",
      lineAnchor: "top",
      dx: margin.right - 4,
      dy: 26,
      lineWidth,
    }),
    Plot.text([`↑ ${y.label}`], {
      text: (label: string) => label,
      frameAnchor: "top-left",
      lineAnchor: "bottom",
      dx: 4 - margin.left,
      dy: -10,
      lineWidth,
    }),
  ];
}

export function axisOptions(axis: WorthAxis, format: Format): Plot.ScaleOptions {
  return {
    domain: [axis.low, axis.high],
    label: null,
    ticks: format.name === "wide" ? 7 : 4,
    tickSize: 4,
  };
}

// The no-deal worths are the first thing to see: a line each, or a band where they are known only roughly.
export function noDealMarks({ x, y }: Plane): Plot.Markish[] {
  const marks: Plot.Markish[] = [];
  if (x.noDeal && y.noDeal) {
    const corner = [{ x1: x.noDeal.low, y1: y.noDeal.low, x2: x.high, y2: y.high }];
    marks.push(Plot.rect(corner, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "var(--wash)" }));
  }
  for (const [name, axis] of Object.entries({ x, y })) {
    if (!axis.noDeal) continue;
    const hue = partyHue(axis.party);
    const { low, high } = axis.noDeal;
    const across = name === "x";
    if (low < high) {
      const band = { fill: hue, fillOpacity: 0.13 };
      marks.push(
        across
          ? Plot.rectX([axis.noDeal], { x1: "low", x2: "high", ...band })
          : Plot.rectY([axis.noDeal], { y1: "low", y2: "high", ...band }),
      );
    }
    const line = { stroke: hue, strokeWidth: 1.5, ...(axis.estimated ? { strokeDasharray: "5,3" } : {}) };
    const ends = low < high ? [low, high] : [low];
    marks.push(across ? Plot.ruleX(ends, line) : Plot.ruleY(ends, line));
  }
  return marks;
}

/** With the points that words stand beside. */
interface ListedPlane extends Plane {
  readonly listed: readonly PlanePoint[];
}

/** About the width of a letter, in pixels. */
const LETTER = 6.5;

// The label of the level line stands on the right, unless a listed package does.
function takesRight({ y, listed }: ListedPlane, frame: PlaneFrame): boolean {
  const { noDeal, noDealLabel } = y;
  const from = frame.width - frame.margin.right - LETTER * noDealLabel.length - 24;
  return listed.every(
    (point) =>
      !noDeal ||
      frame.x.toPixel(point.x) < from ||
      Math.abs(frame.y.toPixel(point.y) - frame.y.toPixel(noDeal.high)) > 34,
  );
}

export function noDealLabels(figure: ListedPlane, frame: PlaneFrame): Plot.Markish[] {
  const { x, y } = figure;
  const marks: Plot.Markish[] = [];
  if (x.noDeal) {
    // On whichever side of the line has more room.
    const left = x.noDeal.low - x.low > x.high - x.noDeal.high;
    const place = left
      ? { x: x.noDeal.low, textAnchor: "end" as const, dx: -5 }
      : { x: x.noDeal.high, textAnchor: "start" as const, dx: 5 };
    const text = (label: string) => label;
    marks.push(Plot.text([x.noDealLabel], { text, ...place, frameAnchor: "bottom", dy: -5, ...HALO }));
  }
  if (y.noDeal) {
    const place = takesRight(figure, frame)
      ? { frameAnchor: "right" as const, textAnchor: "end" as const, dx: -2 }
      : { frameAnchor: "left" as const, textAnchor: "start" as const, dx: 2 };
    const text = (label: string) => label;
    marks.push(Plot.text([y.noDealLabel], { text, y: y.noDeal.high, ...place, dy: -9, ...HALO }));
  }
  return marks;
}
