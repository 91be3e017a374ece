// Impossible combinations: they have no ids and are named by their place in the list.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { ImpossibleDocument } from "./document-parts.ts";
import { IGNORED } from "./mention.ts";
import { withoutImpossible } from "./remove-listed.ts";
import { replaceAt, withList } from "./shared-structure.ts";

export function addImpossible(documents: CaseDocuments, combination: ImpossibleDocument): CaseDocuments {
  return withImpossible(documents, [...listOf(documents), combination]);
}

/** @throws RangeError when there is none at the place. */
export function replaceImpossible(
  documents: CaseDocuments,
  at: number,
  combination: ImpossibleDocument,
): CaseDocuments {
  return withImpossible(documents, [...replaceAt(listOf(documents), placeIn(documents, at), combination)]);
}

/** @throws RangeError when there is none at the place. */
export function removeImpossible(documents: CaseDocuments, at: number): CaseDocuments {
  return withoutImpossible(documents, at, IGNORED);
}

function listOf({ frame }: CaseDocuments): readonly ImpossibleDocument[] {
  return frame.impossible ?? [];
}

function placeIn(documents: CaseDocuments, at: number): number {
  if (listOf(documents)[at]) return at;
  throw new RangeError(`there is no impossible combination at ${at}`);
}

function withImpossible(documents: CaseDocuments, impossible: ImpossibleDocument[]): CaseDocuments {
  return { ...documents, frame: withList(documents.frame, "impossible", impossible) };
}
