// What the pictures of the sources are drawn from: the case where it holds together, else as much of it as can be made out.
import { caseFromDocuments } from "@parley/engine/case";
import { articleFrom, blankProfile, idOf } from "@parley/engine/editing";
import type { PictureInput } from "@parley/engine/picture";
import { readActs } from "../../screens/record/read-record.ts";
import type { Desk } from "../desk.ts";

export function pictureInput(desk: Desk): PictureInput {
  return desk.once("picture-input", () => {
    const reading = desk.reading();
    return reading.ok ? reading.case : (withoutProfiles(desk) ?? asFarAsRead(desk));
  });
}

/** What is typed of profiles, the conflict and what-ifs says nothing of who said what. */
function withoutProfiles({ documents }: Desk): PictureInput | null {
  const { frame, record, articles } = documents;
  const profiles = frame.parties.map((party) => blankProfile(frame, idOf(party)));
  const reading = caseFromDocuments(
    { frame, profiles, conflict: null, record, whatIfs: null, articles },
    { folderName: "case" },
  );
  return reading.ok ? reading.case : null;
}

function asFarAsRead({ documents }: Desk): PictureInput {
  const { frame, acts } = readActs(documents);
  return { frame, record: acts, articles: documents.articles.map(articleFrom) };
}
