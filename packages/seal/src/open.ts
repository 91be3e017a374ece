// Opens a checked act with the key of its epoch.
import { fromBase64url, fromUtf8, toUtf8 } from "./bytes.ts";
import type { CheckedAct } from "./envelope.ts";
import { associatedData, type Header } from "./header.ts";
import { unpad } from "./padding.ts";
import { parseObject } from "./read-header.ts";
import { type OpeningFault, type Refusal, refuse } from "./refusal.ts";
import { commitmentOf, payloadText } from "./seal.ts";

export interface OpenedAct {
  readonly salt: string;
  /** The author's own number within this audience, from 1. */
  readonly number: number;
  /** JSON text; what it says is for others to judge. */
  readonly act: string;
}

const NONCE_BYTES = 12;
const SALT_BYTES = 32;

export async function openAct(
  { header, ciphertext }: CheckedAct,
  key: CryptoKey,
): Promise<OpenedAct | Refusal<OpeningFault>> {
  if (header.size === 0) return refuse("nothing-sealed");
  const iv = ciphertext.subarray(0, NONCE_BYTES);
  const additionalData = associatedData(header);
  let padded: Uint8Array;
  try {
    const sealed = ciphertext.subarray(NONCE_BYTES);
    padded = new Uint8Array(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed),
    );
  } catch {
    return refuse("wrong-key");
  }
  const payload = unpad(padded);
  if ("refused" in payload) return payload;
  const opened = readPayload(fromUtf8(payload));
  if (opened === undefined) return refuse("payload");
  return (await isCommitted(header, opened)) ? opened : refuse("commitment");
}

/**
 * Whether the author's signature covers this text and its number. AES-GCM alone does not say so: a ciphertext can be made that opens under two
 * keys to two texts.
 */
export async function isCommitted(header: Header, { salt, number, act }: OpenedAct): Promise<boolean> {
  const [bytes, text] = [fromBase64url(salt, SALT_BYTES), toUtf8(act)];
  if (bytes === undefined || fromUtf8(text) !== act) return false;
  return (await commitmentOf({ salt: bytes, number, text })) === header.commitment;
}

function readPayload(text: string | undefined): OpenedAct | undefined {
  const fields = text === undefined ? undefined : parseObject(text);
  if (fields === undefined) return undefined;
  const { salt, number, act } = fields;
  if (typeof salt !== "string" || typeof act !== "string") return undefined;
  if (!Number.isSafeInteger(number) || (number as number) < 1) return undefined;
  const opened = { salt, number: number as number, act };
  return payloadText(opened) === text ? opened : undefined;
}
