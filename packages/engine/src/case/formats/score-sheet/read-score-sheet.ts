// A score sheet: a table with the columns issue and option and one column of points for each party. Our own layout.

import { type Rational, ZERO } from "../../../maths/rational.ts";
import { exactly, isExact, type Quantity } from "../../quantity.ts";
import { hasErrors, type SourceText } from "../findings.ts";
import type { ForeignIssue, ForeignNoDeal, ForeignParty } from "../foreign-case.ts";
import type { ForeignReading, ReadingContext } from "../foreign-reading.ts";
import { hasTooMany } from "../numbers.ts";
import { type Cell, readRows, type Separator } from "../syntax/delimited-rows.ts";
import { findNumberStyle, type NumberStyle, quantityIn } from "./cell-number.ts";

/** What stands in the first column of the row that tells what each party has without a deal. */
export const NO_DEAL = "no deal";

/** What stands in the first column, beside an empty option, of the row that tells up to where a party's worth counts. */
export const CAP = "cap";

/** Null, with problems reported, when the files do not make a case. */
export function readScoreSheet(
  sources: readonly SourceText[],
  { name, problems }: ReadingContext,
): ForeignReading | null {
  const [source] = sources;
  for (const { file, findings } of sources.slice(1))
    findings.error(0, "formats.csv-second-sheet", { first: source.file, file });
  const rows = readSheet(source);
  if (!rows) return null;
  const [header, ...body] = rows;
  const parties = partyColumns(header, source);
  const lines = body.flatMap(
    (row) => readLine(row, { width: header.length, parties: parties.length, source }) ?? [],
  );
  const filled = fillIssues(lines, source);
  const style = findNumberStyle(
    lines.flatMap(({ cells }) => cells),
    source.findings,
  );
  if (!style || hasErrors(problems)) return null;
  const table = readTable(
    filled.filter(({ role }) => role === "option"),
    { source, style },
  );
  const noDeals = readNoDeals(
    filled.filter(({ role }) => role === "no deal"),
    { parties, style, source },
  );
  const caps = readCaps(
    filled.filter(({ role }) => role === "cap"),
    { parties, style, source },
  );
  if (hasErrors(problems)) return null;
  return {
    case: {
      title: name,
      issues: table.issues,
      parties: parties.map((label, k): ForeignParty => {
        const worths = { weights: null, ratings: table.columns(k), terms: [], cap: caps[k] };
        return { label, name: label, worths, noDeal: noDeals[k] };
      }),
    },
    frame: source,
  };
}

const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

/** The heads of the first two columns tell the separator; a first line such as `sep=;` tells it too. */
function readSheet(source: SourceText): Cell[][] | null {
  const directive = /^sep=([,;\t])(?:\r\n|\r|\n|$)/.exec(source.text);
  const from = directive?.[0].length ?? 0;
  const separator = (directive?.[1] as Separator | undefined) ?? separatorOf(source.text);
  const rows = separator && readRows(source, { separator, from });
  if (rows === null) return null;
  const kept = rows?.filter((row) => row.some(({ text }) => text !== "") && !isRemark(row[0])) ?? [];
  const heads = (kept[0] ?? []).slice(0, 2).map(({ text }) => text.trim().toLowerCase());
  if (heads.join() === "issue,option") return kept;
  source.findings.error(kept[0]?.[0].at ?? from, "formats.csv-header");
  return null;
}

function separatorOf(text: string): Separator | undefined {
  const header =
    text.split(/\r\n|\r|\n/).find((line) => line.trim() !== "" && !line.trim().startsWith("#")) ?? "";
  const separator = /^\s*"?issue"?\s*?([,;\t])\s*"?option"?/i.exec(header)?.[1];
  return SEPARATORS.find((candidate) => candidate === separator);
}

function isRemark(cell: Cell): boolean {
  return !cell.quoted && cell.text.startsWith("#");
}

function partyColumns(header: readonly Cell[], { findings }: SourceText): string[] {
  const cells = withoutEmptyTail(header).slice(2);
  for (const { text, at } of cells) if (text.trim() === "") findings.error(at, "formats.csv-party-unnamed");
  if (cells.length < 2) findings.error(header[0].at, "formats.csv-few-parties", { count: cells.length });
  return cells.map(({ text }) => labelIn(text));
}

function withoutEmptyTail(row: readonly Cell[]): Cell[] {
  let length = row.length;
  while (length > 0 && row[length - 1].text.trim() === "") length--;
  return row.slice(0, length);
}

/** Spreadsheets run what begins with = + - or @; an apostrophe before it keeps it text. */
function labelIn(text: string): string {
  return (/^'+[=+\-@]/.test(text) ? text.slice(1) : text).trim();
}

interface Line {
  readonly issue: string;
  readonly option: string;
  /** One per party. */
  readonly cells: readonly Cell[];
  readonly at: number;
  readonly role: "option" | "no deal" | "cap";
}

interface LineContext {
  readonly width: number;
  readonly parties: number;
  readonly source: SourceText;
}

function readLine(row: readonly Cell[], { parties, source }: LineContext): Line | null {
  const wide = withoutEmptyTail(row).length;
  if (wide > parties + 2) {
    source.findings.error(row[parties + 2].at, "formats.csv-too-many-cells", {
      count: wide,
      expected: parties + 2,
    });
    return null;
  }
  const last = row[row.length - 1];
  const cells = Array.from(
    { length: parties },
    (_, k) => row[k + 2] ?? { text: "", quoted: false, at: last.at + last.text.length },
  );
  const issue = labelIn(row[0].text);
  const option = labelIn(row[1]?.text ?? "");
  return {
    issue,
    option,
    cells,
    at: row[0].at,
    role: roleOf(issue, option),
  };
}

function roleOf(issue: string, option: string): Line["role"] {
  if (issue.toLowerCase() === NO_DEAL) return "no deal";
  return issue.toLowerCase() === CAP && option === "" ? "cap" : "option";
}

/** An empty first cell repeats the one above, as merged cells come out. */
function fillIssues(lines: readonly Line[], { findings }: SourceText): Line[] {
  let issue = "";
  return lines.map((line) => {
    if (line.role !== "option") return line;
    if (line.issue === "" && issue === "") findings.error(line.at, "formats.csv-issue-unnamed");
    issue = line.issue || issue;
    if (line.option === "") findings.error(line.at, "formats.csv-option-unnamed", { issue });
    return { ...line, issue };
  });
}

interface TableContext {
  readonly source: SourceText;
  readonly style: NumberStyle;
}

interface Table {
  readonly issues: readonly ForeignIssue[];
  columns(party: number): Quantity[][];
}

function readTable(lines: readonly Line[], { source, style }: TableContext): Table {
  const issues = new Map<string, Map<string, readonly Quantity[]>>();
  for (const { issue, option, cells, at } of lines) {
    const options = issues.get(issue) ?? new Map<string, readonly Quantity[]>();
    issues.set(issue, options);
    if (options.has(option)) source.findings.error(at, "formats.csv-row-twice", { issue, option });
    options.set(
      option,
      cells.map((cell) => quantityIn(cell, style) ?? exactly(ZERO)),
    );
  }
  for (const [issue, options] of issues)
    hasTooMany([...options], { issue, at: 0, findings: source.findings });
  if (issues.size === 0) source.findings.error(0, "formats.no-issues");
  return {
    issues: [...issues].map(([name, options]) => ({
      name,
      options: [...options.keys()],
      ordered: false,
      range: null,
    })),
    columns: (party) => [...issues.values()].map((options) => [...options.values()].map((row) => row[party])),
  };
}

interface NoDealContext extends TableContext {
  readonly parties: readonly string[];
}

/** Without such a row nothing is known about it. */
function readNoDeals(lines: readonly Line[], { parties, style, source }: NoDealContext): ForeignNoDeal[] {
  const [line, ...others] = lines;
  for (const { at } of others) source.findings.error(at, "formats.csv-second-no-deal");
  if (!line) {
    source.findings.warning(0, "formats.csv-default-no-deal");
    return parties.map(() => ({ kind: "unknown" }));
  }
  return line.cells.map((cell): ForeignNoDeal => {
    if (cell.text.toLowerCase() === "unknown") return { kind: "unknown" };
    const worth = quantityIn(cell, style);
    return worth ? { kind: "worth", worth } : { kind: "unknown" };
  });
}

/** An empty cell sets no limit. */
function readCaps(lines: readonly Line[], { parties, style, source }: NoDealContext): (Rational | null)[] {
  const [line, ...others] = lines;
  for (const { at } of others) source.findings.error(at, "formats.csv-second-cap");
  return parties.map((_, k) => {
    const cell = line?.cells[k];
    const cap = cell && cell.text !== "" ? quantityIn(cell, style) : null;
    if (cell && cap && !isExact(cap)) source.findings.error(cell.at, "formats.csv-cap-interval");
    return cap?.low ?? null;
  });
}
