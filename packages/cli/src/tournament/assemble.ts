// From finished chunks to results: the table, and the sums over all sessions, chunk after chunk in their order.
import {
  columnsOf,
  csvHeader,
  emptyAggregates,
  mergeInto,
  summarise,
  type TournamentPlan,
  type TournamentSummary,
} from "@parley/engine/rehearsal";
import { OutsideError } from "../outside-error.ts";
import { readChunk } from "./chunk-bytes.ts";
import type { ResultsFolder } from "./results-folder.ts";

/** Writes the table and gives what the tournament found. Only one chunk is held at a time. */
export async function assemble(plan: TournamentPlan, results: ResultsFolder): Promise<TournamentSummary> {
  const total = emptyAggregates(plan);
  const lines = async function* () {
    for (let chunk = 0; chunk < plan.chunks; chunk++) {
      const played = readChunk(await results.chunk(chunk));
      if (!played) {
        await results.drop(chunk);
        throw new OutsideError("chunk-spoilt", results.folder);
      }
      mergeInto(total, played.aggregates);
      yield played.csv;
    }
  };
  await results.writeTable(csvHeader(columnsOf(plan)), lines());
  return summarise(plan, total);
}
