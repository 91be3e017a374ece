// "Did you mean": the known name that is closest to a mistyped one, by optimal string alignment distance.

/** Longer lists are not searched: a suggestion is a courtesy and must not cost seconds. */
const LONGEST_LIST = 2_000;
const LONGEST_NAME = 60;

/** The nearest of the names, or null when none is near enough to be what was meant. Ties: the first. */
export function nearestName(text: string, names: readonly string[]): string | null {
  if (names.length > LONGEST_LIST || text.length > LONGEST_NAME) return null;
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - text.length) >= bestDistance || name.length > LONGEST_NAME) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < bestDistance && distance < Math.max(wanted.length, name.length)) {
      [best, bestDistance] = [name, distance];
    }
  }
  return best;
}

/** Fewest insertions, deletions, replacements and swaps of neighbours, no part being changed twice. */
function editDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}
