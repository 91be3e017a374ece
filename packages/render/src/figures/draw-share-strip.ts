// Shares with their intervals: a row each, the interval as a bar, the share as a dot.
import * as Plot from "@observablehq/plot";
import { partySymbol, type ShareStrip } from "@parley/engine/report";
import { FONT_SIZE, type Format, finishSvg, partyHue } from "./svg.ts";

const MARGIN = { top: 6, right: 22, bottom: 44, left: 22 };
const ROW = 46;

export function drawShareStrip(figure: ShareStrip, format: Format): SVGElement {
  const rows = figure.rows.map((row, at) => ({
    ...row,
    place: at + 0.7,
    hue: row.party === null ? "currentColor" : partyHue(row.party),
  }));
  const svg = Plot.plot({
    document: format.document,
    width: format.width,
    height: MARGIN.top + rows.length * ROW + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: { fontSize: `${FONT_SIZE}px` },
    x: {
      domain: [0, 1],
      label: figure.axisLabel,
      labelAnchor: "center",
      labelArrow: "none",
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: (share: number) => String(Math.round(share * 100)),
      tickSize: 4,
    },
    y: { domain: [0, rows.length], reverse: true, axis: null },
    marks: rows.flatMap((row) => [
      Plot.ruleY([row.place], { x1: 0, x2: 1, stroke: "currentColor", strokeOpacity: 0.25 }),
      Plot.ruleY([row.place], {
        x1: row.low,
        x2: row.high,
        stroke: row.hue,
        strokeWidth: 7,
        strokeOpacity: 0.35,
      }),
      Plot.dot([row], {
        x: "share",
        y: "place",
        r: 5,
        fill: row.hue,
        stroke: "none",
        ...(row.party === null ? {} : { symbol: partySymbol(row.party) }),
      }),
      Plot.text([row], { x: 0, y: row.place, dy: -17, textAnchor: "start", text: "label" }),
    ]),
  });
  return finishSvg(svg, figure, format);
}
