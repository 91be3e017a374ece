// Every code that the reading of cases uses has a sentence, and every sentence has a code.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caseSentences } from "../../../../src/report/messages/en/case.ts";

const SOURCES = new URL("../../../../src/case/", import.meta.url);

function codesInSources(): Set<string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.startsWith("formats"),
  );
  const text = files.map((name) => readFileSync(new URL(name, SOURCES), "utf8")).join("\n");
  return new Set(
    [...text.matchAll(/"(case\.[a-z0-9-]+)"/g)]
      .map(([, code]) => code)
      .filter((code) => code !== "case.yaml"),
  );
}

test("sentences and codes are the same", () => {
  expect(Object.keys(caseSentences).sort()).toEqual([...codesInSources()].sort());
});

test("sentences end as sentences do", () => {
  for (const [code, sentence] of Object.entries(caseSentences)) {
    expect(sentence({}), code).toMatch(/[.?}]$|[”.]$/);
  }
});
