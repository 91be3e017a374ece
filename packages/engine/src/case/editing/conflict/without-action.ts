// What becomes of a conflict document when an action is gone: nobody takes it any more. Statements that name it stay, for the reader to point at.
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { plainId, type TextDocument } from "../document-parts.ts";
import { mapShared, withKey, withList } from "../shared-structure.ts";
import type {
  ActionMapDocument,
  CombinationDocument,
  ConflictVariantDocument,
  StateSetDocument,
} from "./conflict-parts.ts";
import { isYes } from "./conflict-parts.ts";
import { mapStateSets } from "./pin-states.ts";
import { isSameState, statesOf, takenOf } from "./state-sets.ts";

/** The action itself must be out of the list of its decision maker already. */
export function withoutAction(conflict: ConflictDocument, action: string): ConflictDocument {
  const ruled = withList(conflict, "infeasible", combinationsWithout(conflict.infeasible, action));
  const merged = listOrNothing(conflict.merged, (map) => mapWithout(map, action));
  const levers = textsWithout(conflict.levers, action);
  const named = statesWithout(withList(withList(ruled, "merged", merged), "levers", levers), action);
  const variants = listOrNothing(named.variants, (variant) => variantWithout(variant, action));
  return mapStateSets(withList(named, "variants", variants), (set) => setWithout(set, action));
}

function variantWithout(variant: ConflictVariantDocument, action: string): ConflictVariantDocument {
  const without = withList(variant, "without", textsWithout(variant.without, action));
  const inForce = withList(without, "inForce", textsWithout(variant.inForce, action));
  return withList(inForce, "infeasible", combinationsWithout(variant.infeasible, action));
}

function combinationsWithout(
  list: CombinationDocument[] | undefined,
  action: string,
): CombinationDocument[] | undefined {
  return listOrNothing(list, (entry) => combinationWithout(entry, action));
}

function combinationWithout(entry: CombinationDocument, action: string): CombinationDocument | null {
  const { atMostOne, atLeastOne, requires, excludes, pattern } = entry;
  if (entry.action !== undefined && plainId(entry.action) === action) return null;
  if (atMostOne) return shortened(entry, { key: "atMostOne", action, least: 2 });
  if (atLeastOne) return shortened(entry, { key: "atLeastOne", action, least: 1 });
  if (requires !== undefined) return shortened(entry, { key: "requires", action, least: 1 });
  if (excludes !== undefined) return shortened(entry, { key: "excludes", action, least: 1 });
  if (!pattern) return entry;
  const left = mapWithout(pattern, action);
  return left && withKey(entry, "pattern", left);
}

interface Shortening {
  readonly key: "atMostOne" | "atLeastOne" | "requires" | "excludes";
  readonly action: string;
  readonly least: number;
}

function shortened(
  entry: CombinationDocument,
  { key, action, least }: Shortening,
): CombinationDocument | null {
  const list = [entry[key] ?? []].flat();
  const kept = list.filter((text) => plainId(text) !== action);
  if (kept.length === list.length) return entry;
  return kept.length < least ? null : { ...entry, [key]: kept };
}

/** Null where nothing matches any more, or everything would. */
function mapWithout(map: ActionMapDocument, action: string): ActionMapDocument | null {
  const key = Object.keys(map).find((text) => plainId(text) === action);
  if (key === undefined) return map;
  if (isYes(map[key])) return null;
  const { [key]: _, ...rest } = map;
  return Object.keys(rest).length === 0 ? null : rest;
}

function setWithout(set: StateSetDocument, action: string): StateSetDocument | null {
  return typeof set === "object" ? mapWithout(set, action) : set;
}

/** A named state goes on without the action, unless that state has a name already. */
function statesWithout(conflict: ConflictDocument, action: string): ConflictDocument {
  const states = statesOf(conflict);
  const before = states.map(takenOf);
  const heirs = new Map<string, string>();
  const kept = states.flatMap((state, at) => {
    const taken = before[at];
    if (!taken?.includes(action)) return [state];
    const left = taken.filter((id) => id !== action);
    const heir = states.find((_, k) => before[k] && isSameState(before[k], left));
    if (heir) heirs.set(plainId(state.id), plainId(heir.id));
    return heir ? [] : [{ ...state, taken: left }];
  });
  const isAsBefore = kept.length === states.length && kept.every((state, at) => state === states[at]);
  const named = isAsBefore ? conflict : withList(conflict, "states", kept);
  const pointed = (["statusQuo", "hold"] as const).reduce((changed, key) => {
    const typed = changed[key];
    if (typed === undefined) return changed;
    const next = Array.isArray(typed) ? textsWithout(typed, action) : (heirs.get(plainId(typed)) ?? typed);
    return withKey(changed, key, next);
  }, named);
  if (heirs.size === 0) return pointed;
  return mapStateSets(pointed, (set) => (typeof set !== "object" && heirs.has(plainId(set)) ? null : set));
}

function textsWithout(list: TextDocument[] | undefined, action: string): TextDocument[] | undefined {
  if (!list) return undefined;
  const kept = mapShared(list, (text) => (plainId(text) === action ? null : text));
  return kept === list ? list : [...kept];
}

function listOrNothing<T>(list: T[] | undefined, change: (item: T) => T | null): T[] | undefined {
  if (!list) return undefined;
  const changed = mapShared(list, change);
  return changed === list ? list : [...changed];
}
