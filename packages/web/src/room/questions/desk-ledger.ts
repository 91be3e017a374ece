// The ledger of what was told: who has had what, since when, and by which act; for all seats or for one.
import type { Exposure, LeafHash, SeatId } from "@parley/engine/talks";
import { type Leave, leaveOf } from "../desk/leave.ts";
import { toldLines } from "../desk/told-lines.ts";
import { openedAct } from "../opened-acts.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags } from "../seat-tags.ts";

export interface DeskLedger {
  readonly seats: readonly SeatTag[];
  /** The latest first. */
  readonly rows: readonly LedgerRow[];
  /** How many things were told in all. */
  readonly told: number;
}

export interface LedgerRow {
  readonly item: LeafHash;
  readonly number: number;
  readonly words: string;
  /** Null for what the chair said itself. */
  readonly leave: Leave | null;
  /** Per seat of the ledger. */
  readonly known: readonly LedgerCell[];
}

/** `author`: said by that seat; `by`: the number of the release by which it got there, null where it could open the act itself. */
export type LedgerCell =
  | { readonly kind: "unknown" | "author" }
  | { readonly kind: "known"; readonly since: number; readonly by: number | null };

/** `seat` null: everything. */
export function deskLedger({ seat }: { readonly seat: string | null }, desk: RoomDesk): DeskLedger {
  const { room, language } = desk;
  const tagOf = seatTags(room, language);
  const lines = desk.once(`told lines ${language}`, () => toldLines(room, language));
  const chairs = room.seats.filter(({ chair }) => chair).map(({ id }) => id);
  const numberOf = (leaf: LeafHash) => openedAct(room, leaf)?.number ?? 0;
  const known = room.exposure.filter(
    ({ seats }) => seat === null || seats.some((one) => one.seat === (seat as SeatId)),
  );
  return {
    seats: room.seats.map(({ id }) => tagOf(id)),
    rows: known.toReversed().map((exposure) => ({
      item: exposure.item,
      number: numberOf(exposure.item),
      words: lines.get(numberOf(exposure.item)) ?? "",
      leave: chairs.includes(exposure.from) ? null : leaveOf(room, exposure.item),
      known: room.seats.map(({ id }) => cellOf(exposure, id, numberOf)),
    })),
    told: room.exposure.length,
  };
}

function cellOf(
  { item, from, seats }: Exposure,
  id: SeatId,
  numberOf: (leaf: LeafHash) => number,
): LedgerCell {
  if (id === from) return { kind: "author" };
  const reader = seats.find(({ seat }) => seat === id);
  if (!reader) return { kind: "unknown" };
  return { kind: "known", since: reader.stamp, by: reader.by === item ? null : numberOf(reader.by) };
}
