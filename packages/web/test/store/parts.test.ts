import { describe, expect, it } from "vitest";
import { fromParts, NO_CASE, partChanges, partsOf } from "../../src/store/parts.ts";

const documents = {
  ...NO_CASE,
  frame: { format: 1 as const, title: "A case", parties: ["east", "west"], issues: [] },
  profiles: [
    { format: 1 as const, party: "west" },
    { format: 1 as const, party: "east" },
  ],
};

const ARTICLE = { format: 1 as const, sha256: "0", claims: [] };

describe("a case in pieces", () => {
  it("is put together again as it was, the order of profiles included", () => {
    expect(fromParts(partsOf(documents))).toEqual(documents);
  });

  it("changes only where it was edited", () => {
    const [west, east] = documents.profiles;
    const edited = { ...documents, profiles: [west, { ...east, about: "…" }] };
    const { put, drop } = partChanges(partsOf(documents), partsOf(edited));
    expect([...put.keys()]).toEqual(["profile east"]);
    expect(drop).toEqual([]);
  });

  it("drops the profile of a party that was removed", () => {
    const edited = { ...documents, profiles: [documents.profiles[0]] };
    const { put, drop } = partChanges(partsOf(documents), partsOf(edited));
    expect(drop).toEqual(["profile east"]);
    expect([...put.keys()]).toEqual(["profiles"]);
  });

  it("does not write texts again where claims are reviewed", () => {
    const claim = { id: "c1", content: [{ from: 0, to: 3, words: "One" }], wording: "direct" as const };
    const articles = ["one", "two"].map((source) => ({
      ...ARTICLE,
      source,
      text: `One ${source}.`,
      claims: [claim],
    }));
    const before = { ...documents, articles };
    expect(fromParts(partsOf(before))).toEqual(before);
    expect(fromParts(partsOf(before)).articles[0]).toBe(articles[0]);
    const reviewed = { ...articles[1], claims: [{ ...claim, review: "rejected" as const }] };
    const { put, drop } = partChanges(
      partsOf(before),
      partsOf({ ...before, articles: [articles[0], reviewed] }),
    );
    expect([[...put.keys()], drop]).toEqual([["claims two"], []]);
    const fewer = partChanges(partsOf(before), partsOf({ ...before, articles: [articles[0]] }));
    expect([[...fewer.put.keys()], fewer.drop]).toEqual([["articles"], ["text two", "claims two"]]);
    const none = partChanges(partsOf(before), partsOf(documents));
    expect(none.drop).toContain("articles");
  });

  it("kept before there were texts has none", () => {
    const old = new Map([...partsOf(documents)].filter(([name]) => name !== "articles"));
    expect(fromParts(old).articles).toEqual([]);
  });
});
