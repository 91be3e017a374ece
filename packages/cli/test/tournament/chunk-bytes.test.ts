// Chunks as bytes: the same when read again, and nothing where they are cut off, spoilt or claim too much.
import type { ChunkResult } from "@parley/engine/rehearsal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksWhole, readChunk, writeChunk } from "../../src/tournament/chunk-bytes.ts";

const doubles = fc.oneof(
  fc.double({ noNaN: true }),
  fc.nat(),
  fc.constantFrom(0, Infinity, -Infinity, 2 ** 53),
);
const list = (length: number) =>
  fc.array(doubles, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));
const replicates = fc.nat(3).chain((count) =>
  fc.record({
    ids: fc.constant(Array.from({ length: count }, (_, k) => 3 * k)),
    width: fc.constant(2),
    sums: list(4 * count),
  }),
);

const chunks: fc.Arbitrary<ChunkResult> = fc.nat(4).chain((cells) =>
  fc.record({
    from: fc.nat(),
    to: fc.nat(),
    csv: fc.string({ unit: "grapheme" }),
    columns: fc.constant(null),
    aggregates: fc.record({
      firstCell: fc.nat(),
      sums: list(3 * cells),
      least: list(cells),
      most: list(cells),
      strategies: replicates,
      pairs: replicates,
    }),
  }),
);

describe("a chunk as bytes", () => {
  it("reads back as it was, and can be handed to another thread", () => {
    fc.assert(
      fc.property(chunks, (chunk) => {
        const bytes = writeChunk(chunk);
        expect(readChunk(bytes)).toEqual(chunk);
        expect(looksWhole(bytes, bytes.length)).toBe(true);
        structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] });
        expect(bytes.length).toBe(0);
      }),
    );
  });

  it("is none where bytes are missing or more than said", () => {
    fc.assert(
      fc.property(chunks, fc.nat(), (chunk, at) => {
        const bytes = writeChunk(chunk);
        const cut = bytes.slice(0, at % bytes.length);
        const long = Uint8Array.of(...bytes, 0);
        for (const torn of [cut, long]) {
          expect(readChunk(torn)).toBeNull();
          expect(looksWhole(torn, torn.length)).toBe(false);
        }
      }),
    );
  });

  it("is none where a byte of what is packed is another", () => {
    fc.assert(
      fc.property(chunks, fc.nat(), fc.integer({ min: 1, max: 255 }), (chunk, at, change) => {
        const bytes = writeChunk(chunk);
        const start = bytes.indexOf(10) + 1;
        bytes[start + (at % (bytes.length - start))] ^= change;
        const read = readChunk(bytes);
        // A few bits of the wrapping say nothing; whatever is read is what was written.
        if (read) expect(read).toEqual(chunk);
      }),
    );
  });

  it("is unpacked no further than its line says", () => {
    const bytes = Buffer.from(writeChunk(fc.sample(chunks, { numRuns: 1, seed: 1 })[0]));
    const text = bytes.toString("latin1");
    const claims = (csv: string) =>
      readChunk(Buffer.from(text.replace(/"csv":\d+/, `"csv":${csv}`), "latin1"));
    expect(claims("99999999999999")).toBeNull();
    expect(claims("1")).toBeNull();
    expect(claims("-1")).toBeNull();
    expect(readChunk(Buffer.from("{}\n"))).toBeNull();
    expect(readChunk(Buffer.from('{"format":1}\n'))).toBeNull();
    expect(readChunk(Buffer.from("no chunk"))).toBeNull();
  });

  it("is much smaller than its sums where most of them are 0 or alike", () => {
    const sums = Float64Array.from({ length: 40_000 }, (_, k) => (k % 7 < 4 ? 0 : 12_345_678));
    const none = new Float64Array(0);
    const aggregates = {
      ...{ firstCell: 0, sums: none, least: none, most: none },
      strategies: { ids: [], width: 1, sums: none },
      pairs: { ids: [0], width: 1, sums },
    };
    const bytes = writeChunk({ from: 0, to: 1, csv: "", columns: null, aggregates });
    expect(bytes.length).toBeLessThan(sums.byteLength / 10);
    expect(readChunk(bytes)?.aggregates).toEqual(aggregates);
  });
});
