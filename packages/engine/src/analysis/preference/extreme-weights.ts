// The best that weights can do for a linear sum, among all that a profile leaves possible: exact, without a general program solver.
import { interpolate } from "../../maths/interpolation.ts";
import {
  add,
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../../maths/rational.ts";
import { sumOf, type WeightGroup, type WeightSet } from "./weight-set.ts";

/**
 * Weights per group that make Σ weight × worth largest, `worth` being the sum over the group's issues.
 *
 * In thin slices of level between the bounds, the groups free to rise are consecutive in the order, and those that do form a
 * prefix of them. So every slice gives a concave curve of gain over cost (the upper hull of its prefixes), and as the free
 * range moves only towards the front with the level, filling the steepest pieces first never breaks the order.
 * The set must not be empty.
 */
export function bestWeights(set: WeightSet, worths: readonly Rational[]): Rational[] {
  return fillFromSteepest(set, worths).weights;
}

/** What a little more total weight would add to the largest sum, per unit: the price of weight in {@link bestWeights}. */
export function priceOfWeight(set: WeightSet, worths: readonly Rational[]): Rational {
  return fillFromSteepest(set, worths).price;
}

function fillFromSteepest(
  { groups, total, ordered }: WeightSet,
  worths: readonly Rational[],
): { weights: Rational[]; price: Rational } {
  const chains = ordered ? [groups.map((_, k) => k)] : groups.map((_, k) => [k]);
  const pieces = chains.flatMap((chain) => piecesOf(groups, worths, chain));
  // A stable sort keeps lower levels first among equally steep pieces.
  pieces.sort((a, b) => compare(b.slope, a.slope));
  const weights = groups.map(({ low }) => low);
  let left = subtract(total, sumOf(groups, "low"));
  let price = pieces[0]?.slope ?? ZERO;
  for (const { from, to, height, cost, slope } of pieces) {
    if (left.num <= 0n) break;
    const share = compare(cost, left) <= 0 ? ONE : divide(left, cost);
    for (let k = from; k <= to; k++) weights[k] = add(weights[k], multiply(share, height));
    left = subtract(left, cost);
    price = slope;
  }
  return { weights, price };
}

/** As {@link bestWeights}, for the smallest sum. */
export function worstWeights(set: WeightSet, worths: readonly Rational[]): Rational[] {
  return bestWeights(
    set,
    worths.map(({ num, den }) => ({ num: -num, den })),
  );
}

/** Raising groups `from` to `to` together by `height`. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly height: Rational;
  /** What it adds to the sum of weights. */
  readonly cost: Rational;
  /** What it adds to the sum of worths, per cost. */
  readonly slope: Rational;
}

function piecesOf(
  groups: readonly WeightGroup[],
  worths: readonly Rational[],
  chain: readonly number[],
): Piece[] {
  const levels = chain.flatMap((k) => [groups[k].low, groups[k].high]).sort(compare);
  return levels.slice(1).flatMap((top, i) => {
    const height = subtract(top, levels[i]);
    if (height.num === 0n) return [];
    const middle = interpolate(levels[i], top, rational(1n, 2n));
    const free = chain.filter(
      (k) => compare(groups[k].low, middle) < 0 && compare(middle, groups[k].high) < 0,
    );
    return steepestBlocks(groups, worths, free).map(({ from, to, size, slope }) => ({
      from,
      to,
      height,
      cost: multiply(size, height),
      slope,
    }));
  });
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly size: Rational;
  readonly slope: Rational;
}

// Pool adjacent violators: blocks with falling mean worth are the edges of the upper hull of the prefixes.
function steepestBlocks(
  groups: readonly WeightGroup[],
  worths: readonly Rational[],
  free: readonly number[],
): Block[] {
  const blocks: Block[] = [];
  for (const k of free) {
    const size = rational(BigInt(groups[k].issues.length));
    let block: Block = { from: k, to: k, size, slope: divide(worths[k], size) };
    for (let last = blocks.at(-1); last && compare(last.slope, block.slope) <= 0; last = blocks.at(-1)) {
      blocks.pop();
      block = pooled(last, block);
    }
    blocks.push(block);
  }
  return blocks;
}

function pooled(first: Block, second: Block): Block {
  const size = add(first.size, second.size);
  const worth = add(multiply(first.slope, first.size), multiply(second.slope, second.size));
  return { from: first.from, to: second.to, size, slope: divide(worth, size) };
}

/** Per group, the sum over its issues. */
export function gatherByGroup(set: WeightSet, perIssue: readonly Rational[]): Rational[] {
  return set.groups.map(({ issues }) => sum([ZERO, ...issues.map((issue) => perIssue[issue])]));
}

/** Per group, the smallest and largest weight that some possible set gives it. */
export function weightRanges(set: WeightSet): { readonly low: Rational; readonly high: Rational }[] {
  return set.groups.map((_, k) => {
    const only = set.groups.map((_, other) => (other === k ? ONE : ZERO));
    return { low: worstWeights(set, only)[k], high: bestWeights(set, only)[k] };
  });
}
