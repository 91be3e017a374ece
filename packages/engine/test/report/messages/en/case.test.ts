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

test("the wrong kind of thing is named as what it is: the whole file, a key, or an entry of a list", () => {
  const wrong = caseSentences["case.wrong-kind"];
  expect(wrong({ key: "", isEntry: false, found: "list", expected: ["map"] })).toMatch(
    /^The file should be a group/,
  );
  expect(wrong({ key: "party", isEntry: false, found: "map", expected: ["text"] })).toBe(
    "“party” should be a name or other text, and is a group of keys.",
  );
  expect(wrong({ key: "acts", isEntry: true, found: "text", expected: ["map"] })).toMatch(
    /^An entry of “acts” should/,
  );
  expect(caseSentences["case.missing-key"]({ key: "format" })).toContain("Add a line “format: 1”.");
});

test("counts have their thousands set apart", () => {
  expect(caseSentences["case.too-many-options"]({ issue: "x", count: "1000001", most: 10000 })).toBe(
    "The issue “x” has 1,000,001 options; 10,000 is the most. Use a larger step, or group the options.",
  );
  expect(caseSentences["case.default-act-kind"]({ count: 2000, kind: "states" })).toMatch(/^2,000 acts/);
});
