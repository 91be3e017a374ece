// A ranking of states back to the form in which it is typed.
import type { Conflict, Preference, RankedStatement, StateSet, Tier } from "../conflict/conflict.ts";
import type { StateIds } from "../conflict/state-ids.ts";
import type { StateSpace } from "../conflict/state-space.ts";
import type { ConflictDocument } from "../documents/conflict-document.ts";
import { cubeDocument } from "./action-texts.ts";
import { given } from "./given.ts";
import { quantityDocument } from "./profile-document-of.ts";

export interface ConflictNames {
  readonly conflict: Conflict;
  /** The states of the model. */
  readonly space: StateSpace;
  readonly ids: StateIds;
}

type PreferenceDocument = ConflictDocument["preferences"][string];
type TierDocument = NonNullable<PreferenceDocument["ranked"]>[number];
type SetDocument = string | Record<string, "yes" | "no">;

export function preferenceDocument(preference: Preference, names: ConflictNames): PreferenceDocument {
  if (preference.kind === "ranked") {
    return { ranked: preference.tiers.map((tier) => tierDocument(tier, names)) };
  }
  const ties = preference.ties === "equal" ? {} : { ties: preference.ties };
  if (preference.kind === "statements") {
    return { statements: preference.statements.map(statementDocument), ...ties };
  }
  const weights = preference.weights.map(({ text, weight }) => [text, quantityDocument(weight)]);
  return { weights: Object.fromEntries(weights), ...ties };
}

export function setDocument(set: StateSet, { conflict, space, ids }: ConflictNames): SetDocument {
  if ("key" in set) return ids.idOf(space.find(set.key));
  return cubeDocument(set.cube, conflict.form === "actions" ? conflict.actions : []);
}

function tierDocument({ states, ties }: Tier, names: ConflictNames): TierDocument {
  const sets = states.map((set) => setDocument(set, names));
  if (ties === "unknown") return { unknown: sets };
  return sets.length === 1 ? sets[0] : sets;
}

function statementDocument({ text, confidence, because }: RankedStatement) {
  if (confidence === 1 && because === null) return text;
  return {
    statement: text,
    ...(confidence === 1 ? {} : { confidence }),
    ...given({ because }),
  };
}
