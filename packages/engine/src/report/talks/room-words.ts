// What the seats, members, acts, issues and options of a room are called when its talks are told.
import type { Frame } from "../../case/frame.ts";
import type { LeafHash, MemberKey, SeatId } from "../../talks/ids.ts";
import type { PlacedAct } from "../../talks/place.ts";
import type { Choices, Room, Seat } from "../../talks/room.ts";
import { optionInSentence } from "../briefing/naming.ts";
import { type TalksSpeech, type TalksTelling, talksSpeech } from "./moments.ts";

export interface RoomWords {
  readonly speech: TalksSpeech;
  /** The name as it stands at the end of the room; `seat 3` for one without a name. */
  seat(id: SeatId): string;
  /** In the order in which the room came to have them, whatever order an act has them in. */
  seats(ids: readonly SeatId[]): string[];
  /** The seat, with the member's name where several have sat there. */
  author(placed: Pick<PlacedAct, "seat" | "author">): string;
  /** The name that a member gave itself; null where it gave none. */
  member(key: MemberKey): string | null;
  /** The number of an act that could be opened; null for any other. */
  act(leaf: LeafHash): number | null;
  /** The frame in which acts of about this number can be read: the last before it, or else the first after it. */
  frame(number: number): Frame | null;
  /** `water: “half”; road: “open”`, with the names that the frame had at this number. */
  terms(choices: Choices, number: number): string;
}

export function roomWords(room: Room, telling: TalksTelling): RoomWords {
  const speech = talksSpeech(telling);
  const seat = seatNamer(room.seats, speech);
  const places = new Map(room.seats.map(({ id }, at) => [id, at]));
  const place = (id: SeatId) => places.get(id) ?? room.seats.length;
  const numbers = new Map<LeafHash, number>();
  for (const { placed } of room.acts) if (!numbers.has(placed.leaf)) numbers.set(placed.leaf, placed.number);
  const memberName = (key: MemberKey) => room.members.find((one) => one.key === key)?.name ?? null;
  const frameAt = (number: number) =>
    (room.frames.findLast(({ brought }) => brought.number < number) ?? room.frames[0])?.frame ?? null;
  return {
    speech,
    seat,
    seats: (ids) => ids.toSorted((a, b) => place(a) - place(b)).map(seat),
    author: ({ seat: id, author }) => {
      const member = room.members.filter((one) => one.seat === id).length > 1 ? memberName(author) : null;
      return member === null ? seat(id) : speech.say("acts.seat-and-member", { name: seat(id), member });
    },
    member: memberName,
    act: (leaf) => numbers.get(leaf) ?? null,
    frame: frameAt,
    terms: (choices, number) => termsText(choices, { frame: frameAt(number), speech }),
  };
}

/** Names of seats: two that share a name are told apart by their numbers. */
export function seatNamer(
  seats: readonly Pick<Seat, "id" | "name" | "role">[],
  speech: TalksSpeech,
): (id: SeatId) => string {
  const mediators = seats.filter(({ role }) => role === "mediator");
  const names = new Map<SeatId, string>();
  seats.forEach(({ id, name, role }, at) => {
    const number = at + 1;
    const shared = seats.filter((one) => one.name === name).length > 1;
    if (name !== null) names.set(id, shared ? speech.say("acts.seat-and-number", { name, number }) : name);
    else if (role === "mediator" && mediators.length === 1) names.set(id, speech.say("acts.the-mediator"));
    else names.set(id, speech.say("acts.seat-number", { number }));
  });
  return (id) => names.get(id) ?? id;
}

/** An issue or option that the frame lacks goes by its id. */
function termsText(
  choices: Choices,
  { frame, speech }: { readonly frame: Frame | null; readonly speech: TalksSpeech },
): string {
  const texts = Object.entries(choices).map(([issueId, optionId]) => {
    const at = frame?.issues.findIndex(({ id }) => id === issueId) ?? -1;
    const issue = frame?.issues[at];
    const option = issue?.options.findIndex(({ id }) => id === optionId) ?? -1;
    return speech.say("acts.term", {
      issue: issue?.name ?? issueId,
      choice:
        frame && option !== -1
          ? optionInSentence(frame, at, option, speech)
          : speech.say("briefing.quoted", { text: optionId }),
    });
  });
  return texts.join("; ");
}

/** What a person wrote, on one line and at most so long; nothing written is null. */
export function excerpt(words: string | undefined | null, most: number): string | null {
  if (words === undefined || words === null) return null;
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line.replace(/(?<!\.)\.$/, "");
  const cut = line.slice(0, most);
  return `${cut.replace(/\s+\S*$/, "") || cut}…`;
}
