// A case of which nothing but the title is known, and profiles that say honestly that nothing is known yet.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { addToProfile } from "./change-profile.ts";
import { idOf } from "./document-parts.ts";
import { optionsOf } from "./option-list.ts";

/** It does not load before it has parties and issues. */
export function blankCase({ title }: { readonly title: string }): CaseDocuments {
  return caseOfFrame({ format: 1, title, parties: [], issues: [] });
}

/** A case of which nothing is there but its frame. */
export function caseOfFrame(frame: FrameDocument): CaseDocuments {
  return { frame, profiles: [], conflict: null, record: null, whatIfs: null, articles: [] };
}

/** Every option may be worth anything from 0 to 1, every issue may count for anything, and no deal is unknown. */
export function blankProfile(frame: FrameDocument, partyId: string): ProfileDocument {
  const empty: ProfileDocument = { format: 1, party: partyId, ratings: {}, weights: {}, noDeal: "unknown" };
  return addToProfile(
    empty,
    frame.issues.map((issue) => ({ id: idOf(issue), options: optionsOf(issue, frame.parties) })),
  );
}
