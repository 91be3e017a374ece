// Two parties: deals by what they are worth to each, with no deal, the efficient points and the short list.
import * as Plot from "@observablehq/plot";
import type { DealPlot, WorthAxis } from "@parley/engine/report";
import { placeOutwards } from "./labels.ts";
import { type LinearScale, linearScale } from "./linear-scale.ts";
import { renderAsOnePath } from "./one-path.ts";
import { FONT_SIZE, type Format, finishSvg, partyHue } from "./svg.ts";

const HALO = { stroke: "var(--paper)", strokeWidth: 4, fill: "currentColor" };

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

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly x: LinearScale;
  readonly y: LinearScale;
}

export function drawDealPlot(figure: DealPlot, format: Format): SVGElement {
  const { x, y } = figure;
  const frame = frameOf(figure, format);
  const svg = Plot.plot({
    document: format.document,
    width: frame.width,
    height: frame.height,
    marginTop: frame.margin.top,
    marginRight: frame.margin.right,
    marginBottom: frame.margin.bottom,
    marginLeft: frame.margin.left,
    style: { fontSize: `${FONT_SIZE}px` },
    x: axisOptions(x, format),
    y: axisOptions(y, format),
    marks: [
      ...noDealMarks(figure),
      ...dealMarks(figure),
      Plot.line(figure.frontier, { x: "x", y: "y", stroke: "currentColor", strokeWidth: 1 }),
      Plot.dot(figure.frontier, { x: "x", y: "y", r: 2.5, fill: "currentColor", stroke: "none" }),
      ...axisLabels(figure, frame),
      ...noDealLabels(figure, frame),
      ...listedMarks(figure, frame),
    ],
  });
  return finishSvg(svg, figure, format);
}

function frameOf({ x, y }: DealPlot, { width, name }: Format): Frame {
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

function axisLabels({ x, y }: DealPlot, { width, margin }: Frame): Plot.Markish[] {
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

function axisOptions(axis: WorthAxis, format: Format): Plot.ScaleOptions {
  return {
    domain: [axis.low, axis.high],
    label: null,
    ticks: format.name === "wide" ? 7 : 4,
    tickSize: 4,
  };
}

// The no-deal worths are the first thing to see: a line each, or a band where they are known only roughly.
function noDealMarks({ x, y }: DealPlot): Plot.Markish[] {
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

/** About the width of a letter, in pixels. */
const LETTER = 6.5;

// The label of the level line stands on the right, unless a listed package does.
function takesRight({ y, listed }: DealPlot, frame: Frame): boolean {
  const { noDeal, noDealLabel } = y;
  const from = frame.width - frame.margin.right - LETTER * noDealLabel.length - 24;
  return listed.every(
    (point) =>
      !noDeal ||
      frame.x.toPixel(point.x) < from ||
      Math.abs(frame.y.toPixel(point.y) - frame.y.toPixel(noDeal.high)) > 34,
  );
}

function noDealLabels(figure: DealPlot, frame: Frame): Plot.Markish[] {
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

function dealMarks({ deals }: DealPlot): Plot.Markish[] {
  const place = { x: "x", y: "y", stroke: "currentColor", fill: "none", render: renderAsOnePath };
  return [
    Plot.dot(
      deals.filter(({ acceptable }) => !acceptable),
      { ...place, strokeWidth: 3, strokeOpacity: 0.22 },
    ),
    Plot.dot(
      deals.filter(({ acceptable }) => acceptable),
      { ...place, strokeWidth: 4.2, strokeOpacity: 0.75 },
    ),
  ];
}

/** A label further from its point than this, in pixels, is joined to it by a line. */
const FAR = 15;

// Thin crosses: how far each listed package's worth may lie from where it is drawn.
function rangeMarks(listed: DealPlot["listed"]): Plot.Markish[] {
  const line = { stroke: "currentColor", strokeWidth: 0.8, strokeOpacity: 0.55 };
  return [
    Plot.link(
      listed.filter(({ ranges: { x } }) => x.low < x.high),
      { x1: ({ ranges }) => ranges.x.low, x2: ({ ranges }) => ranges.x.high, y1: "y", y2: "y", ...line },
    ),
    Plot.link(
      listed.filter(({ ranges: { y } }) => y.low < y.high),
      { y1: ({ ranges }) => ranges.y.low, y2: ({ ranges }) => ranges.y.high, x1: "x", x2: "x", ...line },
    ),
  ];
}

function listedMarks({ listed }: DealPlot, frame: Frame): Plot.Markish[] {
  const inPixels = listed.map(({ label, x, y }) => ({ label, x: frame.x.toPixel(x), y: frame.y.toPixel(y) }));
  const labels = placeOutwards(inPixels).map(({ text, x, y, from }) => ({
    text,
    far: Math.hypot(x - from.x, y - from.y) > FAR,
    x: frame.x.fromPixel(x),
    y: frame.y.fromPixel(y),
    fromX: frame.x.fromPixel(from.x),
    fromY: frame.y.fromPixel(from.y),
  }));
  const leaders = labels.filter(({ far }) => far);
  return [
    ...rangeMarks(listed),
    Plot.link(leaders, {
      x1: "fromX",
      y1: "fromY",
      x2: "x",
      y2: "y",
      stroke: "currentColor",
      strokeWidth: 0.7,
    }),
    Plot.dot(listed, {
      x: "x",
      y: "y",
      r: 5.5,
      fill: "var(--paper)",
      stroke: "currentColor",
      strokeWidth: 2.2,
    }),
    Plot.text(labels, { x: "x", y: "y", text: "text", fontSize: 14, fontWeight: 600, ...HALO }),
  ];
}
