// Two parties: deals by what they are worth to each, with no deal, the efficient points and the short list.
import * as Plot from "@observablehq/plot";
import type { DealPlot, WorthAxis } from "@parley/engine/report";
import { placeOutwards } from "./labels.ts";
import { type LinearScale, linearScale } from "./linear-scale.ts";
import { FONT_SIZE, type Format, finishSvg, newDocument, partyHue } from "./svg.ts";

const HALO = { stroke: "var(--paper)", strokeWidth: 4, fill: "currentColor" };

const MARGIN = { top: 30, right: 26, bottom: 46, left: 52 };

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: LinearScale;
  readonly y: LinearScale;
}

export function drawDealPlot(figure: DealPlot, format: Format): string {
  const { x, y } = figure;
  const frame = frameOf(figure, format);
  const svg = Plot.plot({
    document: newDocument(),
    width: frame.width,
    height: frame.height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: { fontSize: `${FONT_SIZE}px` },
    x: axisOptions(x, format, `${x.label} →`),
    y: axisOptions(y, format, `↑ ${y.label}`),
    marks: [
      ...noDealMarks(figure),
      ...dealMarks(figure),
      Plot.line(figure.frontier, { x: "x", y: "y", stroke: "currentColor", strokeWidth: 1 }),
      Plot.dot(figure.frontier, { x: "x", y: "y", r: 2.5, fill: "currentColor", stroke: "none" }),
      ...noDealLabels(figure),
      ...listedMarks(figure, frame),
    ],
  });
  return finishSvg(svg, figure, format);
}

function frameOf({ x, y }: DealPlot, { width, name }: Format): Frame {
  const height = name === "wide" ? 480 : 340;
  return {
    width,
    height,
    x: linearScale([x.low, x.high], [MARGIN.left, width - MARGIN.right]),
    y: linearScale([y.low, y.high], [height - MARGIN.bottom, MARGIN.top]),
  };
}

function axisOptions(axis: WorthAxis, format: Format, label: string): Plot.ScaleOptions {
  return {
    domain: [axis.low, axis.high],
    label,
    labelArrow: "none",
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

function noDealLabels({ x, y }: DealPlot): Plot.Markish[] {
  const marks: Plot.Markish[] = [];
  if (x.noDeal) {
    const place = { x: x.noDeal.high, frameAnchor: "bottom" as const, textAnchor: "start" as const };
    marks.push(
      Plot.text([x.noDealLabel], { text: (label: string) => label, ...place, dx: 5, dy: -5, ...HALO }),
    );
  }
  if (y.noDeal) {
    const place = { y: y.noDeal.high, frameAnchor: "right" as const, textAnchor: "end" as const };
    marks.push(
      Plot.text([y.noDealLabel], { text: (label: string) => label, ...place, dx: -2, dy: -9, ...HALO }),
    );
  }
  return marks;
}

function dealMarks({ deals }: DealPlot): Plot.Markish[] {
  return [
    Plot.dot(
      deals.filter(({ acceptable }) => !acceptable),
      { x: "x", y: "y", r: 1.8, stroke: "currentColor", strokeOpacity: 0.35, strokeWidth: 0.8 },
    ),
    Plot.dot(
      deals.filter(({ acceptable }) => acceptable),
      { x: "x", y: "y", r: 2, fill: "currentColor", fillOpacity: 0.55, stroke: "none" },
    ),
  ];
}

function listedMarks({ listed }: DealPlot, frame: Frame): Plot.Markish[] {
  const inPixels = listed.map(({ label, x, y }) => ({ label, x: frame.x.toPixel(x), y: frame.y.toPixel(y) }));
  const labels = placeOutwards(inPixels).map(({ text, x, y }) => ({
    text,
    x: frame.x.fromPixel(x),
    y: frame.y.fromPixel(y),
  }));
  return [
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
