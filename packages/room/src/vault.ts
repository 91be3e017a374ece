// The client's own store: JSON values under names, sealed before the storage sees them.
import type { Bytes } from "@parley/seal";
import type { AtRest } from "./at-rest.ts";
import type { RoomStorage } from "./storage.ts";

export class Vault {
  readonly #storage: RoomStorage;
  readonly #atRest: AtRest;
  readonly #prefix: string;
  readonly #failed: () => void;
  /** Writes go one after the other, so that a later one is never overtaken by an earlier one. */
  #last: Promise<unknown> = Promise.resolve();
  /** What the storage refused to take, by full name; null deletes. It is read from here, and written together with the next. */
  #unkept: ReadonlyMap<string, Bytes | null> = new Map();

  /** `prefix` keeps apart what several rooms keep in one storage. */
  constructor({
    storage,
    atRest,
    prefix,
    failed = () => {},
  }: {
    readonly storage: RoomStorage;
    readonly atRest: AtRest;
    readonly prefix: string;
    /** Called when the storage refuses a writing, as when a disk is full. */
    readonly failed?: () => void;
  }) {
    this.#storage = storage;
    this.#atRest = atRest;
    this.#prefix = prefix;
    this.#failed = failed;
  }

  /** Undefined if there is nothing, or nothing that opens: what is kept here can always be had anew, except drafts. */
  async read(name: string): Promise<unknown> {
    const full = this.#prefix + name;
    const unkept = this.#unkept.get(full);
    const plain = unkept === undefined ? await this.#readKept(full) : unkept;
    return plain ? JSON.parse(new TextDecoder().decode(plain)) : undefined;
  }

  async #readKept(full: string): Promise<Uint8Array | undefined> {
    const sealed = await this.#storage.read(full);
    return sealed && (await this.#atRest.open(sealed, full));
  }

  /** Rejects if it is not kept. Changes a value with no other writing between reading and writing it. */
  update(name: string, change: (before: unknown) => unknown): Promise<void> {
    const updating = this.#last.then(async () => {
      const text = encode(change(await this.read(name)));
      await this.#store([[this.#prefix + name, text]]);
      this.#unkept = new Map([...this.#unkept].filter(([full]) => full !== this.#prefix + name));
    });
    this.#last = updating.catch(() => undefined);
    return updating;
  }

  /**
   * All or nothing; whether it was kept. What was not stays in memory, and is tried again with the next writing. The values are taken as
   * they are at the call. Never rejects: a room goes on without being kept.
   */
  write(values: Readonly<Record<string, unknown>>): Promise<boolean> {
    const texts = Object.entries(values).map(
      ([name, value]) => [this.#prefix + name, value === null ? null : encode(value)] as const,
    );
    const writing = this.#last.then(() => this.#tryToStore(texts));
    this.#last = writing;
    return writing;
  }

  async #tryToStore(texts: readonly (readonly [string, Bytes | null])[]): Promise<boolean> {
    const all = new Map([...this.#unkept, ...texts]);
    try {
      await this.#store([...all]);
      this.#unkept = new Map();
      return true;
    } catch {
      this.#unkept = all;
      this.#failed();
      return false;
    }
  }

  async #store(texts: readonly (readonly [string, Bytes | null])[]): Promise<void> {
    const sealed = texts.map(
      async ([name, plain]) => [name, plain && (await this.#atRest.seal(plain, name))] as const,
    );
    await this.#storage.write(new Map(await Promise.all(sealed)));
  }
}

function encode(value: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}
