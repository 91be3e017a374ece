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
import type { Description, Made, Moving, NewThing, Renaming } from "./edited.ts";
import { IGNORED, type Note } from "./mention.ts";
import { addTo, described, moveIn, named, newVoice } from "./named-items.ts";
import { newId } from "./new-id.ts";
import { type OptionList, optionsOf } from "./option-list.ts";
import { replaceAt, withKey, withList } from "./shared-structure.ts";

export interface NewIssue extends NewThing {
  /** Names of its options. */
  readonly options?: readonly string[];
}

/** Every profile says of it that it may be worth anything. */
export function addIssue(documents: CaseDocuments, thing: NewIssue): Made {
  const id = newId({ name: thing.name, kind: "issue", taken: documents.frame.issues.map(idOf) });
  const issue = withList(
    described(named<IssueDocument>({ id }, thing.name), thing.about),
    "options",
    newOptions(thing.options ?? []),
  );
  return { documents: editWithVariants(documents, (before) => withNew(before, issue, thing.at)), id };
}

function withNew(documents: CaseDocuments, issue: IssueDocument, at: number | undefined): CaseDocuments {
  const { frame } = documents;
  const added = { id: idOf(issue), options: optionsOf(issue, frame.parties) };
  return {
    ...documents,
    frame: { ...frame, issues: addTo(frame.issues, issue, at) },
    profiles: documents.profiles.map((profile) => addToProfile(profile, added)),
  };
}

function newOptions(names: readonly string[]): VoiceItem[] {
  const taken: string[] = [];
  return names.map((name) => {
    const id = newId({ name, kind: "option", taken });
    taken.push(id);
    return newVoice(id, { name });
  });
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
  const voice = voiceOf(party);
  const id = idOf(voice);
  return RESERVED_OPTIONS.includes(id)
    ? { ...voice, id: newId({ name: id, kind: "option", taken: [] }) }
    : voice;
}
