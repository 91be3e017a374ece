// What the groups of a large scenario can add up to for one party: all sums while they are few, else some of them, spread evenly.
import { type OrderedParts, orderParts } from "./ordered-parts.ts";

export interface SumSet {
  /** Distinct, ascending. Each is the sum of some combinations; the least and the greatest are always there. */
  readonly sums: Float64Array;
  /** How many packages stand for each: those of that sum, and of sums left out just below it. */
  readonly counts: Float64Array;
  /** No sum that was left out lies farther than this below one that is there. */
  readonly error: number;
}

/** At most so many sums are kept. */
export const KEPT_SUMS = 20_000;

/** At most so many additions go into one set. */
const MOST_ADDITIONS = 2 ** 25;

const NOTHING: SumSet = { sums: new Float64Array([0]), counts: new Float64Array([1]), error: 0 };

/** Groups one after the other, with the sums of every tail of them: `tails[i]` those from place i on; the last is that of no group. */
export interface Chain {
  readonly parts: readonly OrderedParts[];
  readonly tails: readonly SumSet[];
}

/** @param parts Whole numbers by group and combination; −∞ where refused. */
export function chainOf(parts: readonly Float64Array[], kept: number): Chain {
  const ordered = parts.map(orderParts);
  const tails = [NOTHING];
  for (const one of [...ordered].reverse()) tails.unshift(added(tails[0], one, kept));
  return { parts: ordered, tails };
}

/** The same with at most `most` sums. */
export function thinned(set: SumSet, most: number): SumSet {
  if (set.sums.length <= most) return set;
  const gathered = gatherInSlots([{ ...set, shift: 0, weight: 1 }], most);
  return { ...gathered, error: gathered.error + set.error };
}

function added(tail: SumSet, { values, starts }: OrderedParts, kept: number): SumSet {
  const counts = new Float64Array(values.length);
  for (let at = 0; at < counts.length; at++) counts[at] = starts[at + 1] - starts[at];
  const own = { sums: values, counts, error: 0 };
  if (tail === NOTHING) return own;
  const base = thinned(tail, kept);
  const part = thinned(own, Math.max(2, Math.floor(MOST_ADDITIONS / base.sums.length)));
  const runs = Array.from(part.sums, (shift, at) => ({ ...base, shift, weight: part.counts[at] }));
  const gathered = gather(runs, kept);
  return { ...gathered, error: gathered.error + base.error + part.error };
}

/** Sums to be gathered into one set: `sums[i] + shift`, each counted `counts[i] × weight` times. */
interface Run {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
  readonly shift: number;
  readonly weight: number;
}

/** At most `kept` sums: all of them where they are so few, or each has a slot to itself. By ascending shift. */
function gather(runs: readonly Run[], kept: number): SumSet {
  return runs.length * runs[0].sums.length <= kept ? gatherAll(runs) : gatherInSlots(runs, kept);
}

function gatherAll(runs: readonly Run[]): SumSet {
  const pairs = runs.flatMap(({ sums, counts, shift, weight }) =>
    Array.from(sums, (sum, at): [number, number] => [sum + shift, counts[at] * weight]),
  );
  pairs.sort(([a], [b]) => a - b);
  const sums: number[] = [];
  const counts: number[] = [];
  for (const [sum, count] of pairs) {
    if (sum === sums[sums.length - 1]) counts[counts.length - 1] += count;
    else {
      sums.push(sum);
      counts.push(count);
    }
  }
  return { sums: Float64Array.from(sums), counts: Float64Array.from(counts), error: 0 };
}

/** Slots of equal width, each of which keeps its greatest sum; the least sum of all has one to itself. */
function gatherInSlots(runs: readonly Run[], kept: number): SumSet {
  const least = runs[0].sums[0] + runs[0].shift;
  const last = runs[runs.length - 1];
  const range = last.sums[last.sums.length - 1] + last.shift - least;
  // With slots of width 1, nothing is left out.
  const perUnit = range <= kept - 2 ? 1 : (kept - 2) / range;
  const lowest = new Float64Array(kept).fill(Infinity);
  const greatest = new Float64Array(kept).fill(-Infinity);
  const counted = new Float64Array(kept);
  for (const { sums, counts, shift, weight } of runs) {
    for (let at = 0; at < sums.length; at++) {
      const sum = sums[at] + shift;
      // Cut off to a whole number of 32 bits, which is much faster than Math.floor.
      const slot = sum === least ? 0 : Math.min(kept - 1, 1 + (((sum - least) * perUnit) | 0));
      if (sum > greatest[slot]) greatest[slot] = sum;
      if (sum < lowest[slot]) lowest[slot] = sum;
      counted[slot] += counts[at] * weight;
    }
  }
  let [used, error] = [0, 0];
  for (let slot = 0; slot < kept; slot++) {
    if (counted[slot] === 0) continue;
    error = Math.max(error, greatest[slot] - lowest[slot]);
    greatest[used] = greatest[slot];
    counted[used++] = counted[slot];
  }
  return { sums: greatest.slice(0, used), counts: counted.slice(0, used), error };
}
