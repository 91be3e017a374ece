// The order of the issues as a list in which each either stands below the one above or is as important as it.

export type Tiers = readonly (readonly string[])[];

export interface RankedRow {
  readonly id: string;
  /** As important as the one above. */
  readonly isTied: boolean;
}

export function rowsOf(tiers: Tiers): RankedRow[] {
  return tiers.flatMap((tier) => tier.map((id, k) => ({ id, isTied: k > 0 })));
}

export function tiersOf(rows: readonly RankedRow[]): string[][] {
  const tiers: string[][] = [];
  for (const { id, isTied } of rows) {
    const last = tiers.at(-1);
    if (isTied && last) last.push(id);
    else tiers.push([id]);
  }
  return tiers;
}

/** In a new order. What is moved between two that are level becomes level with them; elsewhere it stands by itself. */
export function reordered(rows: readonly RankedRow[], ids: readonly string[], moved: string): RankedRow[] {
  const from = rows.findIndex(({ id }) => id === moved);
  const wasHead = from >= 0 && !rows[from].isTied;
  const tied = new Map(rows.map((row) => [row.id, row.isTied]));
  // Those that were level with the one that left stay level with each other.
  if (wasHead && rows[from + 1]?.isTied) tied.set(rows[from + 1].id, false);
  return ids.map((id, at) => {
    if (at === 0) return { id, isTied: false };
    if (id !== moved) return { id, isTied: tied.get(id) ?? false };
    const next = ids[at + 1];
    return { id, isTied: next !== undefined && (tied.get(next) ?? false) };
  });
}

export function withTie(rows: readonly RankedRow[], id: string, isTied: boolean): RankedRow[] {
  return rows.map((row, at) => (row.id === id && at > 0 ? { ...row, isTied } : row));
}

/** The rank of each row, from 1; level rows share theirs. */
export function ranksOf(rows: readonly RankedRow[]): number[] {
  let rank = 0;
  return rows.map(({ isTied }, at) => {
    if (!isTied) rank = at + 1;
    return rank;
  });
}

/** One more issue named as the next in importance, out of those not yet named, which stay level at the end. */
export function picked(named: Tiers, left: readonly string[], next: string): string[][] {
  const rest = left.filter((id) => id !== next);
  return [...named.map((tier) => [...tier]), [next], ...(rest.length > 0 ? [rest] : [])];
}
