// What sides told the chair and not everyone: what there may be to carry across.
import type { ActWord, JudgedAct, Room, SeatId } from "@parley/engine/talks";

const SAYING: readonly ActWord[] = [
  "note",
  "ask",
  "answer",
  "correct",
  "share",
  "offer",
  "accept",
  "reject",
  "withdraw",
];

/** Seats of sides: those that speak for a party or came as one, and are not in the chair. */
export function sideSeats({ seats }: Room): SeatId[] {
  return seats
    .filter(({ chair, role, speaksFor }) => !chair && (role === "party" || speaksFor.length > 0))
    .map(({ id }) => id);
}

/** By seat, the latest first. Only what some other side has not heard from its author. */
export function toldActs(room: Room, own: SeatId): Map<SeatId, JudgedAct[]> {
  const sides = sideSeats(room);
  const chairs = room.seats.filter(({ chair }) => chair).map(({ id }) => id);
  const told = new Map<SeatId, JudgedAct[]>(sides.map((seat) => [seat, []]));
  for (const judged of room.acts.toReversed()) {
    const { seat, kind, audience, act } = judged.placed;
    if (kind !== "act" || seat === own || chairs.includes(seat) || !SAYING.includes(act.do)) continue;
    if (sides.every((side) => side === seat || audience.includes(side))) continue;
    told.set(seat, [...(told.get(seat) ?? []), judged]);
  }
  return told;
}
