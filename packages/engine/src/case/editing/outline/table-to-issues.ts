// Issues pasted from a spreadsheet: an issue at the start of each row and its options after it, or a row for each option.
import { sourceText } from "../../formats/findings.ts";
import { readRows, type Separator } from "../../formats/syntax/delimited-rows.ts";
import { message, type Problem } from "../../message.ts";
import { placeFinder } from "../../reading/lines.ts";
import {
  type IssueListing,
  type IssueRead,
  type LineProblem,
  listingOf,
  plainName,
} from "./listed-issues.ts";

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row whose first cell is empty, or names an issue that was there before, goes on with that issue. */
export function tableToIssues(text: string): IssueListing {
  const { rows, problems } = readTable(text);
  const issues: IssueRead[] = [];
  const places = new Map<string, IssueRead>();
  let last: IssueRead | undefined;
  for (const { line, cells } of withoutHeading(rows)) {
    const [name, ...options] = cells;
    if (cells.every((cell) => cell === "")) continue;
    const known = name === "" ? last : places.get(name);
    if (!known && name === "") {
      problems.push({ ...message("formats.csv-issue-unnamed"), line });
      continue;
    }
    last = known ?? { name, line, options: [] };
    if (!known) {
      issues.push(last);
      places.set(name, last);
    }
    last.options.push(...options.filter((cell) => cell !== "").map((option) => ({ name: option, line })));
  }
  return listingOf(issues, problems);
}

/** Both forms that issues are pasted in: a table where a line has cells, an outline else. */
export function isTable(text: string): boolean {
  return text.split(/\r\n?|\n/).some((line) => /\S[^\S\t]*\t/.test(line));
}

function readTable(text: string): { rows: Row[]; problems: LineProblem[] } {
  const found: Problem[] = [];
  const separator = separatorOf(text);
  const cells = readRows(sourceText("", text, found), { separator, from: 0 });
  const problems = found.map(({ code, params, line }) => ({ code, params, line }));
  if (!cells) return { rows: plainRows(text, separator), problems };
  const place = placeFinder(text);
  const rows = cells.map((row) => ({
    line: place(row[0].at).line,
    cells: row.map((cell) => plainName(cell.text)),
  }));
  return { rows, problems };
}

/** Where a quotation mark is never closed, marks are taken as letters. */
function plainRows(text: string, separator: Separator): Row[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, k) => ({ line: k + 1, cells: line.split(separator).map(plainName) }));
}

/** Tabs as they come from a spreadsheet; else semicolons, which lists use where numbers have a decimal comma. */
function separatorOf(text: string): Separator {
  return text.includes("\t") ? "\t" : text.includes(";") ? ";" : ",";
}

/** `Issue | Option 1 | …` heads a table and is no issue. */
function withoutHeading(rows: readonly Row[]): readonly Row[] {
  const [first] = rows;
  const isHeading =
    first !== undefined &&
    /^issues?$/i.test(first.cells[0]) &&
    first.cells.length > 1 &&
    first.cells.slice(1).every((cell) => cell === "" || /^options?\b/i.test(cell));
  return isHeading ? rows.slice(1) : rows;
}
