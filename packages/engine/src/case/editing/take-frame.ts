// Brings a case to the parties and issues of another frame; what was said of those that stay, stays.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import { blankProfile } from "./blank-case.ts";
import { addToProfile } from "./change-profile.ts";
import { type IssueDocument, idOf } from "./document-parts.ts";
import { editWithVariants } from "./edit-variants.ts";
import { changeIssue } from "./issues.ts";
import { optionsOf } from "./option-list.ts";
import { removeIssue, removeParty } from "./remove.ts";

/**
 * Parties, issues, options and impossible combinations are those of `frame` afterwards, each known by its id; id, title and sources of the
 * case stay. Profiles say of what is new that it may be worth anything.
 */
export function takeFrame(documents: CaseDocuments, frame: FrameDocument): CaseDocuments {
  const parties = new Set(frame.parties.map(idOf));
  const issues = new Map(frame.issues.map((issue) => [idOf(issue), issue]));
  const goneParties = documents.frame.parties.map(idOf).filter((id) => !parties.has(id));
  const withParties = withFrameParties(goneParties.reduce(removeParty, documents), frame);
  const goneIssues = withParties.frame.issues.map(idOf).filter((id) => !issues.has(id));
  const left = goneIssues.reduce(removeIssue, withParties);
  return editWithVariants(left, (before) => settled(before, { frame, issues }));
}

function withFrameParties(documents: CaseDocuments, { parties, others = [] }: FrameDocument): CaseDocuments {
  const voices = new Set([...parties, ...others].map(idOf));
  const kept = (documents.frame.others ?? []).filter((voice) => !voices.has(idOf(voice)));
  const all = [...others, ...kept];
  const frame = { ...documents.frame, parties, ...(all.length > 0 && { others: all }) };
  const known = new Set(documents.profiles.map(({ party }) => String(party)));
  const missing = parties.map(idOf).filter((id) => !known.has(id));
  return {
    ...documents,
    frame,
    profiles: [...documents.profiles, ...missing.map((id) => blankProfile(documents.frame, id))],
  };
}

interface Wanted {
  readonly frame: FrameDocument;
  readonly issues: ReadonlyMap<string, IssueDocument>;
}

function settled(documents: CaseDocuments, { frame, issues }: Wanted): CaseDocuments {
  const kept = documents.frame.issues.map(idOf).filter((id) => issues.has(id));
  const changed = kept.reduce(
    (before, id) => changeIssue(before, { id, change: (issue) => issues.get(id) ?? issue }),
    documents,
  );
  const fresh = frame.issues.filter((issue) => !kept.includes(idOf(issue)));
  const coming = fresh.map((issue) => ({ id: idOf(issue), options: optionsOf(issue, frame.parties) }));
  const { impossible: _, ...own } = changed.frame;
  const { impossible } = frame;
  return {
    ...changed,
    frame: { ...own, issues: frame.issues, ...(impossible && { impossible }) },
    profiles: changed.profiles.map((profile) => addToProfile(profile, coming)),
  };
}
