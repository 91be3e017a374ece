// Whether the browser may throw the store away when space is short, and how much room there is.

/** Asks the browser to keep the store until the person erases it; false where it would not promise. */
export async function askToPersist(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
