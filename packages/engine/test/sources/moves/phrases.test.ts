import { describe, expect, it } from "vitest";
import { formsOf } from "../../../src/sources/moves/forms-of.ts";
import { phraseBook, phrasesAt } from "../../../src/sources/moves/phrases.ts";
import { CONDITION_TABLE } from "../../../src/sources/words/condition-words.ts";
import { CONTENT_TABLE } from "../../../src/sources/words/move-content.ts";
import { CUE_TABLE } from "../../../src/sources/words/move-cues.ts";
import { VOCABULARY } from "../../../src/sources/words/move-verbs.ts";

const VOCABULARY_HERE = {
  sets: { will: ["will", "shall"], be: ["~be"] },
  lists: { harm: ["cut the|our", "strike"] },
};

function found(pattern: string, text: string): string[] {
  const words = text.split(" ");
  const book = phraseBook([["it", [pattern]]], VOCABULARY_HERE);
  return words.flatMap((_, at) =>
    phrasesAt(book, words, at).map(({ from, to }) => words.slice(from, to).join(" ")),
  );
}

describe("phrases", () => {
  it.each([
    ["will not", "we will not go", ["will not"]],
    ["will|shall not", "we shall not go", ["shall not"]],
    ["~refuse to", "they refused to go", ["refused to"]],
    ["@will not? sign", "we shall sign", ["shall sign"]],
    ["@will not? sign", "we will not sign", ["will not sign"]],
    ["put .. table", "put it on the table", ["put it on the table"]],
    ["put .. table", "put it on the very long table", []],
    ["put .. table", "put it . the table", []],
    ["@will #harm", "we will cut the wire", ["will cut the"]],
    ["@will #harm now", "we will strike now", ["will strike now"]],
    ["~be|stay open", "it stays open", ["stays open"]],
  ])("%s in: %s", (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it("name what the vocabulary lacks", () => {
    expect(() => phraseBook([["it", ["@none go"]]], VOCABULARY_HERE)).toThrow(/@none/);
    expect(() => phraseBook([["it", ["go #none"]]], VOCABULARY_HERE)).toThrow(/#none/);
    expect(() => phraseBook([["it", ["x? go"]]], VOCABULARY_HERE)).toThrow(/first word/);
  });
});

describe("tables of moves", () => {
  const tables = { CONDITION_TABLE, CONTENT_TABLE, CUE_TABLE };

  it.each(Object.entries(tables))("%s holds plain phrases, each once", (_, table) => {
    expect(() => phraseBook<unknown>(table, VOCABULARY)).not.toThrow();
    for (const [, patterns] of table) {
      expect(new Set(patterns).size).toBe(patterns.length);
      for (const pattern of patterns) expect(pattern).toMatch(/^[^A-Z\s]+(?: [^A-Z\s]+)*$/);
    }
  });

  it("know irregular verbs", () => {
    expect(formsOf("undertake")).toContain("undertook");
    expect(formsOf("be")).toContain("are");
    expect(formsOf("demand")).toEqual(expect.arrayContaining(["demand", "demands", "demanded", "demanding"]));
  });
});
