// Sharpens an equilibrium in mixes: with the strategies of each mix held fast, Newton's method on their earning the same. Tells also whether it
// stands alone.
import type { Conditions } from "./complementarity.ts";
import { offsetsOf } from "./role-game.ts";
import { solveLinear } from "./solve-linear.ts";

export interface Refined {
  readonly shares: Float64Array;
  /** It is regular: the equations have one solution here, and no strategy outside the mixes earns as much. */
  readonly isolated: boolean;
}

/** Shares below this are none. */
const NONE = 1e-6;
/** Strategies outside that fall short of the best by less than this earn as much. */
const TIED = 1e-8;
const STEPS = 6;

export function refine(conditions: Conditions, settled: Float64Array): Refined {
  const { sizes, earnings } = conditions;
  let shares = cleaned(sizes, settled);
  let [alone, steps] = [true, 0];
  while (alone && steps++ < STEPS) {
    const next = sharpened(conditions, shares);
    if (next) shares = next;
    else alone = false;
  }
  const earned = earnings.of(shares);
  const offsets = offsetsOf(sizes);
  const isTied = sizes.some((size, role) => {
    const own = Array.from({ length: size }, (_, k) => offsets[role] + k);
    const most = Math.max(...own.map((k) => earned[k]));
    return own.some((k) => shares[k] === 0 && earned[k] > most - TIED);
  });
  return { shares, isolated: alone && !isTied };
}

function cleaned(sizes: readonly number[], settled: Float64Array): Float64Array {
  const shares = settled.map((share) => (share > NONE ? share : 0));
  const offsets = offsetsOf(sizes);
  sizes.forEach((size, role) => {
    const own = shares.subarray(offsets[role], offsets[role] + size);
    const sum = own.reduce((total, share) => total + share, 0);
    for (let k = 0; k < size; k++) own[k] /= sum;
  });
  return shares;
}

/** Null where the equations have no one solution here, or it lies outside. */
function sharpened({ sizes, earnings }: Conditions, shares: Float64Array): Float64Array | null {
  const used = [...shares.keys()].filter((k) => shares[k] > 0);
  const roleOf = sizes.flatMap((size, role) => Array.from({ length: size }, () => role));
  const count = used.length + sizes.length;
  const earned = Float64Array.from(earnings.of(shares));
  const moves = earnings.moves(shares);
  const rows = used.map((at) => {
    const row = new Float64Array(count + 1);
    used.forEach((other, k) => {
      row[k] = moves[at * shares.length + other];
    });
    row[used.length + roleOf[at]] = -1;
    // The level that all in the mix earn is an unknown that moves from none.
    row[count] = -earned[at];
    return row;
  });
  sizes.forEach((_, role) => {
    const row = new Float64Array(count + 1);
    used.forEach((at, k) => {
      if (roleOf[at] === role) row[k] = 1;
    });
    rows.push(row);
  });
  const move = solveLinear(rows);
  if (!move) return null;
  const next = Float64Array.from(shares);
  used.forEach((at, k) => {
    next[at] += move[k];
  });
  return used.every((at) => next[at] > 0) ? next : null;
}
