// Who fares how against whom: squares of own worth and of agreement, a row a way of behaving, a column what the others did.
import type { Estimate } from "../../rehearsal/tournament/results/estimates.ts";
import type { Block, Section } from "../document.ts";
import type { HeatCell, HeatMap } from "../figures/figure.ts";
import type { Table, Text } from "../text.ts";
import { hundredths, rankedWays, type TournamentWriting, wayText } from "./tournament-writing.ts";

/** More ways than these cannot be read in one picture. */
const MOST_IN_PICTURE = 20;

export function againstSection(writing: TournamentWriting): Section {
  const { speech } = writing;
  const shown = shownWays(writing);
  const blocks: Block[] =
    shown.length < 2
      ? [{ kind: "paragraph", text: [speech.say("tournament.against-none")] }]
      : (["delayed", "agreement"] as const).map((what) => ({
          kind: "figure",
          figure: heatFigure(writing, what, shown),
        }));
  return { id: "against-whom", title: speech.say("tournament.against-title"), blocks };
}

/** In the order of the plan; of too many those with most own worth. */
function shownWays(writing: TournamentWriting): number[] {
  const { heatMap } = writing.summary;
  return rankedWays(writing)
    .map(({ at }) => at)
    .filter((at) => heatMap.delayed[at].some((one) => one !== null))
    .slice(0, MOST_IN_PICTURE)
    .sort((a, b) => a - b);
}

type HeatOf = "delayed" | "agreement";

function heatFigure(writing: TournamentWriting, what: HeatOf, shown: readonly number[]): HeatMap {
  const { speech, summary, ways, plan } = writing;
  const square = shown.map((own) => shown.map((rest) => summary.heatMap[what][own][rest]));
  const code = (name: string) => `tournament.heat-${name}`;
  const shades = shadesFor(square, what);
  return {
    kind: "heat-map",
    id: what === "delayed" ? "worth-against-whom" : "agreement-against-whom",
    title: speech.say(`${code(what)}-title`),
    caption: speech.say(`${code(what)}-caption`),
    reading: [
      speech.say(`${code(what)}-reading`, { many: plan.scenarios.some(({ parties }) => parties > 2) }),
      ...(shown.length < ways.length
        ? [speech.say("tournament.heat-some", { shown: shown.length, ways: ways.length })]
        : []),
    ].join(" "),
    alternative: alternativeText(writing, what, { square, shown }),
    rowsLabel: speech.say("tournament.heat-rows"),
    columnsLabel: speech.say("tournament.heat-columns"),
    labels: shown.map((at) => ({
      words: ways[at].words,
      typed: ways[at].shipped && ways[at].typed !== ways[at].words ? ways[at].typed : null,
    })),
    cells: square.map((row) => row.map((one): HeatCell | null => one && cellOf(writing, one, shades))),
    table: squareTable(writing, what, { square, shown }),
  };
}

function cellOf(writing: TournamentWriting, { mean }: Estimate, shade: (mean: number) => number): HeatCell {
  return { shade: shade(mean), text: hundredths(writing, mean) };
}

/** Agreement from none to all; worths from the least to the most there are, which may lie close together. */
function shadesFor(
  square: readonly (readonly (Estimate | null)[])[],
  what: HeatOf,
): (mean: number) => number {
  if (what === "agreement") return (mean) => mean;
  const means = square.flatMap((row) => row.flatMap((one) => (one ? [one.mean] : [])));
  const [least, most] = [Math.min(...means), Math.max(...means)];
  return (mean) => (most - least < 1e-9 ? 0.5 : (mean - least) / (most - least));
}

interface Square {
  readonly square: readonly (readonly (Estimate | null)[])[];
  readonly shown: readonly number[];
}

function alternativeText(writing: TournamentWriting, what: HeatOf, { square, shown }: Square): string {
  const { speech, ways } = writing;
  return square
    .flatMap((row, at) => {
      const met = row.flatMap((one, rest) => (one ? [{ mean: one.mean, rest: shown[rest] }] : []));
      if (met.length === 0) return [];
      const most = met.reduce((a, b) => (b.mean > a.mean ? b : a));
      const least = met.reduce((a, b) => (b.mean < a.mean ? b : a));
      return [
        speech.say(what === "delayed" ? "tournament.heat-row-worth" : "tournament.heat-row-agreement", {
          way: ways[shown[at]].quoted,
          most: ways[most.rest].quoted,
          high: hundredths(writing, most.mean),
          least: ways[least.rest].quoted,
          low: hundredths(writing, least.mean),
          same: most.mean === least.mean,
        }),
      ];
    })
    .join(" ");
}

function squareTable(writing: TournamentWriting, what: HeatOf, { square, shown }: Square): Table {
  const { speech, ways } = writing;
  return {
    kind: "table",
    caption: speech.say(`tournament.heat-${what}-table`),
    columns: [
      { title: [speech.say("tournament.column-way")], kind: "text" },
      ...shown.map((at) => ({ title: [ways[at].words, ...typedSpan(writing, at)], kind: "number" as const })),
    ],
    rows: square.map((row, at): Text[] => [
      wayText(ways[shown[at]]),
      ...row.map((one): Text => [one ? hundredths(writing, one.mean, 1) : "–"]),
    ]),
  };
}

function typedSpan({ ways }: TournamentWriting, at: number): Text {
  return ways[at].shipped ? [{ kind: "small", text: ` (${ways[at].typed})` }] : [];
}
