// Two potteries that share a kiln, for tests of what is filled in about them.
import type { CaseDocuments, FrameDocument, ProfileDocument } from "@parley/engine/case";
import { caseFromDocuments } from "@parley/engine/case";
import { blankProfile } from "@parley/engine/editing";

export const frame: FrameDocument = {
  format: 1,
  title: "Kiln",
  parties: ["north", "south"],
  issues: [
    { id: "days", unit: "days", from: 1, to: 4, step: 1 },
    { id: "fuel", options: ["north", "south", "both"] },
    { id: "notice", options: ["none", "a week", "a month"], ordered: true },
  ],
};

export const blank = (): ProfileDocument => blankProfile(frame, "north");

/** The codes of the errors of a case with this profile. */
export function errorsOf(profile: ProfileDocument): string[] {
  const documents: CaseDocuments = {
    frame,
    profiles: [profile, blankProfile(frame, "south")],
    conflict: null,
    record: null,
    whatIfs: null,
    articles: [],
  };
  const reading = caseFromDocuments(documents, { folderName: "kiln" });
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}
