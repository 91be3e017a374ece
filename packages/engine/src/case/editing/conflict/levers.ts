// Levers, which are actions whose effect is compared, and variants of a conflict.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { idOf, plainId, positionOf } from "../document-parts.ts";
import { editWithVariants } from "../edit-variants.ts";
import type { Description, Made, Moving, NewThing, Renaming } from "../edited.ts";
import { IGNORED, type Note } from "../mention.ts";
import { addTo, moveIn } from "../named-items.ts";
import { newId } from "../new-id.ts";
import { removeAt, replaceAt, withKey, withList } from "../shared-structure.ts";
import { actionIds, type ConflictVariantDocument, changeConflict, conflictOf } from "./conflict-parts.ts";

export interface LeverChoice {
  readonly action: string;
  readonly isLever: boolean;
}

/** Levers stand in the order of their actions. */
export function setLever(documents: CaseDocuments, { action, isLever }: LeverChoice): CaseDocuments {
  return changeConflict(documents, (conflict) => {
    const own = plainId(action);
    const rest = (conflict.levers ?? []).map(plainId).filter((id) => id !== own);
    const wanted = isLever ? [...rest, own] : rest;
    const known = actionIds(conflict);
    const place = (id: string) => (known.includes(id) ? known.indexOf(id) : known.length);
    return withList(
      conflict,
      "levers",
      wanted.toSorted((a, b) => place(a) - place(b)),
    );
  });
}

export function addConflictVariant(documents: CaseDocuments, { name, about, at }: NewThing): Made {
  const { variants = [] } = conflictOf(documents);
  const id = newId({ name, kind: "act", taken: variants.map(idOf) });
  const plain: ConflictVariantDocument = name === id ? { id } : { id, name };
  const variant = withKey(plain, "about", about?.trim() ? about : undefined);
  return { documents: changeVariants(documents, (list) => addTo(list, variant, at)), id };
}

export function renameConflictVariant(documents: CaseDocuments, { id, name }: Renaming): CaseDocuments {
  return changeVariant(documents, id, (variant) =>
    withKey(variant, "name", name === plainId(variant.id) ? undefined : name),
  );
}

export function describeConflictVariant(documents: CaseDocuments, { id, about }: Description): CaseDocuments {
  return changeVariant(documents, id, (variant) =>
    withKey(variant, "about", about.trim() ? about : undefined),
  );
}

export function moveConflictVariant(documents: CaseDocuments, moving: Moving): CaseDocuments {
  return changeVariants(documents, (list) => moveIn(list, moving));
}

export function removeConflictVariant(
  documents: CaseDocuments,
  id: string,
  note: Note = IGNORED,
): CaseDocuments {
  const edit = (before: CaseDocuments) =>
    changeVariants(before, (list) => removeAt(list, positionOf(list, id)));
  return editWithVariants(documents, edit, note);
}

export interface VariantAction {
  readonly id: string;
  readonly action: string;
  /** `without`: nobody can take it; `in-force`: it is taken throughout; `free`: as in the model. */
  readonly as: "without" | "in-force" | "free";
}

export function setVariantAction(documents: CaseDocuments, { id, action, as }: VariantAction): CaseDocuments {
  const own = plainId(action);
  return changeVariant(documents, id, (variant) => {
    const rest = (key: "without" | "inForce") =>
      (variant[key] ?? []).map(plainId).filter((one) => one !== own);
    const without = as === "without" ? [...rest("without"), own] : rest("without");
    const inForce = as === "in-force" ? [...rest("inForce"), own] : rest("inForce");
    return withList(withList(variant, "without", without), "inForce", inForce);
  });
}

export interface Blindness {
  readonly id: string;
  readonly maker: string;
  readonly action: string;
  readonly sees: boolean;
}

/** Whether a decision maker reckons with an action at all. What else it does not see stays. */
export function setVariantSight(
  documents: CaseDocuments,
  { id, maker, action, sees }: Blindness,
): CaseDocuments {
  return changeVariant(documents, id, (variant) => {
    const { [maker]: before = [], ...others } = variant.unseen ?? {};
    const isIt = (set: (typeof before)[number]) =>
      typeof set === "object" && Object.keys(set).length === 1 && Object.keys(set)[0] === action;
    const rest = before.filter((set) => !isIt(set));
    const sets = sees ? rest : [...rest, { [action]: true }];
    const unseen = sets.length === 0 ? others : { ...variant.unseen, [maker]: sets };
    return withKey(variant, "unseen", Object.keys(unseen).length === 0 ? undefined : unseen);
  });
}

type Variants = readonly ConflictVariantDocument[];

function changeVariants(documents: CaseDocuments, change: (list: Variants) => Variants): CaseDocuments {
  return changeConflict(documents, (conflict) =>
    withList(conflict, "variants", [...change(conflict.variants ?? [])]),
  );
}

function changeVariant(
  documents: CaseDocuments,
  id: string,
  change: (variant: ConflictVariantDocument) => ConflictVariantDocument,
): CaseDocuments {
  return changeVariants(documents, (list) => {
    const at = positionOf(list, id);
    return replaceAt(list, at, change(list[at]));
  });
}

export type ConflictEstimate = NonNullable<ConflictDocument["estimated"]>;

/** Null: the decision makers themselves said how they rank the states. */
export function setConflictEstimate(
  documents: CaseDocuments,
  estimated: ConflictEstimate | null,
): CaseDocuments {
  return changeConflict(documents, (conflict) => withKey(conflict, "estimated", estimated ?? undefined));
}

export interface ConflictTexts {
  readonly title?: string;
  readonly about?: string;
}

/** Only what is given changes; nothing takes a text away. */
export function setConflictTexts(documents: CaseDocuments, texts: ConflictTexts): CaseDocuments {
  return changeConflict(documents, (conflict) =>
    (["title", "about"] as const).reduce((one, key) => {
      const text = texts[key];
      return text === undefined ? one : withKey(one, key, text.trim() === "" ? undefined : text);
    }, conflict),
  );
}
