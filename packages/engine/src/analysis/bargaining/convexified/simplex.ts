// Linear programmes with few rows and many columns: the revised simplex method in two phases (Dantzig 1963), in doubles.

export interface LinearProgramme {
  /** `rows[i][j]`: the constraints Σ_j rows[i][j]·x_j = limits[i], x ≥ 0. */
  readonly rows: readonly Float64Array[];
  /** At least 0. */
  readonly limits: readonly number[];
  /** What is maximised: Σ_j gains[j]·x_j, which must be bounded. */
  readonly gains: Float64Array;
}

export interface Optimum {
  readonly value: number;
  /** The amounts above 0; no more than there are rows. */
  readonly entries: readonly { readonly column: number; readonly amount: number }[];
}

const SMALL = 1e-11;
/** After so many steps without a rise, the choice that cannot go in circles (Bland 1977). */
const PATIENCE = 50;

/** @throws RangeError when no x meets the constraints or the value is unbounded. */
export function maximise(programme: LinearProgramme): Optimum {
  const { rows, limits, gains } = programme;
  const columns = gains.length;
  // Column `columns + i` is the artificial one of row i.
  const state = {
    basis: rows.map((_, i) => columns + i),
    inverse: rows.map((_, i) => Float64Array.from(rows, (_row, j) => (i === j ? 1 : 0))),
    amounts: Float64Array.from(limits),
  };
  const shortfall = (column: number): number => (column >= columns ? -1 : 0);
  climb(programme, state, shortfall);
  if (reached(state, shortfall) < -1e-7) throw new RangeError("no solution meets the constraints");
  const gain = (column: number): number => (column >= columns ? 0 : gains[column]);
  climb(programme, state, gain);
  const entries = state.basis
    .map((column, i) => ({ column, amount: state.amounts[i] }))
    .filter(({ column, amount }) => column < columns && amount > SMALL);
  return { value: reached(state, gain), entries };
}

interface State {
  readonly basis: number[];
  readonly inverse: readonly Float64Array[];
  readonly amounts: Float64Array;
}

function reached({ basis, amounts }: State, gain: (column: number) => number): number {
  return basis.reduce((total, column, i) => total + gain(column) * amounts[i], 0);
}

function climb(programme: LinearProgramme, state: State, gain: (column: number) => number): void {
  let idle = 0;
  for (let step = 0; step < 20_000; step++) {
    const entering = choose(programme, state, { gain, first: idle > PATIENCE });
    if (entering < 0) return;
    const direction = state.inverse.map((row) =>
      row.reduce((total, value, i) => total + value * programme.rows[i][entering], 0),
    );
    const leaving = limitingRow(state, direction, programme.gains.length);
    if (leaving < 0) throw new RangeError("the value has no bound");
    idle = state.amounts[leaving] > SMALL ? 0 : idle + 1;
    pivot(state, direction, { entering, leaving });
  }
}

// The column that promises most per unit, or the first that promises anything.
function choose(
  { rows, gains }: LinearProgramme,
  { basis, inverse }: State,
  { gain, first }: { gain: (column: number) => number; first: boolean },
): number {
  const prices = rows.map((_, i) =>
    basis.reduce((total, column, k) => total + gain(column) * inverse[k][i], 0),
  );
  let [best, most] = [-1, SMALL];
  for (let column = 0; column < gains.length; column++) {
    let promise = gain(column);
    for (let i = 0; i < prices.length; i++) promise -= prices[i] * rows[i][column];
    if (promise <= most || basis.includes(column)) continue;
    if (first) return column;
    [best, most] = [column, promise];
  }
  return best;
}

// Artificial columns that are still there at 0 leave as soon as they would change.
function limitingRow({ basis, amounts }: State, direction: readonly number[], columns: number): number {
  let [leaving, least] = [-1, Number.POSITIVE_INFINITY];
  direction.forEach((rate, i) => {
    const artificial = basis[i] >= columns && amounts[i] <= SMALL && Math.abs(rate) > SMALL;
    if (rate <= SMALL && !artificial) return;
    const ratio = artificial ? 0 : amounts[i] / rate;
    if (ratio > least || (ratio === least && basis[i] > basis[leaving])) return;
    [leaving, least] = [i, ratio];
  });
  return leaving;
}

function pivot(
  { basis, inverse, amounts }: State,
  direction: readonly number[],
  { entering, leaving }: { entering: number; leaving: number },
): void {
  const amount = Math.max(0, amounts[leaving] / direction[leaving]);
  const pivotRow = inverse[leaving].map((value) => value / direction[leaving]);
  direction.forEach((rate, i) => {
    if (i === leaving || rate === 0) return;
    for (let j = 0; j < pivotRow.length; j++) inverse[i][j] -= rate * pivotRow[j];
    amounts[i] = Math.max(0, amounts[i] - rate * amount);
  });
  inverse[leaving].set(pivotRow);
  amounts[leaving] = amount;
  basis[leaving] = entering;
}
