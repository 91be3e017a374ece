// What routes and sockets of a server of rooms share: the rooms, the rates, the clock, and who may come in.
import { fromBase64url } from "@parley/seal";
import { DatabaseError } from "../postgres/database-error.ts";
import type { Bearer } from "./bearer.ts";
import { type Buckets, blockOf, makeBuckets } from "./buckets.ts";
import type { Door, Limits } from "./limits.ts";
import type { Origins } from "./origins.ts";
import { NOT_LET_IN, RETURNING, type RoomRefusal, tooFast, UNAVAILABLE } from "./refusals.ts";
import type { OpenRooms, RoomService } from "./room-service.ts";

export interface RoomDesk {
  readonly service: RoomService;
  readonly limits: Limits;
  readonly origins: Origins;
  /** What `/room-server.json` gives as the version. */
  readonly version: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Until then no new act is taken; milliseconds since 1970 UTC. */
  readonly quietUntil: number;
  /** Told of what went wrong on this side. */
  readonly report: (error: Error) => void;
  readonly members: Buckets;
  readonly readings: Buckets;
  readonly addresses: Readonly<Record<Door, Buckets>>;
}

export function makeDesk(parts: Omit<RoomDesk, "members" | "readings" | "addresses">): RoomDesk {
  const { member, reading, address } = parts.limits;
  const addresses = Object.fromEntries(
    Object.entries(address).map(([door, rate]) => [door, makeBuckets(rate)]),
  ) as unknown as RoomDesk["addresses"];
  return { ...parts, members: makeBuckets(member), readings: makeBuckets(reading), addresses };
}

/** Who came with a token, in a room that is there. */
export interface Standing {
  readonly rooms: OpenRooms;
  readonly room: string;
  readonly member: string;
}

interface Coming {
  readonly room: string;
  readonly bearer: Bearer | undefined;
  readonly ip: string;
}

/**
 * The same refusal whatever is wrong; an address from which many tokens came that let nobody in has to wait.
 * @throws DatabaseError with any reason
 */
export async function letIn(desk: RoomDesk, { room, bearer, ip }: Coming): Promise<Standing | RoomRefusal> {
  if (!bearer || !isRoomId(room)) return NOT_LET_IN;
  const { service, now, addresses } = desk;
  const after = addresses.guesses.look(blockOf(ip));
  if (after > 0) return tooFast(after);
  const rooms = await service.openIfMade();
  const member = await rooms?.access.findMember({ room, bearerHash: bearer.bearerHash, now: now() });
  if (rooms && member) return { rooms, room, member };
  addresses.guesses.take(blockOf(ip));
  return NOT_LET_IN;
}

/** Undefined if new acts are taken: after a backup was restored, members come first who hold what it lacks. */
export function awaitReturns({ quietUntil, now }: RoomDesk): RoomRefusal | undefined {
  return now() < quietUntil ? RETURNING : undefined;
}

/** Undefined if the member may go on. */
export function holdBack({ members }: RoomDesk, { room, member }: Pick<Standing, "room" | "member">) {
  const after = members.take(`${room} ${member}`);
  return after > 0 ? tooFast(after) : undefined;
}

/** Undefined if the member may read on. */
export function holdBackReading({ readings }: RoomDesk, { room, member }: Pick<Standing, "room" | "member">) {
  const after = readings.take(`${room} ${member}`);
  return after > 0 ? tooFast(after) : undefined;
}

/** Undefined if the address may go on. */
export function holdBackAt(
  { addresses }: RoomDesk,
  { door, ip }: { readonly door: Door; readonly ip: string },
) {
  const after = addresses[door].take(blockOf(ip));
  return after > 0 ? tooFast(after) : undefined;
}

export function isRoomId(room: unknown): room is string {
  return fromBase64url(room, 32) !== undefined;
}

/** What the database fails at is told as such; other errors are ours, and are thrown on. */
export function refusalOfFailure(error: unknown): RoomRefusal {
  if (error instanceof DatabaseError) return UNAVAILABLE;
  throw error;
}
