// What stands within a denial is nobody's promise.
import { beforeAll, expect, it } from "vitest";
import { type ArticleReader, prepareReader } from "../../src/sources/index.ts";

let reader: ArticleReader;

beforeAll(async () => {
  reader = await prepareReader();
});

const told = (text: string) =>
  reader.read({ text }, { actors: [] }).claims.map(({ content, within, negated }) => ({
    words: content.map(({ words }) => words).join(" … "),
    within,
    negated,
  }));

it("keeps the denial, and not what it denies", () => {
  expect(told("Martin Oyelaran denied that the trust had promised to keep Ward 6 open.")).toEqual([
    { words: "the trust had promised to keep Ward 6 open", within: null, negated: true },
  ]);
});

it("keeps what is told within what is not denied", () => {
  const claims = told("Edda Noor said that Piotr Lasky had promised to open the sluices.");
  expect(claims.map(({ within }) => within)).toEqual([null, "c1"]);
});
