// The draft of a case from the accepted claims of the case that is open. Worked out once for the preview and for making it.
import { articleFrom, registeredActors } from "@parley/engine/editing";
import { type CaseDraft, draftCase } from "@parley/engine/picture";
import { readFrame } from "../../parts/read-frame.ts";
import type { Desk } from "../desk.ts";

/** `otherwise` names the only other option of an issue of which one was named. */
export function draftOfCase(desk: Desk, otherwise: string): CaseDraft {
  return desk.once(`case-draft ${otherwise}`, () => {
    const { frame, articles, record } = desk.documents;
    return draftCase({
      articles: articles.map(articleFrom),
      sources: readFrame(frame).frame.sources,
      acts: record?.acts ?? [],
      actors: registeredActors(frame),
      title: String(frame.title),
      otherwise,
    });
  });
}
