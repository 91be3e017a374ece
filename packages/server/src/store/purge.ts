// Deletes what has expired: sessions, nonces, invitations, and requests to join that nobody answered.
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { type Repeated, repeat } from "../postgres/repeat.ts";

/** Rows deleted in one transaction, and milliseconds of rest after a full one: others are served between. */
const MOST = 500;
const REST = 200;
/** Milliseconds between two rounds. */
const ROUND = 10 * 60_000;

/** Tables with the time up to which their rows are looked at, in milliseconds before the present. */
const EXPIRING = [
  { table: "sessions", column: "expires", age: 0 },
  { table: "nonces", column: "expires", age: 0 },
  { table: "invitations", column: "expires", age: 0 },
  { table: "joins", column: "at", age: 30 * 24 * 3_600_000 },
] as const;

interface Purging {
  readonly pool: Pool;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/** At once and then every ten minutes. Where the database fails, the next round does it. */
export function keepPurging(purging: Purging): Repeated {
  const work = async () => void (await purge(purging));
  const first = work().catch(() => {});
  const rounds = repeat({ every: ROUND, work });
  return {
    stop: async () => {
      await Promise.all([first, rounds.stop()]);
    },
  };
}

/** How many rows were deleted. Several processes may do it at once. */
export async function purge({ pool, now }: Purging): Promise<number> {
  const time = now();
  let deleted = 0;
  for (const { table, column, age } of EXPIRING) {
    for (let last = MOST; last === MOST; ) {
      if (deleted > 0) await sleep(REST, undefined, { ref: false });
      last = await deleteSome(pool, { table, column, upTo: time - age, time });
      deleted += last;
    }
  }
  return deleted;
}

async function deleteSome(
  pool: Pool,
  given: { readonly table: string; readonly column: string; readonly upTo: number; readonly time: number },
): Promise<number> {
  const { table, column, upTo, time } = given;
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('parley.purge', '${Math.floor(time)}', true)`);
    const { rowCount } = await client.query(
      `delete from parley.${table} where ctid = any (array(
        select ctid from parley.${table} where ${column} <= $1 order by ${column} limit ${MOST}))`,
      [upTo],
    );
    await client.query("commit");
    client.release();
    return rowCount ?? 0;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
