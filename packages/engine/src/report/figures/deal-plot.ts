// The picture of a case with two parties: deals by what they are worth to each, no deal, the efficient points, the short list.
import type { DealCloud } from "../../analysis/bargaining/deal-cloud.ts";
import { tellingPlaces } from "../numbers.ts";
import type { Speech } from "../speech.ts";
import type { Text } from "../text.ts";
import type { Band, DealPlot, LabelledPoint, PlanePoint, WorthAxis } from "./figure.ts";

interface PlotParty {
  readonly name: string;
  readonly estimated: boolean;
  readonly noDeal: Band | null;
  /** How many decimals more its worths need than on a scale of a hundred. */
  readonly finer: number;
}

export interface DealPlotInput {
  /** Both, in the order of the case. */
  readonly parties: readonly [PlotParty, PlotParty];
  readonly cloud: DealCloud;
  readonly dealCount: bigint;
  readonly frontier: readonly PlanePoint[];
  readonly listed: readonly LabelledPoint[];
  /** True where the frontier leaves out packages that cross a red line. */
  readonly keepsRedLines: boolean;
  readonly speech: Speech;
}

export function makeDealPlot(input: DealPlotInput): DealPlot {
  const { parties, cloud, frontier, listed, speech } = input;
  const deals = cloud.points.map(({ worth, acceptable }) => ({ x: worth[0], y: worth[1], acceptable }));
  const ends = listed.flatMap(({ ranges: { x, y } }) => [
    { x: x.low, y: y.low },
    { x: x.high, y: y.high },
  ]);
  const shown = [...deals, ...frontier, ...listed, ...ends];
  const [x, y] = [shown.map((point) => point.x), shown.map((point) => point.y)];
  return {
    kind: "deal-plot",
    id: "deal-plot",
    title: speech.say("briefing.plot-title"),
    caption: captionText(input),
    reading: speech.say("briefing.plot-reading", {
      complete: cloud.complete,
      drawn: cloud.deals,
      deals: speech.wording.formatCount(input.dealCount),
      known: parties.every(({ noDeal }) => noDeal),
      keepsRedLines: input.keepsRedLines,
      ranges: listed.some(isOpen),
    }),
    alternative: alternativeText(input),
    x: makeAxis(parties[0], 0, { worths: x, speech }),
    y: makeAxis(parties[1], 1, { worths: y, speech }),
    deals,
    frontier: [...frontier].sort((a, b) => a.x - b.x || b.y - a.y),
    listed,
    table: pointTable(input),
  };
}

function isOpen({ ranges: { x, y } }: LabelledPoint): boolean {
  return x.low < x.high || y.low < y.high;
}

function captionText({ parties, cloud, frontier, listed, speech }: DealPlotInput): string {
  const unknown = parties.filter(({ noDeal }) => !noDeal).map(({ name }) => name);
  if (unknown.length > 0) return speech.say("briefing.plot-caption-unknown", { parties: unknown });
  const acceptable = cloud.points.some((point) => point.acceptable);
  return speech.say(acceptable ? "briefing.plot-caption" : "briefing.plot-caption-none", {
    labels: listed.map(({ label }) => label),
    onEdge: listed.every((point) => frontier.some(({ x, y }) => x === point.x && y === point.y)),
  });
}

function makeAxis(
  { name, estimated, noDeal }: PlotParty,
  party: number,
  { worths, speech }: { worths: readonly number[]; speech: Speech },
): WorthAxis {
  const all = noDeal ? [...worths, noDeal.low, noDeal.high] : worths;
  const [least, most] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  const pad = most > least ? 0.05 * (most - least) : 1;
  return {
    label: speech.say(estimated ? "briefing.axis-worth-estimated" : "briefing.axis-worth", { party: name }),
    party,
    low: least - pad,
    high: most + pad,
    noDeal,
    noDealLabel: speech.say("briefing.axis-no-deal", { party: name }),
    estimated,
  };
}

function alternativeText({ parties, frontier, listed, speech }: DealPlotInput): string {
  const noDeals = parties.map(({ name, noDeal }) =>
    noDeal
      ? speech.say("briefing.plot-alternative-no-deal", {
          party: name,
          worth: speech.wording.formatRange(noDeal.low, noDeal.high),
        })
      : speech.say("briefing.plot-alternative-unknown", { party: name }),
  );
  const points = listed.map(({ label, x, y }) =>
    speech.say("briefing.plot-alternative-point", {
      label,
      first: parties[0].name,
      x: numberText(x, parties[0], speech),
      second: parties[1].name,
      y: numberText(y, parties[1], speech),
    }),
  );
  return [speech.say("briefing.plot-alternative", { points: frontier.length }), ...noDeals, ...points].join(
    " ",
  );
}

function numberText(worth: number, { finer }: PlotParty, speech: Speech): string {
  return speech.wording.formatNumber(worth, { places: tellingPlaces(worth, 1 + finer) });
}

/** More efficient points than this are left to the JSON figures. */
const MOST_ROWS = 60;

function pointTable({ parties, frontier, listed, speech }: DealPlotInput): DealPlot["table"] {
  const cut = frontier.length > MOST_ROWS;
  const efficient = speech.say("briefing.plot-row-efficient");
  const numbers = ({ x, y }: PlanePoint): Text[] => [
    [numberText(x, parties[0], speech)],
    [numberText(y, parties[1], speech)],
  ];
  return {
    kind: "table",
    caption: speech.say("briefing.plot-table", {
      shown: Math.min(frontier.length, MOST_ROWS),
      points: frontier.length,
      cut,
    }),
    columns: [
      { title: [speech.say("briefing.plot-column-point")], kind: "text" },
      ...parties.map(({ name, estimated }, index) => ({
        title: [
          { kind: "party", index, text: name } as const,
          ...(estimated ? [" ", { kind: "estimate", by: null } as const] : []),
        ],
        kind: "number" as const,
      })),
    ],
    rows: [
      ...listed.map((point) => [
        [speech.say("briefing.package", { letter: point.label })],
        ...numbers(point),
      ]),
      ...frontier.slice(0, MOST_ROWS).map((point) => [[efficient], ...numbers(point)]),
    ],
  };
}
