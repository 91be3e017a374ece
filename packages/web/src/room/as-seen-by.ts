// The room as another seat knows it, as far as this seat can tell: what was addressed past this seat stays out on both sides.
import { type Place, type PlacedAct, type Room, RoomFold, type SeatId } from "@parley/engine/talks";

/** The places of the log as the viewer of the room has them: what it could open, and bare places between. */
export function placesOf(room: Room): Place[] {
  const opened = new Map(room.acts.map(({ placed }) => [placed.number, placed]));
  const places: Place[] = [];
  for (let number = 1; number <= (room.head?.number ?? 0); number++) {
    // Of a sealed place only that it is there counts; its stamp is taken from the place before.
    const stamp = places.at(-1)?.stamp ?? 0;
    places.push(opened.get(number) ?? { number, stamp, leaf: bareLeaf(number), sealed: true });
  }
  return places;
}

/** With `next`, as it would be once that act stood at the next place. */
export function roomAsSeenBy(room: Room, seat: SeatId, next?: PlacedAct): Room {
  return next ? roomAround(room, seat, next).after : foldFor(room, seat).room();
}

/** Before and after that act, at the cost of one. */
export function roomAround(
  room: Room,
  seat: SeatId,
  next: PlacedAct,
): { readonly before: Room; readonly after: Room } {
  const fold = foldFor(room, seat);
  const before = fold.room();
  fold.add(next);
  return { before, after: fold.room() };
}

function foldFor(room: Room, seat: SeatId): RoomFold {
  const fold = new RoomFold(seat);
  for (const place of placesOf(room)) fold.add(place);
  return fold;
}

function bareLeaf(number: number): Place["leaf"] {
  return `sealed-${number}` as Place["leaf"];
}
