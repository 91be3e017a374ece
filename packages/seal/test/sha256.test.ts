// One hash from two makers: short inputs at once, long ones by Web Crypto; nobody can tell which.
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "../src/bytes.ts";

const theirs = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

it("is Web Crypto's at every length up to some blocks", async () => {
  for (let length = 0; length <= 400; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + length) & 255);
    expect(await sha256(bytes)).toEqual(await theirs(bytes));
  }
});

it("is Web Crypto's for any bytes, in one piece or two", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 9_000 }), async (drawn) => {
      const bytes = new Uint8Array(drawn);
      const middle = bytes.length >> 1;
      expect(await sha256(bytes.subarray(0, middle), bytes.subarray(middle))).toEqual(await theirs(bytes));
    }),
    { numRuns: 300, seed: 20_260_105 },
  );
});
