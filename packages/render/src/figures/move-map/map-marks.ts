// What both layouts of a map of moves draw: states as nodes, moves as lines with a head.
import * as Plot from "@observablehq/plot";
import type { MapMove, MapState } from "@parley/engine/report";
import { type Box, boxMark, lineMark, type Point, type TextLine } from "../pixel-plot.ts";
import { FONT_SIZE, partyHue } from "../svg.ts";
import { fitWidth, shorten } from "../text-fit.ts";

export const NODE_RADIUS = 13;
/** From a line's end to the node, and the length of the head there. */
export const HEAD_GAP = 2;
export const HEAD_LENGTH = 9;

/** Of the double ring of a held state, beyond its node. */
export const RING = 4;

const WIDEST_LABEL = 60;
const LABEL = { size: FONT_SIZE, bold: true } as const;

function nodeLabel(label: string): string {
  return shorten(label, WIDEST_LABEL, LABEL);
}

/** Half the width of a state's node: round for a letter, longer for an id. */
export function nodeHalfWidth(label: string): number {
  return Math.max(NODE_RADIUS, fitWidth(nodeLabel(label), LABEL) / 2 + 7);
}

export interface NodePlace extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The ring tells the role, the filling whether things can rest there. */
export function nodeMarks({ role, rests }: MapState, place: NodePlace): Plot.Markish[] {
  const ring = (grow: number, options: Plot.RectOptions) =>
    boxMark(around(place, grow), rounded(grow, options));
  const [ink, paper] = [{ stroke: "currentColor", fill: "none" }, { fill: "var(--paper)" }];
  const filled = { fill: "currentColor" };
  switch (role) {
    case "held":
      return [
        ring(3, { ...ink, ...paper, strokeWidth: 1.6 }),
        ring(-1, { ...ink, ...(rests ? filled : {}), strokeWidth: 1.6 }),
      ];
    case "start":
      return [
        ring(-0.5, { ...ink, ...paper, strokeWidth: 3.6 }),
        ...(rests ? [ring(-4.5, { ...filled, stroke: "none" })] : []),
      ];
    case "passing":
      return [ring(0, rests ? { ...filled, stroke: "none" } : { ...ink, ...paper, strokeWidth: 1.2 })];
  }
}

/** A state shown again where a move leads back to it. */
export function echoMarks(place: NodePlace): Plot.Markish[] {
  const options = {
    fill: "var(--paper)",
    stroke: "currentColor",
    strokeOpacity: 0.6,
    strokeDasharray: "2,2",
  };
  return [boxMark(around(place, -2), rounded(-2, options))];
}

export function nodeText({ label, rests }: MapState, place: Point): TextLine {
  return rests ? { ...echoText(label, place), inverse: true } : echoText(label, place);
}

export function echoText(label: string, { x, y }: Point): TextLine {
  return { x, y, text: nodeLabel(label), anchor: "middle", bold: true };
}

function around({ x, y, halfWidth, halfHeight }: NodePlace, grow: number): Box {
  return {
    x1: x - halfWidth - grow,
    x2: x + halfWidth + grow,
    y1: y - halfHeight - grow,
    y2: y + halfHeight + grow,
  };
}

function rounded(grow: number, options: Plot.RectOptions): Plot.RectOptions {
  return { rx: NODE_RADIUS + grow, ry: NODE_RADIUS + grow, ...options };
}

/** Whether the mover gains shows in the line: solid if it does, dashed if it loses, dotted if neither. */
const STROKES: Readonly<Record<MapMove["effect"], Plot.LineOptions>> = {
  better: {},
  worse: { strokeDasharray: "7,4" },
  same: { strokeDasharray: "0.1,4.5", strokeLinecap: "round", strokeWidth: 2.2 },
};
/** For lines too short to show more than one long dash. */
const SHORT_DASHES = "3.5,2.5";

export function moveLine(move: MapMove, points: readonly Point[], curve: Plot.Curve): Plot.Markish {
  return lineMark(points, { ...strokeOf(move), curve });
}

export function shortMoveLine(move: MapMove, points: readonly Point[], curve: Plot.Curve): Plot.Markish {
  const dashes = move.effect === "worse" ? { strokeDasharray: SHORT_DASHES } : {};
  return lineMark(points, { ...strokeOf(move), ...dashes, curve });
}

function strokeOf({ maker, effect }: MapMove): Plot.LineOptions {
  return { stroke: partyHue(maker), strokeWidth: 1.8, ...STROKES[effect] };
}

/** The head of an arrow that comes to `tip` from the left (`side` 1) or from the right (−1). */
export function arrowHead({ maker }: MapMove, tip: Point, side: 1 | -1): Plot.Markish {
  const back = tip.x - side * HEAD_LENGTH;
  const corners = [tip, { x: back, y: tip.y - 4.5 }, { x: back, y: tip.y + 4.5 }];
  return Plot.line(corners, { x: "x", y: "y", fill: partyHue(maker), stroke: "none" });
}
