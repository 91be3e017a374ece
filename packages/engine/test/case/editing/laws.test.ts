// What holds for every sequence of edits, from every bundled case.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  idOf,
  mentionsOf,
  type Removal,
  removeIssue,
  removeOption,
  removeParty,
  removeSource,
  removeVoice,
  tidyDocuments,
} from "../../../src/case/editing/index.ts";
import { type CaseDocuments, caseFromDocuments } from "../../../src/case/index.ts";
import { asTyped, BUNDLED, bundled, deepFreeze, errorsIn, errorsOf } from "./bundled.ts";
import { EVERY_FORM } from "./every-form.ts";
import { carryOut, edits } from "./random-edits.ts";

// What only the person can mend: too little is left, or what was said of the rest rules everything out.
const EXPECTED = /case\.(too-few-parties|empty-list|no-options|no-deal-possible)$/;

const STARTS: [string, () => CaseDocuments[]][] = [
  ["every form", () => [EVERY_FORM]],
  ...BUNDLED.map((name): [string, () => CaseDocuments[]] => [name, () => [asTyped(name), bundled(name)]]),
];

describe.each(STARTS)("%s", (name, documentsOf) => {
  test("documents as typed and their long forms give equal cases", () => {
    for (const documents of documentsOf()) {
      const tidy = deepFreeze(tidyDocuments(documents));
      expect(caseFromDocuments(tidy, { folderName: name })).toEqual(
        caseFromDocuments(documents, { folderName: name }),
      );
      expect(errorsOf(tidy)).toEqual([]);
      expect(tidyDocuments(tidy)).toBe(tidy);
    }
  });

  test("after any edits the case loads", () => {
    const start = deepFreeze(tidyDocuments(documentsOf()[0]));
    fc.assert(
      fc.property(edits, (recipes) => {
        let documents: CaseDocuments = start;
        const done: string[] = [];
        for (const recipe of recipes) {
          const { kind, after } = carryOut(documents, recipe);
          if (!after) continue;
          done.push(kind);
          documents = deepFreeze(after);
          expect(faults(documents), done.join(", ")).toEqual([]);
        }
        expectUniqueIds(documents);
      }),
      { numRuns: 30 },
    );
  });
});

test("what is told before a removal is where the removal changes something", () => {
  const start = deepFreeze(tidyDocuments(EVERY_FORM));
  const { parties, others = [], issues, sources = [] } = start.frame;
  const removals: [Removal, CaseDocuments][] = [
    ...parties.map(idOf).map((id): [Removal, CaseDocuments] => [{ party: id }, removeParty(start, id)]),
    ...others.map(idOf).map((id): [Removal, CaseDocuments] => [{ voice: id }, removeVoice(start, id)]),
    ...sources.map(idOf).map((id): [Removal, CaseDocuments] => [{ source: id }, removeSource(start, id)]),
    ...issues.map(idOf).map((id): [Removal, CaseDocuments] => [{ issue: id }, removeIssue(start, id)]),
    ...issues.flatMap((issue) =>
      (issue.options ?? []).map((option): [Removal, CaseDocuments] => {
        const place = { issue: idOf(issue), option: idOf(option) };
        return [place, removeOption(start, place)];
      }),
    ),
  ];
  for (const [removal, after] of removals) {
    const told = new Set(mentionsOf(start, removal).map(({ file }) => file));
    told.delete("case.yaml");
    expect([...told].sort(), JSON.stringify(removal)).toEqual(changedFiles(start, after));
  }
});

function changedFiles(before: CaseDocuments, after: CaseDocuments): string[] {
  const profiles = before.profiles.filter((profile) => !after.profiles.includes(profile));
  return [
    ...profiles.map(({ party }) => `profiles/${party}.yaml`),
    ...(before.conflict === after.conflict ? [] : ["conflict.yaml"]),
    ...(before.record === after.record ? [] : ["record.yaml"]),
    ...(before.whatIfs === after.whatIfs ? [] : ["what-ifs.yaml"]),
    ...before.articles
      .filter((article) => !after.articles.includes(article))
      .map(({ source }) => `sources/${source}.claims.json`),
  ].sort();
}

function expectUniqueIds({ frame, record, profiles }: CaseDocuments): void {
  const lists = [
    [...frame.parties, ...(frame.others ?? [])],
    frame.issues,
    frame.sources ?? [],
    ...frame.issues.map(({ options }) => options ?? []),
    (record?.acts ?? []).map((act) => ({ id: act.id ?? "" })),
    profiles.map(({ party }) => party),
  ];
  for (const list of lists) expect(new Set(list.map(idOf)).size).toBe(list.length);
}

/** Errors that no person asked for, and warnings of what-ifs that no longer lead to a sound case. */
function faults(documents: CaseDocuments): string[] {
  const reading = caseFromDocuments(documents, { folderName: "edited" });
  if (!reading.ok) return errorsIn(reading.problems).filter((error) => !EXPECTED.test(error));
  const isFitting = reading.case.whatIfs.every(({ fits }) => fits);
  return isFitting ? [] : reading.case.warnings.map(({ code, path }) => `${code} ${path.join("/")}`);
}
