// How the talks run now, and what the chair can do about it.
import type { Phase, TalksFormat } from "@parley/engine/talks";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags } from "../seat-tags.ts";

export interface DeskCourse {
  readonly phase: Phase["kind"];
  /** The number of the open round; null where none is open. */
  readonly open: number | null;
  readonly next: number;
  /** Of the frame; `taken`: a round has taken it up. */
  readonly issues: readonly { readonly id: string; readonly name: string; readonly taken: boolean }[];
  /** The agenda has an order, so that a round names its issues. */
  readonly hasOrder: boolean;
  readonly isPaused: boolean;
  readonly isAway: boolean;
  readonly format: TalksFormat;
  /** Seats but the own, with whether a member of theirs is connected, by the server's word. */
  readonly others: readonly { readonly seat: SeatTag; readonly isHere: boolean; readonly isAway: boolean }[];
}

export function deskCourse(_: null, { room, view, language }: RoomDesk): DeskCourse {
  const tagOf = seatTags(room, language);
  const taken = new Set(room.rounds.flatMap(({ issues }) => issues ?? []));
  const open = room.rounds.find(({ closed }) => closed === null)?.round ?? null;
  return {
    phase: room.phase.kind,
    open,
    next: room.rounds.length + 1,
    issues: (room.frame?.frame.issues ?? []).map(({ id, name }) => ({ id, name, taken: taken.has(id) })),
    hasOrder: room.rules.inForce?.rules.agenda.order !== undefined,
    isPaused: room.pauses.some(({ until }) => until === null),
    isAway: room.seats.some(({ id, away }) => id === view.seat && away !== null),
    format: room.format.format,
    others: room.seats
      .filter(({ id }) => id !== view.seat)
      .map(({ id, members, away }) => ({
        seat: tagOf(id),
        isHere: members.some((member) => view.present.includes(member)),
        isAway: away !== null,
      })),
  };
}
