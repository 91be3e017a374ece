// Letting people in: a link for a seat, who stands at the door, and what becomes of them.
import type { SeatId } from "@parley/engine/talks";
import { admit, invite, pendingJoins, removeMember, replaceMember, turnAway } from "@parley/room";
import { drawSeatId } from "@parley/seal";
import type { RoomHands } from "../room-desk.ts";

export interface NewSeat {
  readonly name: string;
  readonly role: "mediator" | "party" | "observer";
  readonly party?: string;
}

/** The link lets one person ask for a place in the seat. It is secret, and is not kept where it could be shown again. */
export async function inviteTo(
  { seat, made }: { /** One that is there. */ readonly seat?: string; readonly made?: NewSeat },
  { client }: RoomHands,
): Promise<{ readonly link: string; readonly seat: string }> {
  const id = seat ?? drawSeatId();
  const invited = await invite(client, { seat: id });
  if (made) await client.send({ do: "seat", seat: id as SeatId, ...made });
  return invited;
}

export interface AtDoor {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Null: it answers no invitation that was made here. */
  readonly seat: string | null;
}

export async function lookAtDoor(_: null, { client }: RoomHands): Promise<AtDoor[]> {
  const joins = await pendingJoins(client);
  return joins.map((join) => ({ id: join.id, at: join.at, seat: "member" in join ? join.seat : null }));
}

/** `instead`: the member whose lost or stolen key it replaces. */
export async function letIn(
  { id, instead }: { readonly id: string; readonly instead?: string },
  { client }: RoomHands,
): Promise<void> {
  const join = (await pendingJoins(client)).find((one) => one.id === id);
  if (!join) return;
  if (instead === undefined) await admit(client, join);
  else await replaceMember(client, { subject: instead, join });
}

export async function sendAway({ id }: { readonly id: string }, { client }: RoomHands): Promise<void> {
  await turnAway(client, { id });
}

export async function removeFromRoom(
  { member }: { readonly member: string },
  { client }: RoomHands,
): Promise<void> {
  await removeMember(client, member);
}
