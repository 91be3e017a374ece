import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACCEPT, conditionOf, joinsIf, joinsIfMany, manyOf, REJECT } from "../../../src/rehearsal/index.ts";
import { largestCoalition, sizeOf } from "../../../src/rehearsal/protocols/coalition.ts";

const vote = (parties: number) =>
  fc.oneof(
    fc.constantFrom(ACCEPT, REJECT),
    fc.nat(parties - 1).map((others) => joinsIfMany(others)),
    fc.subarray(Array.from({ length: parties }, (_, party) => party)).map((set) => joinsIf(set)),
  );

const votes = fc
  .integer({ min: 1, max: 7 })
  .chain((parties) => fc.array(vote(parties), { minLength: parties, maxLength: parties }));

/** Everybody in it voted yes, or on a condition that it meets. */
function stands(set: number, all: readonly number[]): boolean {
  return all.every((word, party) => {
    if (!((set >> party) & 1)) return true;
    const condition = conditionOf(word);
    const many = manyOf(word);
    if (many !== null) return all.filter((_, one) => (set >> one) & 1).length - 1 >= many;
    return word === ACCEPT || (condition !== null && (condition & set) === condition);
  });
}

describe("largestCoalition", () => {
  it("[P-17] is the largest of all sets that stand, and holds each of them, so that there is no other as large", () => {
    fc.assert(
      fc.property(votes, (all) => {
        const found = largestCoalition(Int32Array.from(all), all.length);
        const standing = Array.from({ length: 2 ** all.length }, (_, set) => set).filter((set) =>
          stands(set, all),
        );
        expect(standing).toContain(found);
        expect(standing.filter((set) => (set & ~found) !== 0)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("[P-17] is that of the valleys in the explanation", () => {
    const valleys = [ACCEPT, joinsIf([2]), joinsIf([1]), joinsIf([4]), REJECT];
    expect(largestCoalition(Int32Array.from(valleys), 5)).toBe(0b00111);
  });

  it("[P-17] holds thirty parties that wait for each other in a ring, and none once one of them refuses", () => {
    const ring = Int32Array.from({ length: 30 }, (_, party) => joinsIf([(party + 1) % 30]));
    expect(largestCoalition(ring, 30)).toBe(2 ** 30 - 1);
    ring[17] = REJECT;
    expect(largestCoalition(ring, 30)).toBe(0);
  });

  it("counts a set", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 30 - 1 }), (set) => {
        expect(sizeOf(set)).toBe(set.toString(2).replaceAll("0", "").length);
      }),
    );
  });
});
