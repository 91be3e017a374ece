// States of a conflict document as sets of the actions taken in them, and the ids that the reader gives to those without a name.
import type { Cube } from "../../conflict/conflict.ts";
import { findStates } from "../../conflict/state-space.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { idOf, plainId, type TextDocument } from "../document-parts.ts";
import {
  type ActionMapDocument,
  actionIds,
  type CombinationDocument,
  isYes,
  type StateDocument,
} from "./conflict-parts.ts";

/** Actions taken, in any order; all others are not taken. */
export type Taken = readonly string[];

export function statesOf({ states }: ConflictDocument): StateDocument[] {
  return (states ?? []).map((state) => (typeof state === "object" ? state : { id: state }));
}

export function isSameState(a: Taken, b: Taken): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

export function takenOf({ taken }: StateDocument): string[] | null {
  return taken ? taken.map(plainId) : null;
}

/** The state that was given a name for just these actions; null where none was. */
export function stateWith(conflict: ConflictDocument, taken: Taken): StateDocument | null {
  const isIt = (state: StateDocument) => {
    const own = takenOf(state);
    return own !== null && isSameState(own, taken);
  };
  return statesOf(conflict).find(isIt) ?? null;
}

/** What `statusQuo` or `hold` point at, as actions taken; null where nothing, or where the name is of no state. */
export function pointedAt(conflict: ConflictDocument, key: "statusQuo" | "hold"): string[] | null {
  const typed = conflict[key];
  if (typed === undefined) return null;
  if (Array.isArray(typed)) return typed.map(plainId);
  return takenById(conflict, typed);
}

/** By the name that a state was given, or by its place among the states. */
export function takenById(conflict: ConflictDocument, text: TextDocument): string[] | null {
  const id = plainId(text);
  const named = statesOf(conflict).find((state) => idOf(state) === id);
  if (named) return takenOf(named);
  return isAutomatic(id) ? takenByPlace(conflict, id) : null;
}

export function isAutomatic(id: string): boolean {
  return /^s[1-9]\d*'*$/.test(id);
}

function takenByPlace(conflict: ConflictDocument, id: string): string[] | null {
  const actions = actionIds(conflict);
  if (actions.length === 0 || actions.length > 30) return null;
  const infeasible = (conflict.infeasible ?? []).flatMap((entry) => cubesOf(entry, actions));
  const merged = (conflict.merged ?? []).map((map) => cubeOf(map, actions));
  const found = findStates({ actionCount: actions.length, infeasible, merged });
  if (found.kind !== "found") return null;
  const place = Number(/\d+/.exec(id)?.[0]) - 1;
  if (place >= found.space.count) return null;
  return actions.filter((_, k) => (found.space.keys[place] >>> k) % 2 === 1);
}

/** A map that only this state matches. */
export function mapOfState(conflict: ConflictDocument, taken: Taken): ActionMapDocument {
  return Object.fromEntries(actionIds(conflict).map((id) => [id, taken.includes(id)]));
}

function cubeOf(map: ActionMapDocument, actions: readonly string[]): Cube {
  let [care, value] = [0, 0];
  for (const [id, flag] of Object.entries(map)) {
    const bit = bitOf(id, actions);
    care |= bit;
    if (isYes(flag)) value |= bit;
  }
  return { care, value };
}

function bitOf(id: TextDocument, actions: readonly string[]): number {
  const at = actions.indexOf(plainId(id));
  return at < 0 ? 0 : 1 << at;
}

/** The states that an entry of `infeasible` rules out. */
function cubesOf(entry: CombinationDocument, actions: readonly string[]): Cube[] {
  const bits = (list: TextDocument | TextDocument[] | undefined) =>
    [list ?? []].flat().map((id) => bitOf(id, actions));
  const own = entry.action === undefined ? 0 : bitOf(entry.action, actions);
  const together = bits(entry.atMostOne);
  const needed = bits(entry.atLeastOne).reduce((sum, bit) => sum | bit, 0);
  return [
    ...together.flatMap((a, k) => together.slice(k + 1).map((b) => ({ care: a | b, value: a | b }))),
    ...(needed === 0 ? [] : [{ care: needed, value: 0 }]),
    ...bits(entry.requires).map((bit) => ({ care: own | bit, value: own })),
    ...bits(entry.excludes).map((bit) => ({ care: own | bit, value: own | bit })),
    ...(entry.pattern ? [cubeOf(entry.pattern, actions)] : []),
  ].filter(({ care }) => care !== 0);
}
