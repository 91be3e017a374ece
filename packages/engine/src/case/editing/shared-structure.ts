// Changes to lists and objects that share all that stays as it was; what is not changed is returned itself.

/** `change` gives null for what is to be left out. */
export function mapShared<T>(
  list: readonly T[],
  change: (item: T, position: number) => T | null,
): readonly T[] {
  let changed = false;
  const kept: T[] = [];
  list.forEach((item, position) => {
    const made = change(item, position);
    if (made !== item) changed = true;
    if (made !== null) kept.push(made);
  });
  return changed ? kept : list;
}

/** Values of a record by key; null for what is to be left out. */
export function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => T | null,
): Readonly<Record<string, T>> {
  const entries = Object.entries(record);
  const kept = mapShared(entries, (entry): [string, T] | null => {
    const made = change(entry[1], entry[0]);
    return made === entry[1] ? entry : made === null ? null : [entry[0], made];
  });
  return kept === entries ? record : Object.fromEntries(kept);
}

/** The object with a key set, or without it where the value is undefined. */
export function withKey<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  if (value === undefined ? !Object.hasOwn(object, key) : object[key] === value) return object;
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _, ...rest } = object;
  return rest as T;
}

/** The object with a list in it, whose key goes when the list becomes empty. */
export function withList<T extends object, K extends keyof T>(
  object: T,
  key: K,
  list: (T[K] & readonly unknown[]) | undefined,
): T {
  return object[key] === list ? object : withKey(object, key, list?.length === 0 ? undefined : list);
}

export function insertAt<T>(list: readonly T[], item: T, at = list.length): T[] {
  return insertAllAt(list, [item], at);
}

export function insertAllAt<T>(list: readonly T[], items: readonly T[], at = list.length): T[] {
  return [...list.slice(0, at), ...items, ...list.slice(at)];
}

export function replaceAt<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return list[at] === item ? list : list.with(at, item);
}

export function removeAt<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, position) => position !== at);
}

/** `to` is where the item stands afterwards. */
export function moveItem<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const target = Math.max(0, Math.min(list.length - 1, to));
  return target === from ? list : insertAt(removeAt(list, from), list[from], target);
}

/** The key under which a record holds a name, however it was typed; undefined where it holds none. */
export function keyFor(record: object, id: string): string | undefined {
  if (Object.hasOwn(record, id)) return id;
  return Object.keys(record).find((key) => key.trim().normalize("NFC") === id);
}
