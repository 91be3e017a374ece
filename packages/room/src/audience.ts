// Whom an act goes to: named by its author in words, turned into seats only when it is sent.
import type { LeafHash, Room, SealedActInput, SeatId } from "@parley/engine/talks";
import type { Audience } from "@parley/seal";
import { answeredAct, belongsToTable, headerKindOf } from "./act-words.ts";

/**
 * "everyone": every seat, less observers where the rules keep the table from them; "chair": the seats that steer; "own-seat": nobody
 * else. The author's own seat is always among them. Control acts go to all, whatever is named.
 */
export type Addressees = "everyone" | "chair" | "own-seat" | readonly SeatId[];

export interface Addressing {
  readonly act: SealedActInput;
  readonly to: Addressees | undefined;
  readonly own: SeatId;
  readonly room: Room;
  /** Every seat that anyone was ever let into. */
  readonly seats: readonly string[];
}

/** Sorted, each once. Without addressees, replies go to the readers of what they answer, all else to everyone. */
export function expandAudience({ act, to, own, room, seats }: Addressing): Audience {
  if (headerKindOf(act.do) === "control") return "all";
  const wanted = to === undefined ? usual({ act, own, room, seats }) : named({ act, to, room, seats });
  return [...new Set([own, ...wanted])].filter((seat) => seats.includes(seat)).sort();
}

function usual({ act, own, room, seats }: Omit<Addressing, "to">): readonly string[] {
  if (act.do === "trace") return [own];
  const answered = act.do === "poll-answer" ? undefined : answeredAct(act);
  if (answered !== undefined) return placedOf(room, answered)?.audience ?? [];
  if (act.do === "poll-answer") return [placedOf(room, act.poll as LeafHash)?.seat ?? own];
  return everyone({ act, room, seats });
}

function named({ act, to, room, seats }: Omit<Addressing, "own">): readonly string[] {
  if (to === "own-seat") return [];
  if (to === "chair") return room.seats.filter(({ chair }) => chair).map(({ id }) => id);
  return to === "everyone" || to === undefined ? everyone({ act, room, seats }) : to;
}

function everyone({ act, room, seats }: Pick<Addressing, "act" | "room" | "seats">): readonly string[] {
  const isKept = belongsToTable(act.do) && room.rules.inForce?.rules.observers === "control-only";
  const roles = new Map<string, string>(room.seats.map(({ id, role }) => [id, role]));
  return isKept ? seats.filter((seat) => roles.get(seat) !== "observer") : seats;
}

function placedOf(room: Room, leaf: LeafHash) {
  return room.acts.find(({ placed }) => placed.leaf === leaf)?.placed;
}
