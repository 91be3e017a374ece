// What the chair needs to write something to others: to whom it can go, and the issues that an offer can name.
import { frameChoices } from "../desk/frame-choices.ts";
import type { ChoicesFrame } from "../parts/choices-field.tsx";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags } from "../seat-tags.ts";

export interface DeskWriting {
  /** Null before a frame was brought. */
  readonly frame: ChoicesFrame | null;
  readonly receivers: readonly Receiver[];
  readonly hasRules: boolean;
}

export interface Receiver {
  readonly seat: SeatTag;
  readonly hasVoice: boolean;
}

export function deskWriting(_: null, { room, view, language }: RoomDesk): DeskWriting {
  const tagOf = seatTags(room, language);
  const entered = new Set(room.members.map(({ seat }) => seat));
  const rules = room.rules.inForce?.rules ?? null;
  const isKept = (role: string) => role === "observer" && rules?.observers === "control-only";
  return {
    frame: frameChoices(room),
    receivers: room.seats
      .filter(({ id, role }) => id !== view.seat && entered.has(id) && !isKept(role))
      .map(({ id, voice }) => ({ seat: tagOf(id), hasVoice: voice })),
    hasRules: rules !== null,
  };
}
