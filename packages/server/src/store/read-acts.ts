// Reads what a member may see of a room: every place, and what was put there where its seat is in the audience.
import type { Pool } from "pg";
import type { Head, PlacedEnvelope } from "./envelope.ts";
import { bytes } from "./hashes.ts";
import type { Reading, Refused } from "./room-store.ts";
import { ask, inScope } from "./scope.ts";

/** @throws DatabaseError `unavailable` */
export async function readActs(
  pool: Pool,
  { room, member, from, limit, longest = Number.MAX_SAFE_INTEGER }: Reading,
): Promise<readonly PlacedEnvelope[] | Refused> {
  if (!(limit >= 1 && limit <= 1_000)) throw new RangeError(`limit ${limit}`);
  const scope = { rooms: [room], members: [member] };
  const [standing, acts] = await inScope(pool, scope, {
    look: async () => {},
    act: (client) =>
      Promise.all([
        client.query<Standing>({ name: "standing", text: STANDING, values: [bytes(room), bytes(member)] }),
        client.query<ActRow>({ name: "read", text: ACTS, values: [bytes(room), from, limit, longest] }),
      ]),
  });
  const [found] = standing.rows;
  if (!found) return { refused: "no-such-room" };
  if (found.seat === null) return { refused: "not-a-member" };
  if (found.removed !== null) return { refused: "removed" };
  return acts.rows.map((row) => placedOf(room, row));
}

interface Standing {
  readonly seat: string | null;
  readonly removed: number | null;
}

const STANDING = `select seat, removed from parley.rooms left join parley.members on room = id and key = $2 where id = $1`;

interface ActRow {
  readonly number: number;
  readonly stamp: number;
  readonly leaf: Buffer;
  readonly chain: Buffer;
  readonly header: Buffer | null;
  readonly signature: Buffer;
  readonly ciphertext: Buffer;
  readonly lost: boolean;
}

/** About the characters of an act in an answer: its bytes in base64url, and a place. */
const LENGTH = "(coalesce(octet_length(header) + octet_length(ciphertext), 0) * 4 / 3 + 400)";

/**
 * Row-level security leaves out the envelopes of other audiences, and their places stay. What is too much is left out before it is
 * fetched: lengths are known without reading what they are of.
 */
const ACTS = `select number, stamp, leaf, chain, header, signature, ciphertext, lost from (
    select *, sum(${LENGTH}) over (order by number) - ${LENGTH} as length_before from (
      select number, stamp, leaf, chain, header, signature, ciphertext, act is null as lost
      from parley.places left join parley.envelopes using (room, number)
      where room = $1 and number >= $2 order by number limit $3
    ) asked
  ) measured where length_before < $4 order by number`;

function placedOf(room: string, { header, signature, ciphertext, lost, ...row }: ActRow): PlacedEnvelope {
  const { number, stamp } = row;
  const [leaf, chain] = [row.leaf.toString("base64url"), row.chain.toString("base64url")];
  return {
    room,
    number,
    stamp,
    leaf,
    chain,
    sealed: header && { headerBytes: header, signature, ciphertext },
    ...(lost && { lost }),
  };
}

/** @throws DatabaseError `unavailable` */
export async function readHead(pool: Pool, room: string): Promise<Head | null> {
  const [row] = await ask<{ head: number; stamp: number; chain: Buffer }>(
    pool,
    { rooms: [room], members: [] },
    {
      name: "head",
      text: "select head, stamp, chain from parley.rooms where id = $1",
      values: [bytes(room)],
    },
  );
  return row ? { number: row.head, stamp: row.stamp, chain: row.chain.toString("base64url") } : null;
}

/** The last numbers of those of the rooms that there are. @throws DatabaseError `unavailable` */
export async function readHeads(pool: Pool, rooms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await ask<{ id: Buffer; head: number }>(
    pool,
    { rooms, members: [] },
    { name: "heads", text: "select id, head from parley.rooms", values: [] },
  );
  return new Map(rows.map(({ id, head }) => [id.toString("base64url"), head]));
}

const MOST_LOST = 1_000;

/** Nobody who is not in the room sees any. @throws DatabaseError `unavailable` */
export async function readLost(
  pool: Pool,
  { room, member }: Pick<Reading, "room" | "member">,
): Promise<readonly number[]> {
  const rows = await ask<{ number: number }>(
    pool,
    { rooms: [room], members: [member] },
    {
      name: "lost",
      text: "select number from parley.places where room = $1 and act is null order by number limit $2",
      values: [bytes(room), MOST_LOST],
    },
  );
  return rows.map(({ number }) => number);
}
