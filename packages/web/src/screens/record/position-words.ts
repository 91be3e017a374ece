// Where a voice stands on an issue, in a few words.
import type { PositionCell } from "@parley/engine/positions";
import type { RecordWords } from "./use-record-words.ts";

/** One line each for what it is for and what it refuses. */
export function positionWords(cell: PositionCell, issue: number, { texts, options }: RecordWords): string[] {
  const { table } = texts;
  const { wants, refuses, latest } = cell;
  const all = latest ? [...cell.earlier, latest] : [];
  const together = all.findLast((position) => position.together.length > 0);
  const lines = [
    ...(wants.length > 0 ? [table.wants(options(issue, wants))] : []),
    ...(refuses.length > 0 ? [table.refuses(options(issue, refuses))] : []),
    ...(together && together === latest ? [table.together(options(issue, together.options))] : []),
  ];
  if (lines.length > 0) return lines;
  if (latest) return [latest.side === "for" ? table.wantsIt : table.refusesIt];
  return [table.besides];
}
