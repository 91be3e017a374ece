// The order of a list after one of its entries was moved.

export interface Beside {
  readonly moved: string;
  readonly beside: string;
  readonly place: "before" | "after";
}

export function moveBeside(ids: readonly string[], { moved, beside, place }: Beside): readonly string[] {
  if (moved === beside || !ids.includes(moved)) return ids;
  const rest = ids.filter((id) => id !== moved);
  const at = rest.indexOf(beside);
  if (at < 0) return ids;
  return rest.toSpliced(place === "after" ? at + 1 : at, 0, moved);
}

/** One place or more up (below 0) or down; at an end it stays. */
export function moveBy(ids: readonly string[], moved: string, by: number): readonly string[] {
  const from = ids.indexOf(moved);
  const to = Math.max(0, Math.min(ids.length - 1, from + by));
  if (from < 0 || to === from) return ids;
  return ids.filter((id) => id !== moved).toSpliced(to, 0, moved);
}
