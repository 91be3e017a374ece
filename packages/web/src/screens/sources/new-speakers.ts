// Speakers that were found and that the case does not know, with how often; and what becomes of their claims once they are known.
import type { CaseDocuments } from "@parley/engine/case";
import { addAlsoCalled, addVoice, knowActor, setSpeaksFor } from "@parley/engine/editing";
import type { ReadArticle } from "./read-articles.ts";

export interface NewSpeaker {
  readonly name: string;
  readonly times: number;
  /** Where they speak first. */
  readonly source: string;
  readonly claim: string;
}

/** Those who speak most often first; rejected claims do not count. */
export function newSpeakers(articles: readonly ReadArticle[]): NewSpeaker[] {
  const found = new Map<string, NewSpeaker & { times: number }>();
  for (const { source, claims } of articles) {
    for (const { id, speaker, review } of claims) {
      if (speaker.kind !== "new" || review === "rejected") continue;
      const { name } = speaker;
      const known = found.get(name);
      if (known) known.times += 1;
      else found.set(name, { name, times: 1, source, claim: id });
    }
  }
  return [...found.values()].sort((one, other) => other.times - one.times);
}

/** As another voice of the case, who speaks for nobody else or for `speaksFor`. */
export function knowAsVoice(documents: CaseDocuments, name: string, speaksFor: string | null): CaseDocuments {
  const made = addVoice(documents, { name });
  const speaking =
    speaksFor === null ? made.documents : setSpeaksFor(made.documents, { id: made.id, speaksFor });
  return knowActor(speaking, { name, id: made.id });
}

/** As another name of somebody whom the case knows. */
export function knowAsNameOf(documents: CaseDocuments, name: string, id: string): CaseDocuments {
  return knowActor(addAlsoCalled(documents, { id, name }), { name, id });
}
