// Keys of lines from ids, which in a case that needs mending may be there twice.

/** Where an id is there again, its key is told apart by a mark that no id can hold. */
export function uniqueKeys(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}\n${times}`;
  });
}
