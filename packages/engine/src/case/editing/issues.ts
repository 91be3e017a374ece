// Issues: their names, their kinds, and what a change of their options brings with it.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { IssueKind } from "../frame.ts";
import { RESERVED_OPTIONS } from "../reading/resolve-issue.ts";
import { carryThrough } from "./cascade.ts";
import { addToProfile } from "./change-profile.ts";
import {
  type IssueDocument,
  idOf,
  positionOf,
  type TextDocument,
  type VoiceItem,
  voiceOf,
} from "./document-parts.ts";
import { editWithVariants } from "./edit-variants.ts";
import type { AllMade, Description, Made, Moving, NewThing, Renaming } from "./edited.ts";
import { IGNORED, type Note } from "./mention.ts";
import { described, moveIn, named, newVoice } from "./named-items.ts";
import { idMaker, newId } from "./new-id.ts";
import { type OptionList, optionsOf } from "./option-list.ts";
import { insertAllAt, replaceAt, withKey, withList } from "./shared-structure.ts";

export interface NewIssue extends NewThing {
  /** Names of its options. */
  readonly options?: readonly string[];
}

/** Every profile says of it that it may be worth anything. */
export function addIssue(documents: CaseDocuments, { at, ...issue }: NewIssue): Made {
  const made = addIssues(documents, { issues: [issue], ...(at === undefined ? {} : { at }) });
  return { documents: made.documents, id: made.ids[0] };
}

export interface NewIssues {
  /** In the order in which they are to stand. */
  readonly issues: readonly Omit<NewIssue, "at">[];
  /** Where the first of them stands afterwards, counted from 0; by default they come last. */
  readonly at?: number;
}

/** The same as adding one after the other; of hundreds it takes a moment and not minutes. */
export function addIssues(documents: CaseDocuments, { issues, at }: NewIssues): AllMade {
  const idFor = idMaker({ kind: "issue", taken: documents.frame.issues.map(idOf) });
  const made = issues.map((issue) => newIssue(idFor(issue.name), issue));
  if (made.length === 0) return { documents, ids: [] };
  return {
    documents: editWithVariants(documents, (before) => withNew(before, made, at)),
    ids: made.map(idOf),
  };
}

function newIssue(id: string, { name, about, options = [] }: NewIssue): IssueDocument {
  const issue = described(named<IssueDocument>({ id }, name), about);
  return withList(issue, "options", newOptions(options));
}

function withNew(
  documents: CaseDocuments,
  issues: readonly IssueDocument[],
  at: number | undefined,
): CaseDocuments {
  const { frame } = documents;
  const added = issues.map((issue) => ({ id: idOf(issue), options: optionsOf(issue, frame.parties) }));
  return {
    ...documents,
    frame: { ...frame, issues: insertAllAt(frame.issues, issues, at) },
    profiles: documents.profiles.map((profile) => addToProfile(profile, added)),
  };
}

function newOptions(names: readonly string[]): VoiceItem[] {
  const idFor = idMaker({ kind: "option", taken: [] });
  return names.map((name) => newVoice(idFor(name), { name }));
}

export function renameIssue(documents: CaseDocuments, { id, name }: Renaming): CaseDocuments {
  return withIssue(documents, id, (issue) => named(issue, name));
}

export function describeIssue(documents: CaseDocuments, { id, about }: Description): CaseDocuments {
  return withIssue(documents, id, (issue) => described(issue, about));
}

/** `unit` as typed: percent, years. Nothing takes it away. */
export function setIssueUnit(
  documents: CaseDocuments,
  { id, unit }: { readonly id: string; readonly unit: string },
): CaseDocuments {
  return withIssue(documents, id, (issue) => withKey(issue, "unit", unit.trim() ? unit : undefined));
}

export function moveIssue(documents: CaseDocuments, moving: Moving): CaseDocuments {
  const { frame } = documents;
  return { ...documents, frame: { ...frame, issues: moveIn(frame.issues, moving) } };
}

function withIssue(
  documents: CaseDocuments,
  id: string,
  change: (issue: IssueDocument) => IssueDocument,
): CaseDocuments {
  const { frame } = documents;
  const at = positionOf(frame.issues, id);
  const issues = [...replaceAt(frame.issues, at, change(frame.issues[at]))];
  return { ...documents, frame: { ...frame, issues } };
}

export interface ChangedIssue {
  readonly id: string;
  /** Its options may change, its id may not. */
  change(issue: IssueDocument): IssueDocument;
  readonly note?: Note;
}

/** Profiles, conflict and record follow. */
export function changeIssue(
  documents: CaseDocuments,
  { id, change, note = IGNORED }: ChangedIssue,
): CaseDocuments {
  const { issues, parties } = documents.frame;
  const old = issues[positionOf(issues, id)];
  const next = withIssue(documents, id, change);
  const issue = next.frame.issues[positionOf(issues, id)];
  const [before, after] = [optionsOf(old, parties), optionsOf(issue, parties)];
  if (isSame(before, after)) return next;
  return carryThrough(next, { change: { issue: idOf(issue), before, after, isRemoved: false }, note });
}

function isSame(before: OptionList | null, after: OptionList | null): boolean {
  if (!before || !after) return before === after;
  if (before.kind !== after.kind || before.ids.length !== after.ids.length) return false;
  return before.ids.every((id, k) => id === after.ids[k]);
}

export type KindDocument =
  | { readonly kind: Exclude<IssueKind, "numeric"> }
  | {
      readonly kind: "numeric";
      /** As typed, as are the others. */
      readonly from?: TextDocument;
      readonly to?: TextDocument;
      readonly step?: TextDocument;
    };

/**
 * Options that the new kind has too keep what is said of them. While the numbers of a numeric issue don't make up a range,
 * everything said of it stays; it is set right when they do.
 */
export function setIssueKind(
  documents: CaseDocuments,
  { id, kind }: { readonly id: string; readonly kind: KindDocument },
): CaseDocuments {
  return editWithVariants(documents, (before) => {
    const { parties } = before.frame;
    return changeIssue(before, { id, change: (issue) => ofKind(issue, kind, parties) });
  });
}

function ofKind(issue: IssueDocument, kind: KindDocument, parties: readonly VoiceItem[]): IssueDocument {
  const { options: _o, ordered: _d, from: _f, to: _t, step: _s, divisible: _v, ...rest } = issue;
  if (kind.kind === "divisible") return { ...rest, divisible: true };
  if (kind.kind === "numeric") return { ...rest, ...numbersOf(kind) };
  const options = issue.options ?? optionsInstead(issue, parties);
  return withList<IssueDocument, "options">(
    kind.kind === "ordered" ? { ...rest, ordered: true } : rest,
    "options",
    options,
  );
}

/** Without any of the three it would not be numeric. */
function numbersOf({ from, to, step }: Extract<KindDocument, { kind: "numeric" }>) {
  return {
    ...(to === undefined || from !== undefined ? { from: from ?? "" } : {}),
    ...(to === undefined ? {} : { to }),
    ...(step === undefined || step === "" ? {} : { step }),
  };
}

/** More numbers than these would not be read as a list. */
const MOST_LISTED = 50;

function optionsInstead(issue: IssueDocument, parties: readonly VoiceItem[]): VoiceItem[] {
  const options = optionsOf(issue, parties);
  if (options?.kind === "divisible") return parties.map(partyAsOption);
  const isShort = options?.kind === "numeric" && options.ids.length <= MOST_LISTED;
  return isShort ? options.ids.map((id) => ({ id })) : [];
}

/** What is said of the party's share stays with it under the same id, if options may have it. */
function partyAsOption(party: VoiceItem): VoiceItem {
  const { alsoCalled: _, pronoun: __, ...voice } = voiceOf(party);
  const id = idOf(voice);
  return RESERVED_OPTIONS.includes(id)
    ? { ...voice, id: newId({ name: id, kind: "option", taken: [] }) }
    : voice;
}
