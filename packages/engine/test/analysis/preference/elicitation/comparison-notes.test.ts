import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { comparisonNotes } from "../../../../src/analysis/preference/elicitation/comparison-notes.ts";
import type { PackageComparison } from "../../../../src/case/profile.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { frameOf, profileOf, qty } from "../profile-example.ts";

test("a reader of results is told which answers they do not follow", () => {
  const better = (first: number[], second: number[]): PackageComparison => ({
    verdict: "better",
    first,
    second,
    because: null,
    act: null,
  });
  const issues = [{ kind: "each" as const, options: [qty(0), qty(3, 5), qty(4)] }];
  const notes = (...comparisons: PackageComparison[]) =>
    comparisonNotes({ frame: frameOf([3]), profiles: [profileOf({ issues, comparisons })] }).map((note) =>
      renderMessage(note, ENGLISH),
    );
  expect(notes()).toEqual([]);
  expect(notes(better([1], [0]))).toEqual([]);
  expect(notes(better([1], [0]), better([0], [1]), better([2], [1]))).toEqual([
    "Answer 2 (of 3) of “p0” about whole packages contradicts its profile. The results follow the profile: change one or the other.",
    "Answer 3 (of 3) of “p0” about whole packages says more than its profile does. The results do not use that: they count every reading of the profile.",
    "Answers 1 and 2 of “p0” about whole packages contradict each other. Look at each again.",
  ]);
});

test("changing a profile as typed loads neither schemas nor readers of files", () => {
  const start = join(import.meta.dirname, "../../../../src/analysis/preference/elicitation/index.ts");
  const seen = new Set([start]);
  const outside: string[] = [];
  for (const path of seen) {
    const imports = readFileSync(path, "utf8").matchAll(
      /^(?:import|export) (?!type )[^;]*? from "([^"]+)";/gm,
    );
    for (const [, name] of imports) {
      if (name.startsWith(".")) seen.add(join(dirname(path), name));
      else outside.push(name);
    }
  }
  expect(outside).toEqual([]);
  expect([...seen].filter((path) => /\/(reading|formats)\//.test(path))).toEqual([]);
});
