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
export const KEPT_SUMS = 32_768;

/** At most so many additions go into one set. */
const MOST_ADDITIONS = 2 ** 23;

export interface SumsRoom {
  readonly grain: number;
  /** At least 2. */
  readonly kept: number;
}

const NOTHING: SumSet = { sums: new Float64Array([0]), counts: new Float64Array([1]), error: 0 };

/** Groups one after the other, with the sums of every tail of them: `tails[i]` those from place i on; the last is that of no group. */
export interface Chain {
  readonly parts: readonly OrderedParts[];
  readonly tails: readonly SumSet[];
}

export function chainOf(parts: readonly Float64Array[], room: SumsRoom): Chain {
  const ordered = parts.map((worths) => orderParts(worths, room.grain));
  const tails = [NOTHING];
  for (const one of [...ordered].reverse()) tails.unshift(added(tails[0], asSums(one), room));
  return { parts: ordered, tails };
}

function asSums({ values, starts }: OrderedParts): SumSet {
  return { sums: values, counts: Float64Array.from(values, (_, at) => starts[at + 1] - starts[at]), error: 0 };
}

function added(tail: SumSet, part: SumSet, room: SumsRoom): SumSet {
  const { sums, counts } = part;
  const most = Math.max(room.kept, Math.floor(MOST_ADDITIONS / tail.sums.length));
  const fewer =
    sums.length <= most ? part : gather([{ sums, counts, shift: 0, weight: 1 }], { ...room, kept: most });
  const error = tail.error + fewer.error;
  const runs = Array.from(fewer.sums, (shift, at) => ({
    sums: tail.sums,
    counts: tail.counts,
    shift,
    weight: fewer.counts[at],
  }));
  const gathered = gather(runs, room);
  return { ...gathered, error: gathered.error + error };
}

/** Sums to be gathered into one set: `sums[i] + shift`, each counted `counts[i] × weight` times. */
interface Run {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
  readonly shift: number;
  readonly weight: number;
}

/** At most `kept` sums. All of them where they are so few, or lie so close that each has a slot to itself. */
function gather(runs: readonly Run[], { grain, kept }: SumsRoom): SumSet {
  const total = runs.length * runs[0].sums.length;
  return total <= kept ? gatherAll(runs) : gatherInSlots(runs, { grain, kept });
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
function gatherInSlots(runs: readonly Run[], { grain, kept }: SumsRoom): SumSet {
  const least = runs[0].sums[0] + runs[0].shift;
  const last = runs[runs.length - 1];
  const range = last.sums[last.sums.length - 1] + last.shift - least;
  const steps = Math.max(grain, range);
  // Where every multiple of the grain has a slot to itself, nothing is left out.
  const perUnit = range / grain < kept ? 1 / grain : (kept - 2) / steps;
  const greatest = new Float64Array(kept).fill(-Infinity);
  const lowest = new Float64Array(kept).fill(Infinity);
  const counted = new Float64Array(kept);
  for (const { sums, counts, shift, weight } of runs) {
    for (let at = 0; at < sums.length; at++) {
      const sum = sums[at] + shift;
      const slot = sum === least ? 0 : Math.min(kept - 1, 1 + Math.floor((sum - least) * perUnit));
      if (sum > greatest[slot]) greatest[slot] = sum;
      if (sum < lowest[slot]) lowest[slot] = sum;
      counted[slot] += counts[at] * weight;
    }
  }
  let error = 0;
  const used: number[] = [];
  for (let slot = 0; slot < kept; slot++) {
    if (counted[slot] === 0) continue;
    used.push(slot);
    error = Math.max(error, greatest[slot] - lowest[slot]);
  }
  return {
    sums: Float64Array.from(used, (slot) => greatest[slot]),
    counts: Float64Array.from(used, (slot) => counted[slot]),
    error,
  };
}
