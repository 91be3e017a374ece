// Adjusted Winner (Brams & Taylor 1996): two parties share divisible items so that both end with the same number of points, with at
// most one item split. It knows nothing of no-deal worths or red lines.
import {
  add,
  compare,
  divide,
  equal,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  ZERO,
} from "../../maths/rational.ts";

export interface AdjustedWinnerItem {
  readonly id: string;
  /** What the whole item is worth to the first and to the second party; not below zero. */
  readonly points: readonly [Rational, Rational];
}

export interface AdjustedWinnerOptions {
  /** `rescale` (default): unequal totals are both brought to 100. `as-given`: points are taken as they stand. */
  readonly totals?: "rescale" | "as-given";
}

export type AdjustedWinner =
  | AdjustedWinnerDivision
  | { readonly found: false; readonly reason: "no-items" }
  /** `items`: those that a party gives less than zero points. */
  | { readonly found: false; readonly reason: "negative-points"; readonly items: readonly string[] }
  /** `parties`: positions of those to whom every item is worth nothing. */
  | { readonly found: false; readonly reason: "no-points"; readonly parties: readonly number[] };

export interface AdjustedWinnerDivision {
  readonly found: true;
  readonly scale: "as-given" | "rescaled-to-100";
  /** In the order of the input. */
  readonly shares: readonly ItemShare[];
  /** What each party ends with, in the points reckoned with; the two are equal unless nothing could make them so. */
  readonly totals: readonly [Rational, Rational];
  /** The same in the points that were given. */
  readonly givenTotals: readonly [Rational, Rational];
  /** What each party held before anything moved, in the points reckoned with. */
  readonly before: readonly [Rational, Rational];
  /** In the order of moving; the last may be the one that is split. */
  readonly moved: readonly MovedItem[];
  /** Id of the item that both get a part of; null when none is split. */
  readonly split: string | null;
  /** False when items with the same ratio of points could be handed out otherwise for the same totals. */
  readonly unique: boolean;
  /** Items worth nothing to either; who gets them changes no total. */
  readonly worthless: readonly string[];
}

export interface ItemShare {
  readonly id: string;
  /** Of the first and of the second party; they add to 1. */
  readonly shares: readonly [Rational, Rational];
}

export interface MovedItem {
  readonly id: string;
  /** Position of the party that hands it over. */
  readonly from: 0 | 1;
  /** The part that moves, above 0 and up to 1. */
  readonly share: Rational;
  /** Giver's points over receiver's; null where the item is worth nothing to the receiver. */
  readonly ratio: Rational | null;
}

interface Reckoning {
  readonly items: readonly AdjustedWinnerItem[];
  /** The first party's share of each item. */
  readonly first: Rational[];
  readonly totals: [Rational, Rational];
}

/** Totals are exact. Items with equal points go last, in order, to the party then behind: to the first while neither is. */
export function adjustedWinner(
  items: readonly AdjustedWinnerItem[],
  { totals = "rescale" }: AdjustedWinnerOptions = {},
): AdjustedWinner {
  if (items.length === 0) return { found: false, reason: "no-items" };
  const negative = items.filter(({ points }) => points.some((value) => sign(value) < 0));
  if (negative.length > 0) {
    return { found: false, reason: "negative-points", items: negative.map(({ id }) => id) };
  }
  const sums = ([0, 1] as const).map((party) => sum(items.map(({ points }) => points[party])));
  const without = [0, 1].filter((party) => sign(sums[party]) === 0);
  if (without.length > 0) return { found: false, reason: "no-points", parties: without };
  const rescaled = totals === "rescale" && !equal(sums[0], sums[1]);
  const reckoned = rescaled ? items.map((item) => rescale(item, sums)) : items;
  const reckoning = handOut(reckoned);
  const before = [reckoning.totals[0], reckoning.totals[1]] as const;
  const moved = meet(reckoning);
  return {
    found: true,
    scale: rescaled ? "rescaled-to-100" : "as-given",
    shares: items.map(({ id }, k) => ({
      id,
      shares: [reckoning.first[k], subtract(ONE, reckoning.first[k])],
    })),
    totals: reckoning.totals,
    givenTotals: held(items, reckoning.first),
    before,
    moved,
    split: items.find((_, k) => isPart(reckoning.first[k]))?.id ?? null,
    unique: isUnique(reckoning),
    worthless: items.filter(isWorthless).map(({ id }) => id),
  };
}

function rescale({ id, points }: AdjustedWinnerItem, sums: readonly Rational[]): AdjustedWinnerItem {
  const to100 = (party: 0 | 1) => divide(multiply(points[party], rational(100n)), sums[party]);
  return { id, points: [to100(0), to100(1)] };
}

// Each item to whoever gives it more points, then those with equal points to the party behind.
function handOut(items: readonly AdjustedWinnerItem[]): Reckoning {
  const first = items.map(({ points }) => (compare(points[0], points[1]) > 0 ? ONE : ZERO));
  const tied = items.map(({ points }) => equal(points[0], points[1]));
  const totals = held(items, first, tied);
  for (const [k, { points }] of items.entries()) {
    if (!tied[k]) continue;
    const behind = compare(totals[1], totals[0]) < 0 ? 1 : 0;
    first[k] = behind === 0 ? ONE : ZERO;
    totals[behind] = add(totals[behind], points[behind]);
  }
  return { items, first, totals };
}

// Moves items from leader to trailer, cheapest for the leader first, until the totals meet.
function meet({ items, first, totals }: Reckoning): MovedItem[] {
  const leader = compare(totals[0], totals[1]) >= 0 ? 0 : 1;
  const trailer = leader === 0 ? 1 : 0;
  const moved: MovedItem[] = [];
  const candidates = items
    .map((item, k) => ({ item, k, ratio: ratio(item, leader, trailer) }))
    .filter(({ item, k }) => equal(first[k], leader === 0 ? ONE : ZERO) && !isWorthless(item))
    .sort((a, b) => compareRatios(a.ratio, b.ratio) || a.k - b.k);
  for (const { item, k, ratio } of candidates) {
    const gap = subtract(totals[leader], totals[trailer]);
    if (sign(gap) === 0) break;
    const whole = divide(gap, add(item.points[0], item.points[1]));
    const share = compare(whole, ONE) < 0 ? whole : ONE;
    first[k] = leader === 0 ? subtract(ONE, share) : share;
    totals[leader] = subtract(totals[leader], multiply(share, item.points[leader]));
    totals[trailer] = add(totals[trailer], multiply(share, item.points[trailer]));
    moved.push({ id: item.id, from: leader, share, ratio });
  }
  return moved;
}

function held(
  items: readonly AdjustedWinnerItem[],
  first: readonly Rational[],
  leftOut: readonly boolean[] = [],
): [Rational, Rational] {
  const counted = items.map((_, k) => k).filter((k) => !leftOut[k]);
  return [
    sum(counted.map((k) => multiply(first[k], items[k].points[0]))),
    sum(counted.map((k) => multiply(subtract(ONE, first[k]), items[k].points[1]))),
  ];
}

// Within a class of items with one ratio, a point given by one item may come from another: free choice unless one party has all of it.
function isUnique({ items, first }: Reckoning): boolean {
  const classes = new Map<string, Rational[]>();
  for (const [k, item] of items.entries()) {
    if (isWorthless(item)) continue;
    const of = ratio(item, 0, 1);
    const key = of ? `${of.num}/${of.den}` : "∞";
    classes.set(key, [...(classes.get(key) ?? []), first[k]]);
  }
  return [...classes.values()].every(
    (shares) => shares.length < 2 || shares.every((share) => equal(share, shares[0]) && !isPart(share)),
  );
}

function ratio({ points }: AdjustedWinnerItem, over: 0 | 1, under: 0 | 1): Rational | null {
  return sign(points[under]) === 0 ? null : divide(points[over], points[under]);
}

function compareRatios(a: Rational | null, b: Rational | null): number {
  if (a && b) return compare(a, b);
  return a ? -1 : b ? 1 : 0;
}

function isWorthless({ points }: AdjustedWinnerItem): boolean {
  return points.every((value) => sign(value) === 0);
}

function isPart(share: Rational): boolean {
  return sign(share) > 0 && compare(share, ONE) < 0;
}
