// Keeps what was read of a room, so that the next opening need not check and open everything again.
import {
  type CheckedAct,
  fromBase64url,
  type Header,
  readFollowing,
  type SignedHead,
  toBase64url,
  writeFollowing,
} from "@parley/seal";
import type { Alarm, Alarms } from "./alarms.ts";
import type { KnownAct } from "./known-act.ts";
import { CHUNK, type LogBook } from "./log-book.ts";
import type { KeptReading, RoomReader } from "./reader.ts";
import type { Vault } from "./vault.ts";

interface KeptAct {
  readonly header: Header;
  readonly ciphertext: string;
  readonly leaf: string;
}

interface Checkpoint {
  readonly following: string;
  readonly keys: readonly { readonly number: number; readonly act: KeptAct }[];
  readonly waiting: readonly (readonly [number, KeptAct])[];
}

/** What is small enough to be written whole each time. */
export interface Evidence {
  readonly alarms: readonly Alarm[];
  /** By number, for this member's own acts. */
  readonly receipts: readonly (readonly [number, string])[];
  readonly heads: readonly SignedHead[];
  /** Numbers of places that the server gave without an envelope, since it has none. */
  readonly lost: readonly number[];
}

/** So many acts may have to be checked again at the next opening. */
const CHECKPOINT_EVERY = 200;
/** While a long room is read for the first time, checkpoints come more seldom. */
const CHECKPOINT_READING = 4_000;

export interface KeeperStart {
  readonly vault: Vault;
  readonly reader: RoomReader;
  readonly log: LogBook;
  readonly alarms: Alarms;
  readonly evidence: () => Omit<Evidence, "alarms">;
}

export class RoomKeeper {
  readonly #start: KeeperStart;
  #checkpointAt: number;
  #saving: Promise<void> | undefined;
  #again = false;

  constructor(start: KeeperStart) {
    this.#start = start;
    this.#checkpointAt = start.reader.known.length;
  }

  /** Writes what is new. While one writing is under way, all later calls share the next. */
  save({ reading = false }: { readonly reading?: boolean } = {}): Promise<void> {
    if (this.#saving) {
      this.#again = true;
      return this.#saving;
    }
    const since = this.#start.reader.known.length - this.#checkpointAt;
    const isDue = since >= (reading ? CHECKPOINT_READING : CHECKPOINT_EVERY);
    this.#saving = this.#write({ checkpoint: isDue }).then(() => {
      this.#saving = undefined;
      if (!this.#again) return;
      this.#again = false;
      return this.save({ reading });
    });
    return this.#saving;
  }

  /** Writes everything, so that the next opening has nothing to check again. */
  async saveAll(): Promise<void> {
    await this.#saving;
    await this.#write({ checkpoint: !this.#start.alarms.isStopped });
  }

  async #write({ checkpoint }: { readonly checkpoint: boolean }): Promise<void> {
    const { vault, log, alarms, evidence } = this.#start;
    const { values, chunks } = log.unwritten();
    const kept: Evidence = { alarms: alarms.list, ...evidence() };
    const withCheckpoint = checkpoint && !alarms.isStopped ? this.#checkpoint() : {};
    await vault.write({ ...values, ...withCheckpoint, evidence: kept });
    log.written(chunks);
  }

  #checkpoint(): Record<string, unknown> {
    const { reader } = this.#start;
    reader.refresh();
    this.#checkpointAt = reader.known.length;
    const changed = new Set([...reader.takeChanged()].map((index) => Math.floor(index / CHUNK)));
    const chunks = [...changed].map((index) => [
      `open/${index}`,
      reader.known.slice(index * CHUNK, (index + 1) * CHUNK),
    ]);
    const checkpoint: Checkpoint = {
      following: writeFollowing(reader.following),
      keys: reader.keys.places.map(({ number, act }) => ({ number, act: keptAct(act) })),
      waiting: reader.waiting.map(([number, act]) => [number, keptAct(act)] as const),
    };
    return { ...Object.fromEntries(chunks), checkpoint };
  }
}

/** Undefined if nothing was kept, or not of this seat. */
export async function readKept(
  vault: Vault,
  { room, seat }: { readonly room: string; readonly seat: string },
): Promise<KeptReading | undefined> {
  const checkpoint = (await vault.read("checkpoint")) as Checkpoint | undefined;
  const following = checkpoint && readFollowing(checkpoint.following);
  if (following?.room !== room || following.seat !== seat) return undefined;
  const { number } = following.at;
  const chunks = await Promise.all(
    Array.from({ length: Math.ceil(number / CHUNK) }, (_, index) => vault.read(`open/${index}`)),
  );
  const known = (chunks as (KnownAct[] | undefined)[]).flatMap((chunk) => chunk ?? []).slice(0, number);
  if (known.length < number) return undefined;
  const keys = checkpoint?.keys.map(({ number: at, act }) => ({ number: at, act: checkedAct(act) })) ?? [];
  const waiting = checkpoint?.waiting.map(([at, act]) => [at, checkedAct(act)] as const) ?? [];
  return { following, known, keys, waiting };
}

export async function readEvidence(vault: Vault): Promise<Evidence> {
  const kept = (await vault.read("evidence")) as Partial<Evidence> | undefined;
  return { alarms: [], receipts: [], heads: [], lost: [], ...kept };
}

function keptAct({ header, ciphertext, leaf }: CheckedAct): KeptAct {
  return { header, ciphertext: toBase64url(ciphertext), leaf };
}

function checkedAct({ header, ciphertext, leaf }: KeptAct): CheckedAct {
  return { header, ciphertext: fromBase64url(ciphertext) ?? new Uint8Array(), leaf };
}
