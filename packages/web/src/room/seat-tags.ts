// What a seat is called and drawn as wherever a screen names it.

import { seatNamer, talksSpeech } from "@parley/engine/report";
import type { Role, Room, SeatId } from "@parley/engine/talks";
import { languageOf } from "../engine/spoken-language.ts";
import type { LanguageCode } from "../texts/language.ts";

export interface SeatTag {
  readonly id: SeatId;
  readonly name: string;
  readonly role: Role;
  /** Position in the frame of the first party that the seat speaks for; null where it speaks for none. */
  readonly party: number | null;
}

export type TagOf = (id: SeatId) => SeatTag;

/** Names of all seats of a room; a seat that it does not know goes by its id. */
export function seatTags({ seats, frame }: Pick<Room, "seats" | "frame">, language: LanguageCode): TagOf {
  const nameOf = seatNamer(seats, talksSpeech({ language: languageOf(language) }));
  const parties = frame?.frame.parties ?? [];
  const tags = new Map(
    seats.map(({ id, role, speaksFor }): [SeatId, SeatTag] => {
      const party = parties.findIndex((one) => one.id === speaksFor[0]);
      return [id, { id, name: nameOf(id), role, party: party === -1 ? null : party }];
    }),
  );
  return (id) => tags.get(id) ?? { id, name: id, role: "observer", party: null };
}

/** In the order in which the room came to have them. */
export function tagsOf(ids: readonly SeatId[], tagOf: TagOf, { seats }: Pick<Room, "seats">): SeatTag[] {
  const places = new Map(seats.map(({ id }, at) => [id, at]));
  const place = (id: SeatId) => places.get(id) ?? seats.length;
  return ids.toSorted((a, b) => place(a) - place(b)).map(tagOf);
}
