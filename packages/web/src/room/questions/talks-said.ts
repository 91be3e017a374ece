// What was said besides offers, the latest first: notes, questions with their answers, polls, ideas passed on, read-backs.
import type { LeafHash, Mark, PollAnswer, Room, SeatId } from "@parley/engine/talks";
import { openedAct } from "../opened-acts.ts";
import { type SeatTag, type TagOf, tagsOf } from "../seat-tags.ts";
import { type ChoiceView, choiceViews, framesOf, numberOf } from "./talks-offers.ts";

export type SaidKind = "note" | "question" | "poll" | "idea" | "poll-result" | "read-back";

export interface SaidView {
  readonly kind: SaidKind;
  readonly act: LeafHash;
  readonly number: number;
  readonly at: number;
  readonly from: SeatTag;
  readonly to: readonly SeatTag[];
  readonly isOwn: boolean;
  readonly words: string;
  /** The number of the act that it is about or reads back. */
  readonly about: number | null;
  readonly attributedTo: SeatTag | null;
  /** Of a poll; empty elsewhere. */
  readonly choices: readonly ChoiceView[];
  readonly counts: { readonly yes: number; readonly no: number; readonly unsure: number } | null;
  readonly answers: readonly AnswerView[];
  /** Of a read-back. */
  readonly reply: { readonly isRight: boolean; readonly words: string | null } | null;
  /** What the own seat can do with it. */
  readonly ways: readonly ("answer" | "answer-poll" | "reply" | "read-back")[];
}

export interface AnswerView {
  readonly seat: SeatTag;
  readonly at: number;
  readonly answer: PollAnswer | null;
  readonly words: string | null;
}

export interface SaidSight {
  readonly room: Room;
  readonly seat: SeatId;
  readonly tagOf: TagOf;
}

export function saidView(sight: SaidSight): SaidView[] {
  const said = [
    ...notes(sight),
    ...questions(sight),
    ...polls(sight),
    ...releases(sight),
    ...readBacks(sight),
  ];
  return said.sort((a, b) => b.number - a.number);
}

type Rest = Partial<Omit<SaidView, "kind" | "act" | "number" | "at" | "from" | "to" | "isOwn">>;

interface Words {
  readonly kind: SaidKind;
  readonly mark: Mark;
  readonly audience: readonly SeatId[];
}

function said({ kind, mark, audience }: Words, { room, seat, tagOf }: SaidSight, rest: Rest): SaidView {
  const { act, number, stamp } = mark;
  return {
    ...{ kind, act, number, at: stamp, from: tagOf(mark.seat), isOwn: mark.seat === seat },
    to: tagsOf(
      audience.filter((id) => id !== mark.seat),
      tagOf,
      room,
    ),
    ...{ words: "", about: null, attributedTo: null, choices: [], counts: null, answers: [], reply: null },
    ways: mark.seat === seat || audience.length === 1 ? [] : ["read-back"],
    ...rest,
  };
}

function notes(sight: SaidSight): SaidView[] {
  return sight.room.acts.flatMap(({ placed, illegal }) => {
    const { act, leaf, number, stamp, seat, author, audience } = placed;
    if (illegal !== null || act.do !== "note") return [];
    const mark = { act: leaf, number, stamp, seat, author };
    const about = numberOf(sight.room, act.about ?? null);
    return [said({ kind: "note", mark, audience }, sight, { words: act.words, about })];
  });
}

function questions(sight: SaidSight): SaidView[] {
  const { room, seat, tagOf } = sight;
  return room.questions.map(({ asked, audience, words, about, answers }) =>
    said({ kind: "question", mark: asked, audience }, sight, {
      ...{ words, about: numberOf(room, about) },
      answers: answers.map(({ mark, words: told }) => ({
        ...{ seat: tagOf(mark.seat), at: mark.stamp, answer: null, words: told },
      })),
      ways: asked.seat === seat ? [] : ["answer", "read-back"],
    }),
  );
}

function polls(sight: SaidSight): SaidView[] {
  const { room, seat, tagOf } = sight;
  const hasVoice = room.seats.find(({ id }) => id === seat)?.voice ?? false;
  return room.polls.map(({ opened, audience, words, choices, answers }) =>
    said({ kind: "poll", mark: opened, audience }, sight, {
      ...{ words, choices: choices ? choiceViews(choices, framesOf(room, opened.number)) : [] },
      answers: answers.map(({ mark, answer, words: told }) => ({
        ...{ seat: tagOf(mark.seat), at: mark.stamp, answer, words: told },
      })),
      ways: opened.seat === seat || !hasVoice ? [] : ["answer-poll"],
    }),
  );
}

function releases(sight: SaidSight): SaidView[] {
  return sight.room.releases.flatMap(({ made, audience, content, attributedTo }) => {
    if (content.kind === "offer") return [];
    const from = attributedTo && sight.tagOf(attributedTo);
    const words = { words: content.words, attributedTo: from };
    const counts =
      content.kind === "poll-result" ? { yes: content.yes, no: content.no, unsure: content.unsure } : null;
    return [said({ kind: content.kind, mark: made, audience }, sight, { ...words, counts })];
  });
}

function readBacks(sight: SaidSight): SaidView[] {
  const { room, seat } = sight;
  return room.readBacks.map(({ made, of, words, reply }) => {
    const source = openedAct(room, of);
    return said({ kind: "read-back", mark: made, audience: source?.audience ?? [] }, sight, {
      ...{ words, about: source?.number ?? null },
      reply: reply && { isRight: reply.correction === null, words: reply.correction },
      ways: reply === null && source?.seat === seat ? ["reply"] : [],
    });
  });
}
