// The highest and the lowest worth that any deal can have: exact where issues tied by interactions have few combinations, else a bound.
import { add, larger, multiply, negate, type Rational, sign, sum, ZERO } from "../../maths/rational.ts";
import type { ForeignTerm, ForeignWorths } from "./foreign-case.ts";

export interface WorthBound {
  readonly worth: Rational;
  /** Some deal has exactly this worth. */
  readonly exact: boolean;
}

/** More combinations of issues that terms tie together are not gone through. */
const MOST_COMBINATIONS = 20_000;

/** Without the cap. */
export function highestWorth(worths: Omit<ForeignWorths, "cap">): WorthBound {
  const points = worths.ratings.map((ratings, issue) =>
    ratings.map(({ high }) => (worths.weights ? multiply(worths.weights[issue], high) : high)),
  );
  return tiedIssues(points.length, worths.terms).reduce<WorthBound>(
    (total, { issues, terms }) => {
      const part = highestOf(points, issues, terms);
      return { worth: add(total.worth, part.worth), exact: total.exact && part.exact };
    },
    { worth: ZERO, exact: true },
  );
}

/** Without the cap. */
export function lowestWorth(worths: Omit<ForeignWorths, "cap">): WorthBound {
  const { weights, ratings, terms } = worths;
  const { worth, exact } = highestWorth({
    weights,
    ratings: ratings.map((options) =>
      options.map(({ low, high }) => ({ low: negate(high), high: negate(low) })),
    ),
    terms: terms.map((term) => ({ ...term, worth: negate(term.worth) })),
  });
  return { worth: negate(worth), exact };
}

export interface Tied {
  readonly issues: readonly number[];
  readonly terms: readonly ForeignTerm[];
}

/** Issues that terms name together, directly or through others. */
export function tiedIssues(issueCount: number, terms: readonly ForeignTerm[]): Tied[] {
  const group = Array.from({ length: issueCount }, (_, k) => k);
  for (const { pattern } of terms) {
    for (const { issue } of pattern.slice(1)) {
      const [from, to] = [group[issue], group[pattern[0].issue]];
      if (from !== to) for (let k = 0; k < issueCount; k++) if (group[k] === from) group[k] = to;
    }
  }
  return [...new Set(group)].map((label) => ({
    issues: group.flatMap((other, issue) => (other === label ? [issue] : [])),
    terms: terms.filter(({ pattern }) => group[pattern[0].issue] === label),
  }));
}

function highestOf(
  points: readonly (readonly Rational[])[],
  issues: readonly number[],
  terms: readonly ForeignTerm[],
): WorthBound {
  const combinations = issues.reduce((count, issue) => count * points[issue].length, 1);
  if (terms.length === 0 || combinations > MOST_COMBINATIONS) {
    const best = issues.map((issue) => points[issue].reduce(larger));
    const gains = terms.flatMap(({ worth }) => (sign(worth) > 0 ? [worth] : []));
    return { worth: [...best, ...gains].reduce(add, ZERO), exact: terms.length === 0 };
  }
  let most: Rational | null = null;
  for (const deal of combinationsOf(issues, points)) {
    const worth = worthOfCombination(deal, terms, points);
    most = most ? larger(most, worth) : worth;
  }
  return { worth: most ?? ZERO, exact: true };
}

/** What options of some issues, by issue, are worth together, terms included. */
export function worthOfCombination(
  deal: ReadonlyMap<number, number>,
  terms: readonly ForeignTerm[],
  points: readonly (readonly Rational[])[],
): Rational {
  const matching = terms.filter(({ pattern }) =>
    pattern.every(({ issue, options }) => options.includes(deal.get(issue) ?? -1)),
  );
  return sum([
    ...Array.from(deal, ([issue, option]) => points[issue][option]),
    ...matching.map(({ worth }) => worth),
  ]);
}

/** Every combination of options, in order. The same map is changed and yielded again. */
export function* combinationsOf(
  issues: readonly number[],
  points: readonly (readonly Rational[])[],
): Generator<Map<number, number>> {
  const deal = new Map(issues.map((issue) => [issue, 0]));
  for (;;) {
    yield deal;
    let place = issues.length - 1;
    for (; place >= 0; place--) {
      const issue = issues[place];
      const next = (deal.get(issue) ?? 0) + 1;
      deal.set(issue, next < points[issue].length ? next : 0);
      if (next < points[issue].length) break;
    }
    if (place < 0) return;
  }
}
