// Epoch keys: one AES key for one audience between two changes of its members, sealed with age to each member.
import { Decrypter, Encrypter } from "age-encryption";
import {
  areEqual,
  type Bytes,
  concat,
  fromBase64url,
  fromUtf8,
  randomBytes,
  sha256,
  toBase64url,
  toUtf8,
  u64be,
} from "./bytes.ts";
import {
  type Audience,
  type EpochName,
  HASH_BYTES,
  type Hash,
  KEY_BYTES,
  type MemberKey,
  type RoomId,
} from "./header.ts";
import type { Identity } from "./identity.ts";
import { parseObject } from "./read-header.ts";
import { recipientOf } from "./recipient.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** The most bytes that the content of a keys act may have; enough for all members that a room may have. */
export const LONGEST_KEYS_CONTENT = 65_536;

export interface EpochKey {
  /** For sealing the key to others; let go of it after that. */
  readonly raw: Bytes;
  /** Cannot be exported. */
  readonly key: CryptoKey;
}

/** Which epoch a key is for, and who says so. Bound to every copy, so that one cannot be passed off as another. */
export interface EpochPlace {
  readonly room: RoomId;
  readonly author: MemberKey;
  readonly epoch: EpochName;
}

export interface Reader {
  readonly member: MemberKey;
  readonly reading: string;
}

export interface Wrap {
  readonly member: MemberKey;
  /** An age file, base64url. */
  readonly sealed: string;
}

/** What a keys act carries besides its header. */
export interface KeysContent {
  /** Stands for the key itself, so that all who are given it can tell that they got the same one. */
  readonly keyHash: Hash;
  /** Members in the order of their keys, each once. */
  readonly wraps: readonly Wrap[];
}

/** "all", or 22 letters that stand for just these seats. */
export async function audienceName(audience: Audience): Promise<string> {
  if (audience === "all") return "all";
  return toBase64url(await sha256(toUtf8([...audience].sort().join("\n")))).slice(0, 22);
}

export async function makeEpochKey(): Promise<EpochKey> {
  return keyFrom(randomBytes(32));
}

export interface Wrapping {
  readonly place: EpochPlace;
  readonly raw: Bytes;
  readonly readers: readonly Reader[];
}

/**
 * The content of a keys act. Throws a RangeError for a reading key that is none, and for more readers than fit into an act
 * (more than a room may have members).
 */
export async function wrapEpochKey({ place, raw, readers }: Wrapping): Promise<Bytes> {
  const plain = concat(raw, await contextOf(place));
  const keyHash = await hashOfKey(place, raw);
  const sorted = [...readers].sort((one, other) => (one.member < other.member ? -1 : 1));
  const wraps = sorted.map(async ({ member, reading }): Promise<Wrap> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipientOf(fromBase64url(reading) ?? new Uint8Array()));
    return { member, sealed: toBase64url(await encrypter.encrypt(plain)) };
  });
  const content = writeKeysContent({ keyHash, wraps: await Promise.all(wraps) });
  if (content.length > LONGEST_KEYS_CONTENT) throw new RangeError(`Too many readers: ${readers.length}.`);
  return content;
}

/** Reads only what `wrapEpochKey` could have written; whether the wraps open, and hold that key, only their readers can tell. */
export function readKeysContent(content: Uint8Array): KeysContent | Refusal<"keys-content"> {
  const text = content.length > LONGEST_KEYS_CONTENT ? undefined : fromUtf8(content);
  const fields = text === undefined ? undefined : parseObject(text);
  const [keyHash, wraps] = [fields?.keyHash, fields?.wraps];
  const isHash = fromBase64url(keyHash, HASH_BYTES) !== undefined;
  if (!isHash || !Array.isArray(wraps) || !wraps.every(isWrap)) return refuse("keys-content");
  const isSorted = wraps.every((wrap, index) => index === 0 || wraps[index - 1].member < wrap.member);
  const read: KeysContent = { keyHash: keyHash as Hash, wraps };
  return isSorted && areEqual(writeKeysContent(read), content) ? read : refuse("keys-content");
}

/** Bound to the epoch and not to whoever says it, so that a key that is handed on has the same. */
async function hashOfKey({ room, epoch }: EpochPlace, raw: Bytes): Promise<Hash> {
  const roomBytes = fromBase64url(room);
  if (roomBytes === undefined) throw new TypeError("Not an id of a room.");
  const label = toUtf8("parley/epoch-key/1\0");
  return toBase64url(await sha256(label, roomBytes, toUtf8(epoch.audience), u64be(epoch.number), raw));
}

export interface Unwrapping {
  readonly place: EpochPlace;
  readonly content: Uint8Array;
  readonly identity: Identity;
}

/**
 * The key that a keys act holds for this person: "no-wrap" if none, "wrap" if one that does not open, is for another epoch, or is not the
 * key of which the act gives the hash.
 */
export async function unwrapEpochKey(
  given: Unwrapping,
): Promise<EpochKey | Refusal<"keys-content" | "no-wrap" | "wrap">> {
  const content = readKeysContent(given.content);
  if ("refused" in content) return content;
  const wrap = content.wraps.find(({ member }) => member === given.identity.member);
  if (wrap === undefined) return refuse("no-wrap");
  const plain = await openWrap(wrap, given.identity.opening);
  if (plain === undefined || plain.length !== 64) return refuse("wrap");
  if (!areEqual(plain.subarray(32), await contextOf(given.place))) return refuse("wrap");
  const raw = plain.slice(0, 32);
  return (await hashOfKey(given.place, raw)) === content.keyHash ? keyFrom(raw) : refuse("wrap");
}

async function openWrap(wrap: Wrap, opening: CryptoKey): Promise<Bytes | undefined> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(opening);
  try {
    return new Uint8Array(await decrypter.decrypt(fromBase64url(wrap.sealed) ?? new Uint8Array()));
  } catch {
    return undefined;
  }
}

async function contextOf({ room, author, epoch }: EpochPlace): Promise<Bytes> {
  const [roomBytes, authorBytes] = [fromBase64url(room), fromBase64url(author)];
  if (roomBytes === undefined || authorBytes === undefined)
    throw new TypeError("Not an id of a room or a key.");
  const name = toUtf8(epoch.audience);
  return sha256(toUtf8("parley/epoch/1\0"), roomBytes, authorBytes, name, u64be(epoch.number));
}

async function keyFrom(raw: Bytes): Promise<EpochKey> {
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  return { raw, key };
}

function writeKeysContent({ keyHash, wraps }: KeysContent): Bytes {
  return toUtf8(JSON.stringify({ keyHash, wraps: wraps.map(({ member, sealed }) => ({ member, sealed })) }));
}

function isWrap(value: unknown): value is Wrap {
  const wrap = value as Partial<Wrap> | null;
  return fromBase64url(wrap?.member, KEY_BYTES) !== undefined && fromBase64url(wrap?.sealed) !== undefined;
}
