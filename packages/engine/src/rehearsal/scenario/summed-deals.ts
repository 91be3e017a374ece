// One party's packages in a scenario too large to list, found by what their groups add up to. Prepared once and shared by all sessions.
//
// The groups are split into two chains. Every package is a sum of the front and one of the back, so that going up the one while going down
// the other finds the sums near a target in time that grows with the two lists, not with their product (Horowitz & Sahni 1974).
import type { Band } from "./deals.ts";
import type { MeasuredParty } from "./measured-space.ts";
import { firstAtLeast, type OrderedParts } from "./ordered-parts.ts";
import { type Chain, chainOf, KEPT_SUMS, type SumSet, thinned } from "./reachable-sums.ts";
import { placeOfShare, RunningTotals } from "./running-totals.ts";
import { traceAny, traceFirst } from "./sum-trace.ts";

/** Two ends of a sum of parts, both included. */
export interface Totals {
  readonly from: number;
  readonly to: number;
}

/** So many packages that were asked for are remembered. */
const KEPT_PACKAGES = 2048;

export class SummedDeals {
  readonly exact: boolean;
  /** In worth: how far above the least worth that reaches a target the one found may lie. */
  readonly slack: number;
  /** Whole numbers by group and combination; −∞ where refused. */
  readonly parts: readonly Float64Array[];
  readonly #lowest: number;
  /** Highest less lowest, which may have to be rounded. */
  readonly #range: number;
  readonly #highest: number;
  readonly #front: Chain;
  readonly #back: Chain;
  readonly #fronts: SumSet;
  readonly #backs: SumSet;
  readonly #backTotals: RunningTotals;
  readonly #ties: number[] = [];
  readonly #known = new Map<number, { readonly sum: number; readonly package: Uint32Array }>();
  /** Of the band drawn from last. */
  #counts: Float64Array | null = null;
  #countedFrom = Number.NaN;
  #countedTo = Number.NaN;
  /** Sums of the front with packages in it. */
  #counted = 0;

  /** @param kept How many sums are kept at most; at least 2. */
  constructor({ parts, lowest, range, step }: MeasuredParty, kept: number = KEPT_SUMS) {
    this.parts = step === 1 ? parts : parts.map((worths) => worths.map((worth) => worth / step));
    this.#lowest = lowest / step;
    this.#range = range / step;
    this.#highest = this.parts.reduce((sum, worths) => sum + greatestOf(worths), 0);
    // Where the whole numbers are few, one chain holds them all.
    const split = parts.length === 1 || this.#range <= kept - 2 ? 0 : middleOf(parts);
    this.#front = chainOf(this.parts.slice(0, split), kept);
    this.#back = chainOf(this.parts.slice(split), kept);
    const [fronts, backs] = [this.#front.tails[0], this.#back.tails[0]];
    this.#fronts = thinned(fronts, kept);
    this.#backs = split === 0 ? backs : thinned(backs, kept);
    this.#backTotals = new RunningTotals(this.#backs.counts);
    const slack = slackOf(this.#fronts, this.#backs);
    this.exact = slack === 0;
    this.slack = this.exact ? 0 : slack / this.#range;
  }

  /** By group, what each combination is worth to the party. */
  get ordered(): readonly OrderedParts[] {
    return [...this.#front.parts, ...this.#back.parts];
  }

  /** Fills in the combinations of the package that `OwnDeals.atLeast` asks for; those of the best where nothing reaches the target. */
  atLeast(target: number, into: Uint32Array): void {
    this.#least(target <= 1 ? this.#leastTotal(target) : this.#highest, into);
  }

  /** The least of the band; false where none was found. */
  leastIn({ from, to }: Totals, into: Uint32Array): boolean {
    return this.#least(from, into) <= to;
  }

  /** Fills in the first package of the least sum from there on, and gives that sum; Infinity for none. */
  #least(total: number, into: Uint32Array): number {
    const known = this.#known.get(total);
    if (known) {
      into.set(known.package);
      return known.sum;
    }
    const sum = this.#leastFrom(total);
    if (sum === Infinity) return sum;
    this.#first(sum, into);
    // Sessions of one tournament ask for the same again and again.
    if (this.#known.size === KEPT_PACKAGES) this.#known.clear();
    this.#known.set(total, { sum, package: into.slice() });
    return sum;
  }

  /**
   * One package of the band, each as likely as any other where `exact`. False where nothing was found.
   * @param chance Doubles in [0, 1).
   */
  drawn(within: Band, chance: () => number, into: Uint32Array): boolean {
    const band = this.totalsIn(within);
    if (!band) return false;
    const counts = this.#countsIn(band);
    if (this.#counted === 0) return false;
    const front = placeOfShare(counts, chance());
    const [from, to] = this.#backsIn(band, front);
    const { sums } = this.#backs;
    const back = this.#backTotals.placeAt(from, to, chance());
    traceAny(this.#front, this.#fronts.sums[front], { chance, at: 0, into });
    traceAny(this.#back, sums[back], { chance, at: this.#front.parts.length, into });
    return true;
  }

  /** Sums of parts that are worth between two ends, both included; null where there can be none. */
  totalsIn({ low, high }: Band): Totals | null {
    if (!(low <= 1 && high >= Math.max(0, low))) return null;
    const [from, to] = [this.#leastTotal(low), this.#mostTotal(high)];
    return from <= to ? { from, to } : null;
  }

  /** The least whole number that as a sum is worth the target, which is at most 1; not below the least sum. */
  #leastTotal(target: number): number {
    if (this.#range === 0 || !(target > 0)) return this.#lowest;
    let total = Math.ceil(this.#lowest + target * this.#range);
    while (this.#worthOf(total) < target) total++;
    while (this.#worthOf(total - 1) >= target) total--;
    return total;
  }

  /** The greatest whole number that as a sum is worth no more, which is at least 0; not above the greatest sum. */
  #mostTotal(worth: number): number {
    if (this.#range === 0 || worth >= 1) return worth >= 1 ? this.#highest : this.#lowest - 1;
    let total = Math.floor(this.#lowest + worth * this.#range);
    while (this.#worthOf(total) > worth) total--;
    while (this.#worthOf(total + 1) <= worth) total++;
    return total;
  }

  #worthOf(total: number): number {
    return (total - this.#lowest) / this.#range;
  }

  /** The least sum found from there on, with the sums of the front that are part of it in `#ties`; Infinity for none. */
  #leastFrom(total: number): number {
    const fronts = this.#fronts.sums;
    const backs = this.#backs.sums;
    const ties = this.#ties;
    let found = Infinity;
    let front = firstAtLeast(fronts, total - backs[backs.length - 1]);
    let back = firstAtLeast(backs, total - fronts[front]);
    for (; front < fronts.length && fronts[front] + backs[0] <= found; front++) {
      const wanted = total - fronts[front];
      while (back > 0 && backs[back - 1] >= wanted) back--;
      const sum = fronts[front] + backs[back];
      if (sum > found) continue;
      if (sum < found) ties.length = 0;
      found = sum;
      ties.push(fronts[front]);
    }
    return found;
  }

  /** The first package in case order that adds up to the sum found last. */
  #first(sum: number, into: Uint32Array): void {
    const reached = traceFirst(this.#front, this.#ties, { at: 0, into });
    traceFirst(this.#back, [sum - reached], { at: this.#front.parts.length, into });
  }

  /** Per sum of the front: how many packages with it lie in the band. Kept, as one band may be drawn from all along. */
  #countsIn({ from, to }: Totals): Float64Array {
    this.#counts ??= new Float64Array(this.#fronts.sums.length);
    const counts = this.#counts;
    if (from === this.#countedFrom && to === this.#countedTo) return counts;
    [this.#countedFrom, this.#countedTo, this.#counted] = [from, to, 0];
    const { sums: fronts, counts: each } = this.#fronts;
    const { sums: backs } = this.#backs;
    // As the sums of the front go up, those of the back that lie in the band go down.
    let [first, end] = [backs.length, backs.length];
    for (let front = 0; front < fronts.length; front++) {
      while (first > 0 && backs[first - 1] >= from - fronts[front]) first--;
      while (end > 0 && backs[end - 1] >= to - fronts[front] + 1) end--;
      counts[front] = each[front] * this.#backTotals.within(first, end);
      if (counts[front] !== 0) this.#counted++;
    }
    return counts;
  }

  /** Which sums of the back, with this one of the front, lie in the band: places from the first up to the second. */
  #backsIn({ from, to }: Totals, front: number): [number, number] {
    const { sums } = this.#backs;
    const before = this.#fronts.sums[front];
    return [firstAtLeast(sums, from - before), firstAtLeast(sums, to - before + 1)];
  }
}

function greatestOf(worths: Float64Array): number {
  let most = -Infinity;
  for (const worth of worths) if (worth > most) most = worth;
  return most;
}

/** Where to split the groups so that both chains have about as many packages. */
export function middleOf(parts: readonly Float64Array[]): number {
  const sizes = parts.map(({ length }) => Math.log(length));
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
  let [before, split] = [0, 0];
  while (split < parts.length - 1 && before + sizes[split] / 2 < half) before += sizes[split++];
  return Math.max(1, split);
}

/**
 * How far a sum found may lie above the one sought. Either what was left out of both lists adds up; or one list alone steps finely enough
 * from any sum of the other.
 */
function slackOf(fronts: SumSet, backs: SumSet): number {
  let slack = fronts.error + backs.error;
  const [front, back] = [gapsOf(fronts.sums), gapsOf(backs.sums)];
  if (back.widest <= front.range) slack = Math.min(slack, front.widest);
  if (front.widest <= back.range) slack = Math.min(slack, back.widest);
  return slack;
}

function gapsOf(sums: Float64Array): { widest: number; range: number } {
  let widest = 0;
  for (let at = 1; at < sums.length; at++) widest = Math.max(widest, sums[at] - sums[at - 1]);
  return { widest, range: sums[sums.length - 1] - sums[0] };
}
