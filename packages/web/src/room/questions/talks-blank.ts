// Whether a profile says nothing yet of what a party wants, so that no offer can be told from another by it.
import type { IssueWorth, Profile, Quantity } from "@parley/engine/case";
import type { Rational } from "@parley/engine/maths";

/** What weights, demands and red lines say does not tell what a package is worth. */
export function isBlank({ issues, interactions, noDeal }: Profile): boolean {
  return noDeal.kind === "unknown" && interactions.length === 0 && issues.every(saysNothing);
}

/** Every option may be worth the same, and none is known. */
function saysNothing(issue: IssueWorth): boolean {
  if (issue.kind === "ranked") return false;
  const worths = issue.kind === "each" ? issue.options : issue.knots.map(({ worth }) => worth);
  return worths.every((worth) => isSame(worth, worths[0]) && !equal(worth.low, worth.high));
}

function isSame(one: Quantity, other: Quantity): boolean {
  return equal(one.low, other.low) && equal(one.high, other.high);
}

function equal(one: Rational, other: Rational): boolean {
  return one.num === other.num && one.den === other.den;
}
