// Puts a batch of acts, of any rooms, at the ends of their rooms, in one transaction.
import type { Epoch, Member } from "@parley/seal";
import type { Pool, PoolClient } from "pg";
import type { Envelope, Place } from "./envelope.ts";
import { bytes } from "./hashes.ts";
import { type Act, identify } from "./identify.ts";
import { type Looked, lookAtRooms } from "./look-at-rooms.ts";
import { absenceOf, emptyRoom, place, type RoomState } from "./room-state.ts";
import type { RoomStates } from "./room-states.ts";
import type { Refused } from "./room-store.ts";
import { inScope } from "./scope.ts";

export type Outcome = Place | Refused;

export interface Batch {
  readonly pool: Pool;
  /** What this process remembers of rooms; brought up to date. */
  readonly states: RoomStates;
  readonly envelopes: readonly Envelope[];
  readonly now: number;
}

export interface Written {
  /** One for each envelope. */
  readonly outcomes: readonly Outcome[];
  /** The last number of each room that has grown. */
  readonly heads: ReadonlyMap<string, number>;
}

/** @throws DatabaseError `unavailable` */
export async function writeActs({ pool, states, envelopes, now }: Batch): Promise<Written> {
  const acts = envelopes.map(identify);
  const rooms = [...new Set(acts.map(({ room }) => room))];
  const members = [...new Set(envelopes.map(({ header }) => header.author))];
  const { plan, outcomes } = await inScope(
    pool,
    { rooms, members },
    {
      look: (client) => lookAtRooms(client, { acts, rooms, states }),
      act: async (client, looked) => {
        const planned = planActs(acts, looked, now);
        await write(client, planned.plan);
        return planned;
      },
    },
  );
  for (const state of plan.states.values()) states.keep(state);
  const heads = new Map([...plan.states.values()].map(({ room, head }) => [room, head]));
  return { outcomes, heads };
}

interface Plan {
  readonly placed: { readonly envelope: Envelope; readonly place: Place }[];
  /** Of the rooms that grow, as they will be. */
  readonly states: Map<string, RoomState>;
  readonly members: (Member & { readonly room: string })[];
  /** By room and audience. */
  readonly epochs: Map<string, EpochOfRoom>;
}

/** Decides on each act in turn, on the ground of what those before it bring about. */
function planActs(acts: readonly Act[], looked: Looked, now: number) {
  const plan: Plan = { placed: [], states: new Map(), members: [], epochs: new Map() };
  const places = new Map(looked.places);
  const outcomes = acts.map((act): Outcome => {
    const { room } = act;
    const { header } = act.envelope;
    const before = plan.states.get(room) ?? looked.states.get(room) ?? emptyRoom(room);
    const id = `${room} ${header.act}`;
    const earlier = places.get(id);
    if (earlier && absenceOf(before, header.author) === null) {
      return earlier.leaf === act.leaf ? earlier : { refused: "act-id-taken" };
    }
    const after = place(before, act, now);
    if ("refused" in after) return after;
    const put = { room, number: after.head, stamp: after.stamp, leaf: act.leaf, chain: after.chain };
    places.set(id, put);
    plan.placed.push({ envelope: act.envelope, place: put });
    plan.states.set(room, after);
    noteChanges(plan, before, after);
    return put;
  });
  return { plan, outcomes };
}

function noteChanges(
  plan: Plan,
  { membership: before }: RoomState,
  { room, membership: after }: RoomState,
): void {
  if (before === after) return;
  for (const [key, member] of after.members) {
    if (before.members.get(key) !== member) plan.members.push({ ...member, room });
  }
  for (const [audience, epoch] of after.epochs) {
    if (before.epochs.get(audience) !== epoch)
      plan.epochs.set(`${room} ${audience}`, { ...epoch, room, audience });
  }
}

/** Sends everything before it waits. */
async function write(client: PoolClient, plan: Plan): Promise<void> {
  if (plan.placed.length === 0) return;
  const sent = [client.query(envelopesQuery(plan)), client.query(roomsQuery([...plan.states.values()]))];
  // One by one, since a member can be admitted and removed in the same batch.
  for (const member of plan.members) sent.push(client.query(memberQuery(member)));
  for (const epoch of plan.epochs.values()) sent.push(client.query(epochQuery(epoch)));
  await Promise.all(sent);
}

function envelopesQuery({ placed }: Plan) {
  return {
    name: "envelopes",
    text: `with acts as (
        select * from unnest($1::bytea[], $2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], $6::bytea[], $7::bytea[], $8::text[],
          $9::text[], $10::text[], $11::bigint[], $12::bytea[], $13::bytea[], $14::bytea[])
        as a(room, number, act, stamp, leaf, chain, author, kind, audience, epoch_audience, epoch_number, header, signature, ciphertext)
      ), put as (
        insert into parley.places (room, number, act, stamp, leaf, chain) select room, number, act, stamp, leaf, chain from acts
      )
      insert into parley.envelopes
        (room, number, author, kind, audience, epoch_audience, epoch_number, header, signature, ciphertext)
      select room, number, author, kind, string_to_array(audience, ' '), epoch_audience, epoch_number, header, signature, ciphertext
      from acts`,
    values: columns(
      placed.map(({ envelope: { header, headerBytes, signature, ciphertext }, place: put }) => [
        bytes(put.room),
        put.number,
        bytes(header.act),
        put.stamp,
        bytes(put.leaf),
        bytes(put.chain),
        bytes(header.author),
        header.kind,
        header.audience === "all" ? null : header.audience.join(" "),
        header.epoch?.audience ?? null,
        header.epoch?.number ?? null,
        headerBytes,
        signature,
        ciphertext,
      ]),
    ),
  };
}

function roomsQuery(states: readonly RoomState[]) {
  return {
    name: "rooms",
    text: `update parley.rooms set head = grown.head, chain = grown.chain, stamp = grown.stamp
      from unnest($1::bytea[], $2::bigint[], $3::bytea[], $4::bigint[]) as grown(id, head, chain, stamp)
      where rooms.id = grown.id`,
    values: columns(states.map(({ room, head, chain, stamp }) => [bytes(room), head, bytes(chain), stamp])),
  };
}

function memberQuery({ room, key, reading, seat, from, until }: Plan["members"][number]) {
  return {
    name: "member",
    text: `insert into parley.members (room, key, reading, seat, admitted, removed) values ($1, $2, $3, $4, $5, $6)
      on conflict (room, key) do update set removed = excluded.removed`,
    values: [bytes(room), bytes(key), bytes(reading), seat, from, until],
  };
}

type EpochOfRoom = Epoch & { readonly room: string; readonly audience: string };

function epochQuery({ room, audience, number, seats, from, endedAt }: EpochOfRoom) {
  return {
    name: "epoch",
    text: `insert into parley.epochs (room, audience, number, seats, started, ended) values ($1, $2, $3, $4, $5, $6)
      on conflict (room, audience) do update
      set number = excluded.number, started = excluded.started, ended = excluded.ended`,
    values: [bytes(room), audience, number, seats === "all" ? null : seats, from, endedAt],
  };
}

/** Rows turned into columns, which is how many rows go into one statement. */
function columns(rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}
