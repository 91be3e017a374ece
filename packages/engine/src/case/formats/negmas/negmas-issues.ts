// The issues of a NegMAS outcome space. Source: NegMAS, outcomes/issue_ops.py and the issue classes.
import {
  add,
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  toText,
} from "../../../maths/rational.ts";
import type { Findings } from "../findings.ts";
import type { ForeignIssue, NumberRange } from "../foreign-case.ts";
import {
  countSteps,
  evenRange,
  hasTooMany,
  isWhole,
  MOST_OPTIONS,
  parseDecimal,
  valuesOf,
} from "../numbers.ts";
import { type DataNode, describe, field, textOf } from "../syntax/data-tree.ts";

export interface NegmasIssue extends ForeignIssue {
  /** Per option its number; null where it is text. */
  readonly values: readonly (Rational | null)[];
}

/** A real-valued issue is read at this many even points. */
const REAL_POINTS = 21n;

/** The last part of a dotted class name, such as `TableFun`; empty where none is stated. */
export function className(node: DataNode): string {
  const stated = field(node, "type") ?? field(node, "__python_class__");
  return ((stated && textOf(stated)) ?? "").split(".").at(-1) ?? "";
}

/** Null, with problems reported, when they cannot be made out. */
export function readNegmasIssues(root: DataNode, findings: Findings): NegmasIssue[] | null {
  const list = field(root, "issues");
  if (list?.kind !== "list" || list.items.length === 0) {
    findings.error((list ?? root).at, "formats.no-issues");
    return null;
  }
  const issues = list.items.map((item, k) => readIssue(item, k, findings));
  const known = issues.filter((issue) => issue !== null);
  return known.length === issues.length ? known : null;
}

function readIssue(node: DataNode, position: number, findings: Findings): NegmasIssue | null {
  const stated = field(node, "name");
  const name = (stated && textOf(stated)) || `issue ${position + 1}`;
  const values = field(node, "values");
  const type = className(node);
  if (!values) {
    findings.error(node.at, "formats.key-missing", { key: "values" });
    return null;
  }
  if (type === "ContiguousIssue") return wholeNumbers(name, values, findings);
  if (type === "ContinuousIssue") return realNumbers(name, values, findings);
  if (LISTED.includes(type))
    return listed(name, values, { ordered: type === "DiscreteOrdinalIssue", findings });
  findings.error(node.at, "formats.negmas-issue-type", { issue: name, type });
  return null;
}

const LISTED = [
  "",
  "Issue",
  "CategoricalIssue",
  "DiscreteOrdinalIssue",
  "DiscreteCardinalIssue",
  "CardinalIssue",
  "OrdinalIssue",
  "SingletonIssue",
];

/** `[lowest, highest]`, or the number of values from 0 on. */
function wholeNumbers(name: string, node: DataNode, findings: Findings): NegmasIssue | null {
  const single = node.kind === "number" ? parseDecimal(node.text) : null;
  const ends = single ? [rational(0n), subtract(single, ONE)] : endsOf(node);
  if (!ends?.every(isWhole)) {
    findings.error(node.at, "formats.negmas-range", { issue: name });
    return null;
  }
  return inRange(name, { from: ends[0], to: ends[1], step: ONE }, { at: node.at, findings });
}

function realNumbers(name: string, node: DataNode, findings: Findings): NegmasIssue | null {
  const ends = endsOf(node);
  if (!ends) {
    findings.error(node.at, "formats.negmas-range", { issue: name });
    return null;
  }
  const [from, to] = ends;
  const width = subtract(to, from);
  const step = width.num > 0n ? divide(width, rational(REAL_POINTS - 1n)) : ONE;
  const issue = inRange(name, { from, to, step }, { at: node.at, findings });
  if (issue)
    findings.warning(node.at, "formats.real-points", {
      issue: name,
      points: issue.options.length,
      step: toText(step),
    });
  return issue;
}

function endsOf(node: DataNode): [Rational, Rational] | null {
  if (node.kind !== "list" || node.items.length !== 2) return null;
  const [from, to] = node.items.map((item) => (item.kind === "number" ? parseDecimal(item.text) : null));
  return from && to ? [from, to] : null;
}

function inRange(
  name: string,
  { from, to, step }: NumberRange,
  { at, findings }: { at: number; findings: Findings },
): NegmasIssue | null {
  const count = countSteps(from, to, step);
  if (compare(from, to) > 0) {
    findings.error(at, "formats.range-upside-down", { issue: name, from: toText(from), to: toText(to) });
  } else if (count > BigInt(MOST_OPTIONS)) {
    findings.error(at, "formats.too-many-options", {
      issue: name,
      count: count.toString(),
      most: MOST_OPTIONS,
    });
  } else {
    const range = { from, to: add(from, multiply(step, rational(count - 1n))), step };
    return numeric(name, valuesOf(range), range);
  }
  return null;
}

function numeric(name: string, values: readonly Rational[], range: NumberRange): NegmasIssue {
  return { name, options: values.map(toText), ordered: true, range, values };
}

/** Ascending numbers at even distances make a range; other ascending numbers an ordered list. */
function listed(
  name: string,
  node: DataNode,
  { ordered, findings }: { ordered: boolean; findings: Findings },
): NegmasIssue | null {
  const items = node.kind === "list" ? node.items : [node];
  if (hasTooMany(items, { issue: name, at: node.at, findings })) return null;
  const values = items.map((item) => (item.kind === "number" ? parseDecimal(item.text) : null));
  const labels = items.map((item, k) => (values[k] ? toText(values[k]) : textOf(item)));
  let sound = items.length > 0;
  if (!sound) findings.error(node.at, "formats.no-options", { issue: name });
  labels.forEach((label, k) => {
    const twice = label !== null && labels.indexOf(label) < k;
    if (label === null)
      findings.error(items[k].at, "formats.negmas-value", { issue: name, value: describe(items[k]) });
    if (twice) findings.error(items[k].at, "formats.option-twice-in-list", { issue: name, option: label });
    if (label === null || twice) sound = false;
  });
  if (!sound) return null;
  const numbers = values.filter((value) => value !== null);
  const range = numbers.length === values.length ? evenRange(numbers) : null;
  if (range) return numeric(name, numbers, range);
  const ascending =
    numbers.length === values.length &&
    numbers.every((value, k) => k === 0 || compare(numbers[k - 1], value) < 0);
  return { name, options: labels.map(String), ordered: ordered || ascending, range: null, values };
}
