// A linear utility space of Genius: weight × rating, summed, and cut at 1.
// Source: Genius 10.4, AdditiveUtilitySpace. Weights of objectives are read and not used there; so here.
import { compare, ONE, type Rational, sign, toText } from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import type { SourceText } from "../findings.ts";
import type { ForeignWorths } from "../foreign-case.ts";
import type { XmlElement } from "../syntax/xml-tree.ts";
import { highestWorth } from "../worth-bounds.ts";
import type { GeniusIssue } from "./genius-domain.ts";
import {
  attributeNumber,
  attributeWhole,
  childrenNamed,
  issueElements,
  objectivesOf,
} from "./genius-elements.ts";
import { readGeniusRatings } from "./genius-worths.ts";

/** Null, with problems reported, when the worths cannot be made out. */
export function readLinearSpace(
  space: XmlElement,
  issues: readonly GeniusIssue[],
  source: SourceText,
): ForeignWorths | null {
  const elements = matchIssues(space, issues, source);
  const weights = readWeights(space, source);
  reportUnusedWeights(space, { issues, weights, source });
  const rows = issues.map((issue, k) => {
    const element = elements[k];
    if (!element) return null;
    const ratings = readGeniusRatings(element, issue, source);
    const weight = weights.get(issue.index)?.value;
    if (!weights.has(issue.index))
      source.findings.error(element.at, "formats.genius-no-weight", {
        issue: issue.name,
        index: issue.index,
      });
    return ratings && weight ? { weight, ratings: ratings.map(exactly) } : null;
  });
  const known = rows.filter((row) => row !== null);
  if (known.length < issues.length) return null;
  return capped(
    {
      weights: known.map(({ weight }) => weight),
      ratings: known.map(({ ratings }) => ratings),
      terms: [],
      cap: null,
    },
    { space, source },
  );
}

/** Genius counts no worth above 1. The limit is kept only where some deal can pass it. */
export function capped(
  worths: ForeignWorths,
  { space, source }: { space: XmlElement; source: SourceText },
): ForeignWorths {
  const highest = highestWorth(worths);
  if (compare(highest.worth, ONE) <= 0) return worths;
  const code = highest.exact ? "formats.genius-cap" : "formats.genius-cap-possible";
  source.findings.warning(space.at, code, { highest: shortText(highest.worth) });
  return { ...worths, cap: ONE };
}

function shortText(value: Rational): string {
  const text = toText(value);
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}

/** Per issue of the domain its element in the profile: by index, else by name. */
function matchIssues(
  space: XmlElement,
  issues: readonly GeniusIssue[],
  { findings }: SourceText,
): (XmlElement | null)[] {
  const elements = issueElements(space, findings);
  const byIndex = new Map<number, XmlElement>();
  for (const element of elements) {
    const index = attributeWhole(element, "index", findings);
    if (index === null) continue;
    if (byIndex.has(index))
      findings.error(element.at, "formats.genius-index-twice", { index, name: nameOf(element), other: "" });
    byIndex.set(index, element);
  }
  for (const [index, element] of byIndex) {
    if (!issues.some((issue) => issue.index === index || issue.name === nameOf(element))) {
      findings.warning(element.at, "formats.genius-extra-issue", { issue: nameOf(element), index });
    }
  }
  return issues.map((issue) => {
    const found = byIndex.get(issue.index);
    const name = found && nameOf(found);
    if (found && name !== "" && name !== issue.name) {
      findings.warning(found.at, "formats.genius-name-differs", {
        index: issue.index,
        name: name ?? "",
        domain: issue.name,
      });
    }
    if (found) return found;
    const byName = elements.find((element) => nameOf(element) === issue.name);
    if (byName)
      findings.warning(byName.at, "formats.genius-matched-by-name", {
        issue: issue.name,
        index: issue.index,
      });
    else findings.error(space.at, "formats.genius-issue-missing", { issue: issue.name, index: issue.index });
    return byName ?? null;
  });
}

function nameOf(element: XmlElement): string {
  return element.attributes.get("name")?.value.trim() ?? "";
}

interface Weight {
  /** Null where it is there but no number. */
  readonly value: Rational | null;
  readonly at: number;
}

function readWeights(space: XmlElement, { findings }: SourceText): Map<number, Weight> {
  const weights = new Map<number, Weight>();
  for (const element of objectivesOf(space).flatMap((objective) => childrenNamed(objective, "weight"))) {
    const index = attributeWhole(element, "index", findings);
    const value = attributeNumber(element, "value", findings);
    if (index === null) continue;
    if (value && sign(value) < 0)
      findings.error(element.at, "formats.negative-weight", { weight: toText(value) });
    const before = weights.get(index);
    if (before?.value && value && compare(before.value, value) !== 0)
      findings.warning(element.at, "formats.genius-weight-twice", { index });
    weights.set(index, { value, at: element.at });
  }
  return weights;
}

interface WeightContext {
  readonly issues: readonly GeniusIssue[];
  readonly weights: ReadonlyMap<number, Weight>;
  readonly source: SourceText;
}

function reportUnusedWeights(space: XmlElement, { issues, weights, source }: WeightContext): void {
  const objectives = objectivesOf(space)
    .slice(1)
    .map((objective) => objective.attributes.get("index")?.value.trim());
  for (const [index, { value, at }] of weights) {
    if (!value || sign(value) === 0 || issues.some((issue) => issue.index === index)) continue;
    const code = objectives.includes(String(index))
      ? "formats.genius-objective-weight"
      : "formats.genius-weight-unused";
    source.findings.warning(at, code, { index, weight: shortText(value) });
  }
}
