// The largest eigenvalue of a matrix of positive numbers and its eigenvector, by power iteration.

const PRECISION = 1e-13;
const MOST_ROUNDS = 100_000;

export interface Eigenpair {
  readonly eigenvalue: number;
  /** Positive numbers that add up to 1. */
  readonly vector: readonly number[];
}

/**
 * Such a matrix has one largest eigenvalue, so that the iteration always converges.
 * @param matrix Square, of finite numbers above 0.
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): Eigenpair {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let round = 0; ; round++) {
    const image = matrix.map((row) => row.reduce((sum, entry, j) => sum + entry * vector[j], 0));
    const eigenvalue = image.reduce((sum, value) => sum + value, 0);
    const next = image.map((value) => value / eigenvalue);
    const settled = next.every((value, i) => Math.abs(value - vector[i]) <= PRECISION * value);
    vector = next;
    if (settled || round === MOST_ROUNDS) return { vector, eigenvalue };
  }
}
