// The least and the most of some numbers, without a call for each.

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Infinite, upside down, for none. */
export function spanOfValues(values: Float64Array): Span {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < values.length; k++) {
    if (values[k] < low) low = values[k];
    if (values[k] > high) high = values[k];
  }
  return { low, high };
}
