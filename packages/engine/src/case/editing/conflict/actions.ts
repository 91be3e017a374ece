// What each decision maker can do or leave undone, and the words that say so.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { isReserved } from "../../reading/conflict/reserved-words.ts";
import { idOf, plainId, positionOf } from "../document-parts.ts";
import { editWithVariants } from "../edit-variants.ts";
import type { Made, Moving, Renaming } from "../edited.ts";
import { IGNORED, type Note } from "../mention.ts";
import { named } from "../named-items.ts";
import { newId } from "../new-id.ts";
import { insertAt, moveItem, removeAt, replaceAt, withKey } from "../shared-structure.ts";
import {
  type ActionDocument,
  actionIds,
  actionsOf,
  changeConflict,
  changeMaker,
  conflictOf,
  makerOfAction,
} from "./conflict-parts.ts";
import { pinStates } from "./pin-states.ts";
import { withoutAction } from "./without-action.ts";

export interface NewAction {
  /** The decision maker's id. */
  readonly maker: string;
  readonly name: string;
  readonly at?: number;
}

/** The id is a word for the statements; where another has it already, the decision maker's first word goes before it. */
export function addAction(documents: CaseDocuments, { maker, name, at }: NewAction): Made {
  const id = actionId(conflictOf(documents), maker, name);
  const add = (before: CaseDocuments) =>
    changeConflict(before, (conflict) =>
      changeMaker(pinStates(conflict), maker, (own) => ({
        ...own,
        actions: insertAt(actionsOf(own), named<ActionDocument>({ id }, name), at),
      })),
    );
  return { documents: editWithVariants(documents, add), id };
}

function actionId(conflict: ConflictDocument, maker: string, name: string): string {
  const taken = actionIds(conflict);
  const plain = newId({ name, kind: "act", taken: [] });
  if (!taken.includes(plain) && !isReserved(plain)) return plain;
  const [head] = plainId(maker).split("-");
  return newId({ name: `${head} ${name}`, kind: "act", taken });
}

export function renameAction(documents: CaseDocuments, { id, name }: Renaming): CaseDocuments {
  return changeAction(documents, id, (action) => named(action, name));
}

/** What follows the decision maker's name in a sentence; nothing takes the words away. */
export interface ActionWords {
  readonly id: string;
  readonly does?: string;
  readonly doesNot?: string;
  readonly starts?: string;
  readonly stops?: string;
}

export function wordAction(documents: CaseDocuments, { id, ...words }: ActionWords): CaseDocuments {
  return changeAction(documents, id, (action) =>
    (["does", "doesNot", "starts", "stops"] as const).reduce((one, key) => {
      const text = words[key];
      return text === undefined ? one : withKey(one, key, text.trim() === "" ? undefined : text);
    }, action),
  );
}

export interface Reversibility {
  readonly id: string;
  /** Null: it can be changed at any time. */
  readonly irreversible: "once-taken" | "once-dropped" | null;
}

export function setIrreversible(
  documents: CaseDocuments,
  { id, irreversible }: Reversibility,
): CaseDocuments {
  return changeAction(documents, id, (action) => withKey(action, "irreversible", irreversible ?? undefined));
}

/** Among the actions of its decision maker. */
export function moveAction(documents: CaseDocuments, { id, to }: Moving): CaseDocuments {
  return changeConflict(documents, (conflict) =>
    changeActions(pinStates(conflict), id, (actions, at) => moveItem(actions, at, to)),
  );
}

/** Out of patterns, states, levers and variants too. Statements that name it are left, for the reader to point at. */
export function removeAction(documents: CaseDocuments, id: string, note: Note = IGNORED): CaseDocuments {
  const edit = (before: CaseDocuments) =>
    changeConflict(before, (conflict) =>
      withoutAction(changeActions(pinStates(conflict), id, removeAt), plainId(id)),
    );
  return editWithVariants(documents, edit, note);
}

function changeAction(
  documents: CaseDocuments,
  id: string,
  change: (action: ActionDocument) => ActionDocument,
): CaseDocuments {
  return changeConflict(documents, (conflict) =>
    changeActions(conflict, id, (actions, at) => replaceAt(actions, at, change(actions[at]))),
  );
}

function changeActions(
  conflict: ConflictDocument,
  id: string,
  change: (actions: readonly ActionDocument[], at: number) => readonly ActionDocument[],
): ConflictDocument {
  return changeMaker(conflict, idOf(makerOfAction(conflict, plainId(id))), (maker) => {
    const actions = actionsOf(maker);
    return { ...maker, actions: [...change(actions, positionOf(actions, id))] };
  });
}
