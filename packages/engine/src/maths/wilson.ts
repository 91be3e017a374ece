// The interval of a share that was counted in a sample. Wilson 1927.

/** `low` ≤ `value` ≤ `high`, all in [0, 1]. */
export interface ShareInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

// The standard normal's 97.5 % point: 95 % lie between it and its negative.
const Z = 1.959963984540054;

/** The 95 % Wilson interval of `hits` in `count` tries. @throws RangeError unless 0 ≤ hits ≤ count and count ≥ 1, both whole. */
export function wilsonInterval(hits: number, count: number): ShareInterval {
  if (!Number.isInteger(hits) || !Number.isInteger(count) || hits < 0 || hits > count || count < 1) {
    throw new RangeError(
      `hits of a sample lie between 0 and its size, which is at least 1: ${hits} of ${count}`,
    );
  }
  const value = hits / count;
  const spread = Z * Math.sqrt((value * (1 - value)) / count + (Z * Z) / (4 * count * count));
  const centre = value + (Z * Z) / (2 * count);
  const divisor = 1 + (Z * Z) / count;
  return {
    value,
    low: hits === 0 ? 0 : (centre - spread) / divisor,
    high: hits === count ? 1 : (centre + spread) / divisor,
  };
}
