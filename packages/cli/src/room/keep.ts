// The folder in which a member's keys and what was read of the room are kept. Without its passphrase it tells nothing.
import { join } from "node:path";
import { type AtRest, type RoomEntry, type RoomHost, sealWithKey } from "@parley/room";
import {
  type Bytes,
  backUp,
  forgetSecret,
  type Identity,
  isRefused,
  lockForReader,
  makeIdentity,
  restore,
  unlockAsReader,
} from "@parley/seal";
import type { Environment } from "../environment.ts";
import { writeWhole } from "../files/write-files.ts";
import { OutsideError } from "../outside-error.ts";
import { layFileStorage, openFileStorage, type SureAtRest } from "./file-storage.ts";
import { lockFolder } from "./folder-lock.ts";
import {
  broken,
  CONTENT,
  hasIdentity,
  IDENTITY,
  makeFolder,
  pathOf,
  REST_KEY,
  readIdentity,
  readRestKey,
  refuseFilled,
} from "./keep-files.ts";
import { knownPassphrase, newPassphrase, type PassphraseWords } from "./passphrase.ts";

export interface KeepWords extends PassphraseWords {
  /** The folder. */
  readonly keep: string;
  readonly json?: boolean;
}

/** How far this member has come, and what it needs to go on. */
export type KeptRoom =
  /** `sent`: the server has taken the request, and the invitation is spent. */
  | { readonly state: "asked"; readonly link: string; readonly sent: boolean }
  | ({ readonly state: "in" } & Omit<RoomEntry, "identity">);

export interface Keep {
  readonly identity: Identity;
  readonly host: RoomHost;
  /** Undefined until there is a room. */
  read(): Promise<KeptRoom | undefined>;
  write(room: KeptRoom): Promise<void>;
}

/** Keys, and the file that backs them up. */
export interface BackedUp {
  readonly identity: Identity;
  readonly file: Bytes;
}

interface Place {
  readonly folder: string;
  /** As people know it. */
  readonly typed: string;
}

const ENTRY = "keep";
const PRIVATE = { mode: 0o600, flush: true } as const;

/** Opens the folder for as long as `use` takes. @throws OutsideError `keep-missing`, `wrong-passphrase`, `keep-broken`, `keep-locked` */
export async function withKeep<T>(
  words: KeepWords,
  environment: Environment,
  use: (keep: Keep) => Promise<T>,
): Promise<T> {
  const place: Place = { folder: pathOf(words.keep, environment), typed: words.keep };
  const file = await readIdentity(place.folder, place.typed);
  const passphrase = await knownPassphrase(words, environment);
  return locked(place, async () => {
    const identity = await unlockIdentity(file, { passphrase, typed: join(place.typed, IDENTITY) });
    return use(await openKeep(place, identity, environment));
  });
}

/**
 * The same for a folder that is new or empty, which gets the keys given, or new ones. One in which this was begun before is opened.
 * @throws OutsideError `folder-not-empty` among others
 */
export async function withNewKeep<T>(
  words: KeepWords & { readonly keys?: BackedUp },
  environment: Environment,
  use: (keep: Keep) => Promise<T>,
): Promise<T> {
  const place: Place = { folder: pathOf(words.keep, environment), typed: words.keep };
  const { keys } = words;
  if (keys === undefined && (await hasIdentity(place.folder))) return withKeep(words, environment, use);
  await refuseFilled(place.folder, place.typed);
  const made = keys ?? (await makeKeys(await newPassphrase(words, environment)));
  await makeFolder(place.folder, place.typed);
  return locked(place, async () => {
    await furnish(place.folder, made);
    return use(await openKeep(place, made.identity, environment));
  });
}

/** `typed` names the file to people. @throws OutsideError `wrong-passphrase`, `backup-broken` */
export async function unlockIdentity(
  file: Uint8Array,
  { passphrase, typed }: { readonly passphrase: string; readonly typed: string },
): Promise<Identity> {
  const identity = await restore(file, passphrase);
  if (!isRefused(identity)) return identity;
  throw new OutsideError(
    identity.refused === "backup-passphrase" ? "wrong-passphrase" : "backup-broken",
    typed,
  );
}

async function makeKeys(passphrase: string): Promise<BackedUp> {
  const { identity, secret } = await makeIdentity();
  const file = await backUp(secret, passphrase);
  forgetSecret(secret);
  return { identity, file };
}

async function furnish(folder: string, { identity, file }: BackedUp): Promise<void> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  await writeWhole(join(folder, REST_KEY), await lockForReader(raw, identity.reading), PRIVATE);
  await layFileStorage(join(folder, CONTENT), await sealingWith(raw));
  await writeWhole(join(folder, IDENTITY), file, PRIVATE);
}

/** Overwrites the bytes of the key. */
async function sealingWith(raw: Bytes): Promise<AtRest> {
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  raw.fill(0);
  return sealWithKey(key);
}

async function openKeep(
  { folder, typed }: Place,
  identity: Identity,
  environment: Environment,
): Promise<Keep> {
  const raw = await unlockAsReader(await readRestKey(folder, typed), identity.opening);
  if (isRefused(raw)) throw broken(typed, REST_KEY);
  const atRest = orBroken(await sealingWith(raw), typed);
  const storage = await openFileStorage(join(folder, CONTENT), atRest);
  const { fetch, clock } = await environment.rooms();
  return {
    identity,
    host: { fetch, clock, storage, atRest },
    read: async () => {
      const sealed = await storage.read(ENTRY);
      if (sealed === undefined) return undefined;
      const plain = await atRest.open(sealed, ENTRY);
      return JSON.parse(new TextDecoder().decode(plain)) as KeptRoom;
    },
    write: async (room) => {
      const plain = new TextEncoder().encode(JSON.stringify(room));
      await storage.write(new Map([[ENTRY, await atRest.seal(plain, ENTRY)]]));
    },
  };
}

/** A file that does not open is told: without it, invitations and what waits to be sent would be gone unnoticed. */
function orBroken(sealing: AtRest, typed: string): SureAtRest {
  return {
    seal: sealing.seal,
    open: async (sealed, name) => {
      const plain = await sealing.open(sealed, name);
      if (plain === undefined) throw broken(typed, CONTENT);
      return plain;
    },
  };
}

async function locked<T>({ folder, typed }: Place, use: () => Promise<T>): Promise<T> {
  const release = await lockFolder(folder, typed);
  try {
    return await use();
  } finally {
    await release();
  }
}
