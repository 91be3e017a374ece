// A store in memory that a test can copy and look into.
import type { RoomStorage } from "../src/storage.ts";

export class TestStorage implements RoomStorage {
  readonly kept: Map<string, Uint8Array>;

  constructor(kept: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.kept = new Map(kept);
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    return this.kept.get(name);
  }

  async write(entries: ReadonlyMap<string, Uint8Array | null>): Promise<void> {
    for (const [name, bytes] of entries) {
      if (bytes === null) this.kept.delete(name);
      else this.kept.set(name, bytes);
    }
  }

  copy(): TestStorage {
    return new TestStorage(this.kept);
  }
}
