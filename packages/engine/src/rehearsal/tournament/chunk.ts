// Plays a chunk of a tournament: its rows, and its sums to be merged. The same bytes wherever and whenever it is played.

import { NO_PROGRESS, type Progress } from "../../maths/progress.ts";
import { measureSession } from "../measures/measure-session.ts";
import { SessionRow } from "../measures/session-row.ts";
import { Trace } from "../session/trace.ts";
import type { Aggregates } from "./aggregates.ts";
import { ChunkSums } from "./chunk-sums.ts";
import { type Column, columnsOf, type TableRow } from "./columns.ts";
import { type Contest, type PlayedSession, playNumbered, playNumberedPatiently } from "./contest.ts";
import { csvLine } from "./csv.ts";
import { type ChunkPlace, chunkAt } from "./plan.ts";

export interface ChunkOptions {
  /** Whether to give the rows as columns also; not by default. */
  readonly columns?: boolean;
  /** Whether to give the rows as CSV; so by default. */
  readonly csv?: boolean;
  readonly progress?: Progress;
}

/** Plain data. */
export interface ChunkResult {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly aggregates: Aggregates;
  /** Lines without a header. Empty where not asked for. */
  readonly csv: string;
  /** In the order of the header. Null where not asked for. */
  readonly columns: readonly TableColumn[] | null;
}

export type TableColumn =
  | { readonly name: string; readonly kind: "number"; readonly values: Float64Array }
  | { readonly name: string; readonly kind: "text"; readonly values: readonly string[] };

/** Null where the host stopped it. @throws RangeError for a chunk that the plan does not have. */
export function runChunk(contest: Contest, chunk: number, options: ChunkOptions = {}): ChunkResult | null {
  return runSessions(contest, chunkAt(contest.plan, chunk), options);
}

/** The same, waiting for strategies that run elsewhere. */
export async function runChunkPatiently(
  contest: Contest,
  chunk: number,
  options: ChunkOptions = {},
): Promise<ChunkResult | null> {
  const run = new ChunkRun(contest, chunkAt(contest.plan, chunk), options);
  for (let number = run.from; number < run.to; number++) {
    if (run.stopsAt(number)) return null;
    run.keep(number, await playNumberedPatiently(contest, number, run.trace));
  }
  return run.finish();
}

/** The same for any stretch of sessions of one scenario. */
export function runSessions(
  contest: Contest,
  stretch: ChunkPlace,
  options: ChunkOptions = {},
): ChunkResult | null {
  const run = new ChunkRun(contest, stretch, options);
  for (let number = run.from; number < run.to; number++) {
    if (run.stopsAt(number)) return null;
    run.keep(number, playNumbered(contest, number, run.trace));
  }
  return run.finish();
}

/** What a chunk comes to, session by session. */
class ChunkRun {
  readonly from: number;
  readonly to: number;
  readonly trace = new Trace();
  readonly #sums: ChunkSums;
  readonly #row: SessionRow;
  readonly #columns: readonly Column[];
  readonly #kept: FilledColumn[] | null;
  readonly #lines: string[] | null;
  readonly #progress: Progress;

  constructor(
    { plan }: Contest,
    { scenario, from, to }: ChunkPlace,
    { columns = false, csv = true, progress = NO_PROGRESS }: ChunkOptions,
  ) {
    const planned = plan.scenarios[scenario];
    this.from = from;
    this.to = to;
    this.#sums = new ChunkSums(plan, planned, { from, to });
    this.#row = new SessionRow(planned.parties);
    this.#columns = columnsOf(plan);
    this.#kept = columns ? this.#columns.map((column) => emptyColumn(column, to - from)) : null;
    this.#lines = csv ? [] : null;
    this.#progress = progress;
  }

  /** Whether the host wants to stop; asked from time to time. */
  stopsAt(number: number): boolean {
    if ((number & 63) !== 0) return false;
    if (this.#progress.stopped()) return true;
    this.#progress.report(number - this.from, this.to - this.from);
    return false;
  }

  keep(number: number, { place, arena, deals, trace, outcome }: PlayedSession): void {
    const row = this.#row;
    measureSession(arena.yardstick, { terms: arena.terms, deals, trace, outcome }, row);
    this.#sums.add(number, row);
    const fault = outcome.end === "forfeited" ? outcome.fault : null;
    const deal = row.deal < 0 ? null : deals.dealOf(row.deal);
    const told: TableRow = { number, place, row, fault, deal };
    this.#lines?.push(csvLine(this.#columns, told));
    if (this.#kept) keepRow(this.#columns, told, { kept: this.#kept, at: number - this.from });
  }

  finish(): ChunkResult {
    const { from, to } = this;
    const csv = this.#lines?.join("") ?? "";
    return { from, to, aggregates: this.#sums.finish(), csv, columns: this.#kept };
  }
}

type FilledColumn =
  | { readonly name: string; readonly kind: "number"; readonly values: Float64Array }
  | { readonly name: string; readonly kind: "text"; readonly values: string[] };

function emptyColumn({ name, kind }: Column, size: number): FilledColumn {
  return kind === "number"
    ? { name, kind, values: new Float64Array(size) }
    : { name, kind, values: new Array<string>(size) };
}

function keepRow(
  columns: readonly Column[],
  row: TableRow,
  { kept, at }: { readonly kept: readonly FilledColumn[]; readonly at: number },
): void {
  columns.forEach((column, k) => {
    const filled = kept[k];
    if (column.kind === "number" && filled.kind === "number") filled.values[at] = column.value(row);
    else if (column.kind === "text" && filled.kind === "text") filled.values[at] = column.value(row);
  });
}
