// Why an act is without effect, or should be looked at twice, with the names that the room has for what the reason speaks of.
import type { Message, Parameter } from "../../case/message.ts";
import type { LeafHash, SeatId } from "../../talks/ids.ts";
import type { JudgedAct, Room } from "../../talks/room.ts";
import type { TalksTelling } from "./moments.ts";
import { type RoomWords, roomWords } from "./room-words.ts";

export interface ReasonTelling extends TalksTelling {
  /** The number of the act that the reason is of; without it, the next place. */
  readonly number?: number;
}

/** The whole sentences of a reason or a flag of `room.acts`, or of a preview. */
export function reasonText(room: Room, reason: Message, telling: ReasonTelling): string {
  const number = telling.number ?? (room.head?.number ?? 0) + 1;
  return tellReason(reason, { words: roomWords(room, telling), number });
}

interface Place {
  readonly words: RoomWords;
  readonly number: number;
}

function tellReason({ code, params }: Message, place: Place): string {
  const named = Object.entries(params).map(([name, value]) => [name, nameOf(name, value, place)]);
  return place.words.speech.put({ code, params: Object.fromEntries(named) });
}

/** The reasons and flags of an act, each as sentences. */
export function tellVerdict({ placed, illegal, flags }: JudgedAct, words: RoomWords) {
  const place = { words, number: placed.number };
  return {
    reason: illegal && tellReason(illegal, place),
    flags: flags.map((flag) => tellReason(flag, place)),
  };
}

function nameOf(name: string, value: Parameter, { words, number }: Place): Parameter {
  const issues = words.frame(number)?.issues ?? [];
  const issueName = (id: string) => issues.find((issue) => issue.id === id)?.name ?? id;
  switch (name) {
    case "act":
      return words.act(String(value) as LeafHash);
    case "seat":
      return words.seat(String(value) as SeatId);
    case "seats":
      return Array.isArray(value) ? words.seats(value as readonly SeatId[]) : value;
    case "issue":
      return issueName(String(value));
    case "issues":
      return Array.isArray(value) ? value.map(issueName) : value;
    default:
      return value;
  }
}
