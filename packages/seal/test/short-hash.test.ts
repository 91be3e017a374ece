// The hash of short inputs against Web Crypto's: at every length over several blocks, and on drawn bytes.
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "../src/bytes.ts";
import { shortHash } from "../src/short-hash.ts";

const theirs = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

it("is the one of the standard's example", () => {
  const hash = Buffer.from(shortHash(new TextEncoder().encode("abc"))).toString("hex");
  expect(hash).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

it("is Web Crypto's at every length up to some blocks", async () => {
  for (let length = 0; length <= 400; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + length) & 255);
    expect(shortHash(bytes)).toEqual(await theirs(bytes));
  }
});

it("is Web Crypto's for any bytes, also where long ones are left to it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 9_000 }), async (drawn) => {
      const bytes = new Uint8Array(drawn);
      const hash = await theirs(bytes);
      expect(shortHash(bytes)).toEqual(hash);
      expect(await sha256(bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1))).toEqual(
        hash,
      );
    }),
    { numRuns: 300, seed: 20_260_105 },
  );
});
