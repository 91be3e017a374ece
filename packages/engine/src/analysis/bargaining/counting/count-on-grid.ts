// Counts deals whose losses, whole numbers, stay within the most that each party can lose: a joint histogram for each half of the
// groups, the second one summed up so that a cell holds all that lose no more, and one look-up for each cell of the first.
import { halves, type Losses, productOf } from "./losses.ts";

export interface GridCount {
  /** How many deals. */
  readonly count: bigint;
  /** False when counts went beyond 2^53: then `count` is right to one part in 10^9. */
  readonly exact: boolean;
}

/** Histograms of more cells than this are not made. */
const GRID_CELLS = 2 ** 21;

const LARGEST_EXACT = 2 ** 53;

/** Null when the histogram is too large, the work would be more than `steps`, or there are more deals than doubles can count. */
export function countOnGrid(losses: Losses, steps: number): GridCount | null {
  const widths = Array.from(losses.most, (most) => most + 1);
  const cells = widths.reduce((product, width) => product * width, 1);
  if (!(cells <= GRID_CELLS)) return null;
  const [first, second] = halves(losses);
  const worked = { left: steps };
  const left = histogram(first, widths, worked);
  const right = left && histogram(second, widths, worked);
  if (!left || !right) return null;
  sumUp(right, widths);
  const exact = productOf(first) < LARGEST_EXACT && productOf(second) < LARGEST_EXACT;
  return exact ? { count: joinExactly(left, right), exact } : joinRoughly(left, right);
}

// A cell's place is Σ loss × stride, so that losses that leave the most to lose in the other half sit at the mirrored place.
function joinExactly(left: Float64Array, right: Float64Array): bigint {
  let count = 0n;
  let small = 0;
  for (let cell = 0; cell < left.length; cell++) {
    if (left[cell] === 0) continue;
    const others = right[left.length - 1 - cell];
    const product = left[cell] * others;
    if (small + product < LARGEST_EXACT) {
      small += product;
    } else {
      count += BigInt(small) + BigInt(left[cell]) * BigInt(others);
      small = 0;
    }
  }
  return count + BigInt(small);
}

function joinRoughly(left: Float64Array, right: Float64Array): GridCount | null {
  let count = 0;
  for (let cell = 0; cell < left.length; cell++) count += left[cell] * right[left.length - 1 - cell];
  return Number.isFinite(count) ? { count: BigInt(Math.round(count)), exact: false } : null;
}

function histogram(
  { groups }: Losses,
  widths: readonly number[],
  worked: { left: number },
): Float64Array | null {
  const strides = widths.map((_, party) =>
    widths.slice(party + 1).reduce((product, width) => product * width, 1),
  );
  const cells = strides[0] * widths[0];
  let counts = new Float64Array(cells);
  counts[0] = 1;
  // Filled cells, so that sparse histograms cost little.
  let filled: Uint32Array = Uint32Array.of(0);
  for (const parties of groups) {
    const size = parties[0].length;
    worked.left -= filled.length * size + cells / 8;
    if (worked.left < 0) return null;
    const next = new Float64Array(cells);
    for (let k = 0; k < size; k++) {
      const shift = strides.reduce((place, stride, party) => place + stride * parties[party][k], 0);
      addShifted(counts, next, {
        filled,
        shift,
        widths,
        strides,
        room: parties.map((p, q) => widths[q] - p[k]),
      });
    }
    counts = next;
    filled = filledCells(next);
  }
  return counts;
}

interface Shift {
  readonly filled: Uint32Array;
  readonly shift: number;
  readonly widths: readonly number[];
  readonly strides: readonly number[];
  /** Per party, a cell's loss must stay below this for the sum to stay within the most. */
  readonly room: readonly number[];
}

function addShifted(
  from: Float64Array,
  to: Float64Array,
  { filled, shift, widths, strides, room }: Shift,
): void {
  for (const cell of filled) {
    let party = 0;
    while (party < room.length && Math.trunc(cell / strides[party]) % widths[party] < room[party]) party++;
    if (party === room.length) to[cell + shift] += from[cell];
  }
}

function filledCells(counts: Float64Array): Uint32Array {
  let size = 0;
  for (const count of counts) if (count !== 0) size++;
  const filled = new Uint32Array(size);
  let at = 0;
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell] !== 0) filled[at++] = cell;
  return filled;
}

function sumUp(counts: Float64Array, widths: readonly number[]): void {
  let stride = 1;
  for (const width of [...widths].reverse()) {
    for (let cell = 0; cell < counts.length; cell++) {
      if (Math.trunc(cell / stride) % width > 0) counts[cell] += counts[cell - stride];
    }
    stride *= width;
  }
}
