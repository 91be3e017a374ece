// How a decision maker ranks the states: statements in the order of their importance, weights of statements, or the states themselves.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { idOf, plainId, positionOf, type QuantityDocument } from "../document-parts.ts";
import { insertAt, keyFor, moveItem, removeAt, replaceAt, withKey } from "../shared-structure.ts";
import {
  type ActionMapDocument,
  changeConflict,
  makersOf,
  type PreferenceDocument,
  type StatementItem,
  type TierDocument,
} from "./conflict-parts.ts";
import { mapOfState, stateWith, type Taken } from "./state-sets.ts";

export type PreferenceForm = "statements" | "weights" | "ranked";

/** Null where nothing is said yet, or two things at once. */
export function preferenceForm(preference: PreferenceDocument | undefined): PreferenceForm | null {
  const given = (["statements", "weights", "ranked"] as const).filter((key) => preference?.[key]);
  return given.length === 1 ? given[0] : null;
}

export function preferenceOf(conflict: ConflictDocument, maker: string): PreferenceDocument | undefined {
  const key = keyFor(conflict.preferences, plainId(maker));
  return key === undefined ? undefined : conflict.preferences[key];
}

export interface StatementText {
  readonly statement: string;
  /** From 0 to 1, as typed; nothing takes it away. */
  readonly confidence?: string;
  readonly because?: string;
}

export function statementOf(item: StatementItem): StatementText {
  if (typeof item !== "object") return { statement: String(item) };
  const { statement, confidence, because } = item;
  return {
    statement: String(statement),
    ...(confidence === undefined ? {} : { confidence: String(confidence) }),
    ...(because === undefined ? {} : { because: String(because) }),
  };
}

interface OfMaker {
  readonly maker: string;
}

/** What was said in another form before gives way. */
export function addStatement(
  documents: CaseDocuments,
  { maker, text, at }: OfMaker & { readonly text: string; readonly at?: number },
): CaseDocuments {
  return changeStatements(documents, maker, (list) => insertAt<StatementItem>(list, text, at));
}

/** Only what is given changes. */
export function changeStatement(
  documents: CaseDocuments,
  { maker, at, ...change }: OfMaker & Partial<StatementText> & { readonly at: number },
): CaseDocuments {
  return changeStatements(documents, maker, (list) => {
    within(list, at);
    return replaceAt(list, at, statementItem({ ...statementOf(list[at]), ...change }));
  });
}

function statementItem({ statement, confidence = "", because = "" }: StatementText): StatementItem {
  const more = {
    ...(confidence.trim() === "" ? {} : { confidence: confidence.trim() }),
    ...(because.trim() === "" ? {} : { because }),
  };
  return Object.keys(more).length === 0 ? statement : { statement, ...more };
}

export function moveStatement(
  documents: CaseDocuments,
  { maker, from, to }: OfMaker & { readonly from: number; readonly to: number },
): CaseDocuments {
  return changeStatements(documents, maker, (list) => moveItem(list, within(list, from), to));
}

export function removeStatement(
  documents: CaseDocuments,
  { maker, at }: OfMaker & { readonly at: number },
): CaseDocuments {
  return changeStatements(documents, maker, (list) => removeAt(list, within(list, at)));
}

/** What states are that statements or weights do not tell apart. */
export function setTies(
  documents: CaseDocuments,
  { maker, ties }: OfMaker & { readonly ties: "equal" | "unknown" },
): CaseDocuments {
  return changePreference(documents, maker, (preference) =>
    withKey(preference, "ties", ties === "equal" ? undefined : ties),
  );
}

export interface WeightChange extends OfMaker {
  /** Null for a new one. */
  readonly was: string | null;
  readonly statement: string;
  readonly weight: QuantityDocument;
}

/** Keeps its place. @throws RangeError where another entry says the same. */
export function setStatementWeight(
  documents: CaseDocuments,
  { maker, was, statement, weight }: WeightChange,
): CaseDocuments {
  return changeWeights(documents, maker, (entries) => {
    if (statement !== was && entries.some(([text]) => text === statement)) {
      throw new RangeError(`${statement} has a weight already`);
    }
    if (was === null) return [...entries, [statement, weight]];
    return entries.map((entry) => (entry[0] === was ? [statement, weight] : entry));
  });
}

export function removeStatementWeight(
  documents: CaseDocuments,
  { maker, statement }: OfMaker & { readonly statement: string },
): CaseDocuments {
  return changeWeights(documents, maker, (entries) => entries.filter(([text]) => text !== statement));
}

/** States of one tier, best tier first. */
export interface RankedTier {
  readonly states: readonly Taken[];
  /** `unknown`: they stand here together, and nobody knows in which order. */
  readonly ties: "equal" | "unknown";
}

/** What was said in another form before gives way; no tiers at all say nothing. */
export function rankStates(
  documents: CaseDocuments,
  { maker, tiers }: OfMaker & { readonly tiers: readonly RankedTier[] },
): CaseDocuments {
  return changeConflict(documents, (conflict) => {
    const ranked = tiers.flatMap((tier) => tierOf(conflict, tier));
    return withPreference(conflict, maker, ranked.length === 0 ? null : { ranked });
  });
}

function tierOf(conflict: ConflictDocument, { states, ties }: RankedTier): TierDocument[] {
  const sets = states.map((taken): string | ActionMapDocument => {
    const state = stateWith(conflict, taken);
    return state ? idOf(state) : mapOfState(conflict, taken);
  });
  if (sets.length === 0) return [];
  if (sets.length === 1) return [sets[0]];
  return [ties === "unknown" ? { unknown: sets } : sets];
}

/** Nothing is said of it any more. */
export function clearPreference(documents: CaseDocuments, { maker }: OfMaker): CaseDocuments {
  return changeConflict(documents, (conflict) => withPreference(conflict, maker, null));
}

type Statements = readonly StatementItem[];

function changeStatements(
  documents: CaseDocuments,
  maker: string,
  change: (list: Statements) => Statements,
): CaseDocuments {
  return changePreference(documents, maker, ({ statements = [], ties }) => {
    const list = change(statements);
    if (list.length === 0) return null;
    return ties === undefined ? { statements: [...list] } : { statements: [...list], ties };
  });
}

type WeightEntry = [string, QuantityDocument];

function changeWeights(
  documents: CaseDocuments,
  maker: string,
  change: (entries: readonly WeightEntry[]) => readonly WeightEntry[],
): CaseDocuments {
  return changePreference(documents, maker, ({ weights = {}, ties }) => {
    const entries = change(Object.entries(weights));
    if (entries.length === 0) return null;
    const made = { weights: Object.fromEntries(entries) };
    return ties === undefined ? made : { ...made, ties };
  });
}

function changePreference(
  documents: CaseDocuments,
  maker: string,
  change: (preference: PreferenceDocument) => PreferenceDocument | null,
): CaseDocuments {
  return changeConflict(documents, (conflict) =>
    withPreference(conflict, maker, change(preferenceOf(conflict, maker) ?? {})),
  );
}

/** In the order of the decision makers, so that what is said first stands first. */
function withPreference(
  conflict: ConflictDocument,
  maker: string,
  preference: PreferenceDocument | null,
): ConflictDocument {
  const makers = makersOf(conflict);
  const own = idOf(makers[positionOf(makers, maker)]);
  const before = preferenceOf(conflict, own);
  if (before === (preference ?? undefined)) return conflict;
  const key = keyFor(conflict.preferences, own);
  const rest = Object.entries(conflict.preferences).filter(([id]) => id !== key);
  const entries = preference ? [...rest, [own, preference] as const] : rest;
  const place = (id: string) => makers.findIndex((one) => idOf(one) === plainId(id));
  const sorted = entries.toSorted(([a], [b]) => place(a) - place(b));
  return { ...conflict, preferences: Object.fromEntries(sorted) };
}

function within(list: Statements, at: number): number {
  if (list[at] === undefined) throw new RangeError(`there is no statement ${at}`);
  return at;
}
