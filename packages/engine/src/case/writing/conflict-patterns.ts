// Infeasible patterns back to the entries in which they are typed.
import type { Action, Infeasible } from "../conflict/conflict.ts";
import type { ConflictDocument } from "../documents/conflict-document.ts";
import { actionIds, cubeDocument } from "./action-texts.ts";
import { given } from "./given.ts";

type InfeasibleDocument = NonNullable<ConflictDocument["infeasible"]>[number];

export function infeasibleDocument(entry: Infeasible, actions: readonly Action[]): InfeasibleDocument {
  return { ...meaningDocument(entry, actions), ...given({ because: entry.because }) };
}

function meaningDocument({ kind, cubes }: Infeasible, actions: readonly Action[]): InfeasibleDocument {
  const named = cubes.reduce((bits, { care }) => bits | care, 0);
  const ids = (bits: number) => actionIds(bits, actions);
  if (kind === "at-most-one") return { atMostOne: ids(named) };
  if (kind === "at-least-one") return { atLeastOne: ids(named) };
  if (kind === "pattern") return { pattern: cubeDocument(cubes[0], actions) };
  // What all have in common is the action that requires or excludes; where it excludes one other, either of the two will do.
  const common = cubes.reduce((bits, { care, value }) => bits & care & value, -1);
  const action = common & -common;
  const others = ids(named & ~action);
  const [id] = ids(action);
  return { action: id, [kind]: others.length === 1 ? others[0] : others };
}
