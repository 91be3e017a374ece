// Numbers for packages as they come up: the combinations of each group, kept once and found again by hashing.

const EMPTY = 0xffffffff;

export class PackageNumbers {
  count = 0;
  readonly #width: number;
  /** `[package × groups + group]`. */
  #rows: Uint32Array;
  /** Open addressing with linear probing, at most half full. */
  #slots = new Uint32Array(512).fill(EMPTY);

  constructor(groups: number) {
    this.#width = groups;
    this.#rows = new Uint32Array(128 * groups);
  }

  /** The number of the package; a new one, `count` before the call, where it has not come up. */
  take(combinations: ArrayLike<number>): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(combinations, this.#width) & mask;
    for (; this.#slots[slot] !== EMPTY; slot = (slot + 1) & mask) {
      if (this.#is(this.#slots[slot], combinations)) return this.#slots[slot];
    }
    const made = this.count;
    this.#slots[slot] = made;
    this.#keep(combinations);
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return made;
  }

  /** The number of the package; −1 where it has not come up. */
  find(combinations: ArrayLike<number>): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(combinations, this.#width) & mask;
    for (; this.#slots[slot] !== EMPTY; slot = (slot + 1) & mask) {
      if (this.#is(this.#slots[slot], combinations)) return this.#slots[slot];
    }
    return -1;
  }

  combination(deal: number, group: number): number {
    return this.#rows[deal * this.#width + group];
  }

  #is(deal: number, combinations: ArrayLike<number>): boolean {
    const base = deal * this.#width;
    for (let g = 0; g < this.#width; g++) if (this.#rows[base + g] !== combinations[g]) return false;
    return true;
  }

  #keep(combinations: ArrayLike<number>): void {
    const base = this.count * this.#width;
    if (base + this.#width > this.#rows.length) this.#rows = twice(this.#rows);
    for (let g = 0; g < this.#width; g++) this.#rows[base + g] = combinations[g];
    this.count++;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let deal = 0; deal < this.count; deal++) {
      const row = this.#rows.subarray(deal * this.#width, (deal + 1) * this.#width);
      let slot = hashOf(row, this.#width) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = deal;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over whole numbers, with the bits spread at the end. */
function hashOf(combinations: ArrayLike<number>, width: number): number {
  let hash = 0x811c9dc5;
  for (let g = 0; g < width; g++) hash = Math.imul(hash ^ combinations[g], 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function twice(old: Uint32Array): Uint32Array {
  const made = new Uint32Array(old.length * 2);
  made.set(old);
  return made;
}
