// Counts deals by meeting in the middle (Horowitz & Sahni 1974): all partial deals of each half of the groups are listed, and pairs
// whose losses together stay within the most that each party can lose are counted by sorting.
import { halves, type Losses, productOf } from "./losses.ts";

/** More partial deals than this on one side are not listed. */
const LISTED = 300_000;
/** More pairs than this are not tried one by one, as three parties or more need. */
const PAIRS = 40_000_000;

/** Deals surely within, and deals possibly within, which differ only where losses are rounded. Null when there is too much to list. */
export function countByHalves(losses: Losses): { low: bigint; high: bigint } | null {
  const [first, second] = halves(losses);
  const parties = losses.most.length;
  if (productOf(first) > LISTED || productOf(second) > LISTED) return null;
  if (parties > 2 && productOf(first) * productOf(second) > PAIRS) return null;
  const [left, right] = [listSums(first), listSums(second)];
  const exact = losses.errors.every((error) => error === 0);
  const high = countPairs(
    left,
    right,
    losses.most.map((most, party) => most + losses.errors[party]),
  );
  const low = exact
    ? high
    : countPairs(
        left,
        right,
        losses.most.map((most, party) => most - losses.errors[party]),
      );
  return { low, high };
}

/** `[party][partial deal]`. */
type Sums = readonly Float64Array[];

function listSums({ groups, most }: Losses): Sums {
  let sums: Float64Array[] = Array.from({ length: Math.max(1, most.length) }, () => new Float64Array(1));
  for (const parties of groups) {
    const size = parties[0].length;
    sums = sums.map((before, party) => {
      const after = new Float64Array(before.length * size);
      for (let at = 0; at < before.length; at++) {
        for (let k = 0; k < size; k++) after[at * size + k] = before[at] + parties[party][k];
      }
      return after;
    });
  }
  return sums;
}

function countPairs(left: Sums, right: Sums, most: Float64Array): bigint {
  if (most.length === 0) return BigInt(left[0].length) * BigInt(right[0].length);
  if (most.length === 1) return countOne(left[0], right[0], most[0]);
  return most.length === 2 ? countTwo(left, right, most) : countMany(left, right, most);
}

function countOne(left: Float64Array, right: Float64Array, most: number): bigint {
  const [rising, falling] = [left.toSorted(), right.toSorted()];
  let [count, at] = [0n, falling.length];
  let small = 0;
  for (const loss of rising) {
    while (at > 0 && loss + falling[at - 1] > most) at--;
    small += at;
    if (small > 2 ** 50) {
      count += BigInt(small);
      small = 0;
    }
  }
  return count + BigInt(small);
}

// As the first party's loss on the left rises, fewer on the right fit; those that still do stand in a Fenwick tree by the second's.
function countTwo(left: Sums, right: Sums, most: Float64Array): bigint {
  const rising = orderBy(left[0]);
  const others = orderBy(right[0]);
  const byLoss = right[1].toSorted();
  const tree = new Float64Array(byLoss.length + 1);
  let [at, count, small] = [0, 0n, 0];
  for (let i = rising.length - 1; i >= 0; i--) {
    const mine = rising[i];
    for (; at < others.length && left[0][mine] + right[0][others[at]] <= most[0]; at++) {
      for (let node = rankOf(byLoss, right[1][others[at]]) + 1; node < tree.length; node += node & -node)
        tree[node]++;
    }
    for (let node = fitting(byLoss, left[1][mine], most[1]); node > 0; node -= node & -node)
      small += tree[node];
    if (small > 2 ** 50) {
      count += BigInt(small);
      small = 0;
    }
  }
  return count + BigInt(small);
}

function orderBy(losses: Float64Array): Uint32Array {
  return Uint32Array.from(losses.keys()).sort((a, b) => losses[a] - losses[b]);
}

function rankOf(sorted: Float64Array, loss: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < loss) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted losses are within the most together with this one. */
function fitting(sorted: Float64Array, loss: number, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (loss + sorted[middle] <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countMany(left: Sums, right: Sums, most: Float64Array): bigint {
  const order = orderBy(right[0]);
  let count = 0;
  for (let mine = 0; mine < left[0].length; mine++) {
    for (const other of order) {
      if (left[0][mine] + right[0][other] > most[0]) break;
      let party = 1;
      while (party < most.length && left[party][mine] + right[party][other] <= most[party]) party++;
      if (party === most.length) count++;
    }
  }
  return BigInt(count);
}
