// How each way of behaving fared: what it ended with, how its sessions ended, and what kinds of move it made.
import type { EndCount, StrategySummary } from "../../rehearsal/tournament/summarise.ts";
import { MOVE_CLASSES, type MoveClass } from "../../talks/progress/moves.ts";
import type { Block, Section } from "../document.ts";
import type { Table, Text } from "../text.ts";
import {
  estimateText,
  hundredths,
  rankedWays,
  type TournamentWriting,
  wayText,
} from "./tournament-writing.ts";

export function fareSection(writing: TournamentWriting): Section {
  const { speech } = writing;
  return {
    id: "how-each-fared",
    title: speech.say("tournament.fare-title"),
    blocks: [
      {
        kind: "note",
        title: speech.say("tournament.fare-note-title"),
        blocks: [
          { kind: "paragraph", text: [speech.say("tournament.fare-note")] },
          {
            kind: "paragraph",
            text: [speech.say("tournament.explained", { page: "docs/explanation/tournament-measures.md" })],
          },
        ],
      },
      fareTable(writing),
      endsPart(writing),
      ...movesPart(writing),
    ],
  };
}

interface FareColumn {
  readonly code: string;
  readonly kind: "text" | "number";
  cell(strategy: StrategySummary): string;
}

/** The ways that were played, those with most own worth first. */
function fareTable(writing: TournamentWriting): Table {
  const points = { scale: 100, places: 0 } as const;
  return tableOf(writing, [
    { code: "tournament.column-agreement", kind: "text", cell: (one) => agreementCell(writing, one) },
    ...worthColumns(writing),
    {
      code: "tournament.column-joint",
      kind: "number",
      cell: ({ jointSum }) => estimateText(writing, jointSum, points),
    },
    {
      code: "tournament.column-frontier",
      kind: "number",
      cell: ({ toFrontier }) => estimateText(writing, toFrontier, points),
    },
  ]);
}

/** The same with what matters most, for a narrow place. */
export function shortFareTable(writing: TournamentWriting): Table {
  const { formatShare } = writing.speech.wording;
  return tableOf(writing, [
    {
      code: "tournament.column-agreement",
      kind: "number",
      cell: ({ ends, seats }) => formatShare(ends.agreed, seats),
    },
    ...worthColumns(writing),
  ]);
}

function worthColumns(writing: TournamentWriting): FareColumn[] {
  return [
    {
      code: writing.waits ? "tournament.column-worth-delayed" : "tournament.column-worth",
      kind: "number",
      cell: ({ delayed }) => estimateText(writing, delayed, { scale: 100, places: 0 }),
    },
    {
      code: "tournament.column-gain",
      kind: "number",
      cell: ({ gain }) => estimateText(writing, gain, { scale: 100, places: 1, signed: true }),
    },
  ];
}

function tableOf(writing: TournamentWriting, columns: readonly FareColumn[]): Table {
  const { speech, ways } = writing;
  return {
    kind: "table",
    caption: speech.say("tournament.fare-caption"),
    columns: [
      { title: [speech.say("tournament.column-way")], kind: "text" },
      ...columns.map(({ code, kind }) => ({ title: [speech.say(code)], kind })),
    ],
    rows: rankedWays(writing).map(({ at, strategy }): Text[] => [
      wayText(ways[at]),
      ...columns.map(({ cell }): Text => [cell(strategy)]),
    ]),
  };
}

function agreementCell({ speech }: TournamentWriting, { agreement, ends, seats }: StrategySummary): string {
  if (!agreement) return "–";
  return speech.say("tournament.agreement", {
    share: speech.wording.formatShare(ends.agreed, seats),
    words: speech.wording.shareInterval(agreement.low, agreement.high),
  });
}

const ENDS = ["agreed", "deadline", "brokeDown", "walkedAway", "forfeited"] as const;
const OWN_FAULTS = ["leftBySelf", "forfeitedBySelf"] as const;
const END_CODES: Readonly<Record<EndCount, string>> = {
  agreed: "tournament.end-agreed",
  deadline: "tournament.end-deadline",
  brokeDown: "tournament.end-broke-down",
  walkedAway: "tournament.end-walked-away",
  leftBySelf: "tournament.end-left-by-self",
  forfeited: "tournament.end-forfeited",
  forfeitedBySelf: "tournament.end-forfeited-by-self",
};

function endsPart(writing: TournamentWriting): Block {
  const { speech, ways } = writing;
  const ranked = rankedWays(writing);
  const shown = [...ENDS, ...OWN_FAULTS].filter(
    (end) => end === "agreed" || end === "deadline" || ranked.some(({ strategy }) => strategy.ends[end] > 0),
  );
  const crossed = ranked.some(({ strategy }) => strategy.crossed > 0);
  const efficient = ranked.some(({ strategy }) => strategy.efficient !== null);
  const number = (code: string) => ({ title: [speech.say(code)], kind: "number" as const });
  const table: Table = {
    kind: "table",
    caption: speech.say("tournament.ends-caption"),
    columns: [
      { title: [speech.say("tournament.column-way")], kind: "text" },
      ...shown.map((end) => number(END_CODES[end])),
      number("tournament.column-rounds"),
      ...(efficient ? [number("tournament.column-efficient")] : []),
      ...(crossed ? [number("tournament.column-crossed")] : []),
    ],
    rows: ranked.map(({ at, strategy }): Text[] => [
      wayText(ways[at]),
      ...shown.map((end): Text => countCell(writing, strategy.ends[end], end)),
      [estimateText(writing, strategy.rounds, { scale: 1, places: 0 })],
      ...(efficient ? [[efficientCell(writing, strategy)]] : []),
      ...(crossed ? [[speech.wording.formatCount(strategy.crossed)]] : []),
    ]),
  };
  return {
    kind: "part",
    id: "how-sessions-ended",
    title: [speech.say("tournament.ends-title")],
    blocks: [table],
  };
}

/** What somebody forfeited by a fault of its own is set off. */
function countCell({ speech }: TournamentWriting, count: number, end: EndCount): Text {
  const text = speech.wording.formatCount(count);
  return end === "forfeitedBySelf" && count > 0 ? [{ kind: "strong", text }] : [text];
}

function efficientCell({ speech }: TournamentWriting, { efficient, ends }: StrategySummary): string {
  if (!efficient) return "–";
  return speech.say("tournament.efficient-of", {
    percent: speech.wording.formatNumber(100 * efficient.value, { places: 0 }),
    deals: ends.agreed,
  });
}

function movesPart(writing: TournamentWriting): Block[] {
  const { speech, ways } = writing;
  const moved = rankedWays(writing).filter(({ strategy }) => strategy.moves !== null);
  if (moved.length === 0) return [];
  const classes = MOVE_CLASSES.filter((move) =>
    moved.some(({ strategy }) => (strategy.moves?.[move] ?? 0) > 0),
  );
  const table: Table = {
    kind: "table",
    caption: speech.say("tournament.moves-caption"),
    columns: [
      { title: [speech.say("tournament.column-way")], kind: "text" },
      ...classes.map((move) => ({
        title: [speech.say(`progress.term-${move}`)],
        kind: "number" as const,
      })),
    ],
    rows: moved.map(({ at, strategy }): Text[] => [
      wayText(ways[at]),
      ...classes.map((move): Text => [shareCell(writing, strategy.moves?.[move] ?? 0)]),
    ]),
  };
  return [
    {
      kind: "part",
      id: "kinds-of-moves",
      title: [speech.say("tournament.moves-title")],
      blocks: [
        { kind: "paragraph", text: [speech.say("tournament.moves-lead")] },
        {
          kind: "note",
          title: speech.say("tournament.moves-note-title"),
          blocks: [{ kind: "list", items: classes.map((move): Text => [meaningOf(writing, move)]) }],
        },
        table,
      ],
    },
  ];
}

function meaningOf({ speech }: TournamentWriting, move: MoveClass): string {
  return speech.say("tournament.move-meaning", {
    term: speech.say(`progress.term-${move}`),
    meaning: speech.say(`progress.move-${move}`),
  });
}

/** In hundredths; what is more than nothing is never told as nothing. */
function shareCell(writing: TournamentWriting, share: number): string {
  if (share > 0 && share < 0.005) return writing.speech.say("tournament.less-than-one");
  return hundredths(writing, share);
}
