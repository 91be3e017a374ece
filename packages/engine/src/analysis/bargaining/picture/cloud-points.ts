// The distinct points of two parties' worths with how many deals make each, as long as there are few.
import { ACCEPTABLE, ADMISSIBLE, type GradedDeals } from "./grades.ts";
import type { PictureSpace } from "./picture-space.ts";

export interface CloudPoints {
  readonly size: number;
  /** In the parties' own units, rounded to the nearest double. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly all: Uint32Array;
  readonly admissible: Uint32Array;
  /** Null where somebody's no-deal worth is unknown. */
  readonly acceptable: Uint32Array | null;
  /** A deal of each point, acceptable if one is, else admissible if one is: `deals[point * issues + issue]` is the option. */
  readonly deals: Uint16Array;
}

interface Options {
  readonly x: number;
  readonly y: number;
  readonly limit: number;
}

/** Null when there are more than the limit. Points come in the order of their first deals. */
export function findPoints(
  space: PictureSpace,
  set: GradedDeals,
  { x, y, limit }: Options,
): CloudPoints | null {
  const { outer, inner, grades } = set;
  const table = new PointTable(limit);
  for (let o = 0; o < outer.size; o++) {
    const start = o * inner.size;
    const [xOuter, yOuter] = [outer.worth[x][o], outer.worth[y][o]];
    for (let k = 0; k < inner.size; k++) {
      const point = table.at(xOuter + inner.worth[x][k], yOuter + inner.worth[y][k]);
      if (point < 0) return null;
      table.note(point, grades[start + k], start + k);
    }
  }
  return table.finish(space, set, { x, y });
}

/** Open addressing: a point is found again by the two numbers themselves. */
class PointTable {
  private size = 0;
  private readonly limit: number;
  private readonly slots: Int32Array;
  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  /** Three counts a point, by grade. */
  private readonly counts: Uint32Array;
  private readonly best: Int8Array;
  private readonly example: Float64Array;
  private readonly bits = new Uint32Array(4);
  private readonly numbers = new Float64Array(this.bits.buffer);

  constructor(limit: number) {
    this.limit = limit;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * limit + 1))).fill(-1);
    this.xs = new Float64Array(limit);
    this.ys = new Float64Array(limit);
    this.counts = new Uint32Array(3 * limit);
    this.best = new Int8Array(limit).fill(-1);
    this.example = new Float64Array(limit);
  }

  /** The point with these worths, made where there is none; -1 when the table is full. */
  at(x: number, y: number): number {
    const { slots, xs, ys } = this;
    const mask = slots.length - 1;
    for (let slot = this.hash(x, y) & mask; ; slot = (slot + 1) & mask) {
      const point = slots[slot];
      if (point < 0) return this.insert(slot, x, y);
      if (xs[point] === x && ys[point] === y) return point;
    }
  }

  note(point: number, grade: number, deal: number): void {
    this.counts[3 * point + grade]++;
    if (grade <= this.best[point]) return;
    this.best[point] = grade;
    this.example[point] = deal;
  }

  finish(space: PictureSpace, set: GradedDeals, { x, y }: { x: number; y: number }): CloudPoints {
    const { size, counts } = this;
    const acceptable = Uint32Array.from({ length: size }, (_, p) => counts[3 * p + ACCEPTABLE]);
    const admissible = acceptable.map((count, p) => count + counts[3 * p + ADMISSIBLE]);
    const width = space.frame.issues.length;
    const deals = new Uint16Array(size * width);
    for (let point = 0; point < size; point++) {
      const number = this.example[point];
      const inner = number % set.inner.size;
      deals.set(set.dealAt((number - inner) / set.inner.size, inner), point * width);
    }
    return {
      size,
      x: this.xs.slice(0, size).map((worth) => worth / space.perUnit[x]),
      y: this.ys.slice(0, size).map((worth) => worth / space.perUnit[y]),
      all: admissible.map((count, p) => count + counts[3 * p]),
      admissible,
      acceptable: space.noDeal.includes(null) ? null : acceptable,
      deals,
    };
  }

  private insert(slot: number, x: number, y: number): number {
    if (this.size === this.limit) return -1;
    this.slots[slot] = this.size;
    this.xs[this.size] = x;
    this.ys[this.size] = y;
    return this.size++;
  }

  private hash(x: number, y: number): number {
    // Adding 0 makes the two zeros one.
    this.numbers[0] = x + 0;
    this.numbers[1] = y + 0;
    const { bits } = this;
    let mixed = bits[0] ^ Math.imul(bits[1], 0x9e3779b1) ^ Math.imul(bits[2], 0x85ebca6b);
    mixed ^= Math.imul(bits[3], 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return mixed ^ (mixed >>> 15);
  }
}
