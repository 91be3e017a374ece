// The game of choosing a way of behaving: which choices would hold, and where imitation of the successful leads.
import type { GameAnalysis } from "../../rehearsal/tournament/game/analyse-game.ts";
import type { SymmetricEquilibrium } from "../../rehearsal/tournament/game/symmetric-equilibria.ts";
import type { Block, Section } from "../document.ts";
import type { Text } from "../text.ts";
import { courseTable } from "./course-table.ts";
import { sharesTexts, unitBlock } from "./game-words.ts";
import { roleGameParts } from "./role-game-parts.ts";
import { hundredths, type TournamentWriting, wayText } from "./tournament-writing.ts";

type Analysed = Extract<GameAnalysis, { kind: "analysed" }>;

/** Equilibria in the open; more are folded away. */
const MOST_OPEN = 8;

export function gameSection(writing: TournamentWriting): Section {
  const { speech, summary } = writing;
  const { game, roleGames } = summary;
  const parts = roleGameParts(writing);
  const none = (reason: string): Block => ({
    kind: "paragraph",
    text: [speech.say(`tournament.no-game-${reason}`)],
  });
  // Where each case has more sides, the games of the cases tell it all.
  const isElsewhere =
    game.kind === "none" && game.reason === "more-than-two-parties" && roleGames.cases.length > 0;
  const ofTwo = game.kind === "none" ? [none(game.reason)] : heldBlocks(writing, game);
  return {
    id: "what-would-hold",
    title: speech.say("tournament.game-title"),
    blocks: [
      ...(game.kind === "analysed" || isElsewhere ? [noteBlock(writing)] : []),
      ...(isElsewhere ? [] : ofTwo),
      ...(game.kind === "analysed" ? [replicatorPart(writing, game)] : []),
      ...parts,
    ],
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
          shares: sharesTexts(writing, one.mix),
          payoff,
        });
  return one.strict ? said : `${said} ${speech.say("tournament.game-not-strict")}`;
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
      courseTable(writing, {
        caption: speech.say("tournament.imitation-caption"),
        titles: [speech.say("tournament.column-way")],
        heads: writing.ways.map((way) => [wayText(way)]),
        course: replicator.course.map(({ time, mix }) => ({ time, shares: mix })),
      }),
      unitBlock(writing),
    ],
  };
}
