// The one check of keys and signatures, against published edge cases and against points made from the equation of the curve.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concat, toBase64url } from "../src/bytes.ts";
import { checkSignature, checkSigningKey, sign } from "../src/ed25519.ts";
import { checkKeyEncoding, checkSignatureEncoding, isOnCurve } from "../src/ed25519-encodings.ts";
import { PUBLISHED_EDGE_CASES } from "./published-edge-cases.ts";

const P = 2n ** 255n - 19n;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const D = mod(-121665n * power(121666n, P - 2n));

const fromHex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

describe("the twelve published edge cases", () => {
  // The vectors sign without a domain, so the check runs in two halves: encodings here, then Web Crypto itself.
  it.each(PUBLISHED_EDGE_CASES)("$what", async ({ message, key, signature, expected }) => {
    const [keyBytes, signatureBytes] = [fromHex(key), fromHex(signature)];
    const unfit = checkKeyEncoding(keyBytes) ?? checkSignatureEncoding(signatureBytes);
    if (unfit !== undefined) return expect(unfit.refused).toBe(expected);
    const imported = await crypto.subtle.importKey("raw", keyBytes, "Ed25519", false, ["verify"]);
    const isRight = await crypto.subtle.verify("Ed25519", imported, signatureBytes, fromHex(message));
    expect(isRight ? undefined : "signature-wrong").toBe(expected);
  });
});

describe("points of small order", () => {
  it("are all refused as keys and as R, with either sign and in every encoding", () => {
    const small = pointsOfSmallOrder();
    expect(small).toHaveLength(8);
    const ys = new Set(small.map(({ y }) => y));
    // 255 bits also hold y + p for y below 19.
    const spellings = [...ys].flatMap((y) => [y, y + P].filter((one) => one < 2n ** 255n));
    expect(spellings).toHaveLength(7);
    for (const y of spellings) {
      for (const sign of [0n, 1n]) {
        const bytes = littleEndian(y | (sign << 255n));
        expect(checkKeyEncoding(bytes)?.refused).toBe(y < P ? "key-small-order" : "key-encoding");
        expect(checkSignatureEncoding(concat(bytes, new Uint8Array(32)))?.refused).toBe("signature-point");
      }
    }
  });

  it("y of p and above is no encoding", () => {
    for (let y = P; y < 2n ** 255n; y++) {
      expect(checkKeyEncoding(littleEndian(y))?.refused).toBe("key-encoding");
    }
    expect(checkKeyEncoding(littleEndian(P - 2n))).toBeUndefined();
  });
});

describe("keys", () => {
  const message = new Uint8Array();
  const signature = concat(Uint8Array.of(2), new Uint8Array(63));

  it("that are no point of the curve are refused, whatever Web Crypto makes of them", async () => {
    for (let y = 2n; y < 60n; y++) {
      const bytes = littleEndian(y);
      const isPoint = isSquare((y * y - 1n) * power(mod(D * y * y + 1n), P - 2n));
      expect(isOnCurve(bytes), `${y}`).toBe(isPoint);
      const key = toBase64url(bytes);
      expect((await checkSigningKey(key))?.refused).toBe(isPoint ? undefined : "key-encoding");
      const outcome = await checkSignature({ key, domain: "parley/act/1", message, signature });
      expect(outcome?.refused).toBe(isPoint ? "signature-wrong" : "key-encoding");
    }
  });

  it("that were made are points, with either sign of x", async () => {
    for (let k = 0; k < 20; k++) {
      const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
      const bytes = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
      expect(isOnCurve(bytes)).toBe(true);
      bytes[31] ^= 0x80;
      expect(isOnCurve(bytes)).toBe(true);
    }
  });
});

function isSquare(number: bigint): boolean {
  return power(mod(number), (P - 1n) / 2n) <= 1n;
}

describe("signatures", () => {
  const message = new TextEncoder().encode("words");

  async function signedWords() {
    const { privateKey, publicKey } = (await crypto.subtle.generateKey("Ed25519", false, [
      "sign",
      "verify",
    ])) as CryptoKeyPair;
    const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)));
    return { key, signature: await sign({ key: privateKey, domain: "parley/act/1", message }) };
  }

  it("hold for their domain only", async () => {
    const { key, signature } = await signedWords();
    expect(await checkSignature({ key, domain: "parley/act/1", message, signature })).toBeUndefined();
    const elsewhere = await checkSignature({ key, domain: "parley/auth/1", message, signature });
    expect(elsewhere?.refused).toBe("signature-wrong");
  });

  it("with the order added to S are refused, though the equation holds", async () => {
    const { key, signature } = await signedWords();
    const s = signature.slice(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    expect(s < ORDER).toBe(true);
    const other = concat(signature.slice(0, 32), littleEndian(s + ORDER));
    const outcome = await checkSignature({ key, domain: "parley/act/1", message, signature: other });
    expect(outcome?.refused).toBe("signature-scalar");
    expect(checkSignatureEncoding(concat(signature.slice(0, 32), littleEndian(ORDER)))?.refused).toBe(
      "signature-scalar",
    );
    expect(checkSignatureEncoding(concat(signature.slice(0, 32), littleEndian(ORDER - 1n)))).toBeUndefined();
  });

  it("any bytes as key and signature give a reason, never an exception", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 40 }),
        fc.uint8Array({ maxLength: 70 }),
        async (key, signature) => {
          const given = { key: toBase64url(key), domain: "parley/act/1", message, signature } as const;
          expect((await checkSignature(given))?.refused).toBeTypeOf("string");
        },
      ),
    );
    const wrong = await checkSignature({
      key: "!",
      domain: "parley/act/1",
      message,
      signature: new Uint8Array(64),
    });
    expect(wrong?.refused).toBe("key-encoding");
  });
});

interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

/** −x² + y² = 1 + d x² y² over p; a point P with 8 P neutral, found by trying multiples L × (any point). */
function pointsOfSmallOrder(): Point[] {
  const found = new Map<string, Point>();
  for (let y = 2n; found.size < 8; y++) {
    const x = rootOf(mod((y * y - 1n) * power(mod(D * y * y + 1n), P - 2n)));
    if (x === undefined) continue;
    const torsion = times({ x, y }, ORDER);
    let multiple = torsion;
    for (let i = 0; i < 8; i++) {
      found.set(`${multiple.x},${multiple.y}`, multiple);
      multiple = add(multiple, torsion);
    }
  }
  return [...found.values()];
}

function add(a: Point, b: Point): Point {
  const t = mod(D * a.x * b.x * a.y * b.y);
  return {
    x: mod((a.x * b.y + b.x * a.y) * power(mod(1n + t), P - 2n)),
    y: mod((a.y * b.y + a.x * b.x) * power(mod(1n - t), P - 2n)),
  };
}

function times(point: Point, factor: bigint): Point {
  let sum: Point = { x: 0n, y: 1n };
  for (let bit = factor.toString(2).length - 1; bit >= 0; bit--) {
    sum = add(sum, sum);
    if ((factor >> BigInt(bit)) & 1n) sum = add(sum, point);
  }
  return sum;
}

function rootOf(square: bigint): bigint | undefined {
  const candidate = power(square, (P + 3n) / 8n);
  const roots = [candidate, mod(candidate * power(2n, (P - 1n) / 4n))];
  return roots.find((root) => mod(root * root) === square);
}

function mod(number: bigint): bigint {
  const rest = number % P;
  return rest < 0n ? rest + P : rest;
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square, left] = [1n, mod(base), exponent];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

function littleEndian(number: bigint): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((number >> BigInt(8 * i)) & 255n));
}
