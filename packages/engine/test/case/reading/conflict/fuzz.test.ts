// Random damage to sound conflicts: located problems or a case that survives writing and reading, and nothing is ever thrown.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Case, caseFromDocuments, documentsOf, writeCase } from "../../../../src/case/index.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { caseSentences } from "../../../../src/report/messages/en/case.ts";
import { damageWith, SIGNS } from "../damage.ts";
import { read } from "../small-case.ts";
import { ACTIONS_YAML, LISTED_YAML, withConflict } from "./small-conflict.ts";

const WORDS =
  "a b strikes guarantee sanctions kept war s1 s2 s9 not and or if iff then ( ) unknown all yes no ranked statements weights taken atMostOne requires pattern [] {}".split(
    " ",
  );

const damagedConflict = fc
  .tuple(
    fc.constantFrom(ACTIONS_YAML, LISTED_YAML),
    fc.array(damageWith([...WORDS, ...SIGNS]), { minLength: 1, maxLength: 2 }),
  )
  .map(([sound, blows]) => blows.reduce<string>((text, change) => change(text), sound));

test("damaged conflicts give located problems or a sound case", () => {
  let sound = 0;
  fc.assert(
    fc.property(damagedConflict, (text) => {
      const reading = read(withConflict(text));
      if (reading.ok) sound++;
      else expect(reading.problems.some(({ severity }) => severity === "error")).toBe(true);
      const lines = text.split("\n");
      for (const problem of reading.ok ? reading.case.warnings : reading.problems) {
        expect(problem.file).toBe("conflict.yaml");
        expect(problem.line).toBeLessThanOrEqual(lines.length);
        expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
        expect(renderMessage(problem, caseSentences)).not.toMatch(/undefined|\[object/);
      }
      if (reading.ok) expectSurvival(reading.case);
    }),
    { numRuns: 300 },
  );
  // Damage that never left a conflict whole, or always did, would test half as much.
  expect(sound).toBeGreaterThan(10);
  expect(sound).toBeLessThan(280);
});

function expectSurvival(found: Case): void {
  const documents = documentsOf(found);
  for (const again of [read(writeCase(documents)), caseFromDocuments(documents, { folderName: "x" })]) {
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    expect(again.case.conflict).toEqual(found.conflict);
    expect(again.case.warnings.map(({ code }) => code)).toEqual(found.warnings.map(({ code }) => code));
  }
}

test("any data in the place of the document has problems, and nothing is thrown", () => {
  const small = read(withConflict(ACTIONS_YAML));
  if (!small.ok) throw new Error("the small conflict is sound");
  const documents = documentsOf(small.case);
  const keys = [...Object.keys(documents.conflict ?? {}), "moves"];
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }),
      (key, value) => {
        const conflict = { ...documents.conflict, [key]: value } as typeof documents.conflict;
        const reading = caseFromDocuments({ ...documents, conflict }, { folderName: "x" });
        for (const problem of reading.ok ? reading.case.warnings : reading.problems) {
          expect(renderMessage(problem, caseSentences)).not.toMatch(/\[object/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
