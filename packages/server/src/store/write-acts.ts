// Puts a batch of acts, of any rooms, at the ends of their rooms, in one transaction.
import type { Pool, PoolClient } from "pg";
import type { Envelope, Place } from "./envelope.ts";
import { bytes } from "./hashes.ts";
import { type Act, identify } from "./identify.ts";
import { isAwaited, type Looked, lookAtRooms } from "./look-at-rooms.ts";
import { absenceOf, emptyRoom, place, type RoomState } from "./room-state.ts";
import type { RoomStates } from "./room-states.ts";
import type { Refused } from "./room-store.ts";
import { inScope } from "./scope.ts";
import { type Changes, changesQueries, columns, noChanges, noteChanges, roomsQuery } from "./write-state.ts";

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
  readonly changes: Changes;
}

/** Decides on each act in turn, on the ground of what those before it bring about. */
function planActs(acts: readonly Act[], looked: Looked, now: number) {
  const plan: Plan = { placed: [], states: new Map(), changes: noChanges() };
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
    if (isAwaited(looked.awaited.get(room), { head: before.head, now })) return { refused: "returning" };
    const after = place(before, act, now);
    if ("refused" in after) return after;
    const put = { room, number: after.head, stamp: after.stamp, leaf: act.leaf, chain: after.chain };
    places.set(id, put);
    plan.placed.push({ envelope: act.envelope, place: put });
    plan.states.set(room, after);
    noteChanges(plan.changes, before, after);
    return put;
  });
  return { plan, outcomes };
}

/** Sends everything before it waits. */
async function write(client: PoolClient, plan: Plan): Promise<void> {
  if (plan.placed.length === 0) return;
  await Promise.all([
    client.query(envelopesQuery(plan)),
    client.query(roomsQuery([...plan.states.values()])),
    ...changesQueries(plan.changes).map((query) => client.query(query)),
  ]);
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
