// The picture of a case with three parties or more: listed packages across one axis a party, efficient ones behind them.

import type { Speech } from "../speech.ts";
import type { Text } from "../text.ts";
import type { Band, PackagePlot } from "./figure.ts";

interface PlotRange {
  /** Place of the party in the case. */
  readonly party: number;
  readonly name: string;
  readonly estimated: boolean;
  /** Worth of the worst and the best deal for the party, and of no deal where it is known. */
  readonly lowest: number;
  readonly highest: number;
  readonly noDeal: Band | null;
}

export interface PackagePlotInput {
  readonly parties: readonly PlotRange[];
  /** Worths, one row a package, one column a party of those above. */
  readonly others: readonly (readonly number[])[];
  readonly listed: readonly { readonly label: string; readonly worth: readonly number[] }[];
  readonly speech: Speech;
}

/** More faint lines than this make one grey patch. */
const MOST_OTHERS = 120;

export function makePackagePlot({ parties, others, listed, speech }: PackagePlotInput): PackagePlot {
  const share = (worth: number, party: number) => shareOf(parties[party], worth);
  const behind = evenly(others, MOST_OTHERS);
  return {
    kind: "package-plot",
    id: "package-plot",
    title: speech.say("briefing.packages-title"),
    caption: speech.say("briefing.packages-caption", { count: listed.length }),
    reading: speech.say("briefing.packages-reading", { shown: behind.length, others: others.length }),
    alternative: alternativeText({ parties, others, listed, speech }),
    worstLabel: speech.say("briefing.axis-worst"),
    bestLabel: speech.say("briefing.axis-best"),
    axes: parties.map((range, at) => ({
      party: range.party,
      name: range.estimated ? speech.say("briefing.estimated-name", { name: range.name }) : range.name,
      estimated: range.estimated,
      noDeal: range.noDeal && {
        low: clamp(share(range.noDeal.low, at)),
        high: clamp(share(range.noDeal.high, at)),
      },
    })),
    others: behind.map((worths) => worths.map(share)),
    listed: listed.map(({ label, worth }) => ({ label, values: worth.map(share) })),
    table: worthTable({ parties, others, listed, speech }),
  };
}

function shareOf({ lowest, highest }: PlotRange, worth: number): number {
  return highest > lowest ? (worth - lowest) / (highest - lowest) : 0;
}

// No deal may lie outside what deals can give; it is drawn at the edge then, and the table has its worth.
function clamp(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

function evenly<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, k) => items[Math.floor((k * items.length) / most)]);
}

function alternativeText({ parties, listed, speech }: PackagePlotInput): string {
  const rows = listed.map(({ label, worth }) =>
    speech.say("briefing.packages-alternative-package", {
      label,
      shares: parties.map((range, party) =>
        speech.say("briefing.packages-alternative-share", {
          party: range.name,
          percent: speech.wording.formatNumber(100 * shareOf(range, worth[party]), { places: 0 }),
        }),
      ),
    }),
  );
  return [speech.say("briefing.packages-alternative"), ...rows].join(" ");
}

function worthTable({ parties, listed, speech }: PackagePlotInput): PackagePlot["table"] {
  const bounds: [string, (range: PlotRange) => string][] = [
    [speech.say("briefing.row-worst"), ({ lowest }) => speech.wording.formatNumber(lowest)],
    [speech.say("briefing.row-no-deal"), ({ noDeal }) => noDealText(noDeal, speech)],
    [speech.say("briefing.row-best"), ({ highest }) => speech.wording.formatNumber(highest)],
  ];
  return {
    kind: "table",
    caption: speech.say("briefing.packages-table"),
    columns: [
      { title: [speech.say("briefing.column-party")], kind: "text" },
      ...bounds.map(([title]) => ({ title: [title], kind: "number" as const })),
      ...listed.map(({ label }) => ({
        title: [speech.say("briefing.package", { letter: label })],
        kind: "number" as const,
      })),
    ],
    rows: parties.map((range, index): Text[] => [
      [
        { kind: "party", index: range.party, text: range.name },
        ...(range.estimated ? [" ", { kind: "estimate", by: null } as const] : []),
      ],
      ...bounds.map(([, text]): Text => [text(range)]),
      ...listed.map(({ worth }): Text => [speech.wording.formatNumber(worth[index])]),
    ]),
  };
}

function noDealText(noDeal: Band | null, speech: Speech): string {
  if (!noDeal) return speech.say("briefing.unknown");
  return noDeal.low === noDeal.high
    ? speech.wording.formatNumber(noDeal.low)
    : `${speech.wording.formatNumber(noDeal.low)}–${speech.wording.formatNumber(noDeal.high)}`;
}
