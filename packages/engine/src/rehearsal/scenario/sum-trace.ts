// From a sum back to the combinations that add up to it, group by group.
import { placeOf } from "./ordered-parts.ts";
import type { Chain } from "./reachable-sums.ts";

/**
 * Of the packages that add up to one of the sums, the first in case order, from place `at` on of `into`. Returns its sum.
 * @param sums Each one of the chain's.
 */
export function traceFirst(
  { parts, tails }: Chain,
  sums: readonly number[],
  { at, into }: { readonly at: number; readonly into: Uint32Array },
): number {
  let left = sums;
  let reached = 0;
  for (let g = 0; g < parts.length; g++) {
    const { values, order, starts } = parts[g];
    const tail = tails[g + 1].sums;
    let [first, chosen] = [Infinity, 0];
    let next: number[] = [];
    const meet = (value: number, place: number, rest: number) => {
      const k = order[starts[place]];
      if (k > first) return;
      if (k < first) next = [];
      [first, chosen] = [k, value];
      next.push(rest);
    };
    for (const sum of left) {
      if (values.length <= tail.length) {
        for (let place = 0; place < values.length; place++) {
          const rest = sum - values[place];
          if (order[starts[place]] <= first && placeOf(tail, rest) >= 0) meet(values[place], place, rest);
        }
      } else {
        for (const rest of tail) {
          const place = placeOf(values, sum - rest);
          if (place >= 0) meet(values[place], place, rest);
        }
      }
    }
    into[at + g] = first;
    reached += chosen;
    left = next;
  }
  return reached;
}

interface Draw {
  readonly chance: () => number;
  readonly at: number;
  readonly into: Uint32Array;
}

/** One of the packages that add up to the sum, each as likely as any other where no sums were left out. */
export function traceAny({ parts, tails }: Chain, sum: number, { chance, at, into }: Draw): void {
  let left = sum;
  for (let g = 0; g < parts.length; g++) {
    const { values, order, starts } = parts[g];
    const { sums, counts } = tails[g + 1];
    let [total, chosen, then] = [0, -1, 0];
    const meet = (place: number, rest: number) => {
      const weight = (starts[place + 1] - starts[place]) * counts[rest];
      total += weight;
      // Keeps each one met so far with a chance in proportion to its weight.
      if (chance() * total < weight) [chosen, then] = [place, sums[rest]];
    };
    if (values.length <= sums.length) {
      for (let place = 0; place < values.length; place++) {
        const rest = placeOf(sums, left - values[place]);
        if (rest >= 0) meet(place, rest);
      }
    } else {
      for (let rest = 0; rest < sums.length; rest++) {
        const place = placeOf(values, left - sums[rest]);
        if (place >= 0) meet(place, rest);
      }
    }
    into[at + g] = order[starts[chosen] + Math.floor(chance() * (starts[chosen + 1] - starts[chosen]))];
    left = then;
  }
}
