// Letting others in: invitations for a seat, requests at the door, and the admission that a member signs.
import {
  checkJoin,
  drawSeatId,
  drawSecret,
  fingerprintOf,
  isRefused,
  type JoinFault,
  joinToken,
  type MemberKey,
  type NewMember,
  tokenHash,
} from "@parley/seal";
import { writeLink } from "./link-text.ts";
import type { RoomClient } from "./room-client.ts";
import type { JoinAtDoor } from "./server-call.ts";

/** Kept by the inviter: only whoever has the secret can tell that a request answers it. */
export interface KeptInvitation {
  readonly secret: string;
  readonly seat: string;
  /** What the server knows it by. */
  readonly token: string;
  /** Milliseconds since 1970 UTC. */
  readonly made: number;
}

export interface Invited {
  /** Secret; it lets one person ask to join. */
  readonly link: string;
  readonly seat: string;
}

export type PendingJoin = Pick<JoinAtDoor, "id" | "at"> &
  (
    | { readonly seat: string; readonly member: NewMember }
    /** "unknown-invitation": made by another member or on another device, which must admit. */
    | { readonly fault: JoinFault | "unknown-invitation" }
  );

const NAME = "invitations";

/** For a new seat, unless one is given. Throws a RoomServerError. */
export async function invite(client: RoomClient, { seat = drawSeatId() } = {}): Promise<Invited> {
  const { room, address, serverKey } = client.entry;
  const secret = drawSecret();
  const token = (await tokenHash(await joinToken({ room, secret }))) as string;
  const kept: KeptInvitation = { secret, seat, token, made: client.host.clock.now() };
  await client.vault.update(NAME, (before) => [...((before as KeptInvitation[] | undefined) ?? []), kept]);
  await client.call((calls, bearer) => calls.invite(bearer, token));
  const founder = client.founder;
  const invitation = {
    ...{ room, secret },
    founder: await fingerprintOf(founder),
    server: await fingerprintOf(serverKey),
  };
  return { link: writeLink({ address, invitation }), seat };
}

export async function invitations(client: RoomClient): Promise<readonly KeptInvitation[]> {
  return ((await client.vault.read(NAME)) as KeptInvitation[] | undefined) ?? [];
}

/** Requests at the door, each checked against the invitation that it answers. Throws a RoomServerError. */
export async function pendingJoins(client: RoomClient): Promise<readonly PendingJoin[]> {
  const { joins } = await client.call((calls, bearer) => calls.listJoins(bearer));
  const kept = await invitations(client);
  return Promise.all(joins.map((join) => judgeJoin(client.entry.room, { join, kept })));
}

async function judgeJoin(
  room: string,
  { join, kept }: { readonly join: JoinAtDoor; readonly kept: readonly KeptInvitation[] },
): Promise<PendingJoin> {
  const { id, at, token, request } = join;
  const answered = kept.find((one) => one.token === token);
  if (answered === undefined) return { id, at, fault: "unknown-invitation" };
  const { secret, seat } = answered;
  const member = await checkJoin({ request, invitation: { room, secret }, seat });
  return isRefused(member) ? { id, at, fault: member.refused } : { id, at, seat, member };
}

/** Signs the admission and clears the door. Keys of what was said before follow by themselves. Gives the draft's id. */
export async function admit(client: RoomClient, join: PendingJoin): Promise<string> {
  if (!("member" in join)) throw new TypeError("A request that answers no invitation cannot be admitted.");
  const draft = await client.changeMembers({ kind: "admit", member: join.member });
  await turnAway(client, join);
  return draft;
}

/** Clears a request from the door. */
export async function turnAway(client: RoomClient, { id }: Pick<PendingJoin, "id">): Promise<void> {
  await client.call((calls, bearer) => calls.dropJoin(bearer, id));
}

export async function removeMember(client: RoomClient, subject: MemberKey): Promise<string> {
  return client.changeMembers({ kind: "remove", subject });
}

/** Puts the key of an admitted request in the place of a lost or stolen one of the same seat. */
export async function replaceMember(
  client: RoomClient,
  { subject, join }: { readonly subject: MemberKey; readonly join: PendingJoin },
): Promise<string> {
  if (!("member" in join)) throw new TypeError("A request that answers no invitation cannot be admitted.");
  const draft = await client.changeMembers({ kind: "replace", subject, member: join.member });
  await turnAway(client, join);
  return draft;
}
