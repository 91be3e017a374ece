// A nonlinear utility space of Genius: worth of the boxes that a deal of whole numbers lies in, as points and interaction terms.
// Source: Genius 10.4, NonlinearUtilitySpace, UtilityFunction, InclusiveHyperRectangle, ExclusiveHyperRectangle.
import { divide, multiply, negate, ONE, type Rational, sign, ZERO } from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import type { SourceText } from "../findings.ts";
import type { ForeignPattern, ForeignWorths } from "../foreign-case.ts";
import { addTerms, type LooseTerm } from "../loose-terms.ts";
import type { XmlElement } from "../syntax/xml-tree.ts";
import type { GeniusIssue } from "./genius-domain.ts";
import { attributeNumber, attributeWhole, childrenNamed } from "./genius-elements.ts";
import { capped } from "./linear-space.ts";

interface Context {
  readonly issues: readonly GeniusIssue[];
  readonly source: SourceText;
}

/** Null, with problems reported, when the worths cannot be made out or have no exact counterpart. */
export function readHyperRectangles(
  space: XmlElement,
  issues: readonly GeniusIssue[],
  source: SourceText,
): ForeignWorths | null {
  const { findings } = source;
  const holder = [...space.children].find((child) => childrenNamed(child, "utility").length > 0);
  const utility = holder && childrenNamed(holder, "utility")[0];
  const [ufun, ...others] = utility ? childrenNamed(utility, "ufun") : [];
  if (!utility || !ufun) {
    findings.error(space.at, "formats.genius-no-ufun");
    return null;
  }
  for (const { at } of others) findings.warning(at, "formats.genius-second-ufun");
  const most = attributeNumber(utility, "maxutility", findings);
  if (most && sign(most) <= 0) findings.error(utility.at, "formats.genius-max-utility");
  const listed = issues.filter(({ kind }) => kind !== "integer").map(({ name }) => name);
  if (listed.length > 0) findings.error(space.at, "formats.genius-boxes-need-integers", { issues: listed });
  // The weight of the outermost function is written by Genius but never applied.
  const terms = readFunction(ufun, ONE, { issues, source });
  if (!terms || !most || sign(most) <= 0 || listed.length > 0) return null;
  const scaled = terms.map((term) => ({ ...term, worth: divide(term.worth, most) }));
  const nothing = issues.map(({ options }) => options.map(() => exactly(ZERO)));
  return capped({ weights: null, cap: null, ...addTerms(nothing, scaled) }, { space, source });
}

function readFunction(ufun: XmlElement, factor: Rational, context: Context): LooseTerm[] | null {
  const { findings } = context.source;
  const type = ufun.attributes.get("type")?.value.trim() ?? "PlainUfun";
  const aggregation = ufun.attributes.get("aggregation")?.value.trim().toLowerCase() ?? "sum";
  if (type !== "PlainUfun") findings.error(ufun.at, "formats.genius-ufun-type", { type });
  if (aggregation === "min" || aggregation === "max")
    findings.error(ufun.at, "formats.genius-aggregation", { aggregation });
  const parts = ufun.children.map((child) => {
    if (child.name === "hyperRectangle") return readRectangle(child, factor, context);
    if (child.name !== "ufun") return [];
    const weight = weightOf(child, context);
    return weight && readFunction(child, multiply(factor, weight), context);
  });
  const known = parts.filter((part) => part !== null);
  const refused = type !== "PlainUfun" || aggregation === "min" || aggregation === "max";
  return refused || known.length < parts.length ? null : known.flat();
}

function weightOf(element: XmlElement, { source }: Context): Rational | null {
  return element.attributes.has("weight") ? attributeNumber(element, "weight", source.findings) : ONE;
}

/** INCLUDES: the worth where all bounds hold. EXCLUDES: the worth except where all bounds hold; beside it, INCLUDES do not count. */
function readRectangle(element: XmlElement, factor: Rational, context: Context): LooseTerm[] | null {
  const { findings } = context.source;
  const utility = attributeNumber(element, "utility", findings);
  const weight = weightOf(element, context);
  const excludes = childrenNamed(element, "EXCLUDES");
  const includes = childrenNamed(element, "INCLUDES");
  if (excludes.length > 0 && includes.length > 0)
    findings.warning(element.at, "formats.genius-includes-unused");
  const box = readBox(excludes.length > 0 ? excludes : includes, context);
  if (!utility || !weight || !box) return null;
  const worth = multiply(factor, multiply(utility, weight));
  if (excludes.length === 0) return [{ pattern: box, worth }];
  return [
    { pattern: [], worth },
    { pattern: box, worth: negate(worth) },
  ];
}

/** Bounds are inclusive; bounds on one issue must all hold. */
function readBox(bounds: readonly XmlElement[], { issues, source }: Context): ForeignPattern | null {
  const left = new Map<number, number[]>();
  let sound = true;
  for (const bound of bounds) {
    const [index, min, max] = ["index", "min", "max"].map((name) =>
      attributeWhole(bound, name, source.findings),
    );
    const issue = issues.findIndex((candidate) => candidate.index === index);
    if (index !== null && issue < 0)
      source.findings.error(bound.at, "formats.genius-unknown-index", { index });
    if (min === null || max === null || issue < 0) {
      sound = false;
      continue;
    }
    const options = left.get(issue) ?? issues[issue].options.map((_, k) => k);
    left.set(
      issue,
      options.filter(
        (k) => min <= Number(issues[issue].options[k]) && Number(issues[issue].options[k]) <= max,
      ),
    );
  }
  return sound ? [...left].sort(([a], [b]) => a - b).map(([issue, options]) => ({ issue, options })) : null;
}
