// The invitation in a link's fragment, and what it yields: a token for the server, and a key by which a join is known to answer it.
import { type Bytes, fromBase64url, sha256, toBase64url, toUtf8 } from "./bytes.ts";
import { KEY_BYTES, type RoomId } from "./header.ts";
import { type Refusal, refuse } from "./refusal.ts";

export interface Invitation {
  readonly room: RoomId;
  /** Fingerprint of the founder's signing key. */
  readonly founder: string;
  /** Fingerprint of the key with which the server signs receipts. */
  readonly server: string;
  /** 256 random bits, base64url. Whoever has them may ask to join. */
  readonly secret: string;
}

const MARK = "parley1";
const PART_BYTES = 32;

export function drawSecret(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(PART_BYTES)));
}

/** 32 bytes that stand for a public key of the given text. Throws a TypeError for what is no key. */
export async function fingerprintOf(key: string): Promise<string> {
  const bytes = fromBase64url(key, KEY_BYTES);
  if (bytes === undefined) throw new TypeError("Not a key of 32 bytes.");
  return toBase64url(await sha256(toUtf8("parley/fingerprint/1\0"), bytes));
}

/** The part of a link after "#". Never send it to a server, and clear it from the address first. */
export function writeInvitation({ room, founder, server, secret }: Invitation): string {
  return [MARK, room, founder, server, secret].join(".");
}

export function readInvitation(fragment: string): Invitation | Refusal<"invitation"> {
  const [mark, room, founder, server, secret, ...more] = fragment.replace(/^#/, "").split(".");
  const parts = [room, founder, server, secret];
  const isWhole = parts.every((part) => fromBase64url(part, PART_BYTES) !== undefined);
  if (mark !== MARK || more.length > 0 || !isWhole) return refuse("invitation");
  return { room, founder, server, secret };
}

/** What the one invited shows the server, once, by POST. */
export async function joinToken(invitation: Pick<Invitation, "room" | "secret">): Promise<string> {
  const bits = await crypto.subtle.deriveBits(
    derivation(invitation, "parley/join/token/1"),
    await base(invitation),
    256,
  );
  return toBase64url(new Uint8Array(bits));
}

/** What the server keeps of an invitation. */
export async function tokenHash(token: string): Promise<string | undefined> {
  const bytes = fromBase64url(token, PART_BYTES);
  return bytes && toBase64url(await sha256(toUtf8("parley/join/token-hash/1\0"), bytes));
}

/** The key under which a join request is authenticated to the inviter. */
export async function joinMacKey(invitation: Pick<Invitation, "room" | "secret">): Promise<CryptoKey> {
  const kind = { name: "HMAC", hash: "SHA-256", length: 256 };
  const from = derivation(invitation, "parley/join/mac/1");
  return crypto.subtle.deriveKey(from, await base(invitation), kind, false, ["sign", "verify"]);
}

function derivation({ room }: Pick<Invitation, "room">, label: string) {
  return { name: "HKDF", hash: "SHA-256", salt: decoded(room), info: toUtf8(label) };
}

async function base({ secret }: Pick<Invitation, "secret">): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", decoded(secret), "HKDF", false, ["deriveBits", "deriveKey"]);
}

function decoded(part: string): Bytes {
  const bytes = fromBase64url(part, PART_BYTES);
  if (bytes === undefined) throw new TypeError("Not a part of an invitation.");
  return bytes;
}
