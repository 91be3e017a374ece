// Optional entries of a document, those that are not set left out.

/** The entries that hold something. */
export function given<K extends string>(entries: Record<K, string | null>): Partial<Record<K, string>> {
  const held = Object.entries<string | null>(entries).filter(([, value]) => value !== null);
  return Object.fromEntries(held) as Partial<Record<K, string>>;
}
