// Reviewing claims: what becomes of them and of the record, and each way back.
import { describe, expect, it } from "vitest";
import {
  type ActDraft,
  acceptClaim,
  addAlsoCalled,
  addArticle,
  addClaim,
  articleOf,
  claimFrom,
  draftAct,
  mendClaim,
  mentionsOf,
  putClaims,
  registeredActors,
  rejectClaim,
  removeAct,
  removeArticle,
  removeClaim,
  removeParty,
  removeSource,
  removeVoice,
  reopenClaim,
  setAlsoCalled,
  setPronoun,
  setSpeaksFor,
  tidyDocuments,
} from "../../../src/case/editing/index.ts";
import { type CaseDocuments, sha256OfText } from "../../../src/case/index.ts";
import { deepFreeze, errorsOf } from "./bundled.ts";
import { EVERY_FORM } from "./every-form.ts";

const start = deepFreeze(tidyDocuments(EVERY_FORM));
const [c1, c2, c3, c4] = ["c1", "c2", "c3", "c4"].map((claim) => ({ source: "wire", claim }));

function claim(documents: CaseDocuments, id: string) {
  const found = articleOf(documents, "wire")?.claims.find((one) => one.id === id);
  if (!found) throw new RangeError(`no claim ${id}`);
  return found;
}

function act(documents: CaseDocuments, id: string) {
  return documents.record?.acts.find((one) => one.id === id);
}

describe("accepting", () => {
  it("makes an act with the claim's words, place, issues and day", () => {
    const { documents, id } = acceptClaim(start, { ...c3, act: { says: "Says that land is land." } });
    expect(act(documents, id)).toEqual({
      id,
      when: "2025-05-11",
      who: ["d"],
      kind: "states",
      says: "Says that land is land.",
      quote: "land",
      source: "wire",
      evidence: claim(start, "c3").content,
    });
    expect(claim(documents, "c3")).toMatchObject({ review: "accepted", act: id });
    expect(errorsOf(documents)).toEqual([]);
    expect(documents.profiles).toBe(start.profiles);
  });

  it("takes the way back to where it was", () => {
    const { documents } = acceptClaim(start, c3);
    const back = reopenClaim(documents, c3);
    expect(back.record).toEqual(start.record);
    expect(claim(back, "c3").review).toBeUndefined();
    expect(reopenClaim(back, c3).articles).toEqual(back.articles);
  });

  it("of somebody new adds them once, and knows them wherever they speak", () => {
    expect(draftAct(start, c2).lacks).toEqual(["who"] satisfies ActDraft["lacks"]);
    expect(() => acceptClaim(start, c2)).toThrow(RangeError);
    const { documents, id } = acceptClaim(start, { ...c2, addSpeaker: true });
    expect(act(documents, id)?.who).toEqual(["somebody-new"]);
    expect(documents.frame.others?.at(-1)).toEqual({ id: "somebody-new", name: "Somebody new" });
    expect(claim(documents, "c2").speaker).toEqual({ id: "somebody-new" });
    expect(act(documents, id)?.about).toEqual({ land: "b" });
    expect(errorsOf(documents)).toEqual([]);
  });

  it("knows somebody by another name", () => {
    const named = mendClaim(start, { ...c2, changes: { speaker: { kind: "new", name: "THE PORT" } } });
    expect(draftAct(named, c2).act.who).toEqual(["p"]);
    const { documents } = acceptClaim(named, { ...c2, addSpeaker: true });
    expect(documents.frame.others).toBe(named.frame.others);
  });

  it("twice is once", () => {
    expect(acceptClaim(start, c1)).toEqual({ documents: start, id: "said" });
  });

  it("needs a speaker that can be made out", () => {
    expect(() => acceptClaim(start, { ...c4, addSpeaker: true })).toThrow(RangeError);
    expect(acceptClaim(start, { ...c4, act: { who: ["a"] } }).id).not.toBe("");
  });
});

describe("rejecting, mending, adding", () => {
  it("a rejected claim loses its act", () => {
    const after = rejectClaim(start, c1);
    expect(claim(after, "c1")).not.toHaveProperty("act");
    expect(claim(after, "c1").review).toBe("rejected");
    expect(act(after, "said")).toBeUndefined();
    expect(errorsOf(after)).toEqual([]);
  });

  it("the act of a mended claim follows, except where somebody wrote it otherwise", () => {
    const changes = { move: "refuse" as const, speaker: { kind: "known" as const, id: "b" } };
    const { documents, id } = acceptClaim(start, { ...c3, act: { says: "Own words." } });
    const after = mendClaim(documents, { ...c3, changes });
    expect(claim(after, "c3")).toMatchObject({ mended: true, move: "refuse", act: id });
    expect(act(after, id)).toMatchObject({ who: ["b"], kind: "refuses", says: "Own words.", source: "wire" });
    expect(errorsOf(after)).toEqual([]);
  });

  it("a claim of one's own stands in its place, and goes with its act", () => {
    const [passage] = claim(start, "c4").content;
    const own = {
      speaker: { kind: "known" as const, id: "a" },
      content: [passage],
      wording: "indirect" as const,
    };
    const { documents, id } = addClaim(start, { source: "wire", claim: own });
    expect(claim(documents, id)).toMatchObject({ found: "person", speaker: { id: "a" } });
    const place = { source: "wire", claim: id };
    const accepted = acceptClaim(documents, place);
    const after = removeClaim(accepted.documents, place);
    expect(after.articles).toEqual(start.articles);
    expect(after.record).toEqual(start.record);
  });

  it("claims found anew leave alone what a person settled", () => {
    const found = ["c1", "c2", "c3", "c4"].map((id) => ({
      ...claimFrom(claim(start, id)),
      review: "open" as const,
      act: null,
    }));
    const after = putClaims(start, { source: "wire", claims: found });
    expect(articleOf(after, "wire")?.claims.map(({ id, review }) => [id, review])).toEqual(
      [
        ["c1", "accepted"],
        ["c3", "rejected"],
        ["c2", undefined],
        ["c4", undefined],
      ].sort(([a], [b]) => position(after, a) - position(after, b)),
    );
    const shifted = found
      .map((one, k) => ({ ...one, id: "c1", within: null, content: [found[k].content[0]] }))
      .slice(1, 2);
    const other = putClaims(start, { source: "wire", claims: shifted });
    expect(new Set(articleOf(other, "wire")?.claims.map(({ id }) => id)).size).toBe(3);
    expect(errorsOf(other)).toEqual([]);
  });
});

function position(documents: CaseDocuments, id: string | undefined): number {
  return articleOf(documents, "wire")?.claims.findIndex((one) => one.id === id) ?? -1;
}

describe("texts", () => {
  const text = "A text.";
  const article = { text, sha256: sha256OfText(text), blocks: [] };

  it("are of a source that has none yet", () => {
    const after = addArticle(start, { source: "paper", ...article });
    expect(after.articles.map(({ source }) => source)).toEqual(["paper", "wire"]);
    expect(errorsOf(after)).toEqual([]);
    expect(() => addArticle(after, { source: "paper", ...article })).toThrow(RangeError);
    expect(() => addArticle(start, { source: "none", ...article })).toThrow(RangeError);
    expect(() => addArticle(start, { source: "paper", ...article, text: "\udc00" })).toThrow(RangeError);
  });

  it("go with their source, and are told of; the acts stay", () => {
    const says = mentionsOf(start, { source: "wire" }).map(({ kind, effect }) => `${kind} ${effect}`);
    expect(says).toEqual(["article goes", "act changes"]);
    const after = removeSource(start, "wire");
    expect(after.articles).toEqual([]);
    expect(act(after, "said")).toMatchObject({ says: "Wants the north." });
    expect(act(after, "said")).not.toHaveProperty("evidence");
    expect(errorsOf(after)).toEqual([]);
  });

  it("go by themselves, and take the evidence along", () => {
    const after = removeArticle(start, "wire");
    expect(after.frame).toBe(start.frame);
    expect(act(after, "said")).toMatchObject({ source: "wire" });
    expect(act(after, "said")).not.toHaveProperty("evidence");
    expect(errorsOf(after)).toEqual([]);
  });
});

describe("what claims name", () => {
  it("an act that goes opens its claim again", () => {
    const after = removeAct(start, "said");
    expect(claim(after, "c1")).not.toHaveProperty("review");
    expect(claim(after, "c1")).not.toHaveProperty("act");
    expect(mentionsOf(start, { act: "said" })).toContainEqual({
      file: "sources/wire.claims.json",
      path: ["claims", 0],
      kind: "claim",
      effect: "changes",
    });
  });

  it("a voice that goes is known by name, and nobody speaks for it", () => {
    const after = removeVoice(start, "o");
    expect(claim(after, "c1")).toMatchObject({ speaker: { name: "o" } });
    expect(claim(after, "c1")).not.toHaveProperty("act");
    expect(registeredActors(after.frame).find(({ id }) => id === "p")?.speaksFor).toBeNull();
    expect(errorsOf(after)).toEqual([]);
  });

  it("a party that a text names stays as another voice", () => {
    const bare = removeAct(removeAct(start, "first"), "act-3");
    expect(
      removeParty(bare, "a").frame.others?.map((voice) => (typeof voice === "object" ? voice.id : voice)),
    ).toContain("a");
  });
});

describe("the register", () => {
  it("is set, and taken back, without a trace", () => {
    const named = addAlsoCalled(setAlsoCalled(start, { id: "a", names: ["Ay"] }), {
      id: "a",
      name: " The A ",
    });
    expect(registeredActors(named.frame)[0].alsoCalled).toEqual(["Ay", "The A"]);
    expect(addAlsoCalled(named, { id: "a", name: "Ay" })).toBe(named);
    expect(setAlsoCalled(named, { id: "a", names: [] })).toEqual(start);
    const spoken = setSpeaksFor(setPronoun(start, { id: "n", pronoun: "she" }), { id: "n", speaksFor: "a" });
    expect(registeredActors(spoken.frame).find(({ id }) => id === "n")).toMatchObject({
      pronoun: "she",
      speaksFor: "a",
    });
    expect(
      setSpeaksFor(setPronoun(spoken, { id: "n", pronoun: null }), { id: "n", speaksFor: null }),
    ).toEqual(start);
    expect(() => setSpeaksFor(start, { id: "a", speaksFor: "b" })).toThrow(RangeError);
  });
});
