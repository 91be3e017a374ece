// The symmetric game that strategies of a tournament make: what each earns on average against each. Walsh, Das, Tesauro & Kephart 2002;
// Wellman 2006.

/** Square: `payoffs[own][other]`. */
export type PayoffMatrix = readonly (readonly number[])[];

/** Payoffs are compared as whole numbers of this many to 1. */
const PAYOFF_DIGITS = 9;

/** @throws RangeError unless the matrix is square, has a row, and is finite throughout. */
export function scaledPayoffs(payoffs: PayoffMatrix): bigint[][] {
  checkMatrix(payoffs);
  return payoffs.map((row) => row.map((value) => BigInt(Math.round(value * 10 ** PAYOFF_DIGITS))));
}

export function checkMatrix(payoffs: PayoffMatrix): void {
  if (payoffs.length === 0) throw new RangeError("a game needs a strategy");
  for (const row of payoffs) {
    if (row.length !== payoffs.length || !row.every(Number.isFinite)) {
      throw new RangeError(`a square of finite numbers: ${row.length} in a row of ${payoffs.length}`);
    }
  }
}
