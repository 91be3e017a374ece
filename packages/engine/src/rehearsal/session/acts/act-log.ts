// The log of a room that nobody sat in: acts placed one after the other, under names made from their places.
import type { RoomAct } from "../../../talks/acts/room-act.ts";
import type { LeafHash, MemberKey, SeatId } from "../../../talks/ids.ts";
import type { HeaderKind, PlacedAct } from "../../../talks/place.ts";

/** As base64url writes so many bits: the last letter has bits to spare, which must be none. */
function idOf(name: string, length: number): string {
  return `${name.padEnd(length - 1, "_").slice(0, length - 1)}A`;
}

/** The seat of the party at this place in the case; of the mediator at the number of parties. */
export function seatAt(place: number): SeatId {
  return idOf(`seat-${String(place + 1).padStart(2, "0")}`, 11) as SeatId;
}

export function memberAt(place: number): MemberKey {
  return idOf(`rehearsed-member-${place + 1}`, 43) as MemberKey;
}

const CONTROL: ReadonlySet<string> = new Set([
  "title",
  "seat",
  "frame",
  "propose-rules",
  "sign-rules",
  "open-round",
  "close-round",
  "walk-away",
]);

function headerOf({ do: word }: RoomAct): HeaderKind {
  if (word === "found" || word === "admit") return word;
  return CONTROL.has(word) ? "control" : "act";
}

export class ActLog {
  readonly places: PlacedAct[] = [];
  /** Of the acts to come, in milliseconds since 1970 UTC. */
  now: number;
  /** Everyone: the parties and the mediator. */
  readonly everyone: readonly SeatId[];

  constructor({ parties, now }: { readonly parties: number; readonly now: number }) {
    this.now = now;
    this.everyone = Array.from({ length: parties + 1 }, (_, place) => seatAt(place));
  }

  /** `to`: seats by place; without it, everyone. */
  send(place: number, act: RoomAct, to?: readonly number[]): LeafHash {
    const number = this.places.length + 1;
    const leaf = idOf(`rehearsed-act-${String(number).padStart(9, "0")}`, 43) as LeafHash;
    this.places.push({
      number,
      stamp: this.now,
      leaf,
      author: memberAt(place),
      seat: seatAt(place),
      audience: to ? to.map(seatAt).sort() : this.everyone,
      kind: headerOf(act),
      sentAt: this.now,
      act,
    });
    return leaf;
  }
}
