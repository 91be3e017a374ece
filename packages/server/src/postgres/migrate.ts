// Brings the tables up to the present form: what is missing is done, in one transaction, by one process at a time.
import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import { DatabaseError } from "./database-error.ts";
import { MIGRATIONS, type Migration } from "./migrations/index.ts";
import { grantTo } from "./serving-role.ts";

/** Any number, the same in all processes. */
const LOCK = 5_020_230;

interface Migrating {
  /** A connection of the role that owns the tables. */
  readonly client: ClientBase;
  /** The role that serves. */
  readonly servingRole: string;
  readonly migrations?: readonly Migration[];
}

/**
 * @returns the numbers of the migrations that were done
 * @throws DatabaseError `tables-too-new` or `tables-differ`
 */
export async function migrate({
  client,
  servingRole,
  migrations = MIGRATIONS,
}: Migrating): Promise<readonly number[]> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1)", [LOCK]);
    await client.query(`
      create schema if not exists parley;
      create table if not exists parley.migrations
        (number integer primary key, name text not null, hash text not null, at timestamptz not null default now())`);
    const { rows } = await client.query<Done>("select number, hash from parley.migrations order by number");
    const missing = missingOf(migrations, rows);
    for (const migration of missing) await take(client, migration);
    await grantTo(client, servingRole);
    await client.query("commit");
    return missing.map(({ number }) => number);
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

async function take(client: ClientBase, { number, name, sql }: Migration): Promise<void> {
  await client.query(sql);
  const note = "insert into parley.migrations (number, name, hash) values ($1, $2, $3)";
  await client.query(note, [number, name, hashOf(sql)]);
}

interface Done {
  readonly number: number;
  readonly hash: string;
}

function missingOf(migrations: readonly Migration[], done: readonly Done[]): readonly Migration[] {
  for (const { number, hash } of done) {
    const known = migrations.find((one) => one.number === number);
    if (!known) throw new DatabaseError("tables-too-new", `migration ${number}`);
    if (hashOf(known.sql) !== hash) throw new DatabaseError("tables-differ", `migration ${number}`);
  }
  return migrations.filter(({ number }) => !done.some((one) => one.number === number));
}

function hashOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}
