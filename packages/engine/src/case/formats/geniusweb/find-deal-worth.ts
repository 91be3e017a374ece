// A deal with exactly the worth asked for, for formats that state the worth of no deal as a deal: sums reached issue by issue.
import { commonDenominator, type Rational } from "../../../maths/rational.ts";
import { pointsOf } from "../export/exact-worths.ts";
import type { ForeignWorths } from "../foreign-case.ts";
import { combinationsOf, tiedIssues, worthOfCombination } from "../worth-bounds.ts";

/** More different sums, or combinations of tied issues, are not gone through. */
const MOST_SUMS = 100_000;

/** Combinations of some issues with their worths, scaled to whole numbers. */
interface Group {
  readonly issues: readonly number[];
  readonly choices: readonly { readonly options: readonly number[]; readonly worth: bigint }[];
}

/** Null where there is none, or none was found within the limit. */
export function findDealWorth(worths: Omit<ForeignWorths, "cap">, wanted: Rational): number[] | null {
  const points = pointsOf(worths);
  const tied = tiedIssues(points.length, worths.terms);
  const sizes = tied.map(({ issues }) => issues.reduce((count, issue) => count * points[issue].length, 1));
  if (sizes.some((size) => size > MOST_SUMS)) return null;
  const scale = commonDenominator([...points.flat(), ...worths.terms.map(({ worth }) => worth), wanted]);
  const whole = ({ num, den }: Rational) => (num * scale) / den;
  const groups = tied.map(
    ({ issues, terms }): Group => ({
      issues,
      choices: Array.from(combinationsOf(issues, points), (deal) => ({
        options: issues.map((issue) => deal.get(issue) ?? 0),
        worth: whole(worthOfCombination(deal, terms, points)),
      })),
    }),
  );
  const steps = reachSums(groups, whole(wanted));
  return steps && traceBack(groups, steps, whole(wanted));
}

/** Per group, for each sum reached with it the choice that led there first. Sums that the rest cannot bring to the goal are dropped. */
function reachSums(groups: readonly Group[], wanted: bigint): Map<bigint, number>[] | null {
  const steps: Map<bigint, number>[] = [];
  let sums: Iterable<bigint> = [0n];
  for (const [k, { choices }] of groups.entries()) {
    const [least, most] = restBounds(groups.slice(k + 1));
    const step = new Map<bigint, number>();
    for (const sum of sums) {
      for (const [choice, { worth }] of choices.entries()) {
        const next = sum + worth;
        if (next + least <= wanted && wanted <= next + most && !step.has(next)) step.set(next, choice);
      }
      if (step.size > MOST_SUMS) return null;
    }
    steps.push(step);
    sums = step.keys();
  }
  return steps;
}

function restBounds(groups: readonly Group[]): [bigint, bigint] {
  let [least, most] = [0n, 0n];
  for (const { choices } of groups) {
    let [low, high] = [choices[0].worth, choices[0].worth];
    for (const { worth } of choices) {
      if (worth < low) low = worth;
      if (worth > high) high = worth;
    }
    least += low;
    most += high;
  }
  return [least, most];
}

function traceBack(
  groups: readonly Group[],
  steps: readonly Map<bigint, number>[],
  wanted: bigint,
): number[] | null {
  const deal: number[] = [];
  let sum = wanted;
  for (let k = groups.length - 1; k >= 0; k--) {
    const choice = steps[k].get(sum);
    if (choice === undefined) return null;
    const { issues, choices } = groups[k];
    for (const [j, issue] of issues.entries()) deal[issue] = choices[choice].options[j];
    sum -= choices[choice].worth;
  }
  return deal;
}
