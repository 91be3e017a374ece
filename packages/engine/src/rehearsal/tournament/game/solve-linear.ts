// Systems of linear equations in doubles, by elimination with pivots chosen by size.

/** A pivot this much smaller than the largest coefficient counts as none. */
const SINGULAR = 1e-10;

/** @param rows As many as unknowns, each with its right-hand side last. Written over. @returns null where there is not one clear solution. */
export function solveLinear(rows: Float64Array[]): Float64Array | null {
  const count = rows.length;
  let largest = 0;
  for (const row of rows) for (let k = 0; k < count; k++) largest = Math.max(largest, Math.abs(row[k]));
  for (let column = 0; column < count; column++) {
    let pivot = column;
    for (let at = column + 1; at < count; at++) {
      if (Math.abs(rows[at][column]) > Math.abs(rows[pivot][column])) pivot = at;
    }
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const lead = rows[column][column];
    if (!(Math.abs(lead) > SINGULAR * largest)) return null;
    for (let at = column + 1; at < count; at++) {
      const factor = rows[at][column] / lead;
      if (factor === 0) continue;
      for (let k = column; k <= count; k++) rows[at][k] -= factor * rows[column][k];
    }
  }
  const solution = new Float64Array(count);
  for (let at = count - 1; at >= 0; at--) {
    let value = rows[at][count];
    for (let k = at + 1; k < count; k++) value -= rows[at][k] * solution[k];
    solution[at] = value / rows[at][at];
  }
  return solution;
}
