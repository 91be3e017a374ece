import { expect, test } from "vitest";
import type { Column, TableRow } from "../../../src/rehearsal/tournament/columns.ts";
import { csvHeader, csvLine, csvNumber } from "../../../src/rehearsal/tournament/csv.ts";

test("numbers are written the same everywhere", () => {
  expect([0, -0, 3, -2, 0.1 + 0.2, 1 / 3, -1e-9, 1e-6, 0.0000005].map(csvNumber)).toEqual([
    "0",
    "0",
    "3",
    "-2",
    "0.3",
    "0.333333",
    "0",
    "0.000001",
    "0.000001",
  ]);
  expect(csvNumber(Number.NaN)).toBe("");
});

test("commas, quotes and line ends within a text are kept", () => {
  const columns: Column[] = ["a,b", 'say "no"', "two\nlines", "plain"].map((name) => ({
    name,
    kind: "text",
    value: () => name,
  }));
  const line = '"a,b","say ""no""","two\nlines",plain\n';
  expect(csvHeader(columns)).toBe(line);
  expect(csvLine(columns, {} as TableRow)).toBe(line);
});
