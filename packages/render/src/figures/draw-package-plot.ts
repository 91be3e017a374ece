// Three parties or more: a line a package across one row a party, from the worst to the best that the party could get.
import * as Plot from "@observablehq/plot";
import { type PackagePlot, partySymbol } from "@parley/engine/report";
import { mergeAlongLine } from "./labels.ts";
import { type LinearScale, linearScale } from "./linear-scale.ts";
import { FONT_SIZE, type Format, finishSvg, partyHue } from "./svg.ts";

const MARGIN = { top: 8, right: 22, bottom: 40, left: 22 };
const ROW = 64;
const HALO = { stroke: "var(--paper)", strokeWidth: 4, fill: "currentColor" };
const DASHES = ["none", "7,3", "2,3", "9,3,2,3", "1,5"];

interface Point {
  readonly share: number;
  readonly row: number;
  readonly line: number;
}

export function drawPackagePlot(figure: PackagePlot, format: Format): SVGElement {
  const rows = figure.axes.length;
  const scale = linearScale([0, 1], [MARGIN.left, format.width - MARGIN.right]);
  const svg = Plot.plot({
    document: format.document,
    width: format.width,
    height: MARGIN.top + rows * ROW + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: { fontSize: `${FONT_SIZE}px` },
    x: { domain: [0, 1], axis: null },
    // Row r is drawn around r + 0.7: its name stands above the line.
    y: { domain: [0, rows], reverse: true, axis: null },
    marks: [
      ...rowMarks(figure),
      ...packageLines(figure),
      ...letterMarks(figure, scale),
      ...nameMarks(figure),
      Plot.text([0], { x: 0, frameAnchor: "bottom", textAnchor: "start", dy: 24, text: [figure.worstLabel] }),
      Plot.text([1], { x: 1, frameAnchor: "bottom", textAnchor: "end", dy: 24, text: [figure.bestLabel] }),
    ],
  });
  return finishSvg(svg, figure, format);
}

function rowPlace(row: number): number {
  return row + 0.75;
}

function rowMarks({ axes }: PackagePlot): Plot.Markish[] {
  return axes.flatMap(({ noDeal, party, estimated }, row) => {
    const hue = partyHue(party);
    const line = Plot.ruleY([rowPlace(row)], { x1: 0, x2: 1, stroke: "currentColor", strokeOpacity: 0.35 });
    if (!noDeal) return [line];
    const place = { y1: rowPlace(row) - 0.17, y2: rowPlace(row) + 0.17 };
    const tick = {
      x: "x",
      ...place,
      stroke: hue,
      strokeWidth: 3,
      ...(estimated ? { strokeDasharray: "4,2" } : {}),
    };
    const ends = [...new Set([noDeal.low, noDeal.high])].map((x) => ({ x }));
    const band = Plot.rect([{ x1: noDeal.low, x2: noDeal.high }], {
      x1: "x1",
      x2: "x2",
      ...place,
      fill: hue,
      fillOpacity: 0.15,
    });
    return noDeal.low < noDeal.high ? [line, band, Plot.ruleX(ends, tick)] : [line, Plot.ruleX(ends, tick)];
  });
}

function packageLines({ others, listed }: PackagePlot): Plot.Markish[] {
  const faint = others.flatMap((values, line) => pointsOf(values, line));
  const lines = listed.map(({ values }, line) => {
    const dash = DASHES[line % DASHES.length];
    return Plot.line(pointsOf(values, line), {
      x: "share",
      y: ({ row }: Point) => rowPlace(row),
      stroke: "currentColor",
      strokeWidth: 1.6,
      ...(dash === "none" ? {} : { strokeDasharray: dash }),
    });
  });
  const dots = listed.flatMap(({ values }, line) => pointsOf(values, line));
  return [
    Plot.line(faint, {
      x: "share",
      y: ({ row }: Point) => rowPlace(row),
      z: "line",
      stroke: "currentColor",
      strokeOpacity: 0.1,
      strokeWidth: 0.8,
    }),
    ...lines,
    Plot.dot(dots, {
      x: "share",
      y: ({ row }: Point) => rowPlace(row),
      r: 4,
      fill: "currentColor",
      stroke: "var(--paper)",
    }),
  ];
}

function pointsOf(values: readonly number[], line: number): Point[] {
  return values.map((share, row) => ({ share, row, line }));
}

function letterMarks({ axes, listed }: PackagePlot, scale: LinearScale): Plot.Markish[] {
  const letters = axes.flatMap((_, row) => {
    const points = listed.map(({ label, values }) => ({ label, at: scale.toPixel(values[row]) }));
    return mergeAlongLine(points).map(({ text, at }) => ({
      text,
      x: scale.fromPixel(at),
      y: rowPlace(row),
    }));
  });
  return [
    Plot.text(letters, { x: "x", y: "y", text: "text", dy: -14, fontSize: 13, fontWeight: 600, ...HALO }),
  ];
}

function nameMarks({ axes }: PackagePlot): Plot.Markish[] {
  return axes.flatMap(({ name, party }, row) => [
    Plot.dot([row], {
      x: 0,
      y: row + 0.24,
      dx: 5,
      r: 4.5,
      symbol: partySymbol(party),
      fill: partyHue(party),
      stroke: "none",
    }),
    Plot.text([row], { x: 0, y: row + 0.24, dx: 16, textAnchor: "start", text: [name], ...HALO }),
  ]);
}
