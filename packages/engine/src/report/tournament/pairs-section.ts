// Every two ways of behaving where all else was the same, and which differences are more than chance.
import type { Comparison } from "../../rehearsal/tournament/results/compare-strategies.ts";
import type { Block, Section } from "../document.ts";
import type { Table, Text } from "../text.ts";
import { TELLING } from "./answer-section.ts";
import { type TournamentWriting, wayText } from "./tournament-writing.ts";

/** Comparisons in the open; more are folded away. */
const MOST_OPEN = 15;

export function pairsSection(writing: TournamentWriting): Section {
  const { speech, summary } = writing;
  const compared = summary.comparisons.filter(({ places }) => places > 0);
  const telling = compared.filter(({ adjusted }) => adjusted < TELLING).length;
  const sorted = [...compared].sort((a, b) => a.adjusted - b.adjusted || a.p - b.p);
  const open = sorted.slice(0, Math.max(Math.min(telling, 2 * MOST_OPEN), MOST_OPEN));
  const rest = sorted.slice(open.length);
  const blocks: Block[] =
    compared.length === 0
      ? [{ kind: "paragraph", text: [speech.say("tournament.pairs-none")] }]
      : [
          noteBlock(writing, compared.length),
          {
            kind: "paragraph",
            text: [speech.say("tournament.pairs-lead", { telling, count: compared.length })],
          },
          pairsTable(writing, open),
          ...(rest.length > 0 ? [folded(writing, rest)] : []),
        ];
  return { id: "pairs", title: speech.say("tournament.pairs-title"), blocks };
}

function noteBlock({ speech }: TournamentWriting, count: number): Block {
  return {
    kind: "note",
    title: speech.say("tournament.pairs-note-title"),
    blocks: [
      { kind: "paragraph", text: [speech.say("tournament.pairs-note", { count })] },
      {
        kind: "paragraph",
        text: [speech.say("tournament.explained", { page: "docs/explanation/paired-comparisons.md" })],
      },
    ],
  };
}

function folded(writing: TournamentWriting, rest: readonly Comparison[]): Block {
  const { speech } = writing;
  return {
    kind: "fold",
    summary: speech.say("tournament.pairs-more", { count: rest.length }),
    elsewhere: speech.say("tournament.pairs-elsewhere", { count: rest.length }),
    blocks: [pairsTable(writing, rest)],
  };
}

/** In each row the one with more on average comes first. */
function pairsTable(writing: TournamentWriting, comparisons: readonly Comparison[]): Table {
  const { speech, ways } = writing;
  const { formatChange, formatCount } = speech.wording;
  const text = (name: string) => ({
    title: [speech.say(`tournament.column-${name}`)],
    kind: "text" as const,
  });
  const number = (name: string) => ({
    title: [speech.say(`tournament.column-${name}`)],
    kind: "number" as const,
  });
  return {
    kind: "table",
    caption: speech.say("tournament.pairs-caption"),
    columns: [text("more"), text("less"), number("difference"), number("better-in"), number("chance")],
    rows: comparisons.map((one): Text[] => {
      const turned = (one.difference ?? 0) < 0;
      const [more, less] = turned ? [one.second, one.first] : [one.first, one.second];
      return [
        wayText(ways[more]),
        wayText(ways[less]),
        [formatChange(100 * Math.abs(one.difference ?? 0), { places: 1 })],
        [
          speech.say("tournament.better-in", {
            better: formatCount(turned ? one.worse : one.better),
            worse: formatCount(turned ? one.better : one.worse),
            places: formatCount(one.places),
          }),
        ],
        chanceText(writing, one.adjusted),
      ];
    }),
  };
}

function chanceText({ speech }: TournamentWriting, adjusted: number): Text {
  if (adjusted < 0.001) return [{ kind: "strong", text: speech.say("tournament.chance-tiny") }];
  const text = speech.wording.formatNumber(adjusted, { places: adjusted < 0.1 ? 3 : 2 });
  return adjusted < TELLING ? [{ kind: "strong", text }] : [text];
}
