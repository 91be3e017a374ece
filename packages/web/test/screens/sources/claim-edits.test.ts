// What the review does to the case: acts with their sentences, speakers whom the case did not know, and the way back.
import { type CaseDocuments, type Claim, sha256OfText } from "@parley/engine/case";
import { addArticle, addSource, blankCase, reopenClaim } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import {
  acceptIn,
  addIn,
  claimIn,
  mendIn,
  withoutArticle,
} from "../../../src/screens/sources/claim-edits.ts";
import { blankDraft, claimParts, draftOfClaim, mendFaults } from "../../../src/screens/sources/mend-draft.ts";
import { knowAsNameOf, knowAsVoice, newSpeakers } from "../../../src/screens/sources/new-speakers.ts";
import { allCounts, readArticles } from "../../../src/screens/sources/read-articles.ts";
import { aClaim } from "./a-claim.ts";

const TEXT = "Mara Ilin said that the boats would stop. Mara Ilin said that talks go on.";

const says = (who: string, { content }: Claim) => `${who}: ${content.map(({ words }) => words).join(" … ")}`;

function started(): CaseDocuments {
  const blank = blankCase({ title: "Boats" });
  const { documents, id } = addSource(blank, { title: "Paper", date: "2025-03-12" });
  const speaker = { kind: "new", name: "Mara Ilin" } as const;
  const claims = [
    aClaim(TEXT, { id: "c1", content: [[20, 40]], mention: [0, 9], speaker }),
    aClaim(TEXT, { id: "c2", content: [[62, 73]], mention: [42, 51], speaker }),
  ];
  const blocks = [{ kind: "paragraph" as const, from: 0, to: TEXT.length }];
  return addArticle(documents, { source: id, text: TEXT, sha256: sha256OfText(TEXT), blocks, claims });
}

const PLACE = { source: "paper", claim: "c1" };

function accepted(): CaseDocuments {
  const { speaker } = claimIn(started(), PLACE);
  return acceptIn(started(), { place: PLACE, speaker, says });
}

describe("accepting", () => {
  it("makes an act with evidence, and a voice of somebody new, for all that they say", () => {
    const documents = accepted();
    const [act] = documents.record?.acts ?? [];
    expect(act).toMatchObject({
      when: "2025-03-12",
      who: ["mara-ilin"],
      says: "Mara Ilin: the boats would stop",
      source: "paper",
      evidence: [{ from: 20, to: 40, words: "the boats would stop" }],
    });
    expect(claimIn(documents, { ...PLACE, claim: "c2" }).speaker).toEqual({ kind: "known", id: "mara-ilin" });
    expect(allCounts(readArticles(documents))).toEqual({ open: 1, accepted: 1, rejected: 0 });
  });

  it("takes the speaker and the day that a person told", () => {
    const undated = started();
    const speaker = { kind: "new", name: "The crews" } as const;
    const day = { when: "2025-03-09", isPublished: true };
    const documents = acceptIn(undated, { place: PLACE, speaker, says, day });
    expect(documents.record?.acts[0]).toMatchObject({ when: "2025-03-09", who: ["the-crews"] });
    expect(documents.frame.sources?.[0].date).toBe("2025-03-09");
  });

  it("asks for the sentence with whose words they are, unless they are the speaker's own", () => {
    const told: (string | null)[] = [];
    const before = started();
    const [article] = before.articles;
    const claims = article.claims.map((claim) => (claim.id === "c2" ? { ...claim, within: "c1" } : claim));
    const nested = { ...before, articles: [{ ...article, claims }] };
    const place = { ...PLACE, claim: "c2" };
    const asked = (speaker: string) =>
      acceptIn(nested, {
        place,
        speaker: { kind: "new", name: speaker },
        says: (who, _, teller) => {
          told.push(teller);
          return who;
        },
      });
    asked("The crews");
    asked("Mara Ilin");
    acceptIn(nested, { place: PLACE, speaker: { kind: "new", name: "Mara Ilin" }, says: (who) => who });
    expect(told).toEqual(["Mara Ilin", null]);
  });

  it("is taken back whole", () => {
    const back = reopenClaim(accepted(), PLACE);
    expect(back.record?.acts ?? []).toEqual([]);
    expect(claimIn(back, PLACE)).toMatchObject({ review: "open", act: null });
  });
});

describe("mending", () => {
  it("lets the act follow with its sentence", () => {
    const documents = accepted();
    const content = [{ from: 24, to: 29, words: "boats" }];
    const mended = mendIn(documents, { place: PLACE, changes: { content, move: "threaten" }, says });
    expect(mended.record?.acts[0]).toMatchObject({
      says: "Mara Ilin: boats",
      kind: "warns",
      evidence: content,
    });
    expect(claimIn(mended, PLACE).mended).toBe(true);
  });

  it("leaves a sentence that a person wrote since", () => {
    const documents = accepted();
    const acts = (documents.record?.acts ?? []).map((act) => ({ ...act, says: "My own words." }));
    const own = { ...documents, record: { format: 1 as const, acts } };
    const mended = mendIn(own, { place: PLACE, changes: { move: "threaten" }, says });
    expect(mended.record?.acts[0].says).toBe("My own words.");
  });

  it("keeps what the form was given and does not change", () => {
    const claim = claimIn(started(), PLACE);
    expect({ ...claim, ...claimParts(draftOfClaim(claim)) }).toEqual(claim);
  });

  it("asks for the words that prove a day and a target", () => {
    const draft = blankDraft([]);
    expect(mendFaults({ ...draft, when: "soon", target: { kind: "new", name: "X" } })).toEqual([
      "content",
      "when",
      "when-words",
      "target-words",
    ]);
  });

  it("adds a claim that a person marked", () => {
    const draft = blankDraft([{ from: 62, to: 67, words: "talks" }]);
    const { documents, id } = addIn(started(), { source: "paper", draft });
    expect(claimIn(documents, { source: "paper", claim: id })).toMatchObject({
      found: "person",
      review: "open",
    });
  });
});

describe("who is who", () => {
  it("lists speakers whom the case does not know, and makes them known in one step", () => {
    const documents = started();
    expect(newSpeakers(readArticles(documents))).toEqual([
      { name: "Mara Ilin", times: 2, source: "paper", claim: "c1" },
    ]);
    const [party] = documents.frame.parties;
    const partyId = String(typeof party === "object" ? party.id : (party ?? ""));
    if (partyId !== "") {
      const joined = knowAsNameOf(documents, "Mara Ilin", partyId);
      expect(claimIn(joined, PLACE).speaker).toEqual({ kind: "known", id: partyId });
    }
    const added = knowAsVoice(documents, "Mara Ilin", null);
    expect(newSpeakers(readArticles(added))).toEqual([]);
    expect(added.frame.others).toHaveLength(1);
  });

  it("goes on without an article that was removed, acts included", () => {
    const removed = withoutArticle(accepted(), "paper");
    expect(removed.articles).toEqual([]);
    expect(removed.record?.acts).toHaveLength(1);
  });
});
