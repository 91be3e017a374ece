// Issues typed as lines and pasted as tables, in the forms in which people have them.
import { expect, test } from "vitest";
import { isTable, outlineToIssues, tableToIssues } from "../../../../src/case/editing/index.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";

const lines = (...list: string[]) => list.join("\n");

/** `Wage: 1 %, 2 %`. */
function read(text: string, reader = outlineToIssues): string[] {
  return reader(text).issues.map(({ name, options }) => `${name}: ${options.join(" | ")}`);
}

const WAGE = ["Wage: 1 % | 2 %", "Hours: 35 | 36"];

test.each([
  ["tabs", lines("Wage", "\t1 %", "\t2 %", "", "Hours", "\t35", "\t36")],
  ["spaces and the line ends of Windows", "Wage\r\n  1 %\r\n  2 %\r\nHours\r\n    35\r\n    36\r\n"],
  ["points under plain lines", lines("Wage", "- 1 %", "- 2 %", "Hours", "• 35", "* 36")],
  ["points at both levels", lines("- Wage", "  - 1 %", "  - 2 %", "- Hours", "  - 35", "  - 36")],
  ["numbered issues with points", lines("1. Wage", "- 1 %", "- 2 %", "2. Hours", "- 35", "- 36")],
  ["numbered issues with letters", lines("1) Wage", "a) 1 %", "b) 2 %", "(2) Hours", "(a) 35", "(b) 36")],
  ["numbered options", lines("Wage", "1. 1 %", "2. 2 %", "Hours", "1. 35", "2. 36")],
  ["boxes to tick", lines("- [ ] Wage", "  - [x] 1 %", "  - [ ] 2 %", "- [ ] Hours", "\t- 35", "\t- 36")],
  ["everything indented", lines("    Wage", "      1 %", "      2 %", "    Hours", "      35", "      36")],
])("an outline with %s", (_, text) => {
  expect(read(text)).toEqual(WAGE);
  expect(outlineToIssues(text).problems).toEqual([]);
});

test("numbers, signs and words that only look like marks stay", () => {
  const text = lines("1.5 %", "\t-5 %", "\t3.5", "12 months", "\t+2", "\tA. Smith decides", "\tPlan B) or C");
  expect(read(text)).toEqual(["1.5 %: -5 % | 3.5", "12 months: +2 | A. Smith decides | Plan B) or C"]);
});

test("issues alone, in any script", () => {
  expect(read("安全\nالأمن\nדד\n")).toEqual(["安全: ", "الأمن: ", "דד: "]);
  expect(read("")).toEqual([]);
  expect(read(" \n\t\n- \n")).toEqual([]);
});

test.each([
  ["an option before any issue", "  1 %\nWage\n  2 %", ["1 editing.option-first"]],
  ["a third level", "Wage\n\t1 %\n\t\tfrom May\n\t2 %", ["3 editing.outline-deep"]],
  ["an issue twice", "Wage\nHours\nWage", ["3 editing.issue-twice"]],
  ["an option twice", "Wage\n\t1 %\n\t1 %", ["3 editing.option-twice"]],
])("%s is read, and pointed at", (_, text, expected) => {
  const { problems } = outlineToIssues(text);
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(expected);
  for (const problem of problems) expect(renderMessage(problem, ENGLISH)).toMatch(/^[^{]+\.$/);
});

test.each([
  ["options in columns", "Wage\t1 %\t2 %\nHours\t35\t36\n"],
  ["a row for each option", "Wage\t1 %\nWage\t2 %\nHours\t35\nHours\t36"],
  ["joined cells", "Wage\t1 %\n\t2 %\n\nHours\t35\n\t36\n"],
  ["a heading", "Issue\tOption 1\tOption 2\nWage\t1 %\t2 %\nHours\t35\t36"],
  ["a heading of two columns", "issue,option\nWage,1 %\n,2 %\nHours,35\n,36"],
  ["commas", "Wage,1 %,2 %\nHours,35,36,\n"],
  ["quotes", '"Wage","1 %","2 %"\r\n"Hours",35,36\r\n'],
  ["semicolons", "Wage;1 %;2 %\nHours;35;36"],
])("a table with %s", (_, text) => {
  expect(read(text, tableToIssues)).toEqual(WAGE);
  expect(tableToIssues(text).problems).toEqual([]);
});

test("cells may hold separators and lines of their own", () => {
  expect(read('"Pay, in euros"\t"a\nb"\t"so ""said"""\n', tableToIssues)).toEqual([
    'Pay, in euros: a b | so "said"',
  ]);
  expect(read("Wage;1,5 %;2,5 %", tableToIssues)).toEqual(["Wage: 1,5 % | 2,5 %"]);
});

test.each([
  ["a row without an issue", "\t1 %\nWage\t2 %", ["1 formats.csv-issue-unnamed"]],
  ["a quote that is never closed", 'Wage\t"1 %\nHours\t35', ["1 formats.csv-open-quote"]],
  ["an option twice", "Wage\t1 %\t1 %", ["1 editing.option-twice"]],
])("a table with %s is read, and pointed at", (_, text, expected) => {
  const { issues, problems } = tableToIssues(text);
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(expected);
  expect(issues.length).toBeGreaterThan(0);
});

test("a paste with cells is a table, lines are not", () => {
  expect(isTable("Wage\t1 %")).toBe(true);
  expect(isTable("Wage\n\t1 %")).toBe(false);
  expect(isTable("Wage\n1 %, 2 %")).toBe(false);
});
