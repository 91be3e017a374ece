// The conflict of the case read by itself: its answers do not wait for profiles, issues or a record that are still being typed.
import {
  type Case,
  type CaseDocuments,
  type Conflict,
  type ConflictDocument,
  caseFromDocuments,
  type FrameDocument,
} from "@parley/engine/case";
import { blankProfile, idOf } from "@parley/engine/editing";
import type { Desk } from "./desk.ts";

export interface ConflictCase {
  readonly subject: Case;
  readonly conflict: Conflict;
}

/** Null where there is no conflict, or it cannot be made out. */
export function conflictCase(desk: Desk): ConflictCase | null {
  return desk.once("conflict-case", () => {
    const { conflict } = desk.documents;
    return conflict && readConflict(desk.documents.frame, conflict);
  });
}

/** Without what is settled in states where the issues cannot be made out. */
export function readConflict(frame: FrameDocument, conflict: ConflictDocument): ConflictCase | null {
  return readWithin(frame, conflict) ?? readWithin(bareFrame(frame), withoutDeals(conflict));
}

function readWithin(frame: FrameDocument, conflict: ConflictDocument): ConflictCase | null {
  const profiles = frame.parties.map((party) => blankProfile(frame, idOf(party)));
  const documents: CaseDocuments = { frame, profiles, conflict, record: null, whatIfs: null, articles: [] };
  const reading = caseFromDocuments(documents, { folderName: "case" });
  if (!reading.ok || !reading.case.conflict) return null;
  return { subject: reading.case, conflict: reading.case.conflict };
}

function bareFrame({ title, parties, others }: FrameDocument): FrameDocument {
  return {
    format: 1,
    title: String(title).trim() || "–",
    parties,
    ...(others ? { others } : {}),
    issues: [{ id: "-", options: ["a", "b"] }],
  };
}

function withoutDeals(conflict: ConflictDocument): ConflictDocument {
  if (!conflict.states) return conflict;
  const states = conflict.states.map((state) => {
    if (typeof state !== "object") return state;
    const { deal: _, ...rest } = state;
    return rest;
  });
  return { ...conflict, states };
}
