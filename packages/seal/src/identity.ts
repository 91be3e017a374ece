// A person's two keys in one room: Ed25519 to sign, X25519 to read. Made, backed up under a passphrase, restored.
import { areEqual, type Bytes, fromBase64url, fromUtf8, toBase64url, toUtf8 } from "./bytes.ts";
import type { MemberKey } from "./header.ts";
import { lockWithPassphrase, unlockWithPassphrase } from "./lock-file.ts";
import { parseObject } from "./read-header.ts";
import { isRefused, type Refusal, refuse } from "./refusal.ts";

/** Plain data and two keys that cannot be exported; may be kept in IndexedDB as it is. */
export interface Identity {
  /** The public Ed25519 key, by which a room knows its member. */
  readonly member: MemberKey;
  /** The public X25519 key. */
  readonly reading: string;
  readonly signing: CryptoKey;
  readonly opening: CryptoKey;
}

/** The private keys as PKCS #8, for the one backup. Whoever holds it is the member: keep it nowhere else. */
export interface IdentitySecret {
  readonly member: MemberKey;
  readonly reading: string;
  readonly signing: Bytes;
  readonly opening: Bytes;
}

export interface MadeIdentity {
  readonly identity: Identity;
  readonly secret: IdentitySecret;
}

const BACKUP = "parley/identity/1";
const MIDDLE_POINT = Uint8Array.of(9, ...new Uint8Array(31));

export async function makeIdentity(): Promise<MadeIdentity> {
  const signing = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const opening = (await crypto.subtle.generateKey("X25519", true, ["deriveBits"])) as CryptoKeyPair;
  const secret: IdentitySecret = {
    member: toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", signing.publicKey))),
    reading: toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", opening.publicKey))),
    signing: new Uint8Array(await crypto.subtle.exportKey("pkcs8", signing.privateKey)),
    opening: new Uint8Array(await crypto.subtle.exportKey("pkcs8", opening.privateKey)),
  };
  return { identity: await lockIn(secret), secret };
}

/** Overwrites the private keys. The engine may have made copies; this is the most that a page can do. */
export function forgetSecret(secret: IdentitySecret): void {
  secret.signing.fill(0);
  secret.opening.fill(0);
}

/** An age file under the passphrase (scrypt with N = 2¹⁷, some 0.6 s and 128 MiB). */
export async function backUp(secret: IdentitySecret, passphrase: string): Promise<Bytes> {
  const { member, reading } = secret;
  const [signing, opening] = [toBase64url(secret.signing), toBase64url(secret.opening)];
  return lockWithPassphrase(
    toUtf8(JSON.stringify({ v: BACKUP, member, reading, signing, opening })),
    passphrase,
  );
}

export async function restore(
  file: Uint8Array,
  passphrase: string,
): Promise<Identity | Refusal<"backup-passphrase" | "backup-content">> {
  const plain = await unlockWithPassphrase(file, passphrase);
  if (isRefused(plain)) {
    return refuse(plain.refused === "passphrase" ? "backup-passphrase" : "backup-content");
  }
  const secret = readSecret(plain);
  if (secret === undefined) return refuse("backup-content");
  try {
    const identity = await lockIn(secret);
    forgetSecret(secret);
    return (await isWhole(identity)) ? identity : refuse("backup-content");
  } catch {
    return refuse("backup-content");
  }
}

async function lockIn({ member, reading, signing, opening }: IdentitySecret): Promise<Identity> {
  return {
    member,
    reading,
    signing: await crypto.subtle.importKey("pkcs8", signing, "Ed25519", false, ["sign"]),
    opening: await crypto.subtle.importKey("pkcs8", opening, "X25519", false, ["deriveBits"]),
  };
}

function readSecret(plain: Uint8Array): IdentitySecret | undefined {
  const fields = parseObject(fromUtf8(plain) ?? "");
  if (fields === undefined || fields.v !== BACKUP) return undefined;
  const { member, reading } = fields;
  const [signing, opening] = [fromBase64url(fields.signing), fromBase64url(fields.opening)];
  if (!signing || !opening || typeof member !== "string" || typeof reading !== "string") return undefined;
  return { member, reading, signing, opening };
}

/** Whether the public keys belong to the private ones. */
async function isWhole(identity: Identity): Promise<boolean> {
  const [member, reading] = [fromBase64url(identity.member, 32), fromBase64url(identity.reading, 32)];
  if (member === undefined || reading === undefined) return false;
  const message = toUtf8(BACKUP);
  const signature = await crypto.subtle.sign("Ed25519", identity.signing, message);
  const verifying = await crypto.subtle.importKey("raw", member, "Ed25519", false, ["verify"]);
  const middle = await crypto.subtle.importKey("raw", MIDDLE_POINT, "X25519", false, []);
  const derived = await crypto.subtle.deriveBits({ name: "X25519", public: middle }, identity.opening, 256);
  return (
    (await crypto.subtle.verify("Ed25519", verifying, signature, message)) &&
    areEqual(new Uint8Array(derived), reading)
  );
}
