// SumOfGroupsUtilitySpace of GeniusWeb: a worth for combinations of values, group by group. Source: GeniusWeb, SumOfGroupsUtilitySpace, PartsUtilities.
import { compare, ONE, type Rational, sum, toText, ZERO } from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import type { Findings } from "../findings.ts";
import type { ForeignWorths } from "../foreign-case.ts";
import { addTerms, type LooseTerm } from "../loose-terms.ts";
import { parseDecimal } from "../numbers.ts";
import { type DataNode, describe, entriesOf, field, textOf } from "../syntax/data-tree.ts";
import type { WebIssue } from "./geniusweb-domain.ts";
import { unitNumber } from "./linear-additive.ts";

interface Group {
  /** Positions of the issues. */
  readonly issues: readonly number[];
  readonly terms: readonly LooseTerm[];
  readonly highest: Rational;
}

/** Null, with problems reported, when the worths cannot be made out. A combination that is not listed is worth 0. */
export function readSumOfGroups(
  node: DataNode,
  issues: readonly WebIssue[],
  findings: Findings,
): ForeignWorths | null {
  const parts = entriesOf(field(node, "partUtilities"), { owner: node, name: "partUtilities", findings });
  if (!parts) return null;
  const groups = parts.map(({ value }) => readGroup(value, issues, findings));
  const known = groups.filter((group) => group !== null);
  if (known.length < groups.length) return null;
  if (!isPartition(known, { node, issues, findings })) return null;
  const total = sum(known.map(({ highest }) => highest));
  if (compare(total, ONE) > 0) findings.error(node.at, "formats.web-groups-above-1");
  const nothing = issues.map(({ options }) => options.map(() => exactly(ZERO)));
  return {
    weights: null,
    cap: null,
    ...addTerms(
      nothing,
      known.flatMap(({ terms }) => terms),
    ),
  };
}

function isPartition(
  groups: readonly Group[],
  context: { node: DataNode; issues: readonly WebIssue[]; findings: Findings },
): boolean {
  const { node, issues, findings } = context;
  const uses = issues.map((_, issue) => groups.filter((group) => group.issues.includes(issue)).length);
  issues.forEach(({ name }, issue) => {
    if (uses[issue] === 0) findings.error(node.at, "formats.web-issue-in-no-group", { issue: name });
    if (uses[issue] > 1) findings.error(node.at, "formats.web-issue-in-two-groups", { issue: name });
  });
  return uses.every((count) => count === 1);
}

function readGroup(wrapped: DataNode, issues: readonly WebIssue[], findings: Findings): Group | null {
  const node = field(wrapped, "partsutils") ?? field(wrapped, "PartsUtilities") ?? wrapped;
  const names = field(node, "issues");
  const rows = field(node, "utilslist");
  if (names?.kind !== "list" || rows?.kind !== "list") {
    findings.error(node.at, "formats.web-group");
    return null;
  }
  const positions = names.items.map((item) => {
    const position = issues.findIndex(({ name }) => name === textOf(item));
    if (position < 0) findings.error(item.at, "formats.unknown-issue", { name: describe(item) });
    return position;
  });
  if (positions.includes(-1)) return null;
  if (new Set(positions).size < positions.length) {
    findings.error(names.at, "formats.web-issue-in-two-groups", { issue: describe(names.items[0] ?? names) });
    return null;
  }
  const read = rows.items.map((row) => readRow(row, { issues, positions, findings }));
  const terms = read.filter((term) => term !== null);
  if (terms.length < read.length || repeats(rows.items, terms, findings)) return null;
  const highest = terms.reduce((most, { worth }) => (compare(worth, most) > 0 ? worth : most), ZERO);
  return { issues: positions, terms, highest };
}

function repeats(rows: readonly DataNode[], terms: readonly LooseTerm[], findings: Findings): boolean {
  const seen = new Set<string>();
  return terms.some(({ pattern }, k) => {
    const key = JSON.stringify(pattern);
    if (seen.has(key)) findings.error(rows[k].at, "formats.web-row-twice");
    return seen.has(key) || !seen.add(key);
  });
}

interface RowContext {
  readonly issues: readonly WebIssue[];
  readonly positions: readonly number[];
  readonly findings: Findings;
}

function readRow(row: DataNode, { issues, positions, findings }: RowContext): LooseTerm | null {
  const values = field(row, "values");
  const util = field(row, "util");
  if (values?.kind !== "list" || values.items.length !== positions.length || !util) {
    findings.error(row.at, "formats.web-row", { count: positions.length });
    return null;
  }
  const worth = unitNumber(util, findings);
  const options = values.items.map((item, k) => optionIn(issues[positions[k]], item, findings));
  if (!worth || options.includes(-1)) return null;
  const pattern = positions
    .map((issue, k) => ({ issue, options: [options[k]] }))
    .sort((a, b) => a.issue - b.issue);
  return { pattern, worth };
}

/** Position of a value among the options, or -1 with a problem reported. Texts and numbers are not mixed up. */
export function optionIn(issue: WebIssue, node: DataNode, findings: Findings): number {
  const label = issue.range
    ? node.kind === "number"
      ? canonical(node.text)
      : null
    : node.kind === "text"
      ? node.text
      : null;
  const position = label === null ? -1 : issue.options.indexOf(label);
  if (position < 0)
    findings.error(node.at, "formats.unknown-option", { issue: issue.name, option: describe(node) });
  return position;
}

function canonical(text: string): string | null {
  const value = parseDecimal(text);
  return value && toText(value);
}
