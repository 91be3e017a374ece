// An order as typed: names from first to last, a list within the list for those that are level.
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";
import { tidyId } from "./names.ts";
import type { Path } from "./source-tree.ts";

export type TiersInput = readonly (string | readonly string[])[];

export interface TiersSource {
  readonly input: TiersInput;
  readonly report: FileReport;
  readonly path: Path;
  /** Reports an unknown name itself. */
  find(text: string, path: Path): number | undefined;
  /** Names of all that must be in the order, by position. */
  readonly expected: ReadonlyMap<number, string>;
  /** What the order is of, for the sentence. */
  readonly of: string;
}

/** Tiers of positions, each ascending; undefined when a name is unknown, missing or there twice. */
export function resolveTiers(source: TiersSource): number[][] | undefined {
  const { input, report, path, expected, of } = source;
  const seen = new Set<number>();
  let sound = true;
  const place = (text: string, at: Path): number[] => {
    const position = source.find(text, at);
    if (position !== undefined && !seen.has(position)) {
      seen.add(position);
      return [position];
    }
    if (position !== undefined)
      report.error(at, message("case.order-names-twice", { name: tidyId(text), of }));
    sound = false;
    return [];
  };
  const tiers = input.map((tier, k) =>
    typeof tier === "string"
      ? place(tier, [...path, k])
      : tier.flatMap((text, j) => place(text, [...path, k, j])).sort((a, b) => a - b),
  );
  const missing = [...expected].filter(([position]) => !seen.has(position)).map(([, name]) => name);
  if (sound && missing.length > 0 && !report.lacks(path)) {
    report.error(
      path,
      message("case.order-misses", { missing: missing.slice(0, 8), missingCount: missing.length, of }),
    );
    return undefined;
  }
  return sound ? tiers : undefined;
}
