// What of a case goes along to somebody else.
import { describe, expect, it } from "vitest";
import { everything, PUBLIC_PARTS, withChosenParts } from "../../src/files/chosen-parts.ts";
import { NO_CASE } from "../../src/store/parts.ts";

const claim = { id: "c1", content: [{ from: 0, to: 3, words: "One" }], wording: "direct" as const };
const reviewed = { ...claim, review: "accepted" as const, act: "said" };
const documents = {
  ...NO_CASE,
  record: { format: 1 as const, acts: [{ id: "said", when: "2030", who: "east", says: "One." }] },
  articles: [{ format: 1 as const, source: "wire", sha256: "0", text: "One.", claims: [reviewed] }],
};

describe("sharing a case with texts", () => {
  it("takes the public words along, and not what became of them", () => {
    const shared = withChosenParts(documents, PUBLIC_PARTS);
    expect(shared.record).toBeNull();
    expect(shared.articles).toEqual([{ ...documents.articles[0], claims: [claim] }]);
  });

  it("takes the review along with the record, and nothing that was left out", () => {
    expect(withChosenParts(documents, everything(documents)).articles).toBe(documents.articles);
    expect(withChosenParts(documents, { ...PUBLIC_PARTS, articles: false }).articles).toEqual([]);
  });
});
