// Two unknown no-deal worths: the line of what both can have at most, with the side on which a deal exists filled.
import * as Plot from "@observablehq/plot";
import type { TradeOffPlot } from "@parley/engine/report";
import { FONT_SIZE, type Format, finishSvg } from "./svg.ts";

// Long names of axes take two lines in the narrow drawing.
const MARGINS = {
  wide: { top: 36, right: 20, bottom: 50, left: 44 },
  narrow: { top: 52, right: 16, bottom: 66, left: 40 },
};

export function drawTradeOff(figure: TradeOffPlot, format: Format): SVGElement {
  const { x, y, inside, outside } = figure;
  const { width } = format;
  const margin = MARGINS[format.name];
  const line = stairs(figure);
  const text = (label: string) => label;
  const halo = { stroke: "var(--paper)", strokeWidth: 4, fill: "currentColor" };
  const lineWidth = width / FONT_SIZE - 4;
  const svg = Plot.plot({
    document: format.document,
    width,
    height: format.name === "wide" ? 420 : 300,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    style: { fontSize: `${FONT_SIZE}px` },
    x: { domain: [x.low, x.high], label: null, ticks: 5, tickSize: 4 },
    y: { domain: [y.low, y.high], label: null, ticks: 5, tickSize: 4 },
    marks: [
      Plot.areaY(line, { x: "x", y1: y.low, y2: "y", fill: "currentColor", fillOpacity: 0.09 }),
      Plot.line(line, { x: "x", y: "y", stroke: "currentColor", strokeWidth: 1.6 }),
      Plot.text([inside], { text, frameAnchor: "bottom-left", dx: 14, dy: -14, fontSize: 14, ...halo }),
      Plot.text([outside], { text, frameAnchor: "top-right", dx: -14, dy: 14, fontSize: 14, ...halo }),
      Plot.text([`${x.label} →`], {
        text,
        frameAnchor: "bottom-right",
        textAnchor: "end",
        lineAnchor: "top",
        dx: margin.right - 4,
        dy: 26,
        lineWidth,
      }),
      Plot.text([`↑ ${y.label}`], {
        text,
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dx: 4 - margin.left,
        dy: -10,
        lineWidth,
      }),
    ],
  });
  return finishSvg(svg, figure, format);
}

// Up to each corner's x the second party can have that corner's y, and beyond the last nothing.
function stairs({ x, y, corners }: TradeOffPlot): { x: number; y: number }[] {
  const steps = corners.flatMap((corner, at) => {
    const from = at === 0 ? x.low : corners[at - 1].x;
    return [
      { x: from, y: corner.y },
      { x: corner.x, y: corner.y },
    ];
  });
  return [...steps, { x: corners[corners.length - 1].x, y: y.low }];
}
