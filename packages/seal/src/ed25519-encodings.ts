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
const FIRST_OF_SMALL: ReadonlySet<number> = new Set(
  [...SMALL_ORDER].map((text) => Number(text.split(",")[0])),
);
const P_BYTES = littleEndian(P);
const ORDER_BYTES = littleEndian(ORDER);

/** d of the curve −x² + y² = 1 + d·x²·y²: −121665/121666. */
const D = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;

/** Undefined if the encoding may be used. Whether there is such a point, `isOnCurve` says. */
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
  // Nearly every other point shows at its first byte that it is none of those.
  return FIRST_OF_SMALL.has(y[0]) && SMALL_ORDER.has(textOf(y)) ? "small-order" : undefined;
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

/**
 * Whether a point of the curve has this y: whether x² = (y² − 1)/(d·y² + 1) is a square. Not every Web Crypto looks when it imports
 * a key. Takes a fraction of a millisecond, and a canonical encoding.
 */
export function isOnCurve(point: Uint8Array): boolean {
  const y = numberFrom(point) & (2n ** 255n - 1n);
  const [over, under] = [y * y - 1n, D * y * y + 1n];
  // By Euler's criterion; a fraction is a square just when the product is. The denominator is never zero.
  return power((((over * under) % P) + P) % P, (P - 1n) / 2n) <= 1n;
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}

function numberFrom(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

function littleEndian(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((number >> BigInt(8 * i)) & 255n));
}

function textOf(bytes: Uint8Array): string {
  return bytes.join();
}
