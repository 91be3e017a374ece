// NegoLog: one JSON file for each of two parties. Source: NegoLog, nenv/Preference.py.
import { compare, ONE, type Rational, sign, sum, toText } from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import { type Findings, hasErrors, type SourceText, some } from "../findings.ts";
import type { ForeignIssue, ForeignParty } from "../foreign-case.ts";
import type { ForeignReading, ReadingContext } from "../foreign-reading.ts";
import { fileLabel } from "../ids.ts";
import { hasTooMany } from "../numbers.ts";
import {
  type DataEntry,
  type DataNode,
  describe,
  entriesOf,
  field,
  numberOf,
  textOf,
} from "../syntax/data-tree.ts";
import { readJsonTree } from "../syntax/json-tree.ts";

/** Null, with problems reported, when the files do not make a case. The first file defines issues and options. */
export function readNegoLog(
  sources: readonly SourceText[],
  { name, problems }: ReadingContext,
): ForeignReading | null {
  const files = sources.flatMap((source) => {
    const root = readJsonTree(source);
    return root ? [{ source, root }] : [];
  });
  if (hasErrors(problems)) return null;
  if (files.length < 2) {
    sources[0].findings.error(0, "formats.few-profiles", { count: files.length });
    return null;
  }
  const issues = readIssues(files[0].root, files[0].source.findings);
  if (!issues) return null;
  const parties = files.flatMap(({ source, root }) => readParty(root, issues, source) ?? []);
  return hasErrors(problems) ? null : { case: { title: name, issues, parties }, frame: files[0].source };
}

/** The issues are those that have a weight. */
function readIssues(root: DataNode, findings: Findings): ForeignIssue[] | null {
  const weights = entriesOf(field(root, "issueWeights"), { owner: root, name: "issueWeights", findings });
  const tables = entriesOf(field(root, "issues"), { owner: root, name: "issues", findings });
  if (!weights || !tables) return null;
  if (weights.length === 0) findings.error(root.at, "formats.no-issues");
  const issues = weights.flatMap(({ key }): ForeignIssue[] => {
    const name = textOf(key) ?? "";
    const table = tables.find((entry) => textOf(entry.key) === name)?.value;
    const options = table?.kind === "map" ? table.entries.map((entry) => textOf(entry.key) ?? "") : [];
    if (options.length === 0) findings.error(table?.at ?? key.at, "formats.no-options", { issue: name });
    const tooMany = hasTooMany(options, { issue: name, at: key.at, findings });
    return options.length > 0 && !tooMany ? [{ name, options, ordered: false, range: null }] : [];
  });
  return issues.length === weights.length && issues.length > 0 ? issues : null;
}

function readParty(
  root: DataNode,
  issues: readonly ForeignIssue[],
  { file, findings }: SourceText,
): ForeignParty | null {
  const weights = readWeights(root, issues, findings);
  const tables = entriesOf(field(root, "issues"), { owner: root, name: "issues", findings });
  const ratings = tables && issues.map((issue) => readRatings(tables, issue, { root, findings }));
  if (tables) reportUnknown(tables, issues, findings);
  const reservation = field(root, "reservationValue");
  if (!reservation) findings.error(root.at, "formats.key-missing", { key: "reservationValue" });
  const noDeal = reservation ? numberOf(reservation, findings) : null;
  const known = ratings?.filter((row) => row !== null) ?? [];
  if (!weights || known.length < issues.length || !noDeal) return null;
  return {
    label: fileLabel(file),
    name: null,
    worths: { weights, ratings: known.map((row) => row.map(exactly)), terms: [], cap: null },
    noDeal: { kind: "worth", worth: exactly(noDeal) },
  };
}

function reportUnknown(
  entries: readonly DataEntry[],
  issues: readonly ForeignIssue[],
  findings: Findings,
): void {
  for (const { key } of entries) {
    const name = textOf(key) ?? "";
    if (!issues.some((issue) => issue.name === name))
      findings.error(key.at, "formats.unknown-issue", { name });
  }
}

function readWeights(root: DataNode, issues: readonly ForeignIssue[], findings: Findings): Rational[] | null {
  const entries = entriesOf(field(root, "issueWeights"), { owner: root, name: "issueWeights", findings });
  if (!entries) return null;
  reportUnknown(entries, issues, findings);
  const weights = issues.map(({ name }) => {
    const node = entries.find(({ key }) => textOf(key) === name)?.value;
    if (!node) findings.error(root.at, "formats.issue-without-weight", { issue: name });
    return node ? notNegative(node, findings) : null;
  });
  const known = weights.filter((weight) => weight !== null);
  if (known.length < issues.length) return null;
  const total = sum(known);
  if (compare(total, ONE) !== 0)
    findings.warning(field(root, "issueWeights")?.at ?? root.at, "formats.weights-sum-rounded", {
      total: toText(total),
    });
  return known;
}

function readRatings(
  tables: readonly DataEntry[],
  issue: ForeignIssue,
  context: { root: DataNode; findings: Findings },
): Rational[] | null {
  const { root, findings } = context;
  const table = tables.find(({ key }) => textOf(key) === issue.name)?.value;
  if (table?.kind !== "map") {
    findings.error((table ?? root).at, "formats.issue-without-worth", { issue: issue.name });
    return null;
  }
  for (const { key } of table.entries) {
    const option = textOf(key) ?? "";
    if (!issue.options.includes(option))
      findings.error(key.at, "formats.unknown-option", { issue: issue.name, option });
  }
  const missing = issue.options.filter((option) => !field(table, option));
  if (missing.length > 0) {
    findings.error(table.at, "formats.options-without-worth", {
      issue: issue.name,
      options: some(missing).names,
      count: missing.length,
    });
  }
  const ratings = issue.options.flatMap((option) => {
    const node = field(table, option);
    return (node && notNegative(node, findings)) ?? [];
  });
  return ratings.length === issue.options.length ? ratings : null;
}

function notNegative(node: DataNode, findings: Findings): Rational | null {
  const value = numberOf(node, findings);
  if (!value || sign(value) >= 0) return value;
  findings.error(node.at, "formats.negative-number", { text: describe(node) });
  return null;
}
