// An envelope as it travels, and everything about one that can be checked without a key: by the server, by every seat, years later.
import { type Bytes, fromBase64url, sha256, toBase64url } from "./bytes.ts";
import { checkSignature } from "./ed25519.ts";
import { audienceName, LONGEST_KEYS_CONTENT, readKeysContent } from "./epochs.ts";
import { type Hash, type Header, type RoomId, SIGNATURE_BYTES } from "./header.ts";
import { readHeader } from "./read-header.ts";
import { checkReadingKey } from "./reading-key.ts";
import { type EnvelopeFault, isRefused, type Refusal, refuse } from "./refusal.ts";

/** All three as base64url; `ciphertext` is empty where nothing is sealed. */
export interface Envelope {
  readonly header: string;
  readonly signature: string;
  readonly ciphertext: string;
}

/** An envelope whose header is well formed, whose signature is right, and whose ciphertext is the one signed for. */
export interface CheckedAct {
  readonly header: Header;
  readonly ciphertext: Bytes;
  readonly leaf: Hash;
}

/** Bytes that AES-GCM as used here adds: a nonce of 12 in front and a tag of 16 behind. */
const SEAL_BYTES = 28;

/** `room` is null for an envelope that founds a room; its leaf is then the id of the new room. */
export async function checkEnvelope(
  envelope: unknown,
  room: RoomId | null,
): Promise<CheckedAct | Refusal<EnvelopeFault>> {
  const parts = decode(envelope);
  if (isRefused(parts)) return parts;
  const header = readHeader(parts.header);
  if (isRefused(header)) return header;
  const leaf = await leafOf(parts.header, parts.signature);
  if ((header.kind === "found" ? (room ?? leaf) : room) !== (header.room ?? leaf))
    return refuse("other-room");
  const { signature } = parts;
  const fault =
    (await checkSignature({
      key: header.author,
      domain: "parley/act/1",
      message: parts.header,
      signature,
    })) ??
    (await checkCiphertext(header, parts.ciphertext)) ??
    (await checkContents(header, parts.ciphertext));
  return fault ?? { header, ciphertext: parts.ciphertext, leaf };
}

/** The hash by which the chain and later acts of the same author name this act. */
export async function leafOf(header: Uint8Array, signature: Uint8Array): Promise<Hash> {
  return toBase64url(await sha256(header, signature));
}

interface Parts {
  readonly header: Bytes;
  readonly signature: Bytes;
  readonly ciphertext: Bytes;
}

function decode(envelope: unknown): Parts | Refusal<EnvelopeFault> {
  if (typeof envelope !== "object" || envelope === null) return refuse("envelope-shape");
  const fields = envelope as Partial<Record<keyof Envelope, unknown>>;
  const header = fromBase64url(fields.header);
  const signature = fromBase64url(fields.signature, SIGNATURE_BYTES);
  const ciphertext = fromBase64url(fields.ciphertext);
  if (header === undefined) return refuse("header-encoding");
  if (signature === undefined) return refuse("signature-encoding");
  if (ciphertext === undefined) return refuse("ciphertext-encoding");
  return { header, signature, ciphertext };
}

async function checkCiphertext(
  header: Header,
  ciphertext: Bytes,
): Promise<Refusal<EnvelopeFault> | undefined> {
  const { length } = ciphertext;
  if (header.ciphertext === null) return length === 0 ? undefined : refuse("ciphertext-size");
  const fits = header.size === 0 ? length <= LONGEST_KEYS_CONTENT : length === header.size + SEAL_BYTES;
  if (!fits) return refuse("ciphertext-size");
  return toBase64url(await sha256(ciphertext)) === header.ciphertext ? undefined : refuse("ciphertext-hash");
}

/** What only some kinds have: a new member's keys, or wraps of an epoch key. */
async function checkContents(header: Header, ciphertext: Bytes): Promise<Refusal<EnvelopeFault> | undefined> {
  if (header.member !== undefined) return checkReadingKey({ room: header.room, ...header.member });
  if (header.kind !== "keys" || header.epoch === null) return undefined;
  if (header.epoch.audience !== (await audienceName(header.audience))) return refuse("audience-name");
  const content = readKeysContent(ciphertext);
  return "refused" in content ? content : undefined;
}
