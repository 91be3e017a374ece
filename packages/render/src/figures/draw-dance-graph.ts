// Two parties: their offers in order, each where its worths to both put it, with no deal, the frontier and how it ended.
import * as Plot from "@observablehq/plot";
import { type DanceGraph, type DanceStep, partySymbol } from "@parley/engine/report";
import { FONT_SIZE, type Format, finishSvg, partyHue } from "./svg.ts";
import {
  axisLabels,
  axisOptions,
  HALO,
  noDealLabels,
  noDealMarks,
  type PlaneFrame,
  planeFrame,
} from "./worth-plane.ts";

export function drawDanceGraph(figure: DanceGraph, format: Format): SVGElement {
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
      Plot.line(figure.frontier, {
        x: "x",
        y: "y",
        stroke: "currentColor",
        strokeOpacity: 0.45,
        strokeWidth: 1,
      }),
      Plot.dot(figure.frontier, {
        x: "x",
        y: "y",
        r: figure.frontier.length > 60 ? 0.9 : 1.8,
        fill: "currentColor",
        fillOpacity: 0.45,
        stroke: "none",
      }),
      ...axisLabels(figure, frame),
      ...noDealLabels({ ...figure, listed: corners(figure) }, frame),
      ...figure.names.flatMap((_, by) => pathMarks(figure, by)),
      ...pointMarks(figure),
      ...wordMarks(figure, frame),
    ],
  });
  return finishSvg(svg, figure, format);
}

/** Where words stand that the label of a no-deal line must leave room for. */
function corners(figure: DanceGraph) {
  return [...firstOffers(allSteps(figure)), ...(figure.final ? [figure.final] : [])];
}

function allSteps({ before = [], steps }: DanceGraph): DanceStep[] {
  return [...before, ...steps];
}

function firstOffers(steps: readonly DanceStep[]): DanceStep[] {
  const seen = new Set<number>();
  return steps.filter(({ by }) => !seen.has(by) && seen.add(by));
}

// A mediator is no party and wears no party's hue.
function hueOf({ names }: DanceGraph, by: number): string {
  return by < 2 ? partyHue(by) : names[by] === undefined ? "none" : "currentColor";
}

function pathMarks(figure: DanceGraph, by: number): Plot.Markish[] {
  const said = moved((figure.before ?? []).filter((step) => step.by === by));
  const path = moved(figure.steps.filter((step) => step.by === by));
  const hue = hueOf(figure, by);
  const place = { x: "x", y: "y" } as const;
  const line = { ...place, stroke: hue, strokeWidth: 1.4, strokeOpacity: 0.8 };
  const dot = {
    ...place,
    r: path.length > 30 ? 2.6 : 3.6,
    symbol: by < 2 ? partySymbol(by) : ("diamond" as const),
  };
  const full = { ...dot, fill: hue, stroke: "var(--paper)", strokeWidth: 0.8 };
  // Texts that a mediator put forward and took back make no way: lines between them would cross at random.
  if (by >= 2) return [Plot.dot(path, full)];
  if (!figure.before) return [Plot.line(path, line), Plot.dot(path, full)];
  return [
    Plot.line([...said.slice(-1), ...path], { ...line, strokeDasharray: REHEARSED_DASH }),
    Plot.dot(path, { ...dot, fill: "var(--paper)", stroke: hue, strokeWidth: 1.2 }),
    Plot.line(said, { ...line, strokeWidth: 2 }),
    Plot.dot(said, { ...full, r: 4.4 }),
  ];
}

/** What is only rehearsed is not drawn as what was said. */
const REHEARSED_DASH = "2,3";

/** Without the offers that stand where the one before stood. */
function moved(steps: readonly DanceStep[]): DanceStep[] {
  return steps.filter(({ x, y }, k) => k === 0 || steps[k - 1].x !== x || steps[k - 1].y !== y);
}

function pointMarks({ named, final }: DanceGraph): Plot.Markish[] {
  const ring = { x: "x", y: "y", fill: "none", stroke: "currentColor" } as const;
  return [
    Plot.dot(named, { x: "x", y: "y", r: 4.5, symbol: "times", stroke: "currentColor", strokeWidth: 1.6 }),
    ...(final
      ? [
          Plot.dot([final], { ...ring, r: 8, strokeWidth: 2.2 }),
          Plot.dot([final], { ...ring, r: 11.5, strokeWidth: 1 }),
        ]
      : []),
  ];
}

interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
}

/** About the width and the height of a letter, in pixels. */
const LETTER = 6.4;
const LINE = 15;
/** As bad as covering so many marks. */
const BESIDE_LINE = 6;

function wordMarks(figure: DanceGraph, frame: PlaneFrame): Plot.Markish[] {
  const { names, named, final } = figure;
  const wanted: Words[] = [
    ...(final ? [{ text: final.label, x: final.x, y: final.y, bold: true }] : []),
    ...firstOffers(allSteps(figure)).map(({ x, y, by }) => ({ text: names[by], x, y, bold: true })),
    ...named.map(({ label, x, y }) => ({ text: label, x, y, bold: false })),
  ];
  const placed = placeWords(wanted, { figure, frame });
  return [false, true].map((bold) =>
    Plot.text(
      placed.filter((word) => word.bold === bold),
      {
        x: ({ px }: Placed) => frame.x.fromPixel(px),
        y: ({ py }: Placed) => frame.y.fromPixel(py),
        text: "text",
        ...(bold ? { fontWeight: 600 } : {}),
        ...HALO,
      },
    ),
  );
}

/** Middle of the words, in pixels. */
interface Spot {
  readonly px: number;
  readonly py: number;
}

type Placed = Words & Spot;

interface Picture {
  readonly figure: DanceGraph;
  readonly frame: PlaneFrame;
}

// Each beside its point: within the picture, clear of other words, and over as few offers as can be.
function placeWords(wanted: readonly Words[], { figure, frame }: Picture): Placed[] {
  const marks = [...allSteps(figure), ...figure.named].map(({ x, y }) => ({
    x: frame.x.toPixel(x),
    y: frame.y.toPixel(y),
  }));
  // Where the words of the level line of no deal stand, on one side or the other.
  const level = figure.y.noDeal ? frame.y.toPixel(figure.y.noDeal.high) - 9 : Number.NaN;
  const placed: Placed[] = [];
  for (const word of wanted) {
    const half = (LETTER * word.text.length) / 2;
    const covered = ({ px, py }: Spot) =>
      marks.filter(({ x, y }) => Math.abs(x - px) < half + 4 && Math.abs(y - py) < LINE / 2 + 3).length +
      (Math.abs(py - level) < LINE ? BESIDE_LINE : 0);
    const free = spotsAround(word, half, frame).filter((spot) => fits(spot, { half, placed, frame }));
    const best = free.reduce<Spot | null>(
      (found, spot) => (found && covered(found) <= covered(spot) ? found : spot),
      null,
    );
    placed.push({ ...word, ...(best ?? spotsAround(word, half, frame)[0]) });
  }
  return placed;
}

function spotsAround({ x, y }: Words, half: number, frame: PlaneFrame): Spot[] {
  const [left, top] = [frame.x.toPixel(x), frame.y.toPixel(y)];
  return [18, 32, 46, 60].flatMap((far) => [
    { px: left, py: top - far },
    { px: left, py: top + far },
    { px: left + half + far, py: top },
    { px: left - half - far, py: top },
    { px: left + half, py: top - far },
    { px: left - half, py: top + far },
    { px: left - half, py: top - far },
    { px: left + half, py: top + far },
  ]);
}

interface Room {
  readonly half: number;
  readonly placed: readonly Placed[];
  readonly frame: PlaneFrame;
}

function fits({ px, py }: Spot, { half, placed, frame }: Room): boolean {
  const { margin, width, height } = frame;
  const within =
    px - half > margin.left &&
    px + half < width - 4 &&
    py > margin.top + 6 &&
    py < height - margin.bottom - 22;
  return (
    within &&
    placed.every(({ px: x, py: y, text }) => {
      const apart = half + (LETTER * text.length) / 2 + 6;
      return Math.abs(y - py) >= LINE || Math.abs(x - px) >= apart;
    })
  );
}
