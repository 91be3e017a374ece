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
  #last: Promise<void> = Promise.resolve();

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
    const sealed = await this.#storage.read(full);
    const plain = sealed && (await this.#atRest.open(sealed, full));
    return plain && JSON.parse(new TextDecoder().decode(plain));
  }

  /** Rejects if it is not kept. Changes a value with no other writing between reading and writing it. */
  update(name: string, change: (before: unknown) => unknown): Promise<void> {
    const updating = this.#last.then(async () => {
      const text = encode(change(await this.read(name)));
      await this.#store([[this.#prefix + name, text]]);
    });
    this.#last = updating.catch(() => undefined);
    return updating;
  }

  /** All or nothing. The values are taken as they are at the call. Never rejects: a room goes on without being kept. */
  write(values: Readonly<Record<string, unknown>>): Promise<void> {
    const texts = Object.entries(values).map(
      ([name, value]) => [this.#prefix + name, value === null ? null : encode(value)] as const,
    );
    this.#last = this.#last.then(() => this.#store(texts)).catch(() => this.#failed());
    return this.#last;
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
