// What a utility space of Genius says about the options of one issue, as ratings from 0 to 1.
// Source: Genius 10.4, EvaluatorDiscrete, EvaluatorInteger, EvaluatorReal.
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
  toText,
  ZERO,
} from "../../../maths/rational.ts";
import { type SourceText, some } from "../findings.ts";
import { clipToUnit, parseDecimal, valuesOf } from "../numbers.ts";
import type { XmlElement } from "../syntax/xml-tree.ts";
import { type GeniusIssue, kindOf, readBounds } from "./genius-domain.ts";
import { attributeNumber, childrenNamed } from "./genius-elements.ts";

/** Below this the highest evaluation counts as 0: one part in a hundred thousand. */
const SMALLEST_HIGHEST = rational(1n, 100_000n);

/** One rating per option of the domain; null, with problems reported, where they cannot be made out. */
export function readGeniusRatings(
  element: XmlElement,
  issue: GeniusIssue,
  source: SourceText,
): Rational[] | null {
  const kind = kindOf(element, source);
  if (kind === null) return null;
  if (kind !== issue.kind) {
    source.findings.error(element.at, "formats.genius-kind-differs", {
      issue: issue.name,
      kind,
      other: issue.kind,
    });
    return null;
  }
  if (kind === "discrete") return discreteRatings(element, issue, source);
  return kind === "integer" ? integerRatings(element, issue, source) : realRatings(element, issue, source);
}

function discreteRatings(element: XmlElement, issue: GeniusIssue, source: SourceText): Rational[] | null {
  const evaluations = readEvaluations(element, issue, source);
  if (!evaluations) return null;
  const { findings } = source;
  const missing = issue.options.filter((option) => !evaluations.has(option));
  if (missing.length > 0) {
    findings.error(element.at, "formats.options-without-worth", {
      issue: issue.name,
      options: some(missing).names,
      count: missing.length,
    });
    return null;
  }
  const known = new Set(issue.options);
  const extra = [...evaluations.keys()].filter((label) => !known.has(label));
  if (extra.length > 0) {
    findings.warning(element.at, "formats.genius-extra-items", {
      issue: issue.name,
      options: some(extra).names,
      count: extra.length,
    });
  }
  const highest = [...evaluations.values()].reduce(
    (most, value) => (compare(value, most) > 0 ? value : most),
    ZERO,
  );
  if (compare(highest, SMALLEST_HIGHEST) < 0) {
    findings.warning(element.at, "formats.genius-all-zero", { issue: issue.name });
    return issue.options.map(() => ZERO);
  }
  return issue.options.map((option) => divide(evaluations.get(option) ?? ZERO, highest));
}

/** By label. Items without an evaluation take no part. */
function readEvaluations(
  element: XmlElement,
  issue: GeniusIssue,
  { findings }: SourceText,
): Map<string, Rational> | null {
  const evaluations = new Map<string, Rational>();
  let sound = true;
  for (const item of childrenNamed(element, "item")) {
    const label = item.attributes.get("value")?.value;
    const written = item.attributes.get("evaluation");
    if (label === undefined || !written || written.value.trim() === "null") continue;
    const value = parseDecimal(written.value.trim());
    const before = evaluations.get(label);
    if (!value) findings.error(written.at, "formats.not-a-number", { text: written.value.slice(0, 40) });
    else if (sign(value) < 0)
      findings.error(written.at, "formats.genius-negative", { issue: issue.name, option: label });
    else if (before && compare(before, value) !== 0) {
      findings.error(item.at, "formats.option-twice-differs", { issue: issue.name, option: label });
    } else {
      if (before) findings.warning(item.at, "formats.option-twice", { issue: issue.name, option: label });
      evaluations.set(label, value);
      continue;
    }
    sound = false;
  }
  return sound ? evaluations : null;
}

/** Offset + slope × (value − lower bound), cut to 0 … 1. */
function integerRatings(element: XmlElement, issue: GeniusIssue, source: SourceText): Rational[] | null {
  const { findings } = source;
  const bounds = readBounds(element, source);
  const evaluator = childrenNamed(element, "evaluator")[0];
  if (!bounds || !issue.range) return null;
  if (compare(bounds.lower, issue.range.from) !== 0) {
    findings.warning(element.at, "formats.genius-lower-bound", {
      issue: issue.name,
      lower: toText(bounds.lower),
      domain: toText(issue.range.from),
    });
  }
  if (!evaluator) {
    findings.warning(element.at, "formats.genius-no-evaluator", { issue: issue.name });
    return issue.options.map(() => ZERO);
  }
  if (!evaluator.attributes.has("slope") && !evaluator.attributes.has("offset")) {
    findings.error(evaluator.at, "formats.genius-slope-missing", { issue: issue.name });
    return null;
  }
  const slope = attributeNumber(evaluator, "slope", findings);
  const offset = attributeNumber(evaluator, "offset", findings);
  if (!slope || !offset) return null;
  return valuesOf(issue.range).map((value) =>
    clipToUnit(add(offset, multiply(slope, subtract(value, bounds.lower)))),
  );
}

/** Linear: parameter0 + parameter1 × value, cut to 0 … 1; constant: parameter0; triangular: from parameter0 up to parameter2 down to parameter1. */
function realRatings(element: XmlElement, issue: GeniusIssue, { findings }: SourceText): Rational[] | null {
  const evaluator = childrenNamed(element, "evaluator")[0];
  if (!evaluator || !issue.range) {
    findings.error(element.at, "formats.genius-real-evaluator", { issue: issue.name, form: "" });
    return null;
  }
  const form = evaluator.attributes.get("ftype")?.value.trim().toLowerCase() ?? "";
  const needed = { linear: 2, constant: 1, triangular: 3 }[form];
  if (needed === undefined) {
    findings.error(evaluator.at, "formats.genius-real-evaluator", { issue: issue.name, form });
    return null;
  }
  const parameters = Array.from({ length: needed }, (_, k) =>
    attributeNumber(evaluator, `parameter${k}`, findings),
  );
  const known = parameters.filter((parameter) => parameter !== null);
  if (known.length < needed) return null;
  return valuesOf(issue.range).map((value) => {
    if (form === "linear") return clipToUnit(add(known[0], multiply(known[1], value)));
    return form === "constant" ? known[0] : triangle(value, known);
  });
}

function triangle(value: Rational, [low, high, top]: readonly Rational[]): Rational {
  if (compare(value, low) < 0) return ZERO;
  if (compare(value, top) < 0) return divide(subtract(value, low), subtract(top, low));
  if (compare(value, high) < 0) return subtract(ONE, divide(subtract(value, top), subtract(high, top)));
  return ZERO;
}
