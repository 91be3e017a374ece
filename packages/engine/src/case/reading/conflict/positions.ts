// Lists of ids as typed, to positions: of actions, and of decision makers.
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { lookUp, type Names, tidyId } from "../names.ts";
import type { Path } from "../source-tree.ts";

export interface PositionsSource {
  readonly texts: readonly string[];
  readonly names: Names;
  readonly report: FileReport;
  readonly pathOf: (k: number) => Path;
  /** The problem of a name that is not known. */
  readonly code: "case.unknown-action" | "case.unknown-maker";
}

/** Ascending; undefined, with problems, where one is unknown or there twice. */
export function resolvePositions({
  texts,
  names,
  report,
  pathOf,
  code,
}: PositionsSource): number[] | undefined {
  const positions = new Set<number>();
  let sound = true;
  texts.forEach((text, k) => {
    const position = lookUp(names, text, { report, path: pathOf(k), code });
    if (position !== undefined && positions.has(position)) {
      report.error(pathOf(k), message("case.named-twice", { name: tidyId(text) }));
    }
    if (position === undefined || positions.has(position)) sound = false;
    else positions.add(position);
  });
  return sound ? [...positions].sort((a, b) => a - b) : undefined;
}

/** One id, or a list of them, as a list with the place of each. */
export function severalAt(input: string | readonly string[], path: Path) {
  return typeof input === "string"
    ? { texts: [input], pathOf: () => path }
    : { texts: input, pathOf: (k: number): Path => [...path, k] };
}
