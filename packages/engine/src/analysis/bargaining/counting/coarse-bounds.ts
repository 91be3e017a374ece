// Guaranteed bounds on the number of deals within the losses: losses rounded up to a grid count too few, rounded down too many; and
// what some of the parties can bear bounds what all can.
import { countOnGrid, type GridCount } from "./count-on-grid.ts";
import { dealsIn, type Losses, onlyParties } from "./losses.ts";

export interface CountBounds {
  readonly low: bigint;
  readonly high: bigint;
}

const CELLS = 2 ** 16;
const STEPS = 20_000_000;
// With more parties the grid is too coarse to tell anything.
const MOST_PARTIES = 3;

export function coarseBounds(losses: Losses): CountBounds {
  const total = dealsIn(losses);
  const parties = Array.from(losses.most.keys());
  const subsets =
    parties.length <= MOST_PARTIES
      ? [parties]
      : parties.flatMap((a) => parties.filter((b) => b > a).map((b) => [a, b]));
  const kept = subsets.length * STEPS > 10 * STEPS ? subsets.slice(0, 10) : subsets;
  let high = total;
  let low = 0n;
  for (const subset of kept) {
    const some = onlyParties(losses, subset);
    high = smaller(high, onGrid(some, { up: false, most: total }));
    if (subset.length === parties.length) low = onGrid(some, { up: true, most: total });
  }
  return { low: larger(low, notRefused(losses, total)), high };
}

// All deals less those that each party alone cannot bear: too few by those that several cannot.
function notRefused(losses: Losses, total: bigint): bigint {
  let left = total;
  for (const party of losses.most.keys()) {
    left -= total - onGrid(onlyParties(losses, [party]), { up: true, most: total });
  }
  return larger(left, 0n);
}

function onGrid(losses: Losses, { up, most }: { up: boolean; most: bigint }): bigint {
  const whole = losses.errors.every((error) => error === 0) ? countOnGrid(losses, STEPS / 10) : null;
  const snapped = whole ? null : rounded(losses, up);
  const counted = whole ?? (snapped && countOnGrid(snapped, STEPS));
  if (!counted) return up ? 0n : most;
  return smaller(most, up ? below(counted) : above(counted));
}

/** Null when nothing fits surely. */
function rounded(losses: Losses, up: boolean): Losses | null {
  const width = Math.floor(CELLS ** (1 / losses.most.length)) - 1;
  // Rounding in doubles is taken off the most, or added to it, once for the whole sum.
  const limits = losses.most.map((most, party) => most + (up ? -1 : 1) * losses.errors[party]);
  if (limits.some((limit) => limit < 0)) return null;
  const snap = (loss: number, party: number) => {
    if (loss === 0) return 0;
    // Divided first: a product could leave the range of doubles.
    const share = (loss / limits[party]) * (width + 0.5);
    return up ? Math.ceil(share * (1 + 1e-9)) : Math.floor(share * (1 - 1e-9));
  };
  const groups = losses.groups.map((parties) => {
    const snapped = parties.map((values, party) => values.map((value) => snap(value, party)));
    const fits = Uint32Array.from(snapped[0].keys()).filter((k) =>
      snapped.every((values) => values[k] <= width),
    );
    return snapped.map((values) => Float64Array.from(fits, (k) => values[k]));
  });
  return { groups, most: losses.most.map(() => width), errors: losses.errors.map(() => 0) };
}

function below({ count, exact }: GridCount): bigint {
  return exact ? count : count - count / 1_000_000_000n - 1n;
}

function above({ count, exact }: GridCount): bigint {
  return exact ? count : count + count / 1_000_000_000n + 1n;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function larger(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}
