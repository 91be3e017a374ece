// Polls that this seat opened: who was asked, what each answered, and what may be said of it.
import type { LeafHash, Poll, PollAnswer, Room, SeatId } from "@parley/engine/talks";
import { type Leave, leaveFor } from "../desk/leave.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags, type TagOf, tagsOf } from "../seat-tags.ts";
import { type ChoiceView, choiceViews, framesOf } from "./talks-offers.ts";

export interface PollView {
  readonly act: LeafHash;
  readonly number: number;
  readonly at: number;
  readonly words: string;
  readonly choices: readonly ChoiceView[];
  /** Seats with a voice that it went to. */
  readonly asked: readonly AskedSeat[];
  readonly counts: Readonly<Record<PollAnswer, number>>;
  /** By act: what the result comes from. */
  readonly sources: readonly LeafHash[];
  readonly leave: Leave;
  /** Where a result was said. */
  readonly released: readonly {
    readonly number: number;
    readonly at: number;
    readonly to: readonly SeatTag[];
  }[];
}

export interface AskedSeat {
  readonly seat: SeatTag;
  readonly answer: PollAnswer | null;
  readonly words: string | null;
}

/** The latest first. */
export function deskPolls(_: null, { room, view, language }: RoomDesk): PollView[] {
  const tagOf = seatTags(room, language);
  return room.polls
    .filter(({ opened }) => opened.seat === view.seat)
    .toReversed()
    .map((poll) => pollView(poll, room, tagOf));
}

function pollView(poll: Poll, room: Room, tagOf: TagOf): PollView {
  const { opened, audience, words, choices, answers } = poll;
  const count = (answer: PollAnswer) => answers.filter((one) => one.answer === answer).length;
  const sources = answers.map(({ mark }) => mark.act);
  return {
    act: opened.act,
    number: opened.number,
    at: opened.stamp,
    words,
    choices: choices ? choiceViews(choices, framesOf(room, opened.number)) : [],
    asked: tagsOf(askedSeats(room, audience, opened.seat), tagOf, room).map((seat) => {
      const given = answers.find(({ mark }) => mark.seat === seat.id);
      return { seat, answer: given?.answer ?? null, words: given?.words ?? null };
    }),
    counts: { yes: count("yes"), no: count("no"), unsure: count("unsure") },
    sources,
    leave: leaveFor(null, room.rules.inForce?.rules ?? null),
    released: room.releases
      .filter(
        (one) => one.content.kind === "poll-result" && sources.some((source) => one.sources.includes(source)),
      )
      .map(({ made, audience: to }) => ({
        number: made.number,
        at: made.stamp,
        to: tagsOf(
          to.filter((seat) => seat !== made.seat),
          tagOf,
          room,
        ),
      })),
  };
}

function askedSeats({ seats }: Room, audience: readonly SeatId[], asker: SeatId): SeatId[] {
  return seats.filter(({ id, voice }) => voice && id !== asker && audience.includes(id)).map(({ id }) => id);
}
