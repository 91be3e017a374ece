// Bytes and their texts: strict base64url without padding (RFC 4648 section 5), UTF-8, and whole numbers of eight bytes.

/** Bytes that Web Crypto takes as they are; never over shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODES = new TextEncoder().encode(LETTERS);
const NOT_A_LETTER = 64;
const VALUES = new Uint8Array(128).fill(NOT_A_LETTER);
CODES.forEach((code, value) => {
  VALUES[code] = value;
});

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const asciiDecoder = new TextDecoder("latin1");

export function toBase64url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    // Writes past the end of a typed array are dropped, which cuts off the letters that stand for no byte.
    text[at++] = CODES[three >> 18];
    text[at++] = CODES[(three >> 12) & 63];
    text[at++] = CODES[(three >> 6) & 63];
    text[at++] = CODES[three & 63];
  }
  return asciiDecoder.decode(text);
}

/**
 * The bytes of a base64url text, or undefined if it has other letters, padding, an impossible length, or bits left over
 * that are not zero. So two different texts never give the same bytes. With `length`, exactly that many bytes.
 */
export function fromBase64url(text: unknown, length?: number): Bytes | undefined {
  if (typeof text !== "string" || text.length % 4 === 1) return undefined;
  const size = Math.floor((text.length * 3) / 4);
  if (length !== undefined && size !== length) return undefined;
  const bytes = new Uint8Array(size);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? VALUES[code] : NOT_A_LETTER;
    if (value === NOT_A_LETTER) return undefined;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}

export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export function toUtf8(text: string): Bytes {
  return encoder.encode(text);
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Eight bytes, highest first. Throws a RangeError unless the number is whole, at least 0 and safe. */
export function u64be(number: number): Bytes {
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`Not a whole number from 0: ${number}`);
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number));
  return bytes;
}

/** Compares every byte, so the time taken does not say where two equally long texts first differ. */
export function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let i = 0; i < one.length; i++) difference |= one[i] ^ other[i];
  return difference === 0;
}

/** Orders bytes as numbers, from the first byte on; a beginning comes before what it begins. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) if (one[i] !== other[i]) return one[i] - other[i];
  return one.length - other.length;
}

export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", concat(...parts)));
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
