// Signing and verifying with Ed25519 through Web Crypto; every signature is for one purpose, named by its domain.
import { type Bytes, concat, fromBase64url, toUtf8 } from "./bytes.ts";
import { checkKeyEncoding, checkSignatureEncoding, isOnCurve } from "./ed25519-encodings.ts";
import type { MemberKey } from "./header.ts";
import { type Refusal, refuse, type SignatureFault } from "./refusal.ts";

/** The purposes; each is put before the signed bytes with a zero byte after it, and none begins another. */
export type Domain =
  | "parley/act/1"
  | "parley/auth/1"
  | "parley/export/1"
  | "parley/head/1"
  | "parley/reading/1"
  | "parley/receipt/1";

export interface Signing {
  readonly key: CryptoKey;
  readonly domain: Domain;
  readonly message: Uint8Array;
}

export interface Verifying {
  readonly key: MemberKey;
  readonly domain: Domain;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

export async function sign({ key, domain, message }: Signing): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign("Ed25519", key, inDomain(domain, message)));
}

/** Undefined if the signature is right, else why not. Never throws for what comes from outside. */
export async function checkSignature(given: Verifying): Promise<Refusal<SignatureFault> | undefined> {
  const key = imported.get(given.key) ?? (await usableKey(given.key));
  if ("refused" in key) return key;
  const unfit = checkSignatureEncoding(given.signature);
  if (unfit !== undefined) return unfit;
  const message = inDomain(given.domain, given.message);
  const isRight = await crypto.subtle.verify("Ed25519", key, concat(given.signature), message);
  return isRight ? undefined : refuse("signature-wrong");
}

/** Whether the text is a public key that may sign: canonical, of large order, on the curve. */
export async function checkSigningKey(key: MemberKey): Promise<Refusal<SignatureFault> | undefined> {
  const usable = imported.get(key) ?? (await usableKey(key));
  return "refused" in usable ? usable : undefined;
}

const domains = new Map<Domain, Bytes>();

function inDomain(domain: Domain, message: Uint8Array): Bytes {
  const start = domains.get(domain) ?? toUtf8(`${domain}\0`);
  domains.set(domain, start);
  return concat(start, message);
}

/** Keys that may sign. A room has few of them and many signatures; importing one costs about a third of a verification. */
const imported = new Map<MemberKey, CryptoKey>();
const MOST_IMPORTED = 1_000;

async function usableKey(key: MemberKey): Promise<CryptoKey | Refusal<SignatureFault>> {
  const bytes = fromBase64url(key);
  if (bytes === undefined) return refuse("key-encoding");
  const unfit = checkKeyEncoding(bytes);
  if (unfit !== undefined) return unfit;
  if (!isOnCurve(bytes)) return refuse("key-encoding");
  try {
    const made = await crypto.subtle.importKey("raw", bytes, "Ed25519", false, ["verify"]);
    if (imported.size >= MOST_IMPORTED) imported.clear();
    imported.set(key, made);
    return made;
  } catch {
    return refuse("key-encoding");
  }
}
