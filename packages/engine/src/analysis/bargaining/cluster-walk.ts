// Goes through a cluster's combinations block by block in case order, keeping sums, so that a combination costs a few additions
// however many interactions there are. A block holds the combinations that differ at the last issue only.
import {
  barredPatterns,
  type DoubleTables,
  doubleTables,
  type ExactTables,
  exactTables,
  exactWorthOf,
  type LongTerm,
  type MaskPattern,
  matchesUpTo,
} from "./cluster-tables.ts";
import type { Cluster } from "./clusters.ts";
import type { SpacePlan } from "./space-plan.ts";

export class ClusterWalk {
  /** How many blocks the cluster has, and how many combinations each. */
  readonly blocks: number;
  readonly width: number;
  /** The current block; `blocks` after the last. */
  block = 0;
  /** Per party the worths of the block's combinations, as doubles in the manner of the deal space. */
  readonly worth: readonly Float64Array[];
  /** 1 for each of them that is allowed. */
  readonly allowed: Uint8Array;
  /** Per place the option taken, counted among those left; the last place is the caller's to set. */
  readonly chosen: Uint16Array;
  readonly exact: readonly ExactTables[];
  private readonly tables: readonly DoubleTables[];
  private readonly sizes: readonly number[];
  private readonly barred: readonly (readonly MaskPattern[])[];
  private readonly last: number;
  /** `totals[party][place]`: worth of the options taken before `place`. */
  private readonly totals: readonly Float64Array[];

  constructor(plan: SpacePlan, cluster: Cluster) {
    this.sizes = cluster.options.map(({ length }) => length);
    this.last = this.sizes.length - 1;
    this.width = this.sizes[this.last];
    this.blocks = this.width === 0 ? 0 : Number(cluster.combinations) / this.width;
    this.exact = plan.sheets.map((_, party) => exactTables(plan, party, cluster));
    this.tables = this.exact.map((tables, party) => doubleTables(plan, party, tables));
    this.barred = barredPatterns(cluster);
    this.chosen = new Uint16Array(this.sizes.length);
    this.worth = plan.sheets.map(() => new Float64Array(this.width));
    this.allowed = new Uint8Array(this.width);
    this.totals = plan.sheets.map(() => new Float64Array(this.sizes.length));
  }

  /** Goes to the first block from `block` on that has combinations allowed as far as its own options go. */
  seek(block: number): void {
    this.block = Math.min(block, this.blocks);
    let rest = this.block;
    for (let place = this.last - 1; place >= 0; place--) {
      this.chosen[place] = rest % this.sizes[place];
      rest = Math.floor(rest / this.sizes[place]);
    }
    this.settle(0);
  }

  /** Goes on to the next such block. */
  next(): void {
    this.block++;
    this.settle(this.increment(this.last - 1));
  }

  /** The party's exact worth, scaled, of what is chosen. */
  exactWorth(party: number): bigint {
    return exactWorthOf(this.exact[party], this.chosen);
  }

  // Sums up from the first place that changed; steps over all blocks that share a barred beginning.
  private settle(changed: number): void {
    let place = changed;
    while (this.block < this.blocks && place < this.last) {
      if (this.isBarred(place)) {
        this.skip(place);
        place = this.increment(place);
      } else {
        this.addUp(place++);
      }
    }
    if (this.block < this.blocks) this.fillBlock();
  }

  private isBarred(place: number): boolean {
    for (const pattern of this.barred[place]) if (matchesUpTo(pattern, place, this.chosen)) return true;
    return false;
  }

  // Counts the block on as if all places after `place` had come to their end.
  private skip(place: number): void {
    let size = 1;
    let within = 0;
    for (let j = place + 1; j < this.last; j++) {
      size *= this.sizes[j];
      within = within * this.sizes[j] + this.chosen[j];
      this.chosen[j] = 0;
    }
    this.block += size - within;
  }

  // Takes the next option at `place`, or before it where that was the last one; gives the first place that changed.
  private increment(place: number): number {
    let changed = place;
    for (; changed >= 0 && this.chosen[changed] === this.sizes[changed] - 1; changed--)
      this.chosen[changed] = 0;
    if (changed < 0) this.block = this.blocks;
    else this.chosen[changed]++;
    return Math.max(changed, 0);
  }

  private addUp(place: number): void {
    const { chosen } = this;
    for (let party = 0; party < this.tables.length; party++) {
      const { single, pairs, longer } = this.tables[party];
      const size = this.sizes[place];
      let total = this.totals[party][place] + single[place][chosen[place]];
      for (let earlier = 0; earlier < place; earlier++) {
        const pair = pairs[place][earlier];
        if (pair) total += pair[chosen[earlier] * size + chosen[place]];
      }
      for (const { pattern, worth } of longer[place]) if (matchesUpTo(pattern, place, chosen)) total += worth;
      this.totals[party][place + 1] = total;
    }
  }

  private fillBlock(): void {
    const { last, width, chosen, allowed } = this;
    for (let party = 0; party < this.tables.length; party++) {
      const { single, pairs, longer, cap } = this.tables[party];
      const worth = this.worth[party];
      const total = this.totals[party][last];
      const row = single[last];
      for (let option = 0; option < width; option++) worth[option] = total + row[option];
      for (let earlier = 0; earlier < last; earlier++) {
        const pair = pairs[last][earlier];
        const start = chosen[earlier] * width;
        if (pair) for (let option = 0; option < width; option++) worth[option] += pair[start + option];
      }
      if (longer[last].length > 0) this.addLonger(worth, longer[last]);
      if (cap !== null)
        for (let option = 0; option < width; option++) if (worth[option] > cap) worth[option] = cap;
    }
    allowed.fill(1);
    for (const pattern of this.barred[last])
      if (matchesUpTo(pattern, last - 1, chosen)) strike(allowed, pattern[last]);
  }

  private addLonger(row: Float64Array, terms: readonly LongTerm<number>[]): void {
    for (const { pattern, worth } of terms) {
      if (!matchesUpTo(pattern, this.last - 1, this.chosen)) continue;
      const matching = pattern[this.last];
      for (let option = 0; option < row.length; option++)
        if (!matching || matching[option]) row[option] += worth;
    }
  }
}

function strike(allowed: Uint8Array, matching: Uint8Array | null): void {
  for (let option = 0; option < allowed.length; option++)
    if (!matching || matching[option]) allowed[option] = 0;
}
