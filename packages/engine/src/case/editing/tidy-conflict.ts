// A conflict in its long forms: decision makers, actions and states as objects, what is required or excluded as lists.
import type { ConflictDocument } from "../documents/conflict-document.ts";
import { plainId, type TextDocument } from "./document-parts.ts";
import { mapShared, withKey } from "./shared-structure.ts";
import { tidyPattern, tidyTexts } from "./tidy-patterns.ts";

type MakerItem = ConflictDocument["decisionMakers"][number];
type ActionItem = NonNullable<Exclude<MakerItem, TextDocument>["actions"]>[number];
type StateItem = NonNullable<ConflictDocument["states"]>[number];
type InfeasibleDocument = NonNullable<ConflictDocument["infeasible"]>[number];

export function tidyConflict(conflict: ConflictDocument): ConflictDocument {
  const makers = mapShared(conflict.decisionMakers, tidyMaker);
  const made = makers === conflict.decisionMakers ? conflict : { ...conflict, decisionMakers: [...makers] };
  const states = conflict.states && mapShared(conflict.states, tidyState);
  const stated = states === conflict.states ? made : withKey(made, "states", states && [...states]);
  const infeasible = conflict.infeasible && mapShared(conflict.infeasible, tidyInfeasible);
  return infeasible === conflict.infeasible
    ? stated
    : withKey(stated, "infeasible", infeasible && [...infeasible]);
}

function tidyMaker(item: MakerItem): MakerItem {
  if (typeof item !== "object") return { id: plainId(item) };
  const { actions } = item;
  const named = withKey(item, "id", plainId(item.id));
  const tidy = actions && mapShared(actions, tidyAction);
  return tidy === actions ? named : withKey(named, "actions", tidy && [...tidy]);
}

function tidyAction(item: ActionItem): ActionItem {
  return typeof item === "object" ? withKey(item, "id", plainId(item.id)) : { id: plainId(item) };
}

function tidyState(item: StateItem): StateItem {
  if (typeof item !== "object") return { id: plainId(item) };
  const named = withKey(item, "id", plainId(item.id));
  const taken = item.taken === undefined ? named : withKey(named, "taken", tidyTexts(item.taken));
  return item.deal === undefined ? taken : withKey(taken, "deal", tidyPattern(item.deal));
}

function tidyInfeasible(entry: InfeasibleDocument): InfeasibleDocument {
  return (["requires", "excludes"] as const).reduce((changed, key) => {
    const typed = changed[key];
    if (typed === undefined) return changed;
    return withKey(changed, key, Array.isArray(typed) ? tidyTexts(typed) : [plainId(typed)]);
  }, entry);
}
