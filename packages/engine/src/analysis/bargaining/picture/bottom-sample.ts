// A sample of fixed size in one pass: every deal has a seeded random number, and those with the smallest are kept (bottom-k sampling,
// Cohen & Kaplan 2007). A deal that is kept stays kept when others drop out, so that lines on a screen don't jump.

export class BottomSample {
  /** Numbers at or above this are not kept; 2^32 as long as there is room. */
  bar = 2 ** 32;
  private size = 0;
  private readonly limit: number;
  private readonly seed: number;
  /** A heap with the largest number on top. */
  private readonly numbers: Uint32Array;
  private readonly items: Uint32Array;

  constructor(limit: number, seed: number) {
    this.limit = limit;
    this.seed = seed >>> 0;
    this.numbers = new Uint32Array(limit);
    this.items = new Uint32Array(limit);
    if (limit === 0) this.bar = 0;
  }

  /** @param item a whole number from 0 to 2^32 − 1, each offered once. */
  offer(item: number): void {
    const number = shuffled(item, this.seed);
    if (number >= this.bar) return;
    if (this.size < this.limit) this.rise(this.size++, number, item);
    else this.sink(number, item);
    if (this.size === this.limit) this.bar = this.numbers[0];
  }

  /** Ascending. */
  kept(): Uint32Array {
    return this.items.slice(0, this.size).sort();
  }

  private rise(from: number, number: number, item: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (this.numbers[above] >= number) break;
      this.place(at, this.numbers[above], this.items[above]);
      at = above;
    }
    this.place(at, number, item);
  }

  private sink(number: number, item: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.numbers[below + 1] > this.numbers[below]) below++;
      if (this.numbers[below] <= number) break;
      this.place(at, this.numbers[below], this.items[below]);
      at = below;
    }
    this.place(at, number, item);
  }

  private place(at: number, number: number, item: number): void {
    this.numbers[at] = number;
    this.items[at] = item;
  }
}

/** One-to-one, so that no two items have the same number. The mixing steps of MurmurHash3 (Appleby 2011). */
function shuffled(item: number, seed: number): number {
  let mixed = item ^ Math.imul(seed + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
