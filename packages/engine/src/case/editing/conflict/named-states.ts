// States that people talk about: their names, the one of today, and the one that should last.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { idOf, plainId, positionOf } from "../document-parts.ts";
import { editWithVariants } from "../edit-variants.ts";
import { named } from "../named-items.ts";
import { newId } from "../new-id.ts";
import { insertAt, removeAt, replaceAt, withKey, withList } from "../shared-structure.ts";
import { actionIds, changeConflict, type StateDocument } from "./conflict-parts.ts";
import { mapStateSets } from "./pin-states.ts";
import {
  isAutomatic,
  mapOfState,
  pointedAt,
  statesOf,
  stateWith,
  type Taken,
  takenOf,
} from "./state-sets.ts";

export interface Pointing {
  readonly which: "statusQuo" | "hold";
  /** Null: no state is pointed at. */
  readonly taken: Taken | null;
}

/** By its name, where the state has one. */
export function pointAtState(documents: CaseDocuments, { which, taken }: Pointing): CaseDocuments {
  return changeConflict(documents, (conflict) => {
    if (!taken) return withKey(conflict, which, undefined);
    const state = stateWith(conflict, taken);
    return withKey(conflict, which, state ? idOf(state) : inOrder(conflict, taken));
  });
}

export interface StateNaming {
  readonly taken: Taken;
  /** As typed; nothing takes the name away, unless something is known to be settled in the state. */
  readonly name: string;
}

export function nameState(documents: CaseDocuments, { taken, name }: StateNaming): CaseDocuments {
  return changeConflict(documents, (conflict) => {
    const states = statesOf(conflict);
    const state = stateWith(conflict, taken);
    if (!state) return name.trim() === "" ? conflict : withNewState(conflict, { taken, name });
    const at = positionOf(states, idOf(state));
    if (name.trim() === "" && !state.deal) return withoutState(conflict, at);
    const renamed = named(state, name.trim() === "" ? idOf(state) : name);
    return { ...conflict, states: [...replaceAt(states, at, renamed)] };
  });
}

/** What pointed at it by name points at the same actions. */
export function removeState(documents: CaseDocuments, id: string): CaseDocuments {
  return editWithVariants(documents, (before) =>
    changeConflict(before, (conflict) => withoutState(conflict, positionOf(statesOf(conflict), id))),
  );
}

function withNewState(conflict: ConflictDocument, { taken, name }: StateNaming): ConflictDocument {
  const states = statesOf(conflict);
  const made = newId({ name, kind: "act", taken: states.map(idOf) });
  // `s3` would be read as the place of a state.
  const id = isAutomatic(made)
    ? newId({ name: `state ${name}`, kind: "act", taken: states.map(idOf) })
    : made;
  const state = named<StateDocument>({ id, taken: inOrder(conflict, taken) }, name);
  const added = { ...conflict, states: insertAt(states, state) };
  return (["statusQuo", "hold"] as const).reduce((one, key) => {
    const typed = one[key];
    const isIt =
      Array.isArray(typed) && typed.length === taken.length && taken.every((a) => typed.includes(a));
    return isIt ? withKey(one, key, id) : one;
  }, added);
}

function withoutState(conflict: ConflictDocument, at: number): ConflictDocument {
  const states = statesOf(conflict);
  const own = idOf(states[at]);
  const taken = takenOf(states[at]);
  const pointed = (["statusQuo", "hold"] as const).reduce((one, key) => {
    const typed = one[key];
    const isIt = typed !== undefined && !Array.isArray(typed) && plainId(typed) === own;
    return isIt ? withKey(one, key, pointedAt(conflict, key) ?? undefined) : one;
  }, conflict);
  const written = mapStateSets(pointed, (set) => {
    if (typeof set === "object" || plainId(set) !== own) return set;
    return taken && mapOfState(conflict, taken);
  });
  return withList(written, "states", removeAt(states, at));
}

/** The actions in the order of the document, whatever the order in which they were ticked. */
function inOrder(conflict: ConflictDocument, taken: Taken): string[] {
  return actionIds(conflict).filter((id) => taken.includes(id));
}
