// Systems of linear equations in whole numbers, solved exactly by elimination without fractions. Bareiss 1968.
import { type Rational, rational } from "../../../maths/rational.ts";

export type LinearAnswer =
  | { readonly kind: "one"; readonly solution: readonly Rational[] }
  /** No solution at all. */
  | { readonly kind: "none" }
  /** More than one. */
  | { readonly kind: "many" };

/** @param rows As many as unknowns, each with its right-hand side last. Written over. */
export function solveExactly(rows: bigint[][]): LinearAnswer {
  const count = rows.length;
  let [previous, rank] = [1n, 0];
  for (let column = 0; column < count; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot], rows[rank]];
    const lead = rows[rank][column];
    for (let at = 0; at < count; at++) {
      if (at === rank) continue;
      const factor = rows[at][column];
      for (let k = 0; k <= count; k++) rows[at][k] = (lead * rows[at][k] - factor * rows[rank][k]) / previous;
    }
    previous = lead;
    rank++;
  }
  if (rank < count) {
    return rows.slice(rank).some((row) => row[count] !== 0n) ? { kind: "none" } : { kind: "many" };
  }
  return { kind: "one", solution: rows.map((row, at) => rational(row[count], row[at])) };
}
