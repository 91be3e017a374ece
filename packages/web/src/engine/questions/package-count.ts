// How many packages the issues make, and how many of them no impossible combination rules out.
import { buildDealSpace } from "@parley/engine/bargaining";
import type { Desk } from "../desk.ts";

/** Whole numbers of any size, as text. */
export interface PackageCount {
  readonly all: string;
  /** Null where the combinations are too many to go through. */
  readonly possible: string | null;
}

/** Null where the case has errors. */
export function packageCount(_: null, desk: Desk): PackageCount | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  const { frame } = reading.case;
  const all = frame.issues.reduce((product, { options }) => product * BigInt(options.length), 1n);
  return { all: String(all), possible: countPossible(desk) };
}

function countPossible(desk: Desk): string | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  try {
    return String(buildDealSpace({ frame: reading.case.frame, sheets: [] }).dealCount);
  } catch (error) {
    // Issues tied together by too many combinations to list.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
