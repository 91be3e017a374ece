// Articles read again: what stays the same is the same, also where the case was edited meanwhile.
import type { ArticleDocument, CaseDocuments, ClaimDocument } from "@parley/engine/case";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { makeDesk } from "../../src/engine/make-desk.ts";
import { rereadArticles, rereadPortion } from "../../src/engine/questions/reread-articles.ts";
import { rereadAll, withReread } from "../../src/sources/reread.ts";
import { NO_CASE } from "../../src/store/parts.ts";

const asked = vi.hoisted(() => ({ meanwhile: null as (() => void) | null }));

vi.mock("../../src/engine/lane.ts", () => ({
  Lane: class {
    async ask({ question, args, documents }: { question: string; args: never; documents: CaseDocuments }) {
      if (question === "rereadPortion") return rereadPortion(args);
      const count = await rereadArticles(args, makeDesk({ documents }));
      asked.meanwhile?.();
      asked.meanwhile = null;
      return count;
    }
  },
}));

const TEXT = "The union said that the boats would stay. The council demanded that the quay be cleared.";

const article = (source: string): ArticleDocument => ({
  format: 1,
  source,
  sha256: "",
  text: TEXT,
  blocks: [["paragraph", 0, TEXT.length]],
  claims: [],
});

let documents: CaseDocuments;

async function reread(sources: readonly string[] | null = null): Promise<CaseDocuments> {
  const { signal } = new AbortController();
  const found = await rereadAll({ documents: () => documents, sources, language: "en", signal });
  return withReread(documents, found);
}

const rejected = (claim: ClaimDocument): ClaimDocument => ({ ...claim, review: "rejected" });

beforeEach(() => {
  documents = { ...NO_CASE, articles: [article("one"), article("two")] };
});

describe("articles read again", { timeout: 60_000 }, () => {
  it("get their claims; once more, the case stays the same object", async () => {
    documents = await reread();
    expect(documents.articles.map(({ claims }) => claims.length)).toEqual([2, 2]);
    expect(await reread()).toBe(documents);
  });

  it("are those that were asked for", async () => {
    const after = await reread(["two"]);
    expect(after.articles[0]).toBe(documents.articles[0]);
    expect(after.articles[1].claims).toHaveLength(2);
  });

  it("keep what was reviewed while they were read", async () => {
    documents = await reread();
    const [one, two] = documents.articles;
    const reviewed = rejected(one.claims[0]);
    asked.meanwhile = () => {
      documents = { ...documents, articles: [{ ...one, claims: [reviewed, one.claims[1]] }, two] };
    };
    const after = await reread();
    expect(after.articles[0].claims[0]).toBe(reviewed);
    expect(after.articles[0].claims[1]).toBe(one.claims[1]);
    expect(after.articles[1]).toBe(two);
  });

  it("stay removed where they were removed meanwhile", async () => {
    asked.meanwhile = () => {
      documents = { ...documents, articles: [documents.articles[1]] };
    };
    const after = await reread();
    expect(after.articles.map(({ source, claims }) => [source, claims.length])).toEqual([["two", 2]]);
  });

  it("come whole where there are more claims than a portion holds", async () => {
    const text = Array.from({ length: 700 }, (_, at) => `The union said that boat ${at} would stay.`).join(
      " ",
    );
    documents = {
      ...NO_CASE,
      articles: [{ ...article("one"), text, blocks: [["paragraph", 0, text.length]] }],
    };
    const [{ claims }] = (await reread()).articles;
    expect(claims).toHaveLength(700);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(700);
  });
});
