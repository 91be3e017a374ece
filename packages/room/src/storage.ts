// Where a client keeps a room between two openings: named bytes, which this package seals before it hands them over.

export interface RoomStorage {
  read(name: string): Promise<Uint8Array | undefined>;
  /** Writes all or nothing; null deletes. */
  write(entries: ReadonlyMap<string, Uint8Array | null>): Promise<void>;
}

/** Forgets when the program ends. */
export function memoryStorage(): RoomStorage {
  const kept = new Map<string, Uint8Array>();
  return {
    read: async (name) => kept.get(name),
    write: async (entries) => {
      for (const [name, bytes] of entries) {
        if (bytes === null) kept.delete(name);
        else kept.set(name, bytes);
      }
    },
  };
}
