// How many packages the issues make, and how many of them no impossible combination rules out.
import { buildDealSpace } from "@parley/engine/bargaining";
import type { Desk } from "../desk.ts";
import { languageOf } from "../spoken-language.ts";

/** In the language of the page, the largest as rounded powers of ten. */
export interface PackageCount {
  readonly all: string;
  readonly isOne: boolean;
  /** Null where the combinations are too many to go through. */
  readonly possible: string | null;
  readonly isOneLeft: boolean;
}

/** Null where the case has errors. */
export function packageCount(_: null, desk: Desk): PackageCount | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  const { frame } = reading.case;
  const all = frame.issues.reduce((product, { options }) => product * BigInt(options.length), 1n);
  const possible = countPossible(desk);
  const { formatCount } = languageOf(desk.language).wording;
  return {
    all: formatCount(all),
    isOne: all === 1n,
    possible: possible === null ? null : formatCount(possible),
    isOneLeft: BigInt(possible ?? all) === 1n,
  };
}

function countPossible(desk: Desk): number | bigint | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  try {
    return buildDealSpace({ frame: reading.case.frame, sheets: [] }).dealCount;
  } catch (error) {
    // Issues tied together by too many combinations to list.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
