// A panel a party: what every offer of a session is worth to it, round by round, with its line of no deal.
import * as Plot from "@observablehq/plot";
import { type CourseStep, type DanceCourse, partySymbol, type WorthAxis } from "@parley/engine/report";
import { FONT_SIZE, type Format, finishSvg, partyHue } from "./svg.ts";
import { HALO } from "./worth-plane.ts";

const PANEL = 128;
const TITLE = 26;
const FOOT = 44;
const MARGIN = { wide: { left: 46, right: 96 }, narrow: { left: 38, right: 20 } } as const;

/** Panels stand under each other on one scale of their own: panel p from p to p + 1, its title in the first part. */
export function drawDanceCourse(figure: DanceCourse, format: Format): SVGElement {
  const { panels, rounds } = figure;
  const height = panels.length * (PANEL + TITLE) + FOOT;
  const margin = MARGIN[format.name];
  const svg = Plot.plot({
    document: format.document,
    width: format.width,
    height,
    marginTop: 4,
    marginRight: margin.right,
    marginBottom: FOOT - 4,
    marginLeft: margin.left,
    style: { fontSize: `${FONT_SIZE}px` },
    x: {
      domain: [firstRound(figure), Math.max(rounds, 2)],
      label: null,
      tickSize: 4,
      ticks: roundTicks(rounds, format),
    },
    y: { domain: [0, panels.length], reverse: true, axis: null },
    marks: [
      // Between what was said and what is only rehearsed.
      ...(firstRound(figure) < 1 ? [Plot.ruleX([0.5], { strokeOpacity: 0.4 })] : []),
      ...panels.flatMap((panel, at) => panelMarks(figure, { panel, at, format })),
      Plot.axisX(roundTicks(rounds, format), { tickSize: 4, tickFormat: String, label: null }),
      Plot.text([`${figure.roundLabel} →`], {
        text: (label: string) => label,
        frameAnchor: "bottom-right",
        textAnchor: "end",
        lineAnchor: "top",
        dy: 24,
      }),
    ],
  });
  return finishSvg(svg, figure, format);
}

/** What was tabled before stands in rounds up to 0. */
function firstRound({ before = [] }: DanceCourse): number {
  return before.reduce((first, { round }) => Math.min(first, round), 1);
}

function roundTicks(rounds: number, { name }: Format): number[] {
  const most = name === "wide" ? 10 : 5;
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000, 100000, 200000].find(
    (one) => rounds / one <= most,
  );
  const by = step ?? rounds;
  return [1, ...Array.from({ length: Math.floor(rounds / by) }, (_, k) => (k + 1) * by)].filter(
    (round, k, all) => k === 0 || round > all[k - 1],
  );
}

interface Panel {
  readonly panel: WorthAxis;
  readonly at: number;
  readonly format: Format;
}

/** Within the panel: 0 at its top, 1 at its bottom; the title takes the first part. */
function placeIn({ low, high }: WorthAxis, at: number, worth: number): number {
  const head = TITLE / (PANEL + TITLE);
  return at + head + (1 - head) * 0.94 * (1 - (worth - low) / (high - low));
}

function panelMarks(figure: DanceCourse, { panel, at, format }: Panel): Plot.Markish[] {
  const { names, steps } = figure;
  const y = (worth: number) => placeIn(panel, at, worth);
  return [
    Plot.dot([at], {
      x: firstRound(figure),
      y: at + 0.09,
      dx: 2,
      r: 4.5,
      symbol: partySymbol(panel.party),
      fill: partyHue(panel.party),
    }),
    Plot.text([panel.label], {
      text: (label: string) => label,
      x: firstRound(figure),
      y: at + 0.09,
      dx: 12,
      textAnchor: "start",
      ...HALO,
    }),
    ...axisMarks(panel, y),
    ...noDealLine(panel, y),
    ...names.flatMap((_, by) => stepMarks(figure, { by, at, y, format })),
    ...noDealWords(panel, { y, format }),
    ...finalMarks(figure, { steps, at, y, format, panel }),
  ];
}

function noDealLine({ noDeal, party, estimated }: WorthAxis, y: (worth: number) => number): Plot.Markish[] {
  if (!noDeal) return [];
  const line = { stroke: partyHue(party), strokeWidth: 1.5 };
  return [Plot.ruleY([y(noDeal.high)], { ...line, ...(estimated ? { strokeDasharray: "5,3" } : {}) })];
}

/** Beside the panel where there is room, else over what stands there. */
function noDealWords(
  { noDeal, noDealLabel }: WorthAxis,
  { y, format }: { readonly y: (worth: number) => number; readonly format: Format },
): Plot.Markish[] {
  if (!noDeal) return [];
  const wide = format.name === "wide";
  const beside = wide
    ? // Clear of the ring around what was agreed in the last round.
      ({ textAnchor: "start", dx: 12 } as const)
    : ({ textAnchor: "end", dx: 14, dy: -8 } as const);
  const text = (label: string) => label;
  return [Plot.text([noDealLabel], { text, y: y(noDeal.high), frameAnchor: "right", ...beside, ...HALO })];
}

function axisMarks(panel: WorthAxis, y: (worth: number) => number): Plot.Markish[] {
  const ticks = pointTicks(panel);
  return [
    Plot.ruleY(ticks, { y, strokeOpacity: 0.12 }),
    Plot.text(ticks, { y, text: String, frameAnchor: "left", textAnchor: "end", dx: -8 }),
  ];
}

interface Way {
  readonly at: number;
  readonly y: (worth: number) => number;
}

function stepMarks(
  { steps, before, panels, names }: DanceCourse,
  { by, at, y, format }: Way & { readonly by: number; readonly format: Format },
): Plot.Markish[] {
  const marksOf = (all: readonly CourseStep[]) =>
    all.flatMap(({ by: who, round, worths }) => {
      const worth = worths[at];
      return who === by && worth !== null ? [{ round, place: y(worth) }] : [];
    });
  const mine = marksOf(steps);
  const said = marksOf(before ?? []);
  const hue = by < panels.length ? partyHue(panels[by].party) : "currentColor";
  const own = by === at;
  const many = mine.length > 40;
  const place = { x: "round", y: "place" } as const;
  const line = { ...place, stroke: hue, strokeWidth: own ? 1.8 : 1.1, strokeOpacity: own ? 1 : 0.7 };
  const dot = {
    ...place,
    r: (own ? 3.4 : 2.8) * (format.name === "wide" ? 1 : 0.72),
    symbol: by < panels.length ? partySymbol(panels[by].party) : ("diamond" as const),
  };
  const full = { ...dot, fill: hue, stroke: "var(--paper)", strokeWidth: 0.7 };
  const hollow = { ...dot, fill: "var(--paper)", stroke: hue, strokeWidth: 1.1 };
  return [
    Plot.line([...said.slice(-1), ...mine], before ? { ...line, strokeDasharray: REHEARSED_DASH } : line),
    Plot.dot(many ? mine.filter((_, k) => k === 0 || k === mine.length - 1) : mine, before ? hollow : full),
    Plot.line(said, line),
    Plot.dot(said, full),
    ...(at === 0 && by >= panels.length ? endLabel(names[by], { mine, format }) : []),
  ];
}

/** What is only rehearsed is not drawn as what was said. */
const REHEARSED_DASH = "2,3";

// Parties are known by the marks beside the names of their panels; a mediator has no panel.
function endLabel(
  name: string,
  {
    mine,
    format,
  }: {
    readonly mine: readonly { readonly round: number; readonly place: number }[];
    readonly format: Format;
  },
): Plot.Markish[] {
  const beside =
    format.name === "wide"
      ? ({ textAnchor: "start", dx: 8, lineWidth: 7 } as const)
      : ({ textAnchor: "end", dx: 14, dy: 14 } as const);
  return [Plot.text(mine.slice(-1), { x: "round", y: "place", text: () => name, ...beside, ...HALO })];
}

/** Round numbers of points, about three to a panel. */
function pointTicks({ low, high }: WorthAxis): number[] {
  const rough = (high - low) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, k) => {
    const tick = (first + k) * step;
    return Number(tick.toPrecision(10));
  });
}

/** In panels: about how far the words above a mark reach. */
const WORDS_ABOVE = 0.2;

function finalMarks(
  { finalLabel, rounds }: DanceCourse,
  { steps, at, y, format, panel }: Panel & Way & { readonly steps: readonly CourseStep[] },
): Plot.Markish[] {
  const final = steps.findLast(({ accepted }) => accepted);
  const worth = final?.worths[at] ?? null;
  if (!final || worth === null || finalLabel === null) return [];
  const place = [{ x: final.round, y: y(worth) }];
  // Near the right edge of a narrow picture the words end where the mark stands.
  const ends = format.name === "narrow" && final.round > rounds * 0.7;
  // Below the mark where the line of no deal would run through the words above it.
  const noDeal = panel.noDeal ? y(panel.noDeal.high) - place[0].y : 1;
  const dy = noDeal <= 0.02 && noDeal > -WORDS_ABOVE ? 17 : -17;
  const beside = ends ? ({ dy, dx: 14, textAnchor: "end" } as const) : { dy };
  return [
    Plot.dot(place, { x: "x", y: "y", r: 7, stroke: "currentColor", strokeWidth: 2 }),
    ...(at === 0
      ? [Plot.text(place, { x: "x", y: "y", text: () => finalLabel, ...beside, fontWeight: 600, ...HALO })]
      : []),
  ];
}
