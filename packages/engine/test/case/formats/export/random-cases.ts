// Small random cases for writing out and reading back: awkward names, fractions, negative worths, interactions.
import fc from "fast-check";
import type { Case } from "../../../../src/case/case.ts";
import type { CaseDocuments } from "../../../../src/case/documents/case-documents.ts";
import { caseFromDocuments } from "../../../../src/case/reading/case-from-documents.ts";

const name = fc.constantFrom(
  "pay",
  "a & b",
  '"so"',
  "<x>",
  "=1+2",
  "#3",
  "a,b;c",
  "Лес",
  "سلام",
  "01",
  "1.0",
  "ende  gut",
  "it's",
  "'-5",
  "no",
);
const digits = fc.integer({ min: 0, max: 9999 }).map((n) => String(n / 100));
const worth = fc.oneof(
  { weight: 5, arbitrary: digits },
  { weight: 1, arbitrary: fc.constantFrom("1/3", "-2.5", "0.0000000000000000001") },
);

interface Shape {
  readonly numeric: boolean;
  readonly interactions: boolean;
  readonly weighted: boolean;
}

/** Cases whose issues are all whole numbers, or all lists; with interactions or without; with weights or points. */
export function cases(shape: Shape): fc.Arbitrary<Case> {
  const issueIds = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
  return issueIds
    .chain((ids) =>
      fc.tuple(...ids.map((id) => issue(id, shape.numeric))).chain((issues) => documents(issues, shape)),
    )
    .map((made) => {
      const reading = caseFromDocuments(made, { folderName: "random" });
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      return reading.case;
    });
}

interface RandomIssue {
  readonly id: string;
  readonly options: readonly string[];
  readonly numeric: boolean;
}

function issue(id: string, numeric: boolean): fc.Arbitrary<RandomIssue> {
  const numbers = fc
    .integer({ min: 1, max: 3 })
    .chain((count) =>
      fc
        .integer({ min: -2, max: 2 })
        .map((from) => Array.from({ length: count + 1 }, (_, k) => String(from + k))),
    );
  const options = numeric ? numbers : fc.uniqueArray(name, { minLength: 1, maxLength: 4 });
  return options.map((list) => ({ id, options: list, numeric }));
}

function documents(issues: readonly RandomIssue[], shape: Shape): fc.Arbitrary<CaseDocuments> {
  const frame = {
    format: 1 as const,
    title: "Random",
    parties: ["Ann", "B b"],
    issues: issues.map(({ id, options, numeric }) =>
      numeric
        ? { id, from: options[0], to: options[options.length - 1], step: 1 }
        : { id, options: [...options] },
    ),
  };
  const profiles = fc.tuple(profile("Ann", issues, shape), profile("B b", issues, shape));
  return profiles.map((both) => ({
    frame,
    profiles: both,
    conflict: null,
    record: null,
    whatIfs: null,
    articles: [],
  }));
}

function profile(party: string, issues: readonly RandomIssue[], { interactions, weighted }: Shape) {
  const table = fc.tuple(
    ...issues.map(({ id, options }) =>
      fc
        .array(worth, { minLength: options.length, maxLength: options.length })
        .map((row) => [id, Object.fromEntries(options.map((option, k) => [option, row[k]]))] as const),
    ),
  );
  const pair = fc.tuple(
    ...issues.map(({ id, options }) =>
      fc.subarray([...options], { minLength: 1 }).map((some) => [id, some] as const),
    ),
  );
  const terms = fc.array(fc.tuple(pair, worth), { maxLength: interactions ? 2 : 0 });
  const weights = fc.tuple(...issues.map(({ id }) => digits.map((weight) => [id, weight] as const)));
  const deal = fc.constant({
    deal: Object.fromEntries(issues.map(({ id, options }) => [id, options[options.length - 1]])),
  });
  return fc
    .record({ table, terms, weights, noDeal: fc.oneof(worth, fc.constant("0"), deal) })
    .map((made) => ({
      format: 1 as const,
      party,
      ...(weighted
        ? { weights: Object.fromEntries(made.weights), ratings: Object.fromEntries(made.table) }
        : { points: Object.fromEntries(made.table) }),
      interactions: made.terms
        .filter(() => issues.length > 1)
        .map(([when, extra]) => ({ when: Object.fromEntries(when), worth: extra })),
      noDeal: made.noDeal,
    }));
}
