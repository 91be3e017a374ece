// Random damage to sound files: the reader gives located problems or a case that survives writing and reading, and never throws.
import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFromDocuments, documentsOf, newCase, writeCase } from "../../../src/case/index.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { caseSentences } from "../../../src/report/messages/en/case.ts";
import { damageWith, SIGNS } from "./damage.ts";
import { comparingCase, read, smallCase } from "./small-case.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;
const SOUND: readonly Files[] = [
  smallCase(),
  comparingCase(["[pay, hours, 2]", "[place, pay, 1/4]", "[hours, place, 2]"]),
  newCase({ id: "new", title: "New" }),
];

const WORDS = ["a", "b", "pay", "hours", "35", "north", "ranked", "curve", "deal", ...SIGNS];

const damage = damageWith(WORDS);

const damagedCase = fc
  .record({
    sound: fc.constantFrom(...SOUND),
    blows: fc.array(fc.tuple(fc.nat(3), damage), { minLength: 1, maxLength: 3 }),
  })
  .map(({ sound, blows }) => {
    const files = new Map([...sound].map(([name, text]) => [name, String(text)]));
    const names = [...files.keys()];
    for (const [which, change] of blows) files.set(names[which], change(files.get(names[which]) ?? ""));
    return files;
  });

test("damaged files give located problems or a sound case", () => {
  let sound = 0;
  fc.assert(
    fc.property(damagedCase, (files) => {
      const reading = read(files);
      if (reading.ok) sound++;
      else expect(reading.problems.some(({ severity }) => severity === "error")).toBe(true);
      for (const problem of reading.ok ? reading.case.warnings : reading.problems) {
        const lines = String(files.get(problem.file) ?? "").split("\n");
        expect(problem.line).toBeLessThanOrEqual(lines.length);
        expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
        expect(renderMessage(problem, caseSentences)).not.toMatch(/undefined|\[object/);
      }
      if (reading.ok) expectSurvival(reading.case);
    }),
    { numRuns: 300 },
  );
  // Damage that never left a case whole, or always did, would test half as much.
  expect(sound).toBeGreaterThan(15);
  expect(sound).toBeLessThan(280);
});

function expectSurvival(found: Parameters<typeof documentsOf>[0]): void {
  const documents = documentsOf(found);
  for (const again of [read(writeCase(documents)), caseFromDocuments(documents, { folderName: "x" })]) {
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    const { frame, profiles, conflict, record, warnings } = again.case;
    expect({ frame, profiles, conflict, record }).toEqual({
      frame: found.frame,
      profiles: found.profiles,
      conflict: found.conflict,
      record: found.record,
    });
    expect(warnings.map(({ code }) => code)).toEqual(found.warnings.map(({ code }) => code));
  }
}

test("bytes at random never throw", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(...smallCase().keys(), "record.jsonl"),
      (bytes, name) => {
        expect(read(smallCase().set(name, bytes)).ok).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

test("text of any kind survives writing and reading", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .filter((value) => /\S/.test(value));
  const tricky = fc.constantFrom(
    "a: b",
    "- x",
    "# y",
    "'",
    '"',
    "yes",
    "null",
    "1e3",
    "a\n\nb\n",
    " lead",
    "trail ",
    "@",
    "{",
    "long ".repeat(60),
    "x\n  y",
    "~",
    "?",
    "...",
    "---",
    "%",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(text, tricky), { minLength: 5, maxLength: 5 }),
      ([title, about, says, quote, note]) => {
        const reading = read(smallCase());
        if (!reading.ok) throw new Error("the small case is sound");
        const documents = documentsOf(reading.case);
        const acts = (documents.record?.acts ?? []).map((act) => ({ ...act, says, quote, note }));
        const changed = {
          ...documents,
          frame: { ...documents.frame, title, summary: about },
          record: { format: 1 as const, acts },
        };
        const direct = caseFromDocuments(changed, { folderName: "x" });
        const written = read(writeCase(changed));
        expect(written.ok).toBe(direct.ok);
        if (written.ok && direct.ok) expect(written.case).toEqual(direct.case);
      },
    ),
    { numRuns: 100 },
  );
});
