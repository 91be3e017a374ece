// The games of cases with three sides or more, each a part: which choices of all sides would hold, which mixes, and where imitation leads.
import type {
  AnalysedCaseGame,
  CaseGame,
  UnreadCaseGame,
} from "../../rehearsal/tournament/game/analyse-roles.ts";
import { type MixedEquilibrium, MOST_SEARCHED } from "../../rehearsal/tournament/game/mixed-equilibria.ts";
import { LEAST_REPEATS } from "../../rehearsal/tournament/game/played-game.ts";
import type { PureEquilibrium } from "../../rehearsal/tournament/game/pure-equilibria.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { courseTable } from "./course-table.ts";
import { sharesTexts, unitBlock } from "./game-words.ts";
import { hundredths, type TournamentWriting, wayText } from "./tournament-writing.ts";

/** Choices in the open; more are folded away. */
const MOST_OPEN = 5;

export function roleGameParts(writing: TournamentWriting): Block[] {
  const { speech, summary } = writing;
  const { cases, more } = summary.roleGames;
  return [
    ...cases.map(
      (game, at): Block => ({
        kind: "part",
        id: `each-side-${at + 1}`,
        title: [speech.say("tournament.roles-title", { case: game.scenario })],
        blocks: game.kind === "none" ? [noneBlock(writing, game)] : gameBlocks(writing, game),
      }),
    ),
    ...(more > 0 ? [paragraph(speech.say("tournament.roles-more-cases", { count: more }))] : []),
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}

function noneBlock({ speech }: TournamentWriting, { reason, lineUps }: UnreadCaseGame): Block {
  return paragraph(speech.say(`tournament.roles-none-${reason}`, { count: lineUps }));
}

function gameBlocks(writing: TournamentWriting, game: AnalysedCaseGame): Block[] {
  const { speech } = writing;
  const { pure, mixed, missing, lineUps } = game;
  const page = speech.say("tournament.explained", { page: "docs/explanation/game-of-sides.md" });
  const lead = paragraph(
    [speech.say("tournament.roles-lead"), playedText(writing, game), evidenceText(writing, game), page].join(
      " ",
    ),
  );
  // Where nobody would leave any line-up, no change gains or loses.
  if (pure.count === lineUps) return [lead, paragraph(speech.say("tournament.roles-no-difference"))];
  return [
    lead,
    paragraph(speech.say("tournament.roles-pure", { count: pure.count, open: pure.open })),
    ...listBlocks(
      writing,
      clearestFirst(pure.listed).map((one) => pureText(writing, game, one)),
    ),
    ...(pure.count > pure.listed.length
      ? [paragraph(speech.say("tournament.roles-unlisted", { count: pure.count - pure.listed.length }))]
      : []),
    ...(pure.near ? [paragraph(speech.say("tournament.roles-near", { count: pure.near }))] : []),
    ...(pure.open > 0 ? [paragraph(speech.say("tournament.roles-open", { count: pure.open }))] : []),
    ...(mixed
      ? mixedBlocks(writing, game, mixed)
      : [
          paragraph(
            speech.say("tournament.roles-not-searched", { most: MOST_SEARCHED, missing: missing.count > 0 }),
          ),
        ]),
    ...imitationBlocks(writing, game),
  ];
}

function playedText({ speech, plan, summary }: TournamentWriting, game: AnalysedCaseGame): string {
  const { lineUps, missing } = game;
  if (missing.count === 0) return speech.say("tournament.roles-all-played", { count: lineUps });
  const whole = plan.swaps && plan.selfPlay && summary.sessions === plan.sessions;
  return speech.say("tournament.roles-missing", {
    count: lineUps,
    played: lineUps - missing.count,
    rest: plan.scheme === "one-against-rest" && whole,
  });
}

/** How many sessions each payoff is of, and what chance has to do with it. */
function evidenceText({ speech }: TournamentWriting, { evidence }: AnalysedCaseGame): string {
  const { sessions, chance } = evidence;
  return speech.say(`tournament.roles-chance-${chance}`, { sessions, least: LEAST_REPEATS });
}

/** @param clear how many of them deserve to stand in the open, if not all. */
function listBlocks({ speech }: TournamentWriting, texts: readonly string[], clear = texts.length): Block[] {
  const items = texts.map((text): Text => [text]);
  const open = Math.max(1, Math.min(MOST_OPEN, clear));
  const rest = items.slice(open);
  return [
    ...(items.length > 0 ? [{ kind: "list" as const, items: items.slice(0, open) }] : []),
    ...(rest.length > 0
      ? [
          {
            kind: "fold" as const,
            summary: speech.say("tournament.roles-more", { count: rest.length }),
            elsewhere: speech.say("tournament.roles-elsewhere", { count: rest.length }),
            blocks: [{ kind: "list" as const, items: rest }],
          },
        ]
      : []),
  ];
}

function sideNames({ speech }: TournamentWriting, { sides, roles }: CaseGame): string[] {
  return Array.from(
    { length: roles },
    (_, role) => sides?.[role] ?? speech.say("tournament.roles-side", { seat: role + 1 }),
  );
}

/** Those that chance cannot have decided come first, and among them those whose leaving costs most. */
function clearestFirst(listed: readonly PureEquilibrium[]): PureEquilibrium[] {
  const doubt = ({ unsure = false }: PureEquilibrium) => Number(unsure);
  return [...listed].sort((a, b) => doubt(a) - doubt(b) || (b.margin ?? 0) - (a.margin ?? 0));
}

function pureText(writing: TournamentWriting, game: AnalysedCaseGame, one: PureEquilibrium): string {
  const { speech, ways } = writing;
  const sides = sidesWith(writing, game, one.payoffs);
  const chosen = ways.flatMap(({ quoted: way }, at) => {
    const those = sides.filter((_, role) => one.line[role] === at);
    return those.length > 0 ? [{ way, sides: those }] : [];
  });
  const said =
    chosen.length === 1
      ? speech.say("tournament.roles-alike", chosen[0])
      : speech.say("tournament.roles-apart", {
          parts: chosen.map((choice) => speech.say("tournament.roles-choose", choice)),
        });
  const held =
    one.strict && one.margin !== null
      ? speech.say("tournament.roles-margin", { margin: marginText(writing, one.margin) })
      : speech.say("tournament.roles-not-strict");
  return [said, held, ...(one.unsure ? [speech.say("tournament.roles-unsure")] : [])].join(" ");
}

/** Each side, with what it gets. */
function sidesWith(writing: TournamentWriting, game: CaseGame, payoffs: readonly number[]): string[] {
  const { speech } = writing;
  return sideNames(writing, game).map((side, role) =>
    speech.say("tournament.roles-with", {
      side: speech.wording.midSentence(side),
      payoff: hundredths(writing, payoffs[role]),
    }),
  );
}

/** Rounded down, with two digits that tell something. */
function marginText({ speech }: TournamentWriting, margin: number): string {
  const value = 100 * margin;
  const places = value >= 10 ? 0 : Math.max(1, 1 - Math.floor(Math.log10(value)));
  return speech.wording.formatNumber(Math.floor(value * 10 ** places) / 10 ** places, { places });
}

function mixedBlocks(
  writing: TournamentWriting,
  game: AnalysedCaseGame,
  { listed, starts, others }: NonNullable<AnalysedCaseGame["mixed"]>,
): Block[] {
  const { speech } = writing;
  // Those that stand alone come first; of whole ranges one in the open is enough.
  const alone = listed.filter(({ isolated }) => isolated);
  const told = [...alone, ...listed.filter(({ isolated }) => !isolated)];
  const most = Math.max(0, ...listed.map(({ regret }) => regret));
  // In hundredths, rounded up to a power of ten.
  const places = Math.min(9, Math.max(0, Math.floor(-Math.log10(Math.max(100 * most, 1e-9)))));
  const regret = speech.wording.formatNumber(10 ** -places, { places });
  return [
    paragraph(
      [
        speech.say("tournament.roles-mixed", { count: listed.length, starts }),
        ...(listed.length > 0 ? [speech.say("tournament.roles-regret", { regret })] : []),
        speech.say("tournament.roles-others", { surely: others === "surely" }),
      ].join(" "),
    ),
    ...listBlocks(
      writing,
      told.map((one) => mixedText(writing, game, one)),
      alone.length,
    ),
  ];
}

function mixedText(writing: TournamentWriting, game: AnalysedCaseGame, one: MixedEquilibrium): string {
  const { speech, ways } = writing;
  const parts = sidesWith(writing, game, one.payoffs).map((side, role) => {
    const mix = one.mixes[role];
    return mix.filter((share) => share > 0).length === 1
      ? speech.say("tournament.roles-chooses", { side, way: ways[mix.indexOf(Math.max(...mix))].quoted })
      : speech.say("tournament.roles-mixes", { side, shares: sharesTexts(writing, mix) });
  });
  const said = speech.say("tournament.roles-apart", { parts });
  return one.isolated ? said : `${said} ${speech.say("tournament.roles-range")}`;
}

function imitationBlocks(writing: TournamentWriting, game: AnalysedCaseGame): Block[] {
  const { speech, ways } = writing;
  const { replicator, onePopulation } = game;
  if (!replicator) return [];
  const rests = (atRest: boolean) =>
    speech.say(atRest ? "tournament.imitation-rests" : "tournament.imitation-goes-on");
  return [
    paragraph([speech.say("tournament.roles-imitation"), rests(replicator.atRest)].join(" ")),
    courseTable(writing, {
      caption: speech.say("tournament.roles-imitation-caption"),
      titles: [speech.say("tournament.roles-column-side"), speech.say("tournament.column-way")],
      heads: sideNames(writing, game).flatMap((side) => ways.map((way): Text[] => [[side], wayText(way)])),
      course: replicator.course.map(({ time, mixes }) => ({ time, shares: mixes.flat() })),
    }),
    ...(onePopulation
      ? [
          paragraph(
            speech.say("tournament.roles-one-population", {
              shares: sharesTexts(writing, onePopulation.end, 0.0005),
              rests: onePopulation.atRest,
            }),
          ),
        ]
      : []),
    unitBlock(writing),
  ];
}
