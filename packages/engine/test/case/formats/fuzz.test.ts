import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseFromDocuments } from "../../../src/case/reading/case-from-documents.ts";
import { domain, domainOf, type Row, space, spaceOf } from "./genius/files.ts";
import { groups, profile } from "./geniusweb/files.ts";
import { read } from "./reading.ts";

const ROWS: Row[] = [
  { name: "a", items: { x: 1, y: 2 }, weight: 0.5 },
  { name: "b & c", items: { x: 1, y: 2 }, weight: 0.5 },
];
const BOXES =
  '<issue index="1" name="a" type="integer" lowerbound="0" upperbound="3"/><issue index="2" name="b" type="integer" lowerbound="0" upperbound="3"/>';
const NONLINEAR = spaceOf(
  `${BOXES}<utility maxutility="9"><ufun type="PlainUfun"><hyperRectangle utility="5"><INCLUDES index="1" min="0" max="2"/><EXCLUDES index="2" min="1" max="2"/></hyperRectangle></ufun></utility>`,
  ' type="nonlinear"',
);
const PART = {
  P: { partsutils: { issues: ["a", "b", "c"], utilslist: [{ values: ["low", "high", "x"], util: 0.3 }] } },
};
const UFUN =
  "type: LinearAdditiveUtilityFunction\nreserved_value: 0.1\nweights: [0.5, 0.5]\nvalues:\n - {type: TableFun, mapping: &m {x: 1, y: 0}}\n - {type: AffineFun, slope: 1, bias: 2}\n";

const SEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  genius: { "d.xml": domain(ROWS), "a.xml": space(ROWS), "b.xml": space(ROWS) },
  nonlinear: { "d.xml": domainOf(BOXES), "a.xml": NONLINEAR, "b.xml": NONLINEAR },
  geniusWeb: {
    "a.json": profile(),
    "b.json": profile({ reservationBid: { issuevalues: { desk: "door", days: 3, rent: 12.5 } } }),
  },
  groups: { "a.json": groups(PART), "b.json": groups(PART) },
  negmas: {
    "d.yml":
      "type: OutcomeSpace\nissues:\n- {name: a, values: [x, y]}\n- {name: b, type: ContiguousIssue, values: [1, 3]}\n",
    "a.yml": UFUN,
    "b.yml": UFUN,
  },
  negoLog: {
    "a.json": '{"reservationValue": 0, "issueWeights": {"a": 1}, "issues": {"a": {"x": 0.5, "y": 1}}}',
    "b.json": '{"reservationValue": 0, "issueWeights": {"a": 1}, "issues": {"a": {"x": 0.5, "y": 1}}}',
  },
  scoreSheet: { "s.csv": 'issue;option;A;B\na;"x ""1""";0,5;1..2\n;y;1/3;-4\nno deal;;unknown;3\n' },
};

const PIECES = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "\0",
  "\uFEFF",
  "\uD800",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  ";",
  "\n",
  "\t",
  "-",
  "..",
  "1e999",
  "NaN",
  "null",
  "*m",
  "!!python/x",
  "999999999999",
  "0",
  "<!--",
  "]]>",
  "<?xml?>",
  "__proto__",
  "index",
  "type",
  "constructor",
  "é",
];

interface Change {
  readonly file: number;
  readonly at: number;
  readonly cut: number;
  readonly piece: string;
}

const change = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  cut: fc.nat({ max: 12 }),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.constant("")),
});

function damaged(
  files: Readonly<Record<string, string>>,
  changes: readonly Change[],
): Record<string, string> {
  const result = { ...files };
  const names = Object.keys(files);
  for (const { file, at, cut, piece } of changes) {
    const name = names[file % names.length];
    const start = at % (result[name].length + 1);
    result[name] = result[name].slice(0, start) + piece + result[name].slice(start + cut);
  }
  return result;
}

describe("damaged files", () => {
  for (const [name, files] of Object.entries(SEEDS)) {
    it(`give located problems or a sound case, and nothing is thrown: ${name}`, () => {
      expect(read(files).ok).toBe(true);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const damage = damaged(files, changes);
          const result = read(damage);
          if (result.ok) {
            const reading = caseFromDocuments(result.documents, { folderName: "fuzz" });
            expect(reading.ok ? [] : reading.problems).toEqual([]);
            return;
          }
          expect(result.problems.some(({ severity }) => severity === "error")).toBe(true);
          for (const { file, line, column, code } of result.problems) {
            if (code === "formats.unknown-format") continue;
            const lines = damage[file].split("\n");
            expect([
              line >= 1,
              line <= lines.length,
              column >= 1,
              column <= (lines[line - 1]?.length ?? 0) + 2,
            ]).toEqual([true, true, true, true]);
          }
        }),
        { numRuns: 150, seed: 42 },
      );
    });
  }
});
