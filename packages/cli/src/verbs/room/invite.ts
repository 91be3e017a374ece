// `parley room invite`: a link with which one person may ask to be let in; nothing else goes to standard output.
import type { Role, Room, SealedActInput, SeatId } from "@parley/engine/talks";
import { invite, type RoomClient } from "@parley/room";
import { drawSeatId } from "@parley/seal";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { type RoomWords, sendOut, withRoom } from "../../room/at-work.ts";
import { complainOfReason } from "../../room/drafts.ts";
import { printData } from "../../room/print-json.ts";
import { reaching } from "../../room/reaching.ts";
import { findSeat } from "../../room/seats.ts";
import { complain, sentence } from "../../say.ts";
import { WrongUse } from "../../wrong-use.ts";

export interface InviteWords extends RoomWords {
  /** Id or name of a seat that there is; a new one if left out, or the own one for those who may not make seats. */
  readonly seat?: string;
  readonly name?: string;
  readonly role?: string;
  /** A party of the case that the seat speaks for. */
  readonly party?: string;
}

const ROLES: readonly Role[] = ["party", "observer", "mediator"];

export async function inviteTo(words: InviteWords, environment: Environment): Promise<ExitStatus> {
  const role = readRole(words);
  return withRoom(words, environment, async (client) => {
    const seat = seatFor(client, words);
    const naming = namingOf(words, { seat, role });
    const refusal = naming && (await sendOut(client, naming));
    if (refusal) {
      complainOfReason(client, refusal, environment);
      return EXIT.problems;
    }
    const { link } = await reaching(client.entry.address, invite(client, { seat }));
    if (words.json) printData({ link, seat, room: client.entry.room }, environment);
    else {
      environment.print(`${link}\n`);
      complain(environment, "cli.room-next-admit", { keep: words.keep });
    }
    return EXIT.fine;
  });
}

/** Only the chair makes new seats, and only those who sit in a seat let others into it. @throws WrongUse */
function seatFor(client: RoomClient, { seat: typed }: InviteWords): SeatId {
  const { room, seat } = client.view();
  const own = room.seats.find(({ id }) => id === seat);
  if (typed === undefined) return own?.chair ? (drawSeatId() as SeatId) : (seat as SeatId);
  const wanted = findSeat(room, typed);
  if (wanted.id !== seat && isTaken(room, wanted.id)) {
    throw new WrongUse(sentence("cli.room-seat-of-others", { text: typed }));
  }
  return wanted.id;
}

function isTaken({ seats }: Room, id: SeatId): boolean {
  return seats.some((seat) => seat.id === id && seat.members.length > 0);
}

/** @throws WrongUse */
function readRole({ name, role: typed, party }: InviteWords): Role {
  if (name === undefined && (typed !== undefined || party !== undefined)) {
    throw new WrongUse(sentence("cli.room-role-without-name"));
  }
  const role = ROLES.find((one) => one === (typed ?? "party"));
  if (role === undefined)
    throw new WrongUse(sentence("cli.room-bad-role", { text: typed ?? "", known: [...ROLES] }));
  return role;
}

function namingOf(
  { name, party }: InviteWords,
  { seat, role }: { readonly seat: SeatId; readonly role: Role },
): SealedActInput | undefined {
  if (name === undefined) return undefined;
  return { do: "seat", seat, name, role, ...(party !== undefined && { party }) };
}
