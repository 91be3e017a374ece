// Utility functions of NegMAS: a constant plus weighted value functions, or worths of boxes. Nothing is divided and nothing cut off.
// Source: NegMAS, preferences/crisp/{linear,nonlinear}.py.
import { compare, multiply, ONE, type Rational, sign, ZERO } from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import type { Findings } from "../findings.ts";
import type { ForeignPattern, ForeignWorths } from "../foreign-case.ts";
import { addTerms, type LooseTerm } from "../loose-terms.ts";
import { parseDecimal } from "../numbers.ts";
import { type DataNode, describe, field, numberOf, textOf } from "../syntax/data-tree.ts";
import { className, type NegmasIssue } from "./negmas-issues.ts";
import { optionOf, parameter, readValueFunction } from "./value-functions.ts";

/** Null, with problems reported, when the worths cannot be made out. */
export function readUtilityFunction(
  node: DataNode,
  issues: readonly NegmasIssue[],
  findings: Findings,
): ForeignWorths | null {
  const type = className(node);
  if (/^LinearAdditiveUtilityFunction$|^LinearUtilityAggregationFunction$/.test(type))
    return readAdditive(node, issues, findings);
  if (/^(Affine|Linear)UtilityFunction$/.test(type)) return readAffine(node, issues, findings);
  if (type === "ConstUtilityFunction") {
    const value = parameter(node, "value", { findings });
    return value && constant(value, issues);
  }
  if (type === "HyperRectangleUtilityFunction") return readBoxes(node, issues, findings);
  findings.error(node.at, "formats.negmas-utility-function", { type });
  return null;
}

function constant(value: Rational, issues: readonly NegmasIssue[]): ForeignWorths {
  return { weights: null, cap: null, ...addTerms(nothing(issues), [{ pattern: [], worth: value }]) };
}

function nothing(issues: readonly NegmasIssue[]) {
  return issues.map(({ options }) => options.map(() => exactly(ZERO)));
}

function readAdditive(
  node: DataNode,
  issues: readonly NegmasIssue[],
  findings: Findings,
): ForeignWorths | null {
  const functions = perIssue(node, "values", { issues, findings });
  const weights = readWeights(node, issues, findings);
  const bias = parameter(node, "bias", { fallback: ZERO, findings });
  const rows = functions?.map((inner, k) => readValueFunction(inner, issues[k], findings));
  const known = rows?.filter((row) => row !== null) ?? [];
  if (!weights || !bias || known.length < issues.length) return null;
  return weighted({ weights, rows: known, bias });
}

/** The value of an option itself, times a weight. */
function readAffine(
  node: DataNode,
  issues: readonly NegmasIssue[],
  findings: Findings,
): ForeignWorths | null {
  const weights = readWeights(node, issues, findings);
  const bias = parameter(node, "bias", { fallback: ZERO, findings });
  const rows = issues.map((issue) => {
    const numbers = issue.values.filter((value) => value !== null);
    if (numbers.length === issue.values.length) return numbers;
    findings.error(node.at, "formats.negmas-function-on-text", { issue: issue.name, type: className(node) });
    return null;
  });
  const known = rows.filter((row) => row !== null);
  return weights && bias && known.length === issues.length ? weighted({ weights, rows: known, bias }) : null;
}

interface Weighted {
  readonly weights: readonly Rational[];
  readonly rows: readonly (readonly Rational[])[];
  readonly bias: Rational;
}

/** Weights below 0 and a constant have no place beside ratings: then everything becomes points. */
function weighted({ weights, rows, bias }: Weighted): ForeignWorths {
  const ratings = rows.map((row) => row.map(exactly));
  if (sign(bias) === 0 && weights.every((weight) => sign(weight) >= 0))
    return { weights, ratings, terms: [], cap: null };
  const points = rows.map((row, k) => row.map((rating) => exactly(multiply(weights[k], rating))));
  return { weights: null, cap: null, ...addTerms(points, [{ pattern: [], worth: bias }]) };
}

interface PerIssue {
  readonly issues: readonly NegmasIssue[];
  readonly findings: Findings;
}

/** A list in the order of the issues, or a map by their names; null, with problems reported, for anything else. */
function perIssue(node: DataNode, name: string, { issues, findings }: PerIssue): DataNode[] | null {
  const found = field(node, name);
  if (found?.kind === "list" && found.items.length === issues.length) return [...found.items];
  if (found?.kind === "map") {
    const byName = issues.flatMap(
      (issue) => found.entries.find(({ key }) => textOf(key) === issue.name)?.value ?? [],
    );
    if (byName.length === issues.length && found.entries.length === issues.length) return byName;
  }
  findings.error((found ?? node).at, found ? "formats.negmas-per-issue" : "formats.key-missing", {
    key: name,
    count: issues.length,
  });
  return null;
}

function readWeights(node: DataNode, issues: readonly NegmasIssue[], findings: Findings): Rational[] | null {
  const stated = field(node, "weights");
  if (!stated || stated.kind === "nothing") {
    findings.warning(node.at, "formats.negmas-default-weights");
    return issues.map(() => ONE);
  }
  const numbers = perIssue(node, "weights", { issues, findings })?.map((item) => numberOf(item, findings));
  const known = numbers?.filter((weight) => weight !== null) ?? [];
  return known.length === issues.length ? known : null;
}

function readBoxes(node: DataNode, issues: readonly NegmasIssue[], findings: Findings): ForeignWorths | null {
  const [boxes, utilities, weights] = ["outcome_ranges", "utilities", "weights"].map((name) =>
    field(node, name),
  );
  const bias = parameter(node, "bias", { fallback: ZERO, findings });
  if (boxes?.kind !== "list" || utilities?.kind !== "list" || utilities.items.length !== boxes.items.length) {
    findings.error(node.at, "formats.negmas-boxes");
    return null;
  }
  const weightItems =
    weights?.kind === "list" && weights.items.length === boxes.items.length ? weights.items : null;
  if (weights && weights.kind !== "nothing" && !weightItems)
    findings.error(weights.at, "formats.negmas-per-issue", { key: "weights", count: boxes.items.length });
  const terms = boxes.items.map((box, k): LooseTerm | null => {
    const pattern = readBox(box, issues, findings);
    const worth = numberOf(utilities.items[k], findings);
    const weight = weightItems ? numberOf(weightItems[k], findings) : ONE;
    return pattern && worth && weight && { pattern, worth: multiply(worth, weight) };
  });
  const known = terms.filter((term) => term !== null);
  if (!bias || known.length < terms.length) return null;
  return { weights: null, cap: null, ...addTerms(nothing(issues), [{ pattern: [], worth: bias }, ...known]) };
}

/** Keys are positions from 0, or names. Two numbers are the ends of an open interval, as in NegMAS itself; one value must be taken exactly. */
function readBox(box: DataNode, issues: readonly NegmasIssue[], findings: Findings): ForeignPattern | null {
  if (box.kind === "nothing") return [];
  if (box.kind !== "map") {
    findings.error(box.at, "formats.negmas-boxes");
    return null;
  }
  const terms = box.entries.map(({ key, value }) => {
    const name = textOf(key) ?? "";
    const named = issues.findIndex((issue) => issue.name === name);
    const issue = named >= 0 || !/^\d{1,6}$/.test(name) ? named : Number(name);
    if (!issues[issue]) {
      findings.error(key.at, "formats.unknown-issue", { name });
      return null;
    }
    const options = optionsWithin(value, issues[issue], findings);
    return options && { issue, options };
  });
  const known = terms.filter((term) => term !== null);
  return known.length === terms.length ? known.sort((a, b) => a.issue - b.issue) : null;
}

function optionsWithin(node: DataNode, issue: NegmasIssue, findings: Findings): number[] | null {
  if (node.kind === "nothing") return issue.options.map((_, k) => k);
  const items = node.kind === "list" ? node.items : [node];
  const ends = items.map((item) => (item.kind === "number" ? parseDecimal(item.text) : null));
  if (items.length === 2 && ends[0] && ends[1])
    return openInterval([ends[0], ends[1]], { node, issue, findings });
  const options = items.map((item) => optionOf(issue, item));
  if (!options.includes(-1)) return [...new Set(options)].sort((a, b) => a - b);
  findings.error(node.at, "formats.unknown-option", { issue: issue.name, option: describe(node) });
  return null;
}

interface IntervalContext {
  readonly node: DataNode;
  readonly issue: NegmasIssue;
  readonly findings: Findings;
}

function openInterval(
  [low, high]: readonly [Rational, Rational],
  { node, issue, findings }: IntervalContext,
): number[] {
  const edges = issue.values.some(
    (value) => value !== null && (compare(value, low) === 0 || compare(value, high) === 0),
  );
  if (edges) findings.warning(node.at, "formats.negmas-open-interval", { issue: issue.name });
  return issue.values.flatMap((value, k) =>
    value !== null && compare(value, low) > 0 && compare(value, high) < 0 ? [k] : [],
  );
}
