// Takes combinations in block by block and lets go at once of those that a kept one surely dominates; the others wait in a buffer
// and are compared exactly when it is full.
import type { ClusterWalk } from "../cluster-walk.ts";
import { type CombinationRows, joinedRows, type RowComparison, undominatedRows } from "./combination-rows.ts";
import type { StreamedPart } from "./streamed-part.ts";

const SMALLEST_BUFFER = 4096;
const BELOW = -2;
const OPEN = -1;

export class RowSieve {
  private readonly comparison: RowComparison;
  private readonly width: number;
  private readonly parties: number;
  private kept: CombinationRows;
  private extra: { multiplicity: Float64Array; others: Map<number, number[]> };
  private keptExact: bigint[][];
  private waiting = 0;
  private waitingWorth: Float64Array[];
  private waitingFirst: Uint32Array;
  private combinations = 0;
  private readonly highest: Float64Array;
  private readonly lowest: Float64Array;
  private readonly corner: Float64Array;
  private lastCover = 0;

  constructor(comparison: RowComparison, width: number) {
    this.comparison = comparison;
    this.width = width;
    this.parties = comparison.gaps.length;
    this.kept = noRows(this.parties);
    this.keptExact = comparison.gaps.map(() => []);
    this.extra = { multiplicity: this.kept.multiplicity, others: new Map() };
    const room = Math.max(SMALLEST_BUFFER, 2 * width);
    this.waitingWorth = Array.from({ length: this.parties }, () => new Float64Array(room));
    this.waitingFirst = new Uint32Array(room);
    this.highest = new Float64Array(this.parties).fill(Number.NEGATIVE_INFINITY);
    this.lowest = new Float64Array(this.parties).fill(Number.POSITIVE_INFINITY);
    this.corner = new Float64Array(this.parties);
  }

  /** At least how many rows are undominated so far. */
  get size(): number {
    return this.kept.size;
  }

  addBlock(walk: ClusterWalk): void {
    const allowed = this.measure(walk);
    if (allowed === 0) return;
    this.combinations += allowed;
    if (this.place(this.corner, OPEN) === BELOW) return;
    for (let k = 0; k < this.width; k++) {
      if (walk.allowed[k] === 0) continue;
      for (let party = 0; party < this.parties; party++) this.corner[party] = walk.worth[party][k];
      const combination = walk.block * this.width + k;
      const place = this.place(this.corner, combination);
      if (place === OPEN) this.wait(combination);
      else if (place >= 0) this.join(place, combination);
    }
    if (this.waiting + this.width > this.waitingFirst.length) this.settle();
  }

  finish(outcome: StreamedPart["outcome"]): StreamedPart {
    this.settle();
    const { kept: rows, combinations } = this;
    return { rows, combinations, highest: [...this.highest], lowest: [...this.lowest], outcome };
  }

  // How many of the block are allowed; their highest worths go to the corner.
  private measure({ allowed, worth }: ClusterWalk): number {
    const { width, corner } = this;
    let count = 0;
    for (let k = 0; k < width; k++) count += allowed[k];
    for (let party = 0; party < this.parties; party++) {
      let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      const row = worth[party];
      for (let k = 0; k < width; k++) {
        if (allowed[k] === 0) continue;
        if (row[k] > most) most = row[k];
        if (row[k] < least) least = row[k];
      }
      corner[party] = most;
      if (most > this.highest[party]) this.highest[party] = most;
      if (least < this.lowest[party]) this.lowest[party] = least;
    }
    return count;
  }

  // Where a point stands to the kept rows: surely below one of them, equal to one (its row), or open.
  private place(point: Float64Array, combination: number): number {
    if (this.kept.size === 0) return OPEN;
    if (this.isBelow(point, this.lastCover)) return BELOW;
    const [first] = this.kept.worth;
    let [low, high] = [0, this.kept.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (first[middle] >= point[0]) low = middle + 1;
      else high = middle;
    }
    const end = this.parties === 2 && this.comparison.gaps[0] === 0 ? Math.max(0, low - 1) : 0;
    for (let row = low - 1; row >= end; row--) {
      if (this.isBelow(point, row)) {
        this.lastCover = row;
        return BELOW;
      }
      if (combination !== OPEN && this.isEqual(point, row, combination)) return row;
    }
    return OPEN;
  }

  private isBelow(point: Float64Array, row: number): boolean {
    const { gaps } = this.comparison;
    let strictly = false;
    for (let party = 0; party < this.parties; party++) {
      const rise = this.kept.worth[party][row] - point[party];
      const gap = gaps[party];
      if (gap > 0 ? !(rise > gap) : !(rise >= 0)) return false;
      if (rise > gap) strictly = true;
    }
    return strictly;
  }

  private isEqual(point: Float64Array, row: number, combination: number): boolean {
    const { gaps, exactWorth } = this.comparison;
    for (let party = 0; party < this.parties; party++) {
      if (Math.abs(this.kept.worth[party][row] - point[party]) > gaps[party]) return false;
    }
    return gaps.every(
      (gap, party) => gap === 0 || exactWorth(party, combination) === this.exactKept(party, row),
    );
  }

  private exactKept(party: number, row: number): bigint {
    this.keptExact[party][row] ??= this.comparison.exactWorth(party, this.kept.first[row]);
    return this.keptExact[party][row];
  }

  private wait(combination: number): void {
    for (let party = 0; party < this.parties; party++) {
      this.waitingWorth[party][this.waiting] = this.corner[party];
    }
    this.waitingFirst[this.waiting++] = combination;
  }

  private join(row: number, combination: number): void {
    this.extra.multiplicity[row]++;
    const further = this.extra.others.get(row) ?? [];
    if (further.length >= this.comparison.named - 1) return;
    further.push(combination);
    this.extra.others.set(row, further);
  }

  private settle(): void {
    const { waiting } = this;
    if (waiting === 0) return;
    const buffer: CombinationRows = {
      size: waiting,
      worth: this.waitingWorth.map((column) => column.subarray(0, waiting)),
      multiplicity: new Float64Array(waiting).fill(1),
      first: this.waitingFirst.subarray(0, waiting),
      others: new Map(),
    };
    this.kept = undominatedRows(joinedRows([this.kept, buffer]), this.comparison);
    this.extra = { multiplicity: this.kept.multiplicity, others: this.kept.others as Map<number, number[]> };
    this.keptExact = this.keptExact.map(() => []);
    this.waiting = 0;
    this.lastCover = 0;
    // A buffer that grows with what is kept holds the number of sortings down.
    const room = Math.max(SMALLEST_BUFFER, this.kept.size, 2 * this.width);
    if (room > this.waitingFirst.length) {
      this.waitingWorth = this.waitingWorth.map(() => new Float64Array(room));
      this.waitingFirst = new Uint32Array(room);
    }
  }
}

function noRows(parties: number): CombinationRows {
  return {
    size: 0,
    worth: Array.from({ length: parties }, () => new Float64Array(0)),
    multiplicity: new Float64Array(0),
    first: new Uint32Array(0),
    others: new Map(),
  };
}
