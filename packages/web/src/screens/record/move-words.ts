// A change of position in words.
import type { PositionMove } from "@parley/engine/positions";
import type { ReadRecord } from "./read-record.ts";
import { optionsNamed } from "./record-summary.ts";
import type { RecordWords } from "./use-record-words.ts";

/** `now content with fewer, 3 % instead of 3 % or more`. */
export function changeWords(move: PositionMove, { acts, frame }: ReadRecord, words: RecordWords): string {
  const issue = frame.issues.findIndex(({ id }) => id === move.issue);
  const said = (act: number) => words.options(issue, optionsNamed(acts[act], issue));
  return words.texts.changes[move.change](said(move.act), said(move.from));
}

export function issueName({ frame }: ReadRecord, id: string): string {
  return frame.issues.find((issue) => issue.id === id)?.name ?? id;
}
