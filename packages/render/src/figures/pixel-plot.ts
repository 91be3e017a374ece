// Plots whose coordinates are pixels, for pictures without axes of worth: boxes, lines, party marks and lines of text.
import * as Plot from "@observablehq/plot";
import { partySymbol } from "@parley/engine/report";
import { FONT_SIZE, type Format, partyHue } from "./svg.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One line of text; `y` is its middle. */
export interface TextLine extends Point {
  readonly text: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: true;
  readonly faint?: true;
  /** Paper on ink. */
  readonly inverse?: true;
}

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Text that steps back, still with contrast enough to be read. */
const FAINT = 0.72;

/** As wide as the format, in its document. */
export function plotPixels(
  { document, width }: Format,
  { height, marks }: { readonly height: number; readonly marks: Plot.Markish[] },
) {
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    style: { fontSize: `${FONT_SIZE}px` },
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks,
  });
}

/** Lines of the same style share a mark. */
export function textMarks(lines: readonly TextLine[]): Plot.Markish[] {
  const styles = new Map<string, TextLine[]>();
  for (const line of lines) {
    const style = JSON.stringify([line.anchor, line.size, line.bold, line.faint, line.inverse]);
    styles.set(style, [...(styles.get(style) ?? []), line]);
  }
  return [...styles.values()].map((alike) => {
    const { anchor = "start", size = FONT_SIZE, bold, faint, inverse } = alike[0];
    return Plot.text(alike, {
      x: "x",
      y: "y",
      text: "text",
      textAnchor: anchor,
      fontSize: size,
      ...(bold ? { fontWeight: 600 } : {}),
      ...(faint ? { fillOpacity: FAINT } : {}),
      fill: inverse ? "var(--paper)" : "currentColor",
      ...(inverse ? {} : { stroke: "var(--paper)", strokeWidth: 4 }),
    });
  });
}

/** Lines under each other from `top` on. */
export function textBlock(
  lines: readonly string[],
  { top, lineHeight, ...style }: Omit<TextLine, "y" | "text"> & { top: number; lineHeight: number },
): TextLine[] {
  return lines.map((text, at) => ({ ...style, text, y: top + (at + 0.5) * lineHeight }));
}

export function boxMark(box: Box, options: Plot.RectOptions): Plot.Markish {
  return Plot.rect([box], { x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...options });
}

export function lineMark(points: readonly Point[], options: Plot.LineOptions): Plot.Markish {
  return Plot.line(points, { x: "x", y: "y", stroke: "currentColor", ...options });
}

export function partyMark(index: number, { x, y }: Point): Plot.Markish {
  return Plot.dot([{ x, y }], {
    x: "x",
    y: "y",
    r: 4,
    symbol: partySymbol(index),
    fill: partyHue(index),
    stroke: "none",
  });
}

/** A curve for {@link lineMark}: straight stretches with rounded corners. */
export function roundedCorners(radius: number): Plot.CurveFunction {
  return (context: CanvasPath) => {
    let points: [number, number][] = [];
    return {
      areaStart() {},
      areaEnd() {},
      lineStart() {
        points = [];
      },
      point(x: number, y: number) {
        points.push([x, y]);
      },
      lineEnd() {
        points.forEach((corner, at) => {
          const [before, after] = [points[at - 1], points[at + 1]];
          if (!before) context.moveTo(...corner);
          else if (!after) context.lineTo(...corner);
          else {
            context.lineTo(...towards(corner, before, radius));
            context.quadraticCurveTo(...corner, ...towards(corner, after, radius));
          }
        });
      },
    };
  };
}

// At most half the way, so that two corners never meet in the wrong order.
function towards(from: [number, number], to: [number, number], most: number): [number, number] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length > 0 ? Math.min(most, length / 2) / length : 0;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
