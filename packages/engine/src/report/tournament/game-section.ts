// The game of choosing a way of behaving: which choices would hold, and where imitation of the successful leads.
import type { GameAnalysis } from "../../rehearsal/tournament/game/analyse-game.ts";
import type { SymmetricEquilibrium } from "../../rehearsal/tournament/game/symmetric-equilibria.ts";
import type { Block, Section } from "../document.ts";
import type { Table, Text } from "../text.ts";
import { hundredths, type TournamentWriting, wayText } from "./tournament-writing.ts";

type Analysed = Extract<GameAnalysis, { kind: "analysed" }>;

/** Equilibria in the open; more are folded away. */
const MOST_OPEN = 8;

export function gameSection(writing: TournamentWriting): Section {
  const { speech, summary } = writing;
  const { game } = summary;
  return {
    id: "what-would-hold",
    title: speech.say("tournament.game-title"),
    blocks:
      game.kind === "none"
        ? [{ kind: "paragraph", text: [speech.say(`tournament.no-game-${game.reason}`)] }]
        : [noteBlock(writing), ...heldBlocks(writing, game), replicatorPart(writing, game)],
  };
}

function noteBlock({ speech }: TournamentWriting): Block {
  return {
    kind: "note",
    title: speech.say("tournament.game-note-title"),
    blocks: [
      { kind: "paragraph", text: [speech.say("tournament.game-note")] },
      {
        kind: "paragraph",
        text: [speech.say("tournament.explained", { page: "docs/explanation/empirical-game.md" })],
      },
    ],
  };
}

function heldBlocks(writing: TournamentWriting, { equilibria }: Analysed): Block[] {
  const { speech } = writing;
  const paragraph = (text: string): Block => ({ kind: "paragraph", text: [text] });
  if (equilibria.kind === "too-many-strategies") {
    return [paragraph(speech.say("tournament.game-too-many", { most: equilibria.most }))];
  }
  const found = equilibria.equilibria;
  const items = found.map((one): Text => [equilibriumText(writing, one)]);
  const rest = items.slice(MOST_OPEN);
  return [
    paragraph(speech.say("tournament.game-lead", { count: found.length })),
    ...(items.length > 0 ? [{ kind: "list" as const, items: items.slice(0, MOST_OPEN) }] : []),
    ...(rest.length > 0
      ? [
          {
            kind: "fold" as const,
            summary: speech.say("tournament.game-more", { count: rest.length }),
            elsewhere: speech.say("tournament.game-elsewhere", { count: rest.length }),
            blocks: [{ kind: "list" as const, items: rest }],
          },
        ]
      : []),
    ...(equilibria.degenerate ? [paragraph(speech.say("tournament.game-degenerate"))] : []),
  ];
}

function equilibriumText(writing: TournamentWriting, one: SymmetricEquilibrium): string {
  const { speech, ways } = writing;
  const payoff = hundredths(writing, one.payoff);
  const said =
    one.support.length === 1
      ? speech.say("tournament.game-pure", { way: ways[one.support[0]].quoted, payoff })
      : speech.say("tournament.game-mixed", {
          shares: one.support.map((at) =>
            speech.say("tournament.game-share", {
              way: ways[at].quoted,
              percent: shareText(writing, one.mix[at]),
            }),
          ),
          payoff,
        });
  return one.strict ? said : `${said} ${speech.say("tournament.game-not-strict")}`;
}

/** In hundredths, with a decimal where it would else read as none or all. */
function shareText(writing: TournamentWriting, share: number): string {
  return hundredths(writing, share, share < 0.01 || share > 0.99 ? 1 : 0);
}

function replicatorPart(writing: TournamentWriting, { replicator }: Analysed): Block {
  const { speech } = writing;
  return {
    kind: "part",
    id: "imitation",
    title: [speech.say("tournament.imitation-title")],
    blocks: [
      {
        kind: "paragraph",
        text: [
          speech.say("tournament.imitation-lead"),
          " ",
          speech.say(replicator.atRest ? "tournament.imitation-rests" : "tournament.imitation-goes-on"),
        ],
      },
      courseTable(writing, replicator.course),
      {
        kind: "paragraph",
        text: [
          {
            kind: "small",
            text: [
              speech.say("tournament.imitation-unit"),
              speech.say("tournament.explained", { page: "docs/explanation/replicator-dynamics.md" }),
            ].join(" "),
          },
        ],
      },
    ],
  };
}

type Course = Analysed["replicator"]["course"];

/** The start, two moments on the way, and the end. */
function courseTable(writing: TournamentWriting, course: Course): Table {
  const { speech, ways } = writing;
  const last = course.length - 1;
  const moments = [...new Set([0, Math.round(last / 3), Math.round((2 * last) / 3), last])].map(
    (at) => course[at],
  );
  const title = ({ time }: Course[number], at: number) =>
    at === 0
      ? speech.say("tournament.imitation-start")
      : speech.say("tournament.imitation-after", {
          time: speech.wording.formatNumber(time, { places: time < 10 ? 1 : 0 }),
          end: at === moments.length - 1,
        });
  return {
    kind: "table",
    caption: speech.say("tournament.imitation-caption"),
    columns: [
      { title: [speech.say("tournament.column-way")], kind: "text" },
      ...moments.map((moment, at) => ({ title: [title(moment, at)], kind: "number" as const })),
    ],
    rows: ways.map((way, at): Text[] => [
      wayText(way),
      ...moments.map(({ mix }): Text => [courseCell(writing, mix[at])]),
    ]),
  };
}

function courseCell(writing: TournamentWriting, share: number): string {
  if (share < 0.0005) return "0";
  return share < 0.005 ? writing.speech.say("tournament.less-than-one") : hundredths(writing, share);
}
