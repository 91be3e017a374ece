// Which states a model has, by its infeasible patterns and mergers; where that is none or too many, what is to blame.
import type { Cube } from "../../conflict/conflict.ts";
import { leavesState, smallestCause } from "../../conflict/some-state.ts";
import { findStates, MOST_STATES, type StateSpace } from "../../conflict/state-space.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import type { Path } from "../source-tree.ts";

/** Something that rules states out, with its place and how it was typed. */
export interface Bar {
  readonly cubes: readonly Cube[];
  readonly path: Path;
  readonly text: string;
}

export interface SpaceSource {
  readonly actionCount: number;
  readonly bars: readonly Bar[];
  readonly merged: readonly Cube[];
  readonly report: FileReport;
}

/** Null, with a problem, where there is no state, or where there are too many. */
export function findSpace({ actionCount, bars, merged, report }: SpaceSource): StateSpace | null {
  const infeasible = bars.flatMap(({ cubes }) => cubes);
  const found = findStates({ actionCount, infeasible, merged });
  if (found.kind === "found") return found.space;
  const cause = found.kind === "none" ? causeOfNothing(bars) : reasonForNothing(bars);
  if (cause) {
    report.error(cause[0].path, message("case.no-state-left", namedCauses(cause)));
  } else {
    report.errorAtKey(["decisionMakers"], message("case.too-many-states", { most: MOST_STATES }));
  }
  return null;
}

/** What together leaves no state, as little of it as will do; null where some state is left. */
export function reasonForNothing(bars: readonly Bar[]): Bar[] | null {
  return leavesState(bars.flatMap(({ cubes }) => cubes)) ? null : causeOfNothing(bars);
}

function causeOfNothing(bars: readonly Bar[]): Bar[] {
  return smallestCause(bars.map(({ cubes }) => cubes)).map((k) => bars[k]);
}

const MOST_NAMED = 8;

/** Parameters that name what has a part in something. */
export function namedCauses(bars: readonly Bar[]) {
  return { causes: bars.slice(0, MOST_NAMED).map(({ text }) => text), causeCount: bars.length };
}

/** How the first of what rules the state out was typed; empty where nothing does. */
export function barOf(key: number, bars: readonly Bar[]): string {
  return bars.find((bar) => isBarred(key, bar.cubes))?.text ?? "";
}

export function isBarred(key: number, cubes: readonly Cube[]): boolean {
  return cubes.some(({ care, value }) => (key & care) === value);
}
