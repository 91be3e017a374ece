// What every kind of act is told from.
import type { Message } from "../../case/message.ts";
import type { ActOf, ActWord } from "../../talks/acts/room-act.ts";
import type { LeafHash } from "../../talks/ids.ts";
import type { PlacedAct } from "../../talks/place.ts";
import type { Room } from "../../talks/room.ts";
import { excerpt, type RoomWords } from "./room-words.ts";

export interface Line {
  readonly room: Room;
  readonly placed: PlacedAct;
  readonly words: RoomWords;
  /** As many characters of what somebody wrote are quoted. */
  readonly most: number;
}

/** Tells one kind of act in sentences. */
export type Teller<Act> = (act: Act, line: Line) => string[];

/** Tellers for some kinds of act. */
export type TellersOf<Word extends ActWord> = { readonly [One in Word]: Teller<ActOf<One>> };

/** A sentence in which `party` is the author's seat and `audience` are its readers beside it. */
export function told(line: Line, code: string, params: Message["params"] = {}): string {
  const { placed, words } = line;
  return words.speech.put({
    code,
    params: {
      party: words.author(placed),
      audience: words.seats(placed.audience.filter((seat) => seat !== placed.seat)),
      ...params,
    },
  });
}

export function quote({ most }: Line, text: string | undefined | null): string | null {
  return excerpt(text, most);
}

/** The act by its number, and the seat that made the offer in it, where these could be opened. */
export function offerOf({ room, words }: Line, leaf: LeafHash) {
  const maker = room.offers.find(({ made }) => made.act === leaf)?.made.seat;
  return { act: words.act(leaf), other: maker === undefined ? null : words.seat(maker) };
}
