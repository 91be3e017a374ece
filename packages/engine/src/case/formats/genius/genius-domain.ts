// The domain file of Genius: issues with their options, at any depth of objectives.
// Source: Genius 10.4, DomainImpl and Objective (TU Delft).
import {
  compare,
  divide,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
} from "../../../maths/rational.ts";
import type { SourceText } from "../findings.ts";
import type { ForeignIssue, NumberRange } from "../foreign-case.ts";
import { countSteps, hasTooMany, isWhole, MOST_OPTIONS, rangeLabels } from "../numbers.ts";
import type { XmlElement } from "../syntax/xml-tree.ts";
import { attributeNumber, attributeWhole, childrenNamed, issueElements } from "./genius-elements.ts";

export type GeniusKind = "discrete" | "integer" | "real";

export interface GeniusIssue extends ForeignIssue {
  readonly index: number;
  readonly kind: GeniusKind;
}

/** A real-valued issue is read at this many even points. */
const REAL_POINTS = 21n;

/** The issues in the order of the file. Problems are reported; an issue with one is left out. */
export function readGeniusDomain(root: XmlElement, source: SourceText): GeniusIssue[] {
  const space = root.name === "utility_space" ? root : childrenNamed(root, "utility_space")[0];
  const elements = space ? issueElements(space, source.findings) : [];
  if (elements.length === 0) source.findings.error((space ?? root).at, "formats.genius-no-issues");
  const issues = elements.flatMap((element) => readIssue(element, source) ?? []);
  const seen = new Map<number, string>();
  issues.forEach(({ index, name }, k) => {
    const other = seen.get(index);
    if (other !== undefined)
      source.findings.error(elements[k].at, "formats.genius-index-twice", { index, name, other });
    seen.set(index, name);
  });
  return issues;
}

function readIssue(element: XmlElement, source: SourceText): GeniusIssue | null {
  const index = attributeWhole(element, "index", source.findings);
  const kind = kindOf(element, source);
  if (index === null || kind === null) return null;
  const name = element.attributes.get("name")?.value.trim() || `issue ${index}`;
  if (kind === "discrete") {
    const options = optionsOf(element, { name, source });
    return options && { index, kind, name, options, ordered: false, range: null };
  }
  const range = rangeOf(element, { name, kind, source });
  return range && { index, kind, name, options: rangeLabels(range), ordered: true, range };
}

/** `type` counts, then `vtype`, then `etype`; none of them means discrete. */
export function kindOf(element: XmlElement, { findings }: SourceText): GeniusKind | null {
  const stated = ["type", "vtype", "etype"]
    .map((name) => element.attributes.get(name))
    .find((type) => type !== undefined);
  const type = stated?.value.trim().toLowerCase() ?? "discrete";
  if (type === "discrete" || type === "integer" || type === "real") return type;
  findings.error(stated?.at ?? element.at, "formats.genius-issue-type", { type });
  return null;
}

function optionsOf(
  element: XmlElement,
  { name, source }: { name: string; source: SourceText },
): string[] | null {
  const options = new Set<string>();
  const items = childrenNamed(element, "item");
  if (hasTooMany(items, { issue: name, at: element.at, findings: source.findings })) return null;
  for (const item of items) {
    const label = item.attributes.get("value")?.value;
    if (label === undefined)
      source.findings.error(item.at, "formats.genius-item-without-value", { issue: name });
    else if (options.has(label))
      source.findings.warning(item.at, "formats.option-twice", { issue: name, option: label });
    else options.add(label);
  }
  if (options.size === 0) source.findings.error(element.at, "formats.no-options", { issue: name });
  return options.size === 0 ? null : [...options];
}

interface RangeContext {
  readonly name: string;
  readonly kind: GeniusKind;
  readonly source: SourceText;
}

function rangeOf(element: XmlElement, { name, kind, source }: RangeContext): NumberRange | null {
  const bounds = readBounds(element, source);
  const { findings } = source;
  if (!bounds) return null;
  const { lower, upper } = bounds;
  if (compare(lower, upper) > 0) {
    findings.error(element.at, "formats.range-upside-down", {
      issue: name,
      from: toText(lower),
      to: toText(upper),
    });
    return null;
  }
  if (kind === "integer" && !(isWhole(lower) && isWhole(upper))) {
    findings.error(element.at, "formats.genius-bounds-not-whole", { issue: name });
    return null;
  }
  const step = kind === "integer" || sign(subtract(upper, lower)) === 0 ? ONE : evenStep(lower, upper);
  const count = countSteps(lower, upper, step);
  if (count > BigInt(MOST_OPTIONS)) {
    findings.error(element.at, "formats.too-many-options", {
      issue: name,
      count: count.toString(),
      most: MOST_OPTIONS,
    });
    return null;
  }
  if (kind === "real") {
    findings.warning(element.at, "formats.real-points", {
      issue: name,
      points: Number(count),
      step: toText(step),
    });
  }
  return { from: lower, to: upper, step };
}

function evenStep(lower: Rational, upper: Rational): Rational {
  return divide(subtract(upper, lower), rational(REAL_POINTS - 1n));
}

/** The bounds stand on the issue itself or on a `range` below it. Null, with a problem reported, when there are none. */
export function readBounds(
  element: XmlElement,
  { findings }: SourceText,
): { lower: Rational; upper: Rational } | null {
  const range = childrenNamed(element, "range")[0];
  const places = [element, ...(range ? [range] : [])].filter((place) => place.attributes.has("lowerbound"));
  if (places.length === 0) {
    findings.error(element.at, "formats.genius-no-bounds", {
      name: element.attributes.get("name")?.value ?? "",
    });
    return null;
  }
  const [lower, upper] = ["lowerbound", "upperbound"].map((name) =>
    attributeNumber(places[0], name, findings),
  );
  if (!lower || !upper) return null;
  const second = places[1] && attributeNumber(places[1], "lowerbound", findings);
  if (second && compare(second, lower) !== 0) {
    findings.error(places[1].at, "formats.genius-bounds-differ");
    return null;
  }
  return { lower, upper };
}
