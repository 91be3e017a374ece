// Two parties: deals by what they are worth to each, with no deal, the efficient points and the short list.
import * as Plot from "@observablehq/plot";
import type { DealPlot } from "@parley/engine/report";
import { placeOutwards } from "./labels.ts";
import { renderAsOnePath } from "./one-path.ts";
import { FONT_SIZE, type Format, finishSvg } from "./svg.ts";
import {
  axisLabels,
  axisOptions,
  HALO,
  noDealLabels,
  noDealMarks,
  type PlaneFrame,
  planeFrame,
} from "./worth-plane.ts";

export function drawDealPlot(figure: DealPlot, format: Format): SVGElement {
  const { x, y } = figure;
  const frame = planeFrame(figure, format);
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
      ...namedMarks(figure, frame),
      ...listedMarks(figure, frame),
    ],
  });
  return finishSvg(svg, figure, format);
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

/** Named points nearer than this to each other, in pixels, share their words, a line each. */
const NEAR = 26;

/** About the width of a letter, in pixels. */
const LETTER = 6.4;

// Their words stand above those of the listed points, on the side where they fit.
function namedMarks({ named = [] }: DealPlot, frame: PlaneFrame): Plot.Markish[] {
  const groups: { x: number; y: number; words: string[] }[] = [];
  for (const { label, x, y } of named) {
    const [px, py] = [frame.x.toPixel(x), frame.y.toPixel(y)];
    const near = groups.find((group) => Math.hypot(group.x - px, group.y - py) < NEAR);
    if (near) near.words.push(label);
    else groups.push({ x: px, y: py, words: [label] });
  }
  type Group = (typeof groups)[number];
  const isCramped = ({ x, words }: Group) =>
    x + LETTER * Math.max(...words.map(({ length }) => length)) > frame.width - frame.margin.right;
  const wordsOf = (isLeft: boolean) =>
    Plot.text(
      groups.filter((group) => isCramped(group) === isLeft),
      {
        x: ({ x }: Group) => frame.x.fromPixel(x),
        y: ({ y }: Group) => frame.y.fromPixel(y),
        text: ({ words }: Group) => words.join("\n"),
        textAnchor: isLeft ? "end" : "start",
        lineAnchor: "bottom",
        dx: isLeft ? -6 : 6,
        dy: -20,
        ...HALO,
      },
    );
  return [
    Plot.dot(named, { x: "x", y: "y", r: 4.5, symbol: "times", stroke: "currentColor", strokeWidth: 1.6 }),
    wordsOf(false),
    wordsOf(true),
  ];
}

function listedMarks({ listed }: DealPlot, frame: PlaneFrame): Plot.Markish[] {
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
