// Puts back what a log has lost, as after restoring a backup: places at its end, and envelopes at places that have none.
import { readHeader } from "@parley/seal";
import type { Pool, PoolClient } from "pg";
import type { Head } from "./envelope.ts";
import { bytes } from "./hashes.ts";
import { identify } from "./identify.ts";
import { isAwaited, lookAtRooms } from "./look-at-rooms.ts";
import { changesMembership, type Held, type NumberedAct, planReturn } from "./plan-return.ts";
import type { RoomStates } from "./room-states.ts";
import type { Refused, Returning } from "./room-store.ts";
import { inScope } from "./scope.ts";
import { writeReturn } from "./write-return.ts";

interface Parts {
  readonly pool: Pool;
  readonly states: RoomStates;
  readonly returning: Returning;
  readonly now: number;
}

/** @throws DatabaseError `unavailable` */
export async function giveBack({ pool, states, returning, now }: Parts): Promise<Head | Refused> {
  const { room, member, places } = returning;
  const authors = places.flatMap(({ envelope }) => (envelope ? [envelope.header.author] : []));
  const scope = { rooms: [room], members: [...new Set([member, ...authors])] };
  const plan = await inScope(pool, scope, {
    look: (client) => look(client, { states, returning, now }),
    act: async (client, held) => {
      const planned = planReturn(returning, { held, now });
      if (!("refused" in planned)) await writeReturn(client, planned);
      return planned;
    },
  });
  if ("refused" in plan) return plan;
  states.keep(plan.state);
  const { head: number, chain, stamp } = plan.state;
  return { number, chain, stamp };
}

async function look(client: PoolClient, { states, returning, now }: Omit<Parts, "pool">): Promise<Held> {
  const { room, places, growth } = returning;
  const looked = await lookAtRooms(client, { acts: [], rooms: [room], states });
  const state = looked.states.get(room);
  const awaited = looked.awaited.get(room);
  const numbers = [...places.map(({ number }) => number), ...(growth ? [growth.after.number] : [])];
  const ids = places.flatMap(({ envelope }) => (envelope ? [bytes(envelope.header.act)] : []));
  const [held, acts] = await Promise.all([
    client.query<HeldRow>({ name: "held", text: HELD, values: [bytes(room), numbers] }),
    client.query<{ act: Buffer }>({ name: "held-acts", text: HELD_ACTS, values: [bytes(room), ids] }),
  ]);
  const changing = places.some(({ envelope }) => envelope && changesMembership(envelope));
  const isFilling = held.rows.some(({ bare }) => bare);
  return {
    state,
    awaited: awaited && isAwaited(awaited, { head: state?.head ?? 0, now }) ? awaited : null,
    places: new Map(held.rows.map((row) => [row.number, heldFrom(row)])),
    acts: new Set(acts.rows.map(({ act }) => act.toString("base64url"))),
    changes: changing && isFilling ? await readChanges(client, room) : [],
  };
}

interface HeldRow {
  readonly number: number;
  readonly leaf: Buffer;
  readonly chain: Buffer;
  readonly bare: boolean;
}

const HELD = `select number, leaf, chain, act is null as bare from parley.places where room = $1 and number = any ($2)`;
const HELD_ACTS = `select act from parley.places where room = $1 and act = any ($2)`;

function heldFrom({ leaf, chain, bare }: HeldRow) {
  return { leaf: leaf.toString("base64url"), chain: chain.toString("base64url"), isBare: bare };
}

/** All that anybody in the room may see: keys of seats in which nobody sits do not matter until they are given back. */
async function readChanges(client: PoolClient, room: string): Promise<NumberedAct[]> {
  const all = `select set_config('parley.member',
    current_setting('parley.member') || ',' || (select string_agg(encode(key, 'hex'), ',') from parley.members where room = $1), true)`;
  await client.query(all, [bytes(room)]);
  const { rows } = await client.query<{
    number: number;
    header: Buffer;
    signature: Buffer;
    ciphertext: Buffer;
  }>(
    `select number, header, signature, ciphertext from parley.envelopes
      where room = $1 and kind not in ('act', 'control') order by number`,
    [bytes(room)],
  );
  return rows.flatMap(({ number, header: headerBytes, signature, ciphertext }) => {
    const header = readHeader(headerBytes);
    if ("refused" in header) return [];
    return [{ number, act: identify({ header, headerBytes, signature, ciphertext }) }];
  });
}
