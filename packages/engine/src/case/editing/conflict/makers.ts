// Who acts in a conflict: the parties of the case, other voices, and anybody else.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { findPosition, idOf, plainId, positionOf } from "../document-parts.ts";
import { editWithVariants } from "../edit-variants.ts";
import type { Description, Made, Moving, NewThing, Renaming } from "../edited.ts";
import { IGNORED, type Note } from "../mention.ts";
import { described, moveIn, named } from "../named-items.ts";
import { newId } from "../new-id.ts";
import { insertAt, keyFor, mapShared, removeAt, withKey, withList } from "../shared-structure.ts";
import {
  actionsOf,
  type ConflictVariantDocument,
  changeConflict,
  changeMaker,
  conflictOf,
  type MakerDocument,
  makersOf,
} from "./conflict-parts.ts";
import { emptyToNothing, pinStates } from "./pin-states.ts";
import { withoutAction } from "./without-action.ts";

/** Every party as a decision maker, with nothing said yet. It does not load before somebody can do something. */
export function beginConflict(
  documents: CaseDocuments,
  estimated?: NonNullable<ConflictDocument["estimated"]>,
): CaseDocuments {
  if (documents.conflict) return documents;
  const decisionMakers = documents.frame.parties.map((party) => ({ id: idOf(party) }));
  const conflict: ConflictDocument = { format: 1, decisionMakers, preferences: {} };
  return { ...documents, conflict: estimated ? { ...conflict, estimated } : conflict };
}

export function removeConflict(documents: CaseDocuments): CaseDocuments {
  return editWithVariants(documents, (before) => withKey(before, "conflict", null));
}

/** `voice`: a party or another voice of the case, whose name it then has. */
export type NewMaker = Omit<NewThing, "name"> & ({ readonly name: string } | { readonly voice: string });

export function addMaker(documents: CaseDocuments, thing: NewMaker): Made {
  const conflict = conflictOf(documents);
  const makers = makersOf(conflict).map(idOf);
  if ("voice" in thing && makers.includes(plainId(thing.voice))) {
    throw new RangeError(`${thing.voice} acts already`);
  }
  const { parties, others = [] } = documents.frame;
  const taken = [...makers, ...parties.map(idOf), ...others.map(idOf)];
  const id = "voice" in thing ? plainId(thing.voice) : newId({ name: thing.name, kind: "voice", taken });
  const add = (before: CaseDocuments) =>
    changeConflict(before, (one) => {
      const plain: MakerDocument = "voice" in thing ? { id } : named({ id }, thing.name);
      const maker = described(plain, thing.about);
      return { ...one, decisionMakers: insertAt(makersOf(one), maker, thing.at) };
    });
  return { documents: editWithVariants(documents, add), id };
}

/** A name like that in the case, or none, needs no saying. */
export function renameMaker(documents: CaseDocuments, { id, name }: Renaming): CaseDocuments {
  const { parties, others = [] } = documents.frame;
  const voice = [...parties, ...others].find((one) => idOf(one) === plainId(id));
  const own = typeof voice === "object" && voice.name !== undefined ? String(voice.name) : plainId(id);
  return changeConflict(documents, (conflict) =>
    changeMaker(conflict, id, (maker) =>
      withKey(maker, "name", name.trim() === "" || name === own ? undefined : name),
    ),
  );
}

export function describeMaker(documents: CaseDocuments, { id, about }: Description): CaseDocuments {
  return changeConflict(documents, (conflict) =>
    changeMaker(conflict, id, (maker) => described(maker, about)),
  );
}

export function moveMaker(documents: CaseDocuments, moving: Moving): CaseDocuments {
  return changeConflict(documents, (conflict) => {
    const pinned = pinStates(conflict);
    return { ...pinned, decisionMakers: moveIn(makersOf(pinned), moving) };
  });
}

/** With what it can do and what it would have, and out of every group. */
export function removeMaker(documents: CaseDocuments, id: string, note: Note = IGNORED): CaseDocuments {
  const edit = (before: CaseDocuments) =>
    changeConflict(before, (conflict) => {
      const pinned = pinStates(conflict);
      const makers = makersOf(pinned);
      const at = positionOf(makers, id);
      const rest: ConflictDocument = { ...pinned, decisionMakers: removeAt(makers, at) };
      const inert = actionsOf(makers[at]).reduce((one, action) => withoutAction(one, idOf(action)), rest);
      return withoutVoiceOf(inert, idOf(makers[at]));
    });
  return editWithVariants(documents, edit, note);
}

function withoutVoiceOf(conflict: ConflictDocument, id: string): ConflictDocument {
  const heard = {
    ...conflict,
    preferences: withoutEntry(conflict.preferences, id) ?? {},
  };
  const grouped = withKey(heard, "coalitions", coalitionsWithout(heard.coalitions, id));
  const variants = grouped.variants && mapShared(grouped.variants, (one) => variantWithout(one, id));
  return withList(grouped, "variants", variants && [...variants]);
}

function variantWithout(variant: ConflictVariantDocument, id: string): ConflictVariantDocument {
  const preferences = emptyToNothing(withoutEntry(variant.preferences, id));
  const unseen = emptyToNothing(withoutEntry(variant.unseen, id));
  const heard = withKey(withKey(variant, "preferences", preferences), "unseen", unseen);
  return withKey(heard, "coalitions", coalitionsWithout(heard.coalitions, id));
}

function withoutEntry<T extends object>(record: T | undefined, id: string): T | undefined {
  const key = record && keyFor(record, id);
  if (!record || key === undefined) return record;
  return Object.fromEntries(Object.entries(record).filter(([own]) => own !== key)) as T;
}

type Coalitions = ConflictDocument["coalitions"];

/** Groups of one are none. */
function coalitionsWithout(coalitions: Coalitions, id: string): Coalitions {
  if (!Array.isArray(coalitions)) return coalitions;
  return coalitions.flatMap((group) => {
    if (findPosition(group, id) < 0) return [group];
    const rest = group.filter((member) => plainId(member) !== id);
    return rest.length < 2 ? [] : [rest];
  });
}
