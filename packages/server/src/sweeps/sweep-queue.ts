// Work in numbered chunks that many processes on many machines share through one PostgreSQL: jobs on pg-boss, results in a table of ours.
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "pg";
import PgBoss from "pg-boss";
import { DatabaseError } from "../postgres/database-error.ts";

/** What is to be worked out: a plan as bytes that the queue does not look into, in numbered chunks. */
export interface Sweep {
  /** The same for the same plan, so that handing it in twice changes nothing: a hash of it, for one. */
  readonly id: string;
  readonly plan: Uint8Array;
  /** Those to be worked out. */
  readonly chunks: readonly number[];
}

export interface SweepJob {
  readonly sweep: string;
  readonly plan: Uint8Array;
  readonly chunk: number;
}

export interface SweepQueue {
  /** Hands in a sweep; what is missing of one that is known already is put into the queue again. */
  offer(sweep: Sweep): Promise<void>;
  /**
   * Takes jobs one after the other until the signal says to stop, or, with `untilIdle`, until none is left. A job that was worked out before,
   * here or elsewhere, changes nothing. A job whose worker died is given out again once `expiry` has passed.
   */
  work(run: (job: SweepJob) => Promise<Uint8Array>, options: WorkOptions): Promise<void>;
  /** The chunks that have results, ascending. */
  finished(sweep: string): Promise<number[]>;
  /** Null where the chunk has no result yet. */
  result(sweep: string, chunk: number): Promise<Uint8Array | null>;
  /** Takes the sweep and its results out of the database. */
  forget(sweep: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly untilIdle?: boolean;
}

export interface SweepQueueOptions {
  /** Whose work it is: processes with another word here never get each other's jobs. A version, for one. */
  readonly kind: string;
  /** Seconds that a chunk may take before it is given out again; 60 by default. */
  readonly expiry?: number;
}

const RETRIES = 20;
const JOBS_AT_ONCE = 1_000;
/** Any number that nobody else locks. */
const OPENING = 0x70_61_72_6c;
/** Milliseconds between two looks at an empty queue. */
const PAUSE = 500;

/** @param url of a role that may make schemas in the database. @throws DatabaseError where the database cannot be used. */
export async function openSweepQueue(
  url: string,
  { kind, expiry = 60 }: SweepQueueOptions,
): Promise<SweepQueue> {
  const name = `parley-chunks-${kind}`;
  const pool = new Pool({ connectionString: url, max: 2, application_name: "parley" });
  // Connections that end while they lie idle are made anew with the next question, which tells if it cannot be asked.
  pool.on("error", () => {});
  const ask = asker(pool);
  const boss = new PgBoss({
    db: { executeSql: (text, values) => ask<never>(text, values) },
    schedule: false,
    maintenanceIntervalSeconds: Math.max(1, Math.min(30, Math.floor(expiry / 2))),
  });
  // Its own upkeep in between; a failure there shows in the next call too.
  boss.on("error", () => {});
  try {
    await oneAtATime(pool, async () => {
      await boss.start();
      await boss.createQueue(name, {
        name,
        retryLimit: RETRIES,
        expireInSeconds: expiry,
        policy: "standard",
      });
      await ask(TABLES);
    });
  } catch (error) {
    await pool.end();
    const cause = error instanceof DatabaseError ? error.cause : error;
    throw new DatabaseError("cannot-connect", "the queue of sweeps", { cause });
  }
  return new PostgresSweepQueue({ ask, end: () => pool.end(), boss, name });
}

/** Processes that begin together would each find no tables and make them. The connection holds the lock, and goes with it. */
async function oneAtATime(pool: Pool, act: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [OPENING]);
    await act();
  } finally {
    client.release(true);
  }
}

type Ask = <Row extends object>(
  text: string,
  values?: unknown[],
) => Promise<{ rows: Row[]; rowCount: number }>;

/** Questions to the database that fail as ours do. */
function asker(pool: Pool): Ask {
  return async <Row extends object>(text: string, values: unknown[] = []) => {
    try {
      const { rows, rowCount } = await pool.query<Row>(text, values);
      return { rows, rowCount: rowCount ?? 0 };
    } catch (cause) {
      throw new DatabaseError("unavailable", "the queue of sweeps", { cause });
    }
  };
}

const TABLES = `
  create schema if not exists parley_sweeps;
  create table if not exists parley_sweeps.sweep (id text primary key, plan bytea not null);
  create table if not exists parley_sweeps.result (
    sweep text not null references parley_sweeps.sweep on delete cascade,
    chunk integer not null,
    result bytea not null,
    primary key (sweep, chunk)
  )`;

interface Opened {
  readonly ask: Ask;
  readonly end: () => Promise<void>;
  readonly boss: PgBoss;
  readonly name: string;
}

class PostgresSweepQueue implements SweepQueue {
  readonly #ask: Ask;
  readonly #end: () => Promise<void>;
  readonly #boss: PgBoss;
  readonly #name: string;
  /** Plans that were read, since a worker has many chunks of few plans. */
  readonly #plans = new Map<string, Uint8Array>();

  constructor({ ask, end, boss, name }: Opened) {
    this.#ask = ask;
    this.#end = end;
    this.#boss = boss;
    this.#name = name;
  }

  async offer({ id, plan, chunks }: Sweep): Promise<void> {
    await this.#ask(
      "insert into parley_sweeps.sweep (id, plan) values ($1, $2) on conflict (id) do nothing",
      [id, Buffer.from(plan)],
    );
    const finished = new Set(await this.finished(id));
    const missing = chunks.filter((chunk) => !finished.has(chunk));
    for (let from = 0; from < missing.length; from += JOBS_AT_ONCE) {
      const part = missing.slice(from, from + JOBS_AT_ONCE);
      // A job of the same chunk that failed, or ended without a result, would keep the new one out.
      await this.#boss.deleteJob(
        this.#name,
        part.map((chunk) => jobId(id, chunk)),
      );
      await this.#boss.insert(
        part.map((chunk) => ({ id: jobId(id, chunk), name: this.#name, data: { sweep: id, chunk } })),
      );
    }
  }

  async work(
    run: (job: SweepJob) => Promise<Uint8Array>,
    { signal, untilIdle = false }: WorkOptions,
  ): Promise<void> {
    while (!signal.aborted) {
      const [job] = await this.#boss.fetch<{ sweep: string; chunk: number }>(this.#name);
      if (job) await this.#take(job, run);
      else if (untilIdle) return;
      else await wait(PAUSE, undefined, { signal }).catch(() => {});
    }
  }

  async finished(sweep: string): Promise<number[]> {
    const { rows } = await this.#ask<{ chunk: number }>(
      "select chunk from parley_sweeps.result where sweep = $1 order by chunk",
      [sweep],
    );
    return rows.map(({ chunk }) => chunk);
  }

  async result(sweep: string, chunk: number): Promise<Uint8Array | null> {
    const { rows } = await this.#ask<{ result: Buffer }>(
      "select result from parley_sweeps.result where sweep = $1 and chunk = $2",
      [sweep, chunk],
    );
    return rows[0]?.result ?? null;
  }

  async forget(sweep: string): Promise<void> {
    this.#plans.delete(sweep);
    await this.#ask("delete from parley_sweeps.sweep where id = $1", [sweep]);
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
    await this.#end();
  }

  async #take(
    { id, data: { sweep, chunk } }: PgBoss.Job<{ sweep: string; chunk: number }>,
    run: (job: SweepJob) => Promise<Uint8Array>,
  ): Promise<void> {
    try {
      const plan = await this.#planOf(sweep);
      // A sweep that was taken out meanwhile needs no results.
      if (plan && (await this.result(sweep, chunk)) === null) {
        const result = await run({ sweep, plan, chunk });
        await this.#keep({ sweep, chunk, result });
      }
      await this.#boss.complete(this.#name, id);
    } catch (error) {
      await this.#boss.fail(this.#name, id, { says: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  /** Where the sweep was taken out while the chunk was worked out, nobody waits for the result. */
  async #keep({ sweep, chunk, result }: { sweep: string; chunk: number; result: Uint8Array }): Promise<void> {
    await this.#ask(
      `insert into parley_sweeps.result (sweep, chunk, result)
       select id, $2, $3 from parley_sweeps.sweep where id = $1 for key share
       on conflict do nothing`,
      [sweep, chunk, Buffer.from(result)],
    );
  }

  async #planOf(sweep: string): Promise<Uint8Array | null> {
    const known = this.#plans.get(sweep);
    const { rows } = await this.#ask<{ plan: Buffer | null }>(
      `select ${known ? "null::bytea as plan" : "plan"} from parley_sweeps.sweep where id = $1`,
      [sweep],
    );
    const plan = rows[0] ? (known ?? rows[0].plan) : null;
    if (plan) this.#plans.set(sweep, plan);
    else this.#plans.delete(sweep);
    return plan;
  }
}

/** The same for the same chunk of the same sweep, in the form of a UUID, so that a job handed in twice is one. */
function jobId(sweep: string, chunk: number): string {
  const hex = createHash("sha256").update(`${sweep}\n${chunk}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
