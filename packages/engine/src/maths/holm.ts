// Corrects for testing many things at once, so that the chance of any false alarm stays below the level. Holm 1979.

/** The adjusted p of each test, in the order given: at most the level where it stands after correction. */
export function holmAdjusted(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a] - values[b] || a - b);
  const adjusted = values.map(() => 0);
  let least = 0;
  order.forEach((test, rank) => {
    least = Math.max(least, Math.min(1, (values.length - rank) * values[test]));
    adjusted[test] = least;
  });
  return adjusted;
}
