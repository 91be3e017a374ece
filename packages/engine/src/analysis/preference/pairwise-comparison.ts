// Weights from comparing things two at a time: the principal eigenvector with its consistency ratio. Saaty 1977, 1990.
import { principalEigenvector } from "../../maths/principal-eigenvector.ts";

/** `first` is `ratio` times as important as `second`; the two are places from 0, the ratio is above 0. */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

export type PairwiseWeights =
  | {
      readonly found: true;
      /** Per thing, adding up to 1. */
      readonly weights: readonly number[];
      /** The principal eigenvalue: as large as the number of things when the answers agree with each other, else larger. */
      readonly lambdaMax: number;
      readonly consistencyIndex: number;
      /** The index over what random answers give; 0 for one or two things. */
      readonly consistencyRatio: number;
      /** True where the ratio is above 0.1: the comparisons should be gone through again. */
      readonly inconsistent: boolean;
    }
  | {
      readonly found: false;
      readonly reason: "incomplete";
      readonly missing: readonly (readonly [number, number])[];
    }
  | { readonly found: false; readonly reason: "compared-twice"; readonly pair: readonly [number, number] }
  | { readonly found: false; readonly reason: "too-many-things"; readonly most: number };

/** Saaty's limit: above it the comparisons should be gone through again. */
export const LARGEST_CONSISTENT_RATIO = 0.1;

/** Mean consistency index of random comparisons, by number of things from 0. Saaty 1980. */
const RANDOM_INDEX = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/**
 * @param count How many things are compared, 1 to 15.
 * @param comparisons Every pair once, in either direction.
 * @throws RangeError when a place is out of range, a thing is compared with itself, or a ratio is not a finite number above 0.
 */
export function weighByPairs(count: number, comparisons: readonly Comparison[]): PairwiseWeights {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`nothing to compare: ${count}`);
  const most = RANDOM_INDEX.length - 1;
  if (count > most) return { found: false, reason: "too-many-things", most };
  const matrix = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i === j ? 1 : Number.NaN)),
  );
  for (const comparison of comparisons) {
    const { first, second, ratio } = checked(comparison, count);
    if (!Number.isNaN(matrix[first][second])) {
      return { found: false, reason: "compared-twice", pair: [first, second] };
    }
    matrix[first][second] = ratio;
    matrix[second][first] = 1 / ratio;
  }
  const missing = pairsWithoutAnswer(matrix);
  if (missing.length > 0) return { found: false, reason: "incomplete", missing };
  return judged(matrix);
}

/** Worth of each alternative, adding up to 1: Σ weight × local weight. Saaty's distributive mode. @throws RangeError on unequal lengths. */
export function composeHierarchy(
  weights: readonly number[],
  localWeights: readonly (readonly number[])[],
): number[] {
  if (
    weights.length !== localWeights.length ||
    localWeights.some(({ length }) => length !== localWeights[0].length)
  ) {
    throw new RangeError("a hierarchy has one row of local weights per criterion, all of one length");
  }
  const alternatives = localWeights[0] ?? [];
  return alternatives.map((_, k) => weights.reduce((sum, weight, i) => sum + weight * localWeights[i][k], 0));
}

function checked(comparison: Comparison, count: number): Comparison {
  const { first, second, ratio } = comparison;
  const isPlace = (place: number) => Number.isInteger(place) && place >= 0 && place < count;
  if (!isPlace(first) || !isPlace(second) || first === second) {
    throw new RangeError(`no pair of ${count} things: ${first} and ${second}`);
  }
  if (!(ratio > 0 && Number.isFinite(ratio))) throw new RangeError(`a ratio is a number above 0: ${ratio}`);
  return comparison;
}

function pairsWithoutAnswer(matrix: readonly (readonly number[])[]): [number, number][] {
  return matrix.flatMap((row, i) =>
    row.flatMap((ratio, j): [number, number][] => (i < j && Number.isNaN(ratio) ? [[i, j]] : [])),
  );
}

function judged(matrix: readonly (readonly number[])[]): PairwiseWeights {
  const count = matrix.length;
  const { vector: weights, eigenvalue: lambdaMax } = principalEigenvector(matrix);
  const consistencyIndex = count > 1 ? (lambdaMax - count) / (count - 1) : 0;
  const consistencyRatio = RANDOM_INDEX[count] > 0 ? consistencyIndex / RANDOM_INDEX[count] : 0;
  const inconsistent = consistencyRatio > LARGEST_CONSISTENT_RATIO;
  return { found: true, weights, lambdaMax, consistencyIndex, consistencyRatio, inconsistent };
}
