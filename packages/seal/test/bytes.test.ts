// Texts of bytes: there and back, and nothing but the one spelling.
import fc from "fast-check";
import { expect, it } from "vitest";
import { areEqual, compareBytes, fromBase64url, fromUtf8, toBase64url, u64be } from "../src/bytes.ts";

it("writes what RFC 4648 writes, less the padding", () => {
  const texts = ["", "f", "fo", "foo", "foob", "fooba", "foobar"];
  const expected = ["", "Zg", "Zm8", "Zm9v", "Zm9vYg", "Zm9vYmE", "Zm9vYmFy"];
  expect(texts.map((text) => toBase64url(new TextEncoder().encode(text)))).toEqual(expected);
  expect(toBase64url(Uint8Array.of(0xfb, 0xff, 0xbf))).toBe("-_-_");
});

it("goes there and back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromBase64url(text, bytes.length)).toEqual(bytes);
      expect(fromBase64url(text, bytes.length + 1)).toBeUndefined();
    }),
  );
});

it("reads no second spelling of the same bytes", () => {
  for (const text of ["Zh", "Zm9", "Zg==", "Z", "Zm+v", "Zm/v", "Zm9v\n", " Zm9v", "Zmév", "Zm9vZ"]) {
    expect(fromBase64url(text), text).toBeUndefined();
  }
  expect(fromBase64url(7)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const bytes = fromBase64url(text);
      if (bytes !== undefined) expect(toBase64url(bytes)).toBe(text);
    }),
  );
});

it("compares and orders bytes", () => {
  expect(areEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(areEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(areEqual(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4 }), fc.uint8Array({ maxLength: 4 }), (one, other) => {
      expect(Math.sign(compareBytes(one, other))).toBe(Buffer.compare(one, other));
    }),
  );
});

it("writes whole numbers in eight bytes", () => {
  expect([...u64be(258)]).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
  expect([...u64be(Number.MAX_SAFE_INTEGER)]).toEqual([0, 0x1f, 255, 255, 255, 255, 255, 255]);
  for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => u64be(wrong)).toThrow(RangeError);
});

it("reads only whole UTF-8, and keeps a mark at the front", () => {
  expect(fromUtf8(Uint8Array.of(0xc3, 0xa9))).toBe("é");
  expect(fromUtf8(Uint8Array.of(0xc3))).toBeUndefined();
  expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe("\uFEFF");
});
