// Plays a chunk of a tournament: its rows, and its sums to be merged. The same bytes wherever and whenever it is played.
import { measureSession } from "../measures/measure-session.ts";
import { SessionRow } from "../measures/session-row.ts";
import { NO_PROGRESS, type Progress } from "../../maths/progress.ts";
import { Trace } from "../session/trace.ts";
import type { Aggregates } from "./aggregates.ts";
import { type Column, columnsOf, type TableRow } from "./columns.ts";
import { type Contest, playNumbered } from "./contest.ts";
import { csvLine } from "./csv.ts";
import { Gatherer } from "./gatherer.ts";
import { chunkAt } from "./plan.ts";

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

/** The same for any stretch of sessions of one scenario. */
export function runSessions(
  contest: Contest,
  { scenario, from, to }: { readonly scenario: number; readonly from: number; readonly to: number },
  { columns: wantsColumns = false, csv: wantsCsv = true, progress = NO_PROGRESS }: ChunkOptions = {},
): ChunkResult | null {
  const { plan } = contest;
  const planned = plan.scenarios[scenario];
  const gatherer = new Gatherer(plan, planned, { from, to });
  const row = new SessionRow(planned.parties);
  const trace = new Trace();
  const columns = columnsOf(plan);
  const kept = wantsColumns ? columns.map((column) => emptyColumn(column, to - from)) : null;
  const lines: string[] = [];
  for (let number = from; number < to; number++) {
    if ((number & 63) === 0) {
      if (progress.stopped()) return null;
      progress.report(number - from, to - from);
    }
    const { place, arena, session, outcome } = playNumbered(contest, number, trace);
    measureSession(arena.yardstick, { terms: arena.terms, deals: session.deals, trace, outcome }, row);
    gatherer.add(number, row);
    const fault = outcome.end === "forfeited" ? outcome.fault : null;
    const deal = row.deal < 0 ? null : session.deals.dealOf(row.deal);
    const told: TableRow = { number, place, row, fault, deal };
    if (wantsCsv) lines.push(csvLine(columns, told));
    if (kept) keepRow(columns, told, { kept, at: number - from });
  }
  return { from, to, aggregates: gatherer.finish(), csv: lines.join(""), columns: kept };
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
