// What has to be known before acts are placed: their rooms, locked until the transaction ends, and whether they were placed before.
import type { Epoch, Member } from "@parley/seal";
import type { PoolClient } from "pg";
import type { Place } from "./envelope.ts";
import { bytes, NO_CHAIN } from "./hashes.ts";
import type { Act } from "./identify.ts";
import { emptyRoom, place, type RoomState } from "./room-state.ts";
import type { RoomStates } from "./room-states.ts";

export interface Looked {
  readonly states: ReadonlyMap<string, RoomState>;
  /** By room and act id, with a space between. */
  readonly places: ReadonlyMap<string, Place>;
  readonly awaited: ReadonlyMap<string, Awaited>;
}

/** Members are giving the log back up to this number. */
export interface Awaited {
  readonly number: number;
  /** Milliseconds since 1970 UTC; then it is awaited no longer. */
  readonly until: number;
}

export function isAwaited(
  awaited: Awaited | undefined,
  { head, now }: { readonly head: number; readonly now: number },
): boolean {
  return awaited !== undefined && head < awaited.number && now < awaited.until;
}

interface Wanted {
  readonly acts: readonly Act[];
  readonly rooms: readonly string[];
  readonly states: RoomStates;
}

export async function lookAtRooms(client: PoolClient, { acts, rooms, states }: Wanted): Promise<Looked> {
  const founded = acts.filter(canFound).map(({ room }) => room);
  if (founded.length > 0) await client.query(foundQuery(founded));
  const [locked, placed] = await Promise.all([
    client.query<RoomRow>(lockQuery(rooms)),
    client.query<PlaceRow>(placesQuery(acts)),
  ]);
  const remembered = new Map<string, RoomState>();
  const stale: RoomRow[] = [];
  for (const row of locked.rows) {
    const room = row.id.toString("base64url");
    const state = states.at(room, { ...row, chain: row.chain.toString("base64url") });
    if (state) remembered.set(room, state);
    else stale.push(row);
  }
  const loaded = stale.length > 0 ? await load(client, stale) : [];
  for (const state of loaded) remembered.set(state.room, state);
  const awaited = locked.rows.map(awaitedOf);
  return { states: remembered, places: new Map(placed.rows.map(placeOf)), awaited: new Map(awaited) };
}

/** What will be refused must not leave an empty room behind. */
function canFound(act: Act): boolean {
  return act.envelope.header.room === null && !("refused" in place(emptyRoom(act.room), act, 0));
}

interface RoomRow {
  readonly id: Buffer;
  readonly head: number;
  readonly chain: Buffer;
  readonly stamp: number;
  readonly awaited: number;
  readonly awaited_until: number;
  readonly mended: number;
}

function awaitedOf({ id, awaited, awaited_until: until }: RoomRow): [string, Awaited] {
  return [id.toString("base64url"), { number: awaited, until }];
}

interface PlaceRow {
  readonly room: Buffer;
  readonly act: Buffer;
  readonly number: number;
  readonly stamp: number;
  readonly leaf: Buffer;
  readonly chain: Buffer;
}

/** An empty room, for the founding act to be placed in like any other. */
function foundQuery(rooms: readonly string[]) {
  return {
    name: "found",
    text: `insert into parley.rooms (id, head, chain, stamp) select id, 0, $2, 0 from unnest($1::bytea[]) id
      order by id on conflict do nothing`,
    values: [rooms.map(bytes), bytes(NO_CHAIN)],
  };
}

/** All processes lock in the same order, so that none waits for one that waits for it. */
function lockQuery(rooms: readonly string[]) {
  return {
    name: "lock",
    text: "select id, head, chain, stamp, awaited, awaited_until, mended from parley.rooms where id = any ($1) order by id for update",
    values: [rooms.map(bytes)],
  };
}

/** A statement of its own, after the lock: it has to see what others committed while we waited. */
function placesQuery(acts: readonly Act[]) {
  return {
    name: "placed",
    // Each on its own through the index: otherwise the planner may go through all acts of the rooms. A place that was given back
    // without its envelope is known by the leaf alone.
    text: `select place.* from unnest($1::bytea[], $2::bytea[], $3::bytea[]) as asked(room, act, leaf) cross join lateral (
        (select room, act, number, stamp, leaf, chain from parley.places
          where room = asked.room and act = asked.act limit 1)
        union all
        (select room, asked.act, number, stamp, leaf, chain from parley.places
          where room = asked.room and act is null and leaf = asked.leaf limit 1)
      ) place`,
    values: [
      acts.map(({ room }) => bytes(room)),
      acts.map(({ envelope }) => bytes(envelope.header.act)),
      acts.map(({ leaf }) => bytes(leaf)),
    ],
  };
}

function placeOf({ room, act, number, stamp, leaf, chain }: PlaceRow): [string, Place] {
  const text = room.toString("base64url");
  const put = {
    room: text,
    number,
    stamp,
    leaf: leaf.toString("base64url"),
    chain: chain.toString("base64url"),
  };
  return [`${text} ${act.toString("base64url")}`, put];
}

interface MemberRow {
  readonly room: Buffer;
  readonly key: Buffer;
  readonly reading: Buffer;
  readonly seat: string;
  readonly admitted: number;
  readonly removed: number | null;
}

interface EpochRow {
  readonly room: Buffer;
  readonly audience: string;
  readonly number: number;
  /** Null for all. */
  readonly seats: readonly string[] | null;
  readonly started: number;
  readonly ended: number | null;
}

async function load(client: PoolClient, rows: readonly RoomRow[]): Promise<RoomState[]> {
  const ids = rows.map(({ id }) => id);
  const [members, epochs] = await Promise.all([
    client.query<MemberRow>({
      name: "members",
      text: "select room, key, reading, seat, admitted, removed from parley.members where room = any ($1)",
      values: [ids],
    }),
    client.query<EpochRow>({
      name: "epochs",
      text: "select room, audience, number, seats, started, ended from parley.epochs where room = any ($1)",
      values: [ids],
    }),
  ]);
  return rows.map(({ id, head, chain, stamp, mended }) => {
    const own = members.rows.filter(({ room }) => room.equals(id));
    const open = epochs.rows.filter(({ room }) => room.equals(id));
    const membership = {
      convening: own.find(({ admitted }) => admitted === 1)?.seat ?? null,
      members: new Map(own.map(memberOf).map((member) => [member.key, member])),
      epochs: new Map(open.map((row) => [row.audience, epochOf(row)])),
    };
    const end = { head, chain: chain.toString("base64url"), stamp, mended };
    return { room: id.toString("base64url"), ...end, membership };
  });
}

function memberOf({ key, reading, seat, admitted, removed }: MemberRow): Member {
  const [keyText, readingText] = [key.toString("base64url"), reading.toString("base64url")];
  return { key: keyText, reading: readingText, seat, from: admitted, until: removed };
}

function epochOf({ seats, number, started, ended }: EpochRow): Epoch {
  return { seats: seats ?? "all", number, from: started, endedAt: ended };
}
