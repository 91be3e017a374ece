// A transaction that says for which rooms and members it works: without it the serving role sees no row.
import type { Pool, PoolClient, QueryConfig, QueryResultRow } from "pg";
import { DatabaseError } from "../postgres/database-error.ts";
import { bytes } from "./hashes.ts";

export interface Scope {
  readonly rooms: readonly string[];
  readonly members: readonly string[];
}

interface Work<Looked, Result> {
  readonly look: (client: PoolClient) => Promise<Looked>;
  /** Sends its queries at once, without waiting for one of them: the commit goes out in the same packet. */
  readonly act: (client: PoolClient, looked: Looked) => Promise<Result>;
}

/**
 * Looks, then acts, in one transaction, and resolves when it is on disk.
 * @throws DatabaseError `unavailable`; whether the transaction took place is then not known
 */
export async function inScope<Looked, Result>(
  pool: Pool,
  scope: Scope,
  { look, act }: Work<Looked, Result>,
): Promise<Result> {
  let client: PoolClient | null = null;
  try {
    client = await pool.connect();
    const [, looked] = await Promise.all([client.query(opening(scope)), look(client)]);
    const [result, commit] = await Promise.all([act(client, looked), client.query("commit")]);
    if (commit.command !== "COMMIT") throw new Error(`answered ${commit.command}`);
    client.release();
    return result;
  } catch (cause) {
    // A connection in doubt is not used again.
    client?.release(true);
    throw new DatabaseError("unavailable", (cause as Error).message, { cause });
  }
}

/** Asks one question, in one packet. */
export function ask<Row extends QueryResultRow>(
  pool: Pool,
  scope: Scope,
  query: QueryConfig,
): Promise<Row[]> {
  return inScope(pool, scope, {
    look: async () => {},
    act: async (client) => (await client.query<Row>(query)).rows,
  });
}

/**
 * What is committed is answered, so it has to be on disk by then, whatever a database elsewhere does by itself. All settings but
 * "off" see to that; "remote_apply" and others see to more, and are left as they are.
 */
const ON_DISK = `set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), true)`;

/** In hexadecimal nothing has to be quoted. */
function opening({ rooms, members }: Scope): string {
  const hex = (ids: readonly string[]) => ids.map((id) => bytes(id).toString("hex")).join(",");
  return `begin; select set_config('parley.room', '${hex(rooms)}', true), set_config('parley.member', '${hex(members)}', true), ${ON_DISK}`;
}
