// LinearAdditiveUtilitySpace of GeniusWeb: weight × utility, summed; nothing is divided and nothing cut off.
// Source: GeniusWeb, LinearAdditiveUtilitySpace, DiscreteValueSetUtilities, NumberValueSetUtilities.
import {
  add,
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  toText,
} from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import { type Findings, some } from "../findings.ts";
import type { ForeignWorths } from "../foreign-case.ts";
import { valuesOf } from "../numbers.ts";
import {
  type DataEntry,
  type DataNode,
  describe,
  entriesOf,
  field,
  numberOf,
  textOf,
} from "../syntax/data-tree.ts";
import type { WebIssue } from "./geniusweb-domain.ts";

/** Farther than this from 1, the sum of the weights is taken for a mistake: GeniusWeb itself wants exactly 1. */
const ROUNDING = rational(1n, 1_000_000n);

/** Null, with problems reported, when the worths cannot be made out. */
export function readLinearAdditive(
  node: DataNode,
  issues: readonly WebIssue[],
  findings: Findings,
): ForeignWorths | null {
  const utilities = entriesOf(field(node, "issueUtilities"), {
    owner: node,
    name: "issueUtilities",
    findings,
  });
  const weights = readWeights(node, issues, findings);
  if (!utilities) return null;
  reportUnknownIssues(utilities, issues, findings);
  const ratings = issues.map((issue) => {
    const found = utilities.find(({ key }) => textOf(key) === issue.name);
    if (found) return readUtilities(found.value, issue, findings);
    findings.error(node.at, "formats.issue-without-worth", { issue: issue.name });
    return null;
  });
  const known = ratings.filter((row) => row !== null);
  if (!weights || known.length < issues.length) return null;
  return { weights, ratings: known.map((row) => row.map(exactly)), terms: [], cap: null };
}

export function reportUnknownIssues(
  entries: readonly DataEntry[],
  issues: readonly WebIssue[],
  findings: Findings,
): void {
  for (const { key } of entries) {
    const name = textOf(key) ?? "";
    if (!issues.some((issue) => issue.name === name))
      findings.error(key.at, "formats.unknown-issue", { name });
  }
}

function readWeights(node: DataNode, issues: readonly WebIssue[], findings: Findings): Rational[] | null {
  const entries = entriesOf(field(node, "issueWeights"), { owner: node, name: "issueWeights", findings });
  if (!entries) return null;
  reportUnknownIssues(entries, issues, findings);
  const weights = issues.map((issue) => {
    const found = entries.find(({ key }) => textOf(key) === issue.name)?.value;
    if (!found) findings.error(node.at, "formats.issue-without-weight", { issue: issue.name });
    const weight = found ? numberOf(found, findings, { quoted: true }) : null;
    if (!weight || !found || sign(weight) >= 0) return weight;
    findings.error(found.at, "formats.negative-weight", { weight: toText(weight) });
    return null;
  });
  const known = weights.filter((weight) => weight !== null);
  if (known.length < issues.length) return null;
  reportSum(sum(known), field(node, "issueWeights") ?? node, findings);
  return known;
}

function reportSum(total: Rational, node: DataNode, findings: Findings): void {
  const off = subtract(total, ONE);
  if (sign(off) === 0) return;
  const far = compare(off, ROUNDING) > 0 || compare(off, { num: -ROUNDING.num, den: ROUNDING.den }) < 0;
  if (far) findings.error(node.at, "formats.web-weights-sum", { total: toText(total) });
  else findings.warning(node.at, "formats.weights-sum-rounded", { total: toText(total) });
}

/** Either spelling of the wrapper. */
function readUtilities(node: DataNode, issue: WebIssue, findings: Findings): Rational[] | null {
  const listed = field(node, "DiscreteValueSetUtilities") ?? field(node, "discreteutils");
  if (listed) return issue.range ? misfit(node, issue, findings) : listedUtilities(listed, issue, findings);
  const line = field(node, "NumberValueSetUtilities") ?? field(node, "numberutils");
  if (line) return issue.range ? lineUtilities(line, issue, findings) : misfit(node, issue, findings);
  findings.error(node.at, "formats.web-utilities", { issue: issue.name });
  return null;
}

function misfit(node: DataNode, issue: WebIssue, findings: Findings): null {
  findings.error(node.at, "formats.web-utilities-misfit", { issue: issue.name });
  return null;
}

function listedUtilities(node: DataNode, issue: WebIssue, findings: Findings): Rational[] | null {
  const entries = entriesOf(field(node, "valueUtilities"), { owner: node, name: "valueUtilities", findings });
  if (!entries) return null;
  const utilities = new Map<string, Rational | null>();
  for (const { key, value } of entries) {
    const label = textOf(key) ?? "";
    if (!issue.options.includes(label))
      findings.error(key.at, "formats.unknown-option", { issue: issue.name, option: label });
    utilities.set(label, unitNumber(value, findings));
  }
  const missing = issue.options.filter((option) => !utilities.has(option));
  if (missing.length > 0) {
    findings.error(node.at, "formats.options-without-worth", {
      issue: issue.name,
      options: some(missing).names,
      count: missing.length,
    });
  }
  const known = issue.options.flatMap((option) => utilities.get(option) ?? []);
  return known.length === issue.options.length ? known : null;
}

/** A utility from 0 to 1. */
export function unitNumber(node: DataNode, findings: Findings): Rational | null {
  const value = numberOf(node, findings, { quoted: true });
  if (!value || (sign(value) >= 0 && compare(value, ONE) <= 0)) return value;
  findings.error(node.at, "formats.web-utility-range", { text: describe(node) });
  return null;
}

function lineUtilities(node: DataNode, issue: WebIssue, findings: Findings): Rational[] | null {
  const numbers = ["lowValue", "lowUtility", "highValue", "highUtility"].map((name) => {
    const part = field(node, name);
    if (!part) findings.error(node.at, "formats.key-missing", { key: name });
    if (!part) return null;
    return name.endsWith("Utility") ? unitNumber(part, findings) : numberOf(part, findings, { quoted: true });
  });
  const [lowValue, lowUtility, highValue, highUtility] = numbers;
  const { bounds, range } = issue;
  if (!lowValue || !lowUtility || !highValue || !highUtility || !bounds || !range) return null;
  if (
    compare(lowValue, bounds.low) !== 0 ||
    compare(highValue, bounds.high) !== 0 ||
    compare(lowValue, highValue) >= 0
  ) {
    findings.error(node.at, "formats.web-line-ends", {
      issue: issue.name,
      low: toText(bounds.low),
      high: toText(bounds.high),
    });
    return null;
  }
  const slope = divide(subtract(highUtility, lowUtility), subtract(highValue, lowValue));
  return valuesOf(range).map((value) => add(lowUtility, multiply(slope, subtract(value, lowValue))));
}
