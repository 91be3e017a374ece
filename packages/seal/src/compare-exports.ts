// Two views of one room side by side: the same log, one a beginning of the other, or a fork.
import type { Place } from "./chain.ts";
import type { ExportFile } from "./export-file.ts";

export type Comparison =
  | { readonly kind: "other-rooms" }
  /** `number` is the first place known to differ; `agreed` the last known to be the same. */
  | { readonly kind: "fork"; readonly number: number; readonly agreed: number }
  /** Both are the same up to `agreed`; one goes on for `tail` acts more. */
  | {
      readonly kind: "same";
      readonly agreed: number;
      readonly longer: "first" | "second" | null;
      readonly tail: number;
    };

/** Both should have been verified first: then equal chain hashes mean equal logs. */
export function compareExports(first: ExportFile, second: ExportFile): Comparison {
  if (first.room !== second.room) return { kind: "other-rooms" };
  const logs = compareLogs(first.acts, second.acts);
  if (logs.kind === "fork") return logs;
  const contradicted = [...contradictions(first, second), ...contradictions(second, first)];
  return contradicted.length === 0
    ? logs
    : { kind: "fork", number: Math.min(...contradicted), agreed: logs.agreed };
}

/**
 * Two lists of places from the first act on. A server whose log is the shorter of two that are the same has lost a tail, as after
 * restoring a backup; one whose log forks shows different logs to different people.
 */
export function compareLogs(
  first: readonly Place[],
  second: readonly Place[],
): Exclude<Comparison, { kind: "other-rooms" }> {
  const shared = Math.min(first.length, second.length);
  let agreed = 0;
  while (agreed < shared && first[agreed].chain === second[agreed].chain) agreed++;
  if (agreed < shared) return { kind: "fork", number: agreed + 1, agreed };
  const difference = first.length - second.length;
  const longer = difference === 0 ? null : difference > 0 ? "first" : "second";
  return { kind: "same", agreed, longer, tail: Math.abs(difference) };
}

/** Numbers at which a head signed by a member, kept in one file, is not the chain hash of the other. */
function contradictions({ heads }: ExportFile, { acts }: ExportFile): number[] {
  return heads
    .filter(({ number, chain }) => number <= acts.length && acts[number - 1].chain !== chain)
    .map(({ number }) => number);
}
