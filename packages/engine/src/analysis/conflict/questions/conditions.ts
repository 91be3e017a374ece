// Conditions on a state's ranks, one rank per decision maker: each between two bounds.

/** All of these together; −∞ and +∞ where nothing is asked of a decision maker. */
export interface Condition {
  readonly atLeast: readonly number[];
  readonly atMost: readonly number[];
}

/** A bound on one decision maker's rank. */
export interface Bound {
  readonly maker: number;
  readonly rank: number;
}

/** @param count Of decision makers. */
export function atLeast(count: number, bound: Bound): Condition {
  return {
    atLeast: only(count, bound, Number.NEGATIVE_INFINITY),
    atMost: anything(count, Number.POSITIVE_INFINITY),
  };
}

export function atMost(count: number, bound: Bound): Condition {
  return {
    atLeast: anything(count, Number.NEGATIVE_INFINITY),
    atMost: only(count, bound, Number.POSITIVE_INFINITY),
  };
}

export function both(a: Condition, b: Condition): Condition {
  return {
    atLeast: a.atLeast.map((least, k) => Math.max(least, b.atLeast[k])),
    atMost: a.atMost.map((most, k) => Math.min(most, b.atMost[k])),
  };
}

export function isPossible({ atLeast, atMost }: Condition): boolean {
  return atLeast.every((least, k) => least <= atMost[k] && least < Number.POSITIVE_INFINITY);
}

export function isMet({ atLeast, atMost }: Condition, ranks: readonly number[]): boolean {
  return ranks.every((rank, k) => rank >= atLeast[k] && rank <= atMost[k]);
}

function anything(count: number, bound: number): number[] {
  return Array<number>(count).fill(bound);
}

function only(count: number, { maker, rank }: Bound, otherwise: number): number[] {
  return anything(count, otherwise).with(maker, rank);
}
