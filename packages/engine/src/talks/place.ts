// A place in the log of a room as the fold takes it: an act that could be opened, or one that is sealed to others.
import type { RoomAct } from "./acts/room-act.ts";
import type { LeafHash, MemberKey, SeatId } from "./ids.ts";

/** What the server sees of an act. *keys* acts come as sealed places: the fold has no use for them. */
export type HeaderKind = "found" | "admit" | "remove" | "replace" | "control" | "act";

export interface SealedPlace {
  /** Counted from 1 without a gap. */
  readonly number: number;
  /** The server's, in milliseconds since 1970 UTC. */
  readonly stamp: number;
  readonly leaf: LeafHash;
  readonly sealed: true;
}

/** Signature, commitment, epoch and, for membership, the proof have been checked already. */
export interface PlacedAct {
  readonly number: number;
  readonly stamp: number;
  readonly leaf: LeafHash;
  readonly author: MemberKey;
  /** The author's seat. */
  readonly seat: SeatId;
  /** Sorted and without repetition. Every other kind than `act` goes to all seats, later ones included, whatever stands here. */
  readonly audience: readonly SeatId[];
  readonly kind: HeaderKind;
  /** The author's own time, in milliseconds since 1970 UTC. */
  readonly sentAt: number;
  readonly act: RoomAct;
}

export type Place = PlacedAct | SealedPlace;

export function isSealed(place: Place): place is SealedPlace {
  return "sealed" in place;
}

/** Everyone in the room, whenever they come, can open it. */
export function isOpenToAll({ kind }: Pick<PlacedAct, "kind">): boolean {
  return kind !== "act";
}

/** Everyone who can open `later` can open `earlier`. */
export function reachesAllOf(earlier: PlacedAct, later: PlacedAct): boolean {
  if (isOpenToAll(earlier)) return true;
  return !isOpenToAll(later) && later.audience.every((seat) => earlier.audience.includes(seat));
}

export function sameSeats(some: readonly SeatId[], others: readonly SeatId[]): boolean {
  return some.length === others.length && some.every((seat) => others.includes(seat));
}
