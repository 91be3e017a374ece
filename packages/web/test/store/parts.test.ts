import { describe, expect, it } from "vitest";
import { fromParts, NO_CASE, partChanges, partsOf, withChanges } from "../../src/store/parts.ts";

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
    expect([[...put.keys()], drop]).toEqual([["portion 0 of two"], []]);
    const fewer = partChanges(partsOf(before), partsOf({ ...before, articles: [articles[0]] }));
    expect([[...fewer.put.keys()], fewer.drop]).toEqual([
      ["articles"],
      ["text two", "claims two", "portion 0 of two"],
    ]);
    const none = partChanges(partsOf(before), partsOf(documents));
    expect(none.drop).toContain("articles");
  });

  it("writes one portion of many claims where one is reviewed, and is the same case again", () => {
    const claims = Array.from({ length: 1_000 }, (_, at) => ({
      id: `c${at}`,
      content: [{ from: at, to: at + 1, words: "a" }],
      wording: "direct" as const,
    }));
    const article = { ...ARTICLE, source: "one", text: "a".repeat(1_001), claims };
    const before = { ...documents, articles: [article] };
    const reviewed = claims.map((claim, at) => (at === 300 ? { ...claim, negated: true } : claim));
    const after = { ...before, articles: [{ ...article, claims: reviewed }] };
    const changes = partChanges(partsOf(before), partsOf(after));
    expect([...changes.put.keys()]).toEqual(["portion 1 of one"]);
    const kept = structuredClone(partsOf(before));
    expect(fromParts(kept)).toEqual(before);
    expect(fromParts(kept).articles[0]).toBe(fromParts(kept).articles[0]);
    // What a worker has stands for the new state as soon as the portion came.
    expect(fromParts(withChanges(kept, structuredClone(changes)))).toEqual(after);
    expect(fromParts(withChanges(partsOf(before), changes))).toEqual(after);
    const fewer = { ...before, articles: [{ ...article, claims: claims.slice(0, 200) }] };
    const less = partChanges(partsOf(before), partsOf(fewer));
    expect(less.drop).toEqual([1, 2, 3].map((at) => `portion ${at} of one`));
    expect(fromParts(withChanges(kept, less))).toEqual(fewer);
  });

  it("kept when all claims of an article were one piece is read still", () => {
    const claims = [{ id: "c", content: [{ from: 0, to: 1, words: "a" }], wording: "direct" as const }];
    const parts = new Map<string, unknown>([
      ...partsOf(documents),
      ["articles", ["one"]],
      ["text one", "a"],
      ["claims one", { ...ARTICLE, source: "one", claims }],
    ]);
    const [article] = fromParts(parts).articles;
    expect(article).toEqual({ ...ARTICLE, source: "one", text: "a", claims });
    expect(fromParts(partsOf({ ...documents, articles: [article] })).articles).toEqual([article]);
  });

  it("kept before there were texts has none", () => {
    const old = new Map([...partsOf(documents)].filter(([name]) => name !== "articles"));
    expect(fromParts(old).articles).toEqual([]);
  });
});
