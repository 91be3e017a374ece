// Finding elements and attributes in the files of Genius.
import { type Rational, toText } from "../../../maths/rational.ts";
import type { Findings } from "../findings.ts";
import { isWhole, parseDecimal } from "../numbers.ts";
import type { XmlElement } from "../syntax/xml-tree.ts";

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Every issue below a `utility_space`, in the order of the file. Of several objectives at the top only the first is read, as in Genius. */
export function issueElements(space: XmlElement, findings: Findings): XmlElement[] {
  const [first, ...others] = childrenNamed(space, "objective");
  if (!first) return issuesBelow(space);
  for (const { at } of others) findings.warning(at, "formats.genius-second-objective");
  return issuesBelow(first);
}

function issuesBelow(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === "issue") return [child];
    return child.name === "objective" ? issuesBelow(child) : [];
  });
}

/** The objectives of a space, from the top down, and the space itself: where weights stand. */
export function objectivesOf(space: XmlElement): XmlElement[] {
  return [space, ...childrenNamed(space, "objective").flatMap(objectivesOf)];
}

/** Null, with a problem reported, when the attribute is missing or no decimal number. Java's `1d` and `1f` count as numbers. */
export function attributeNumber(element: XmlElement, name: string, findings: Findings): Rational | null {
  const attribute = element.attributes.get(name);
  if (!attribute) {
    findings.error(element.at, "formats.attribute-missing", { element: element.name, attribute: name });
    return null;
  }
  const value = parseDecimal(attribute.value.trim().replace(/(\d\.?)[dDfF]$/, "$1"));
  if (!value) findings.error(attribute.at, "formats.not-a-number", { text: attribute.value.slice(0, 40) });
  return value;
}

/** A whole number, such as an index. Null, with a problem reported, when it is none. */
export function attributeWhole(element: XmlElement, name: string, findings: Findings): number | null {
  const value = attributeNumber(element, name, findings);
  if (!value) return null;
  const whole = Number(value.num);
  if (isWhole(value) && Number.isSafeInteger(whole)) return whole;
  findings.error(element.attributes.get(name)?.at ?? element.at, "formats.not-whole", {
    text: toText(value).slice(0, 40),
  });
  return null;
}
