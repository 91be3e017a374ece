// Value functions of NegMAS, worked out exactly for every option. All act on the value itself: nothing is shifted, divided or cut off.
// Source: NegMAS, preferences/value_fun.py.
import {
  add,
  compare,
  divide,
  equal,
  multiply,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from "../../../maths/rational.ts";
import { type Findings, some } from "../findings.ts";
import { parseDecimal } from "../numbers.ts";
import { type DataNode, field, numberOf, textOf } from "../syntax/data-tree.ts";
import { className, type NegmasIssue } from "./negmas-issues.ts";

/** One worth per option; null, with problems reported, where they cannot be made out. */
export function readValueFunction(node: DataNode, issue: NegmasIssue, findings: Findings): Rational[] | null {
  const type = className(node);
  if (type === "TableFun") return readTable(node, issue, findings);
  if (type === "ConstFun") {
    const bias = parameter(node, "bias", { findings });
    return bias && issue.options.map(() => bias);
  }
  if (type === "BiasedFun") return readBiased(node, issue, findings);
  const formula = readFormula(node, type, findings);
  if (!formula) return null;
  const numbers = issue.values.filter((value) => value !== null);
  if (numbers.length < issue.values.length) {
    findings.error(node.at, "formats.negmas-function-on-text", { issue: issue.name, type });
    return null;
  }
  return numbers.map(formula);
}

type Formula = (value: Rational) => Rational;

function readFormula(node: DataNode, type: string, findings: Findings): Formula | null {
  const read = (name: string, fallback?: Rational) => parameter(node, name, { fallback, findings });
  if (type === "IdentityFun") return (value) => value;
  if (type === "AffineFun" || type === "LinearFun") {
    const [slope, bias] = [read("slope"), read("bias", ZERO)];
    return slope && bias && ((value) => add(multiply(slope, value), bias));
  }
  if (type === "QuadraticFun" || type === "PolynomialFun") return readPolynomial(node, type, findings);
  if (type === "TriangularFun")
    return readTrapezoid(
      ["start", "middle", "middle", "end"].map((name) => read(name)),
      read,
    );
  if (type === "TrapezoidalFun")
    return readTrapezoid(
      ["start", "rise_end", "fall_start", "end"].map((name) => read(name)),
      read,
    );
  findings.error(node.at, type === "" ? "formats.negmas-no-function" : "formats.negmas-function", { type });
  return null;
}

/** Powers of the value from 1 on, and a constant. */
function readPolynomial(node: DataNode, type: string, findings: Findings): Formula | null {
  const list = field(node, "coefficients");
  const bias = parameter(node, "bias", { fallback: ZERO, findings });
  const coefficients =
    type === "QuadraticFun"
      ? ["a1", "a2"].map((name) => parameter(node, name, { findings }))
      : list?.kind === "list"
        ? list.items.map((item) => numberOf(item, findings))
        : [null];
  if (type === "PolynomialFun" && list?.kind !== "list")
    findings.error((list ?? node).at, "formats.key-missing", { key: "coefficients" });
  const known = coefficients.filter((coefficient) => coefficient !== null);
  if (!bias || known.length < coefficients.length) return null;
  return (value) =>
    add(
      bias,
      multiply(
        value,
        known.reduceRight((total, next) => add(next, multiply(total, value)), ZERO),
      ),
    );
}

/** Flat, up, flat, down, flat; with both middle corners the same it is a triangle. */
function readTrapezoid(
  corners: readonly (Rational | null)[],
  read: (name: string, fallback?: Rational) => Rational | null,
): Formula | null {
  const [bias, scale] = [read("bias", ZERO), read("scale", ONE)];
  const [start, top, fall, end] = corners;
  if (!start || !top || !fall || !end || !bias || !scale) return null;
  return (value) => add(bias, multiply(scale, height(value, [start, top, fall, end])));
}

function height(
  value: Rational,
  [start, top, fall, end]: readonly [Rational, Rational, Rational, Rational],
): Rational {
  if (compare(value, start) <= 0 || compare(value, end) >= 0) return ZERO;
  if (compare(value, top) < 0) return divide(subtract(value, start), subtract(top, start));
  return compare(value, fall) <= 0 ? ONE : divide(subtract(end, value), subtract(end, fall));
}

interface Parameter {
  /** What is meant where the parameter is missing; without it the parameter is needed. */
  readonly fallback?: Rational | undefined;
  readonly findings: Findings;
}

export function parameter(node: DataNode, name: string, { fallback, findings }: Parameter): Rational | null {
  const found = field(node, name);
  if (found && found.kind !== "nothing") return numberOf(found, findings);
  if (!fallback) findings.error(node.at, "formats.key-missing", { key: name });
  return fallback ?? null;
}

function readBiased(node: DataNode, issue: NegmasIssue, findings: Findings): Rational[] | null {
  const inner = field(node, "fun");
  const bias = parameter(node, "bias", { fallback: ZERO, findings });
  if (!inner) findings.error(node.at, "formats.key-missing", { key: "fun" });
  const worths = inner ? readValueFunction(inner, issue, findings) : null;
  return worths && bias && worths.map((worth) => add(worth, bias));
}

function readTable(node: DataNode, issue: NegmasIssue, findings: Findings): Rational[] | null {
  const mapping = field(node, "mapping");
  if (mapping?.kind !== "map") {
    findings.error((mapping ?? node).at, mapping ? "formats.not-a-map" : "formats.key-missing", {
      key: "mapping",
    });
    return null;
  }
  const worths = new Map<number, Rational | null>();
  for (const { key, value } of mapping.entries) {
    const option = optionOf(issue, key);
    if (option < 0)
      findings.warning(key.at, "formats.negmas-extra-value", { issue: issue.name, value: textOf(key) ?? "" });
    else worths.set(option, numberOf(value, findings));
  }
  const missing = issue.options.filter((_, k) => !worths.has(k));
  if (missing.length > 0) {
    findings.error(mapping.at, "formats.options-without-worth", {
      issue: issue.name,
      options: some(missing).names,
      count: missing.length,
    });
  }
  const known = issue.options.flatMap((_, k) => worths.get(k) ?? []);
  return known.length === issue.options.length ? known : null;
}

/** Position of the value among the options, or -1. 1 and 1.0 are equal; text that reads as a number counts where JSON allows nothing else. */
export function optionOf(issue: NegmasIssue, key: DataNode): number {
  const text = textOf(key);
  if (text === null) return -1;
  const exact = issue.options.findIndex((option, k) => issue.values[k] === null && option === text);
  if (exact >= 0) return exact;
  const number = parseDecimal(text);
  return number ? issue.values.findIndex((value) => value !== null && equal(value, number)) : -1;
}
