// Something that the mediator wants to pass on: as an act, and what speaks against it before anybody judges the act.
import type { Conveyed, LeafHash, Room, SealedActInput, SeatId } from "@parley/engine/talks";
import { leaveOf, narrowest } from "./leave.ts";

export interface WantedRelease {
  readonly content: Conveyed;
  readonly to: readonly SeatId[];
  /** Acts that it comes from; none: the mediator's own. */
  readonly sources: readonly LeafHash[];
  /** Whether it says whose it is. */
  readonly isAttributed: boolean;
}

/** More than is allowed, or nobody to say it to. */
export type ReleaseRefusal = "nobody" | "nothing-may-pass" | "name-may-not-pass" | "nobody-to-name";

export function refusalOf(wanted: WantedRelease, room: Room): ReleaseRefusal | null {
  const { to, sources, isAttributed } = wanted;
  if (to.length === 0) return "nobody";
  if (sources.length === 0) return isAttributed ? "nobody-to-name" : null;
  const may = narrowest(sources.map((source) => leaveOf(room, source)));
  if (may === "nothing") return "nothing-may-pass";
  if (!isAttributed) return null;
  if (may !== "attributed") return "name-may-not-pass";
  return sourceSeats(wanted, room).length === 1 ? null : "nobody-to-name";
}

export function conveyOf(wanted: WantedRelease, room: Room): SealedActInput {
  const [attributedTo] = wanted.isAttributed ? sourceSeats(wanted, room) : [];
  return { do: "convey", content: wanted.content, ...(attributedTo !== undefined && { attributedTo }) };
}

/** Seats whose acts it comes from. */
export function sourceSeats({ sources }: Pick<WantedRelease, "sources">, { acts }: Room): SeatId[] {
  const seats = acts.filter(({ placed }) => sources.includes(placed.leaf)).map(({ placed }) => placed.seat);
  return [...new Set(seats)];
}
