// The record as a whole: how long it is, who speaks in it, and the words that stand for all of it.
import type { SeatId } from "@parley/engine/talks";
import { headWords } from "@parley/seal";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags, tagsOf } from "../seat-tags.ts";
import type { LogFilter } from "./log-kinds.ts";
import { toldActs } from "./log-story.ts";

export interface LogView {
  /** The last place that was checked, and eight words of the whole log up to it; null before the first. */
  readonly head: { readonly number: number; readonly words: readonly string[] } | null;
  /** Lines that the filter leaves. */
  readonly count: number;
  /** Seats that have done something that the own seat could open. */
  readonly seats: readonly SeatTag[];
}

export function log(filter: LogFilter, desk: RoomDesk): LogView {
  const { room, view, language } = desk;
  const { head } = view;
  const seats = desk.once("seats that spoke", () => [
    ...new Set(room.acts.map(({ placed }): SeatId => placed.seat)),
  ]);
  return {
    head: head.number === 0 ? null : { number: head.number, words: headWords(head) },
    count: toldActs(filter, desk).length,
    seats: tagsOf(seats, seatTags(room, language), room),
  };
}
