// Counting different packages: as a set does it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { DistinctDeals } from "../../../src/rehearsal/bidding/distinct-deals.ts";

test("as many as a set holds, however many there are", () => {
  const deal = fc.oneof(fc.nat(50), fc.nat(2 ** 31 - 1));
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 400 }), fc.nat(2000), (deals, run) => {
      const distinct = new DistinctDeals();
      const set = new Set<number>();
      for (const one of [...deals, ...Array.from({ length: run }, (_, k) => k * 64), ...deals]) {
        distinct.add(one);
        set.add(one);
        expect(distinct.size).toBe(set.size);
      }
    }),
    { numRuns: 20 },
  );
});
