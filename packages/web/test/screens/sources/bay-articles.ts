// Invented articles about an invented bay, read by the rules and with every claim accepted that can become an act.
import type { CaseDocuments } from "@parley/engine/case";
import { sha256OfText } from "@parley/engine/case";
import { acceptClaim, addArticle, addSource, blankCase, registeredActors } from "@parley/engine/editing";
import { prepareReader } from "@parley/engine/sources";
import { readFrame } from "../../../src/parts/read-frame.ts";

export interface BayArticle {
  readonly title: string;
  readonly date?: string;
  readonly text: string;
}

export const BAY: readonly BayArticle[] = [
  {
    title: "League asks for boats and quota",
    date: "2031-03-02",
    text: `The Fishers' League demanded that the Harbour Council release all impounded boats.

“We demand a quota of 900 tonnes,” the Fishers' League said.

The Harbour Council refused to release the impounded boats. The Harbour Council offered the Fishers' League a quota of 500 tonnes.

The Fishers' League demanded an end of the night patrols in the bay.`,
  },
  {
    title: "Council answers",
    date: "2031-03-09",
    text: `The Harbour Council said that the night patrols must go on until spring.

The Harbour Council accused the Fishers' League of cutting nets.

Envoy Maren Oske urged both sides to keep talking. Envoy Maren Oske said that the Harbour Council had promised to lower the berth fees.

The Fishers' League demanded that the Harbour Council lower the berth fees. The Harbour Council offered to lower the berth fees by half.`,
  },
  {
    title: "League moves on the quota",
    date: "2031-03-16",
    text: `The Fishers' League offered to accept a quota of 700 tonnes.

The Harbour Council said it would release the impounded boats if the Fishers' League ended the blockade.

“The night patrols will end in April,” the Harbour Council said.

The Fishers' League said that the blockade would go on. One of them said that the harbour was full.`,
  },
];

/** The articles taken in, and each claim accepted that has a speaker and a day; the others stay open. */
export async function withArticles(
  before: CaseDocuments,
  articles: readonly BayArticle[],
): Promise<CaseDocuments> {
  const reader = await prepareReader();
  let documents = before;
  for (const { title, date, text } of articles) {
    const made = addSource(documents, { title, ...(date === undefined ? {} : { date }) });
    const context = {
      actors: registeredActors(made.documents.frame),
      frame: readFrame(made.documents.frame).frame,
    };
    const read = reader.read({ text, ...(date === undefined ? {} : { published: date }) }, context);
    const { blocks, claims } = read;
    documents = addArticle(made.documents, {
      source: made.id,
      text,
      sha256: sha256OfText(text),
      blocks,
      claims,
    });
    for (const { id, speaker } of claims) {
      if (speaker.kind === "unresolved" || date === undefined) continue;
      documents = acceptClaim(documents, { source: made.id, claim: id, addSpeaker: true }).documents;
    }
  }
  return documents;
}

export function blankBay(): CaseDocuments {
  return blankCase({ title: "The bay" });
}
