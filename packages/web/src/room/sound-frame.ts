// Whether a case's parties, issues and options can be brought into a room: only sound ones count there.
import { caseFromDocuments, type FrameDocument } from "@parley/engine/case";
import { caseOfFrame } from "@parley/engine/editing";
import { withBlankProfiles } from "../files/blank-profiles.ts";

export function isSoundFrame(frame: FrameDocument): boolean {
  const alone = withBlankProfiles(caseOfFrame(frame));
  return caseFromDocuments(alone, { folderName: "room" }).ok;
}
