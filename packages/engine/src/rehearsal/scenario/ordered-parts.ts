// What the combinations of one group are worth to one party, in order of worth. Refused ones are left out.

export interface OrderedParts {
  /** Distinct, ascending. */
  readonly values: Float64Array;
  /** Combinations by worth ascending, ties in case order. */
  readonly order: Uint32Array;
  /** Where each value begins in the order; one more closes the list. */
  readonly starts: Uint32Array;
}

/** @param parts Whole numbers; −∞ where refused. */
export function orderParts(parts: Float64Array): OrderedParts {
  const order = parts.length <= 1024 ? sorted(parts) : sortedByDigits(parts);
  let distinct = 0;
  for (let at = 0; at < order.length; at++) if (isFirst(parts, order, at)) distinct++;
  const values = new Float64Array(distinct);
  const starts = new Uint32Array(distinct + 1);
  for (let at = 0, place = 0; at < order.length; at++) {
    if (!isFirst(parts, order, at)) continue;
    values[place] = parts[order[at]];
    starts[place++] = at;
  }
  starts[distinct] = order.length;
  return { values, order, starts };
}

function isFirst(parts: Float64Array, order: Uint32Array, at: number): boolean {
  return at === 0 || parts[order[at]] !== parts[order[at - 1]];
}

function sorted(parts: Float64Array): Uint32Array {
  const kept: number[] = [];
  for (let k = 0; k < parts.length; k++) if (parts[k] !== -Infinity) kept.push(k);
  return Uint32Array.from(kept.sort((a, b) => parts[a] - parts[b] || a - b));
}

/** Radix sort by digits of 16 bits from the last to the first: stable, and in time that grows with the number of combinations only. */
function sortedByDigits(parts: Float64Array): Uint32Array {
  const { least, most, count } = ends(parts);
  let order = new Uint32Array(count);
  for (let k = 0, at = 0; k < parts.length; k++) if (parts[k] !== -Infinity) order[at++] = k;
  let other = new Uint32Array(count);
  for (let unit = 1; unit <= most - least; unit *= 65_536) {
    const places = new Uint32Array(65_537);
    for (let at = 0; at < count; at++) {
      places[((((parts[order[at]] - least) / unit) >>> 0) & 0xffff) + 1]++;
    }
    for (let digit = 0; digit < 65_536; digit++) places[digit + 1] += places[digit];
    for (let at = 0; at < count; at++) {
      other[places[(((parts[order[at]] - least) / unit) >>> 0) & 0xffff]++] = order[at];
    }
    [order, other] = [other, order];
  }
  return order;
}

function ends(parts: Float64Array): { least: number; most: number; count: number } {
  let [least, most, count] = [Infinity, -Infinity, 0];
  for (const part of parts) {
    if (part === -Infinity) continue;
    if (part < least) least = part;
    if (part > most) most = part;
    count++;
  }
  return { least, most, count };
}

/** The first position whose value is at least the bound; the length where none is. */
export function firstAtLeast(values: Float64Array, bound: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (values[middle] < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the value stands; −1 where it does not. */
export function placeOf(values: Float64Array, value: number): number {
  const at = firstAtLeast(values, value);
  return at < values.length && values[at] === value ? at : -1;
}
