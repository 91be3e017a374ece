// Axes of a plane: where they begin and end, where their ticks stand, and where a worth lies on them.

export interface Axis {
  readonly low: number;
  readonly high: number;
}

/** Holds all the worths, with a little room on both sides. */
export function axisAround(worths: readonly number[], room = 0.05): Axis {
  const known = worths.filter(Number.isFinite);
  if (known.length === 0) return { low: 0, high: 1 };
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const spread = most - least;
  const largest = Math.max(Math.abs(least), Math.abs(most));
  // What doubles hardly tell apart is one place, or no round number would lie between.
  const pad = spread > Math.max(1e-9 * largest, 1e-200) ? room * spread : 1;
  return { low: least - pad, high: most + pad };
}

/** About so many round numbers within the axis, ascending. */
export function roundTicks({ low, high }: Axis, count: number): number[] {
  const rough = (high - low) / Math.max(1, count);
  if (!(rough > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((by) => by * power).find((size) => size >= rough) ?? 10 * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Whole multiples, so that sums of fractions don't drift.
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where on the screen a worth lies. */
export function place({ low, high }: Axis, worth: number, { from, to }: Stretch): number {
  return from + ((worth - low) / (high - low)) * (to - from);
}
