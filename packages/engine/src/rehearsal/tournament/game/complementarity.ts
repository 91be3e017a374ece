// From any start to mixes that no role would leave: the conditions of an equilibrium as equations, solved by damped least squares. Fischer 1992;
// De Luca, Facchinei & Kanzow 1996; steps as in Levenberg 1944 and Marquardt 1963.
import type { RoleEarnings } from "./role-earnings.ts";
import { offsetsOf } from "./role-game.ts";
import { solveLinear } from "./solve-linear.ts";

/** What one role's mix asks: each share is none, or its strategy earns as much as the best; and the shares sum to 1. */
export interface Conditions {
  readonly earnings: RoleEarnings;
  readonly sizes: readonly number[];
}

const MOST_STEPS = 80;
const SOLVED = 1e-11;
/** A way that has not halved its error within so many steps is given up: it leads to a hollow, not to an equilibrium. */
const PATIENCE = 8;

/** @returns shares of all roles, role after role; null where the way from this start leads to none. */
export function settle({ earnings, sizes }: Conditions, from: ArrayLike<number>): Float64Array | null {
  let point = begun({ earnings, sizes }, from);
  let [values, damping] = [gaps({ earnings, sizes }, point), 1e-2];
  const errors: number[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const error = squared(values);
    errors.push(error);
    if (step >= PATIENCE && error > errors[step - PATIENCE] / 4) return null;
    if (error < SOLVED ** 2) return point.slice(0, point.length - sizes.length);
    const slopes = slopesAt({ earnings, sizes }, point);
    let better = false;
    while (!better && damping < 1e8) {
      const move = dampedStep(slopes, values, damping);
      const next = move && point.map((value, k) => value + move[k]);
      const found = next && gaps({ earnings, sizes }, next);
      if (next && found && squared(found) < error) {
        [point, values, better] = [next, found, true];
        damping = Math.max(1e-14, damping / 10);
      } else damping *= 10;
    }
    if (!better) return null;
  }
  return null;
}

/** The shares, followed by what each role's best strategy earns. */
function begun({ earnings, sizes }: Conditions, from: ArrayLike<number>): Float64Array {
  const earned = earnings.of(from);
  const offsets = offsetsOf(sizes);
  const most = sizes.map((size, role) => Math.max(...earned.subarray(offsets[role], offsets[role] + size)));
  return Float64Array.from([...Array.from(from), ...most]);
}

/** Fischer's function `a + b − √(a² + b²)` is none exactly where a and b are both at least 0 and one of them is. */
function gaps({ earnings, sizes }: Conditions, point: Float64Array): Float64Array {
  const shares = point.length - sizes.length;
  const earned = earnings.of(point);
  const values = new Float64Array(point.length);
  let at = 0;
  sizes.forEach((size, role) => {
    let sum = -1;
    for (let end = at + size; at < end; at++) {
      const short = point[shares + role] - earned[at];
      values[at] = point[at] + short - Math.hypot(point[at], short);
      sum += point[at];
    }
    values[shares + role] = sum;
  });
  return values;
}

function slopesAt({ earnings, sizes }: Conditions, point: Float64Array): Float64Array[] {
  const shares = point.length - sizes.length;
  const earned = earnings.of(point);
  const moves = earnings.moves(point);
  const rows = Array.from(point, () => new Float64Array(point.length));
  let at = 0;
  sizes.forEach((size, role) => {
    for (let end = at + size; at < end; at++) {
      const short = point[shares + role] - earned[at];
      const long = Math.hypot(point[at], short);
      const [bySelf, byShort] =
        long === 0 ? [1 - Math.SQRT1_2, 1 - Math.SQRT1_2] : [1 - point[at] / long, 1 - short / long];
      for (let k = 0; k < shares; k++) rows[at][k] = -byShort * moves[at * shares + k];
      rows[at][at] += bySelf;
      rows[at][shares + role] += byShort;
      rows[shares + role][at] = 1;
    }
  });
  return rows;
}

function dampedStep(
  slopes: readonly Float64Array[],
  values: Float64Array,
  damping: number,
): Float64Array | null {
  const count = values.length;
  const rows = Array.from({ length: count }, () => new Float64Array(count + 1));
  for (let row = 0; row < count; row++) {
    const slope = slopes[row];
    for (let a = 0; a < count; a++) {
      if (slope[a] === 0) continue;
      for (let b = 0; b < count; b++) rows[a][b] += slope[a] * slope[b];
      rows[a][count] -= slope[a] * values[row];
    }
  }
  for (let k = 0; k < count; k++) rows[k][k] += damping;
  return solveLinear(rows);
}

function squared(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
