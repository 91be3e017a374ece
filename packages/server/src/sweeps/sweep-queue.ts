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
  const boss = new PgBoss({
    db: {
      executeSql: (text, values) => pool.query(text, values) as Promise<{ rows: never[]; rowCount: number }>,
    },
    schedule: false,
    maintenanceIntervalSeconds: Math.max(1, Math.min(30, Math.floor(expiry / 2))),
  });
  // Its own upkeep in between; a failure there shows in the next call too.
  boss.on("error", () => {});
  try {
    await boss.start();
    await boss.createQueue(name, {
      name,
      retryLimit: RETRIES,
      expireInSeconds: expiry,
      policy: "standard",
    });
    await pool.query(TABLES);
  } catch (error) {
    await pool.end();
    throw new DatabaseError("cannot-connect", "the queue of sweeps", { cause: error });
  }
  return new PostgresSweepQueue({ pool, boss, name });
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

class PostgresSweepQueue implements SweepQueue {
  readonly #pool: Pool;
  readonly #boss: PgBoss;
  readonly #name: string;
  /** Plans that were read, since a worker has many chunks of few plans. */
  readonly #plans = new Map<string, Uint8Array>();

  constructor({ pool, boss, name }: { readonly pool: Pool; readonly boss: PgBoss; readonly name: string }) {
    this.#pool = pool;
    this.#boss = boss;
    this.#name = name;
  }

  async offer({ id, plan, chunks }: Sweep): Promise<void> {
    await this.#pool.query(
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
    const { rows } = await this.#pool.query<{ chunk: number }>(
      "select chunk from parley_sweeps.result where sweep = $1 order by chunk",
      [sweep],
    );
    return rows.map(({ chunk }) => chunk);
  }

  async result(sweep: string, chunk: number): Promise<Uint8Array | null> {
    const { rows } = await this.#pool.query<{ result: Buffer }>(
      "select result from parley_sweeps.result where sweep = $1 and chunk = $2",
      [sweep, chunk],
    );
    return rows[0]?.result ?? null;
  }

  async forget(sweep: string): Promise<void> {
    this.#plans.delete(sweep);
    await this.#pool.query("delete from parley_sweeps.sweep where id = $1", [sweep]);
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
    await this.#pool.end();
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
        await this.#pool.query(
          "insert into parley_sweeps.result (sweep, chunk, result) values ($1, $2, $3) on conflict do nothing",
          [sweep, chunk, Buffer.from(result)],
        );
      }
      await this.#boss.complete(this.#name, id);
    } catch (error) {
      await this.#boss.fail(this.#name, id, { says: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  async #planOf(sweep: string): Promise<Uint8Array | null> {
    const known = this.#plans.get(sweep);
    if (known) return known;
    const { rows } = await this.#pool.query<{ plan: Buffer }>(
      "select plan from parley_sweeps.sweep where id = $1",
      [sweep],
    );
    if (rows[0]) this.#plans.set(sweep, rows[0].plan);
    return rows[0]?.plan ?? null;
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
