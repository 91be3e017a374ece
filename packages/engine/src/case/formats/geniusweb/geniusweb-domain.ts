// The domain of GeniusWeb: issues with listed values or with a range of numbers.
// Source: GeniusWeb (TU Delft), classes DomainImpl, DiscreteValueSet, NumberValueSet.
import {
  add,
  compare,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
} from "../../../maths/rational.ts";
import type { Findings } from "../findings.ts";
import type { ForeignIssue } from "../foreign-case.ts";
import { countSteps, hasTooMany, MOST_OPTIONS, rangeLabels } from "../numbers.ts";
import { type DataNode, describe, entriesOf, field, numberOf, textOf } from "../syntax/data-tree.ts";

export interface WebIssue extends ForeignIssue {
  /** The range as written: its high end need not be one of the values. */
  readonly bounds: { readonly low: Rational; readonly high: Rational } | null;
}

/** The issues of a `{name, issuesValues}` object; null, with problems reported, when they cannot be made out. */
export function readWebDomain(node: DataNode, findings: Findings): WebIssue[] | null {
  const entries = entriesOf(field(node, "issuesValues"), { owner: node, name: "issuesValues", findings });
  if (!entries) return null;
  if (entries.length === 0) findings.error(node.at, "formats.no-issues");
  const issues = entries.flatMap(({ key, value }) => {
    const name = textOf(key) ?? "";
    const issue = readValues(name, value, findings);
    return issue ? [{ name, ...issue }] : [];
  });
  return issues.length === entries.length && issues.length > 0 ? issues : null;
}

function readValues(name: string, node: DataNode, findings: Findings): Omit<WebIssue, "name"> | null {
  const values = field(node, "values");
  const range = field(node, "range");
  if (range) return readRange(name, range, findings);
  if (values?.kind !== "list") {
    findings.error((values ?? node).at, "formats.web-values-missing", { issue: name });
    return null;
  }
  if (hasTooMany(values.items, { issue: name, at: values.at, findings })) return null;
  const options: string[] = [];
  let sound = values.items.length > 0;
  if (!sound) findings.error(values.at, "formats.no-options", { issue: name });
  for (const item of values.items) {
    if (item.kind !== "text")
      findings.error(item.at, "formats.web-value-not-text", { issue: name, value: describe(item) });
    else if (options.includes(item.text))
      findings.error(item.at, "formats.option-twice-in-list", { issue: name, option: item.text });
    else {
      options.push(item.text);
      continue;
    }
    sound = false;
  }
  return sound ? { options, ordered: false, range: null, bounds: null } : null;
}

/** `[low, high, step]`, or an object with these three; numbers may stand in quotes. */
function readRange(name: string, node: DataNode, findings: Findings): Omit<WebIssue, "name"> | null {
  const parts =
    node.kind === "list" ? node.items : ["low", "high", "step"].flatMap((key) => field(node, key) ?? []);
  if (parts.length !== 3) {
    findings.error(node.at, "formats.web-range", { issue: name });
    return null;
  }
  const [low, high, step] = parts.map((part) => numberOf(part, findings, { quoted: true }));
  if (!low || !high || !step) return null;
  if (sign(step) <= 0) findings.error(parts[2].at, "formats.web-step", { issue: name });
  else if (compare(low, high) > 0) {
    findings.error(node.at, "formats.range-upside-down", {
      issue: name,
      from: toText(low),
      to: toText(high),
    });
  } else {
    const count = countSteps(low, high, step);
    if (count <= BigInt(MOST_OPTIONS)) {
      const to = add(low, multiply(step, rational(count - 1n)));
      const range = { from: low, to, step };
      return { options: rangeLabels(range), ordered: true, range, bounds: { low, high } };
    }
    findings.error(node.at, "formats.too-many-options", {
      issue: name,
      count: count.toString(),
      most: MOST_OPTIONS,
    });
  }
  return null;
}

/** Null when the two describe the same deals, whatever the order; else the first issue that differs. */
export function domainDifference(a: readonly WebIssue[], b: readonly WebIssue[]): string | null {
  for (const issue of a) {
    const other = b.find(({ name }) => name === issue.name);
    if (!other || !sameValues(issue, other)) return issue.name;
  }
  return b.find(({ name }) => !a.some((issue) => issue.name === name))?.name ?? null;
}

function sameValues(a: WebIssue, b: WebIssue): boolean {
  if ((a.range === null) !== (b.range === null) || a.options.length !== b.options.length) return false;
  const known = new Set(a.options);
  const ends = !a.bounds || !b.bounds || sign(subtract(a.bounds.high, b.bounds.high)) === 0;
  return ends && b.options.every((option) => known.has(option));
}
