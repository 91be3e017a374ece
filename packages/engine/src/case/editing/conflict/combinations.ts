// What cannot go together: the entries of `infeasible`, by position.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import { editWithVariants } from "../edit-variants.ts";
import { IGNORED, type Note } from "../mention.ts";
import { resting } from "../remove-listed.ts";
import { insertAt, replaceAt, withList } from "../shared-structure.ts";
import { type CombinationDocument, changeConflict, conflictOf } from "./conflict-parts.ts";
import { pinStates } from "./pin-states.ts";

export function addCombination(
  documents: CaseDocuments,
  { entry, at }: { readonly entry: CombinationDocument; readonly at?: number },
): CaseDocuments {
  return changeList(documents, (list) => insertAt(list, entry, at));
}

export function replaceCombination(
  documents: CaseDocuments,
  { at, entry }: { readonly at: number; readonly entry: CombinationDocument },
): CaseDocuments {
  return changeList(documents, (list) => replaceAt(list, within(list, at), entry));
}

export function removeCombination(documents: CaseDocuments, at: number, note: Note = IGNORED): CaseDocuments {
  const entries = pinStates(conflictOf(documents)).infeasible ?? [];
  const rest = resting(entries, at, { kind: "conflict", list: "infeasible" });
  return editWithVariants(documents, (before) => changeList(before, rest), note);
}

type Combinations = readonly CombinationDocument[];

function changeList(documents: CaseDocuments, change: (list: Combinations) => Combinations): CaseDocuments {
  return changeConflict(documents, (conflict) => {
    const pinned = pinStates(conflict);
    return withList(pinned, "infeasible", [...change(pinned.infeasible ?? [])]);
  });
}

function within(list: Combinations, at: number): number {
  if (!list[at]) throw new RangeError(`there is no entry ${at}`);
  return at;
}
