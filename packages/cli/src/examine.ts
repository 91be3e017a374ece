// What is found of a case's conflict, where it has one, for a briefing.
import type { Case } from "@parley/engine/case";
import { type Examined, examineConflict } from "@parley/engine/conflict";

/** Rankings are drawn from the seed of the briefing, in a number of their own. */
export function examine({ conflict }: Case, { seed }: { readonly seed?: number } = {}): Examined | null {
  return conflict && examineConflict(conflict, seed === undefined ? {} : { seed });
}
