// Which Ed25519 keys and signatures count at all, judged by their bytes alone, before any verification. Stricter than RFC 8032
// asks, so that Node, browsers and later versions of both accept the same ones. See Chalkias, Garillot and Nikolaenko,
// "Taming the many EdDSAs" (2020), sections 3 to 5.
import type { Refusal, SignatureFault } from "./refusal.ts";
import { refuse } from "./refusal.ts";

const P = 2n ** 255n - 19n;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/**
 * The y of the points whose order divides the cofactor 8: the neutral point (1), order 2 (−1), order 4 (0), and the two of
 * order 8, which the tests find anew from the equation of the curve. With both signs of x these are all eight points.
 */
const Y_OF_ORDER_8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;
const SMALL_ORDER: ReadonlySet<string> = new Set(
  [0n, 1n, P - 1n, Y_OF_ORDER_8, P - Y_OF_ORDER_8].map((y) => textOf(littleEndian(y))),
);
const P_BYTES = littleEndian(P);
const ORDER_BYTES = littleEndian(ORDER);

/** Undefined if the key may be used. Whether it lies on the curve is left to Web Crypto, which refuses it if not. */
export function checkKeyEncoding(key: Uint8Array): Refusal<SignatureFault> | undefined {
  const fault = pointFault(key);
  if (fault === undefined) return undefined;
  return refuse(fault === "small-order" ? "key-small-order" : "key-encoding");
}

/** Undefined if the signature has the one encoding that counts; says nothing about whether it is right. */
export function checkSignatureEncoding(signature: Uint8Array): Refusal<SignatureFault> | undefined {
  if (signature.length !== 64) return refuse("signature-encoding");
  if (pointFault(signature.subarray(0, 32)) !== undefined) return refuse("signature-point");
  return isBelow(signature.subarray(32), ORDER_BYTES) ? undefined : refuse("signature-scalar");
}

/**
 * A point is 255 bits of y and one bit for the sign of x. An encoding is not canonical if y ≥ p, or if x is 0 and the bit
 * is set; the latter happens only for y = ±1, which is of small order anyway.
 */
function pointFault(point: Uint8Array): "encoding" | "small-order" | undefined {
  if (point.length !== 32) return "encoding";
  const y = point.slice();
  y[31] &= 0x7f;
  if (!isBelow(y, P_BYTES)) return "encoding";
  return SMALL_ORDER.has(textOf(y)) ? "small-order" : undefined;
}

/** Whether one number is below the other; both little-endian and of the same length. */
function isBelow(one: Uint8Array, other: Uint8Array): boolean {
  for (let i = other.length - 1; i >= 0; i--) if (one[i] !== other[i]) return one[i] < other[i];
  return false;
}

/** Whether the bytes are a number below 2²⁵⁵ − 19, little-endian: the canonical coordinates of this curve and of X25519. */
export function isCanonicalCoordinate(bytes: Uint8Array): boolean {
  return bytes.length === 32 && isBelow(bytes, P_BYTES);
}

function littleEndian(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((number >> BigInt(8 * i)) & 255n));
}

function textOf(bytes: Uint8Array): string {
  return bytes.join();
}
