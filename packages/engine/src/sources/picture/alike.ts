// Sets of words that are clearly about the same: pairs by shared words, and the groups that they make.

/** Share of the words of both that both have; 0 for empty sets. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

export interface Alikeness {
  /** The least overlap, above 0. */
  readonly least: number;
  /** The fewest words that both must have. */
  readonly shared: number;
}

/**
 * Groups of positions whose sets are alike, directly or by way of others, by their first positions. Sets that are alike share a word among
 * their rarest few, so that only those are compared (Chaudhuri, Ganti and Kaushik 2006, "A primitive operator for similarity joins").
 */
export function alikeGroups(sets: readonly ReadonlySet<string>[], alikeness: Alikeness): number[][] {
  const group = sets.map((_, k) => k);
  const rootOf = (k: number): number => {
    let root = k;
    while (group[root] !== root) root = group[root];
    return root;
  };
  const holders = new Map<string, number[]>();
  rarestWords(sets, alikeness.least).forEach((words, k) => {
    const met = new Set(words.flatMap((word) => holders.get(word) ?? []));
    for (const other of met) {
      if (!isAlike(sets[k], sets[other], alikeness)) continue;
      const [a, b] = [rootOf(k), rootOf(other)].sort((x, y) => x - y);
      group[b] = a;
    }
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), k]);
  });
  const members = new Map<number, number[]>();
  sets.forEach((_, k) => {
    const root = rootOf(k);
    members.set(root, [...(members.get(root) ?? []), k]);
  });
  return [...members.values()];
}

export function isAlike(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  { least, shared }: Alikeness,
): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= shared && overlap(one, other) >= least;
}

/** Of each set so many of its rarest words that no set that is alike can lack all of them. */
function rarestWords(sets: readonly ReadonlySet<string>[], least: number): string[][] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return sets.map((set) => {
    const rarest = [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    return rarest.slice(0, set.size - Math.ceil(least * set.size) + 1);
  });
}
