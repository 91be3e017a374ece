// Bytes and their texts: strict base64url without padding (RFC 4648 section 5), UTF-8, and whole numbers of eight bytes.

import { sha256 as hashAtOnce } from "@noble/hashes/sha2.js";

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
  let at = 0;
  let wrong = 0;
  for (let i = 0; i < text.length; i += 4) {
    const first = valueAt(text, i);
    const second = valueAt(text, i + 1);
    const third = i + 2 < text.length ? valueAt(text, i + 2) : 0;
    const fourth = i + 3 < text.length ? valueAt(text, i + 3) : 0;
    wrong |= first | second | third | fourth;
    // Writes past the end are dropped; what would have been written there has to be zero.
    const three = (first << 18) | (second << 12) | (third << 6) | fourth;
    bytes[at++] = three >> 16;
    bytes[at++] = three >> 8;
    bytes[at++] = three;
    if (at > size && (three & ((1 << (8 * (at - size))) - 1)) !== 0) return undefined;
  }
  return wrong < NOT_A_LETTER ? bytes : undefined;
}

function valueAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? VALUES[code] : NOT_A_LETTER;
}

/** Whether `fromBase64url` would give so many bytes, without making them. */
export function isBase64url(text: unknown, length: number): text is string {
  if (typeof text !== "string" || text.length !== Math.ceil((length * 4) / 3)) return false;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    value = valueAt(text, i);
    if (value === NOT_A_LETTER) return false;
  }
  const left = (text.length * 6) % 8;
  return (value & ((1 << left) - 1)) === 0;
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

/** From so many bytes on, Web Crypto's speed makes up for the way there and back. */
const LONG = 8_192;

export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  const whole = parts.length === 1 ? parts[0] : concat(...parts);
  if (whole.length < LONG) return hashAtOnce(whole);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole as Bytes));
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
