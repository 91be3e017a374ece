// Reading keys (X25519): which ones anything may be sealed to, and the signing key's word that one belongs to it.
import { type Bytes, concat, fromBase64url } from "./bytes.ts";
import { checkSignature, sign } from "./ed25519.ts";
import { isCanonicalCoordinate } from "./ed25519-encodings.ts";
import { KEY_BYTES, type MemberKey, type RoomId, SIGNATURE_BYTES } from "./header.ts";
import { type Refusal, refuse, type SignatureFault } from "./refusal.ts";

/** Stands for the room in the founding act, whose room has no id yet. */
const NO_ROOM = new Uint8Array(32);

export interface ReadingKeyClaim {
  readonly room: RoomId | null;
  readonly key: MemberKey;
  readonly reading: string;
  readonly proof: string;
}

export interface ReadingKeyOath {
  readonly signing: CryptoKey;
  readonly room: RoomId | null;
  readonly reading: string;
}

/** The signature that says in one room: "what is sealed to this reading key, I can open". */
export async function proveReadingKey({ signing, room, reading }: ReadingKeyOath): Promise<Bytes> {
  return sign({ key: signing, domain: "parley/reading/1", message: claimBytes(room, reading) });
}

/** Undefined if the reading key is usable and the signing key vouches for it in this room. */
export async function checkReadingKey(
  claim: ReadingKeyClaim,
): Promise<Refusal<SignatureFault | "reading-key" | "member-proof"> | undefined> {
  const bytes = fromBase64url(claim.reading, KEY_BYTES);
  const signature = fromBase64url(claim.proof, SIGNATURE_BYTES);
  if (bytes === undefined || !(await isUsable(bytes))) return refuse("reading-key");
  if (signature === undefined) return refuse("member-proof");
  const message = claimBytes(claim.room, claim.reading);
  const fault = await checkSignature({ key: claim.key, domain: "parley/reading/1", message, signature });
  return fault?.refused === "signature-wrong" ? refuse("member-proof") : fault;
}

function claimBytes(room: RoomId | null, reading: string): Bytes {
  return concat(
    room === null ? NO_ROOM : (fromBase64url(room) ?? NO_ROOM),
    fromBase64url(reading) ?? new Uint8Array(),
  );
}

let probe: Promise<CryptoKeyPair> | undefined;

/**
 * A point of small order makes every shared secret zero: nothing could be sealed to it, and one such key in a room would
 * stop all sealing to its seat. Web Crypto refuses to derive from one, so a derivation is the test.
 */
async function isUsable(reading: Bytes): Promise<boolean> {
  if (!isCanonicalCoordinate(reading)) return false;
  probe ??= crypto.subtle.generateKey("X25519", false, ["deriveBits"]) as Promise<CryptoKeyPair>;
  const { privateKey } = await probe;
  try {
    const peer = await crypto.subtle.importKey("raw", reading, "X25519", false, []);
    const secret = await crypto.subtle.deriveBits({ name: "X25519", public: peer }, privateKey, 256);
    return new Uint8Array(secret).some((byte) => byte !== 0);
  } catch {
    return false;
  }
}
