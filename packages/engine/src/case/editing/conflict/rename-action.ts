// Gives an action another id, in every place that names it: statements, patterns, states, levers and variants.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { isReserved, keywordOf } from "../../reading/conflict/reserved-words.ts";
import { tokensOf } from "../../reading/conflict/statement-tokens.ts";
import { idOf, plainId, type TextDocument } from "../document-parts.ts";
import { editWithVariants } from "../edit-variants.ts";
import { mapShared, withKey } from "../shared-structure.ts";
import {
  type ActionMapDocument,
  actionIds,
  actionsOf,
  type CombinationDocument,
  type ConflictVariantDocument,
  changeConflict,
  changeMaker,
  makerOfAction,
  type PreferenceDocument,
  type StatementItem,
} from "./conflict-parts.ts";
import { mapStateSets } from "./pin-states.ts";
import { statesOf } from "./state-sets.ts";

export interface NewActionId {
  readonly id: string;
  readonly to: string;
}

/** Whether an action may be called this: not another's id, and no word of the statements. */
export function isFreeActionId(conflict: ConflictDocument, { id, to }: NewActionId): boolean {
  const wanted = plainId(to);
  if (wanted === "" || /[\n\r]/.test(wanted) || isReserved(wanted)) return false;
  return wanted === id || !actionIds(conflict).includes(wanted);
}

/** @throws RangeError when nobody has the action, or the new id is not free. */
export function changeActionId(documents: CaseDocuments, naming: NewActionId): CaseDocuments {
  const renaming = { id: plainId(naming.id), to: plainId(naming.to) };
  return editWithVariants(documents, (before) =>
    changeConflict(before, (conflict) => {
      if (!isFreeActionId(conflict, renaming)) throw new RangeError(`${renaming.to} is not free`);
      return renamed(conflict, renaming);
    }),
  );
}

function renamed(conflict: ConflictDocument, { id, to }: NewActionId): ConflictDocument {
  const call = (text: TextDocument): TextDocument => (plainId(text) === id ? to : text);
  const owned = changeMaker(conflict, idOf(makerOfAction(conflict, id)), (maker) => {
    const actions = actionsOf(maker).map((action) =>
      idOf(action) === id ? renameOwn(action, id, to) : action,
    );
    return { ...maker, actions };
  });
  const maps = (map: ActionMapDocument) => renameKeys(map, call);
  const changed: ConflictDocument = {
    ...owned,
    preferences: preferencesCalled(owned.preferences, { id, to }),
    ...(owned.infeasible ? { infeasible: owned.infeasible.map((one) => combinationCalled(one, call)) } : {}),
    ...(owned.merged ? { merged: owned.merged.map(maps) } : {}),
    ...(owned.levers ? { levers: owned.levers.map(call) } : {}),
    ...(owned.states
      ? { states: statesOf(owned).map((one) => withKey(one, "taken", one.taken?.map(call))) }
      : {}),
    ...(owned.variants
      ? { variants: owned.variants.map((one) => variantCalled(one, { id, to }, call)) }
      : {}),
  };
  const pointed = (["statusQuo", "hold"] as const).reduce((one, key) => {
    const typed = one[key];
    return Array.isArray(typed) ? withKey(one, key, typed.map(call)) : one;
  }, changed);
  return mapStateSets(pointed, (set) => (typeof set === "object" ? maps(set) : set));
}

/** An action without a name was read by its id: that stays what people read. */
function renameOwn<T extends { id: TextDocument; name?: TextDocument | undefined }>(
  action: T,
  id: string,
  to: string,
): T {
  const name = String(action.name ?? id);
  return withKey({ ...action, id: to }, "name", (name === to ? undefined : name) as T["name"]);
}

type Call = (text: TextDocument) => TextDocument;

function variantCalled(
  variant: ConflictVariantDocument,
  naming: NewActionId,
  call: Call,
): ConflictVariantDocument {
  const { without, inForce, infeasible, preferences } = variant;
  return {
    ...variant,
    ...(without ? { without: without.map(call) } : {}),
    ...(inForce ? { inForce: inForce.map(call) } : {}),
    ...(infeasible ? { infeasible: infeasible.map((one) => combinationCalled(one, call)) } : {}),
    ...(preferences ? { preferences: preferencesCalled(preferences, naming) } : {}),
  };
}

function combinationCalled(entry: CombinationDocument, call: Call): CombinationDocument {
  const keys = (["atMostOne", "atLeastOne", "requires", "excludes"] as const).filter((key) => entry[key]);
  const lists = keys.map((key) => [key, [entry[key] ?? []].flat().map(call)]);
  const listed: CombinationDocument = { ...entry, ...Object.fromEntries(lists) };
  const owned = entry.action === undefined ? listed : { ...listed, action: call(entry.action) };
  return entry.pattern ? { ...owned, pattern: renameKeys(entry.pattern, call) } : owned;
}

function renameKeys(map: ActionMapDocument, call: Call): ActionMapDocument {
  return Object.fromEntries(Object.entries(map).map(([id, flag]) => [String(call(id)), flag]));
}

function preferencesCalled(
  preferences: Readonly<Record<string, PreferenceDocument>>,
  naming: NewActionId,
): Record<string, PreferenceDocument> {
  const entries = Object.entries(preferences).map(([maker, one]): [string, PreferenceDocument] => {
    const statements = one.statements && mapShared(one.statements, (item) => statementCalled(item, naming));
    const stated = withKey(one, "statements", statements && [...statements]);
    if (!one.weights) return [maker, stated];
    const weights = Object.entries(one.weights).map(([text, weight]) => [rewrite(text, naming), weight]);
    return [maker, { ...stated, weights: Object.fromEntries(weights) }];
  });
  return Object.fromEntries(entries);
}

function statementCalled(item: StatementItem, naming: NewActionId): StatementItem {
  if (typeof item !== "object") return rewrite(String(item), naming);
  return { ...item, statement: rewrite(String(item.statement), naming) };
}

/** What cannot be cut into words stays as it is typed. */
function rewrite(text: string, { id, to }: NewActionId): string {
  const tokens = tokensOf(text);
  if ("code" in tokens) return text;
  return tokens
    .filter((token) => token.kind === "action" && token.text === id)
    .reduceRight(
      (changed, { from, to: end }) => changed.slice(0, from) + inStatement(to) + changed.slice(end),
      text,
    );
}

const PLAIN_WORD = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}\p{Join_Control}_.'’·-]*$/u;

/** An id as a statement has it: in quotes where it is not one plain word. */
export function inStatement(id: string): string {
  return PLAIN_WORD.test(id) && !keywordOf(id) ? id : `"${id.replaceAll('"', '""')}"`;
}
