// Seats of a room as people type and read them.
import { seatNamer, talksSpeech } from "@parley/engine/report";
import type { Room, Seat, SeatId } from "@parley/engine/talks";
import { sentence } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { WrongUse } from "../wrong-use.ts";

/** By id, or by a name that one seat alone has. @throws WrongUse */
export function findSeat({ seats }: Room, typed: string): Seat {
  const wanted = typed.trim();
  const byId = seats.find(({ id }) => id === wanted);
  const byName = seats.filter(({ name }) => name?.toLowerCase() === wanted.toLowerCase());
  const found = byId ?? (byName.length === 1 ? byName[0] : undefined);
  if (found !== undefined) return found;
  const known = seats.map(({ id, name }) => (name === null ? id : `${name} (${id})`));
  const code = byName.length > 1 ? "cli.room-seat-shared" : "cli.room-unknown-seat";
  throw new WrongUse(sentence(code, { text: typed, known }));
}

/** As the story of the room calls it; the id where the room does not have it. */
export function seatName({ seats }: Pick<Room, "seats">, id: string): string {
  return seatNamer(seats, talksSpeech({ language: spokenLanguage() }))(id as SeatId);
}
