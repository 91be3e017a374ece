// Which lines of an edited list are which of the entries before: by unchanged names, then by place.

/** For each new name the position of the entry that it is, or null where it is a new one. */
export function matchNames(before: readonly string[], after: readonly string[]): (number | null)[] {
  const matched = matchEqual(before, after);
  matchByPlace(before, matched);
  return matched;
}

/** By unchanged names alone: the first of equal names with the first, the second with the second. */
export function matchEqual(before: readonly string[], after: readonly string[]): (number | null)[] {
  const places = new Map<string, number[]>();
  before.forEach((name, k) => {
    const found = places.get(name);
    if (found) found.push(k);
    else places.set(name, [k]);
  });
  for (const found of places.values()) found.reverse();
  return after.map((name) => places.get(name)?.pop() ?? null);
}

/** Entries that changed their names stand behind the same unchanged one as before, or at the start as before. */
function matchByPlace(before: readonly string[], matched: (number | null)[]): void {
  const kept = new Set(matched);
  const waiting = new Map<number, number[]>();
  let behind = -1;
  before.forEach((_, k) => {
    if (kept.has(k)) behind = k;
    else waiting.set(behind, [...(waiting.get(behind) ?? []), k]);
  });
  behind = -1;
  matched.forEach((position, k) => {
    if (position !== null) behind = position;
    else matched[k] = waiting.get(behind)?.shift() ?? null;
  });
}
