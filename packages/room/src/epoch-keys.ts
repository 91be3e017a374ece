// The epoch keys of one member, unwrapped when they are first needed: each costs some milliseconds, and a kept room needs few.
import {
  addKey,
  type CheckedAct,
  type EpochName,
  type Identity,
  isRefused,
  type KeyRing,
  openWithRing,
  readKeysContent,
  sealingKey,
} from "@parley/seal";

export interface KeysPlace {
  readonly number: number;
  readonly act: CheckedAct;
  /** Keys of the members for whom the act holds the epoch key. */
  readonly readers: readonly string[];
  readonly keyHash: string;
}

export class EpochKeys {
  readonly #identity: Identity;
  readonly #tellUnusable: (place: KeysPlace) => void;
  /** Names of epochs whose key, as the act that started it gives it to this member, cannot be used. */
  readonly #spoiled = new Set<string>();
  readonly #ring: KeyRing = new Map();
  readonly #places: KeysPlace[] = [];
  readonly #byEpoch = new Map<string, KeysPlace[]>();
  readonly #unwrapped = new Map<string, { count: number; done: Promise<void> }>();

  /** `tellUnusable` is called with each act whose key for this member turns out to be none, or not the one that the act claims. */
  constructor(identity: Identity, tellUnusable: (place: KeysPlace) => void) {
    this.#identity = identity;
    this.#tellUnusable = tellUnusable;
  }

  /** Every keys act that counts and that this member was given, in the order of their places. */
  get places(): readonly KeysPlace[] {
    return this.#places;
  }

  /** The same by audience and number of the epoch. */
  get byEpoch(): ReadonlyMap<string, readonly KeysPlace[]> {
    return this.#byEpoch;
  }

  /** A keys act that counts; give them in the order of their places. */
  add(number: number, act: CheckedAct): void {
    const content = readKeysContent(act.ciphertext);
    if (act.header.epoch === null || isRefused(content)) return;
    const { wraps, keyHash } = content;
    const place: KeysPlace = { number, act, readers: wraps.map(({ member }) => member), keyHash };
    const name = nameOf(act.header.epoch);
    const same = this.#byEpoch.get(name);
    // The act that starts an epoch says which key it has. Where two members start one at the same time, the first decides.
    if (same && same[0].keyHash !== keyHash) return;
    this.#places.push(place);
    if (same) same.push(place);
    else this.#byEpoch.set(name, [place]);
  }

  async open(act: CheckedAct) {
    if (act.header.epoch !== null) await this.#unwrap(act.header.epoch);
    return openWithRing(this.#ring, act);
  }

  async sealingKey(epoch: EpochName): Promise<CryptoKey | undefined> {
    await this.#unwrap(epoch);
    return sealingKey(this.#ring, epoch);
  }

  /** Known once the key was asked for. Then the next epoch is to be started, so that this member is not shut out. */
  isSpoiled(epoch: EpochName): boolean {
    return this.#spoiled.has(nameOf(epoch));
  }

  async #unwrap(epoch: EpochName): Promise<void> {
    const name = nameOf(epoch);
    const places = this.#byEpoch.get(name) ?? [];
    const before = this.#unwrapped.get(name) ?? { count: 0, done: Promise.resolve() };
    if (before.count === places.length) return before.done;
    const added = places.slice(before.count);
    const done = before.done.then(async () => {
      for (const place of added) {
        const fault = await addKey(this.#ring, { identity: this.#identity, act: place.act });
        if (fault === undefined) continue;
        this.#tellUnusable(place);
        if (place === places[0]) this.#spoiled.add(name);
      }
    });
    this.#unwrapped.set(name, { count: places.length, done });
    return done;
  }
}

export function nameOf({ audience, number }: EpochName): string {
  return `${audience} ${number}`;
}
