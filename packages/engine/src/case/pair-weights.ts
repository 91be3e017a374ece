// Weights from comparisons of two issues at a time: exact shares next to the principal eigenvector. Saaty 1977.
import { principalEigenvector } from "../maths/principal-eigenvector.ts";
import {
  add,
  divide,
  equal,
  larger,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  sum,
  toNumber,
  ZERO,
} from "../maths/rational.ts";
import type { IssueComparison, Weights } from "./profile.ts";

export type PairWeights = Extract<Weights, { kind: "pairs" }>;

/** For more issues no mean consistency of random answers is published, and 105 questions are more than anybody answers. */
export const MOST_COMPARED = 15;

export interface PairAnswers {
  /** How many issues the frame has. */
  readonly issueCount: number;
  /** Every pair of the issues that count once. */
  readonly comparisons: readonly IssueComparison[];
  readonly total: Rational;
}

/** Weights whose shares add up to the total exactly; issues without comparisons count for nothing. */
export function weightsFromPairs({ issueCount, comparisons, total }: PairAnswers): PairWeights {
  const compared = comparedIssues(comparisons);
  const place = new Map(compared.map((issue, k) => [issue, k]));
  const matrix = compared.map((issue) => compared.map((other) => (issue === other ? 1 : Number.NaN)));
  for (const { first, second, ratio } of comparisons) {
    const [i, j] = [place.get(first) ?? 0, place.get(second) ?? 0];
    matrix[i][j] = toNumber(ratio);
    matrix[j][i] = toNumber(divide(ONE, ratio));
  }
  if (matrix.some((row) => row.some(Number.isNaN))) throw new RangeError("a pair of issues is not compared");
  const shares = sharesOfOne(principalEigenvector(matrix).vector);
  return {
    kind: "pairs",
    shares: Array.from({ length: issueCount }, (_, issue) =>
      multiply(total, shares[place.get(issue) ?? -1] ?? ZERO),
    ),
    total,
    comparisons,
  };
}

/** Positions of the issues that take part, ascending. */
export function comparedIssues(comparisons: readonly IssueComparison[]): number[] {
  return [...new Set(comparisons.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
}

const UNIT = 10 ** 12;

// Rounded to 12 decimals. What then lacks to 1 goes to the largest share, in equal parts where several are largest: equals stay
// equal, and nearly all shares stay decimals, which other programs' files need.
function sharesOfOne(vector: readonly number[]): Rational[] {
  const rounded = vector.map((weight) => rational(BigInt(Math.round(weight * UNIT)), BigInt(UNIT)));
  const most = rounded.reduce(larger);
  const largest = rational(BigInt(rounded.filter((share) => equal(share, most)).length));
  const rest = divide(subtract(ONE, sum(rounded)), largest);
  return rounded.map((share) => (equal(share, most) ? add(share, rest) : share));
}
