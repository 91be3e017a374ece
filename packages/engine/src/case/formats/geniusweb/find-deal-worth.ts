// A deal with exactly the worth asked for, for formats that state the worth of no deal as a deal.
import { add, equal, type Rational, toText, ZERO } from "../../../maths/rational.ts";
import { pointsOf } from "../export/exact-worths.ts";
import type { ForeignWorths } from "../foreign-case.ts";
import { combinationsOf, tiedIssues, worthOfCombination } from "../worth-bounds.ts";

/** More different sums, or combinations of tied issues, are not gone through. */
const MOST_SUMS = 50_000;

interface Partial {
  readonly worth: Rational;
  readonly deal: ReadonlyMap<number, number>;
}

/** Null where there is none, or none was found within the limit. */
export function findDealWorth(worths: Omit<ForeignWorths, "cap">, wanted: Rational): number[] | null {
  const points = pointsOf(worths);
  let partials: Partial[] = [{ worth: ZERO, deal: new Map() }];
  for (const { issues, terms } of tiedIssues(points.length, worths.terms)) {
    if (issues.reduce((count, issue) => count * points[issue].length, partials.length) > MOST_SUMS * 20)
      return null;
    const next = new Map<string, Partial>();
    for (const combination of combinationsOf(issues, points)) {
      const part = worthOfCombination(combination, terms, points);
      for (const { worth, deal } of partials) {
        const total = add(worth, part);
        const key = toText(total);
        if (!next.has(key)) next.set(key, { worth: total, deal: new Map([...deal, ...combination]) });
      }
      if (next.size > MOST_SUMS) return null;
    }
    partials = [...next.values()];
  }
  const found = partials.find(({ worth }) => equal(worth, wanted));
  return found ? points.map((_, issue) => found.deal.get(issue) ?? 0) : null;
}
