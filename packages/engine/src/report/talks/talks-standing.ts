// How the talks of a room stand now, in sentences that every seat may read: whether they go on, the round, the format, who has left.
import type { Mark, Room, Seat } from "../../talks/room.ts";
import { capitalise } from "../wording.ts";
import type { TalksTelling } from "./moments.ts";
import { excerpt, type RoomWords, roomWords } from "./room-words.ts";

const LONGEST_WORDS = 160;

/** Empty before anything was read. That the viewer's own seat has left is not told: it knows, and its page says what follows. */
export function talksStanding(room: Room, telling: TalksTelling): string[] {
  if (room.head === null) return [];
  const words = roomWords(room, telling);
  const { phase, rules } = room;
  const hasRules = rules.inForce !== null;
  const isSettled = phase.kind === "agreed";
  return [
    ...(hasRules ? [] : [words.speech.say("standing.before-rules")]),
    ...(isSettled ? [words.speech.say("standing.agreed")] : []),
    ...pauseSentences(room, words),
    ...room.seats.flatMap((seat) => awaySentences(seat, room, words)),
    ...(phase.kind === "left" ? [words.speech.say("standing.left")] : []),
    ...(hasRules ? roundSentences(room, words) : []),
    ...formatSentences(room, words),
  ].map(capitalise);
}

function pauseSentences({ pauses }: Room, { speech, seat }: RoomWords): string[] {
  const pause = pauses.findLast(({ until }) => until === null);
  if (!pause) return [];
  return [
    speech.say("standing.paused", {
      party: seat(pause.from.seat),
      words: excerpt(pause.reason, LONGEST_WORDS),
    }),
  ];
}

function awaySentences({ id, away }: Seat, room: Room, { speech, seat }: RoomWords): string[] {
  if (away === null || id === room.viewer) return [];
  const words = excerpt(reasonOf(away, room), LONGEST_WORDS);
  return [speech.say("standing.away", { party: seat(id), words })];
}

function reasonOf(away: Mark, { acts }: Room): string | null {
  const act = acts.find(({ placed }) => placed.leaf === away.act)?.placed.act;
  return act?.do === "walk-away" ? (act.reason ?? null) : null;
}

function roundSentences({ rounds, phase }: Room, { speech, frame }: RoomWords): string[] {
  const last = rounds.at(-1);
  if (!last) return phase.kind === "agreed" ? [] : [speech.say("standing.no-round-yet")];
  const { round, issues, opened, closed } = last;
  if (closed !== null) return phase.kind === "agreed" ? [] : [speech.say("standing.round-closed", { round })];
  const known = frame(opened.number)?.issues ?? [];
  const names = (issues ?? []).map((id) => known.find((issue) => issue.id === id)?.name ?? id);
  return [speech.say("standing.round-open", { round, issues: names })];
}

/** The one that a room begins with was chosen by nobody, and goes without saying. */
function formatSentences({ format: { format, words, since } }: Room, { speech }: RoomWords): string[] {
  if (since === null) return [];
  const name = speech.say(`standing.format-${format}`);
  return [speech.say("standing.format", { format: name, words: excerpt(words, LONGEST_WORDS) })];
}
