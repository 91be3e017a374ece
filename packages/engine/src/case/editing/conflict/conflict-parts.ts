// The parts of a conflict document that editing takes apart, and one way to change it.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { idOf, positionOf, type TextDocument } from "../document-parts.ts";
import { replaceAt, withKey } from "../shared-structure.ts";
import { tidyConflict } from "../tidy-conflict.ts";

export type MakerItem = ConflictDocument["decisionMakers"][number];
export type MakerDocument = Extract<MakerItem, object>;
export type ActionItem = NonNullable<MakerDocument["actions"]>[number];
export type ActionDocument = Extract<ActionItem, object>;
export type CombinationDocument = NonNullable<ConflictDocument["infeasible"]>[number];
export type StateDocument = Extract<NonNullable<ConflictDocument["states"]>[number], object>;
export type ActionMapDocument = NonNullable<ConflictDocument["merged"]>[number];
export type FlagDocument = ActionMapDocument[string];
export type PreferenceDocument = ConflictDocument["preferences"][string];
export type StatementItem = NonNullable<PreferenceDocument["statements"]>[number];
export type TierDocument = NonNullable<PreferenceDocument["ranked"]>[number];
export type StateSetDocument = TextDocument | ActionMapDocument;
export type ConflictVariantDocument = NonNullable<ConflictDocument["variants"]>[number];

/** @throws RangeError when the case has no conflict. */
export function conflictOf({ conflict }: CaseDocuments): ConflictDocument {
  if (!conflict) throw new RangeError("the case has no conflict");
  return tidyConflict(conflict);
}

/** Decision makers, actions and states are given in their long forms. */
export function changeConflict(
  documents: CaseDocuments,
  change: (conflict: ConflictDocument) => ConflictDocument,
): CaseDocuments {
  return withKey(documents, "conflict", change(conflictOf(documents)));
}

export function makersOf(conflict: ConflictDocument): MakerDocument[] {
  return conflict.decisionMakers.map((maker) => (typeof maker === "object" ? maker : { id: maker }));
}

export function actionsOf(maker: MakerItem): ActionDocument[] {
  const actions = typeof maker === "object" ? (maker.actions ?? []) : [];
  return actions.map((action) => (typeof action === "object" ? action : { id: action }));
}

/** Of all decision makers, in the order in which the reader numbers them. */
export function actionIds(conflict: ConflictDocument): string[] {
  return makersOf(conflict).flatMap((maker) => actionsOf(maker).map(idOf));
}

export function changeMaker(
  conflict: ConflictDocument,
  id: string,
  change: (maker: MakerDocument) => MakerDocument,
): ConflictDocument {
  const makers = makersOf(conflict);
  const at = positionOf(makers, id);
  return { ...conflict, decisionMakers: [...replaceAt(makers, at, change(makers[at]))] };
}

/** The decision maker whose action it is. @throws RangeError when it is nobody's. */
export function makerOfAction(conflict: ConflictDocument, action: string): MakerDocument {
  const maker = makersOf(conflict).find((one) => actionsOf(one).some((own) => idOf(own) === action));
  if (!maker) throw new RangeError(`nobody has the action ${action}`);
  return maker;
}

export function isYes(flag: FlagDocument): boolean {
  return flag === true || flag === "true" || flag === "yes";
}
