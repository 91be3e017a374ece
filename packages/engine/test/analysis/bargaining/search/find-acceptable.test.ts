import fc from "fast-check";
import { expect, test } from "vitest";
import { bestSum, bestWorth } from "../../../../src/analysis/bargaining/search/best-worth.ts";
import { findAcceptable } from "../../../../src/analysis/bargaining/search/find-acceptable.ts";
import { scaledWorth } from "../../../../src/analysis/bargaining/space-plan.ts";
import { judgedSpace, meeting } from "./random-floors.ts";

const cases = judgedSpace({ parties: [1, 5], mostDeals: 200, capped: true });

test("an acceptable deal is found where brute force finds one, and only there", () => {
  fc.assert(
    fc.property(cases, (judged) => {
      const found = findAcceptable(judged.space, { floors: judged.floors });
      expect(found.status).toBe(meeting(judged).length > 0 ? "found" : "none");
      if (found.status !== "found") return;
      const { space, floors } = judged;
      floors.forEach((floor, party) => {
        if (floor !== null) expect(scaledWorth(space, party, found.deal) >= floor).toBe(true);
      });
    }),
    { numRuns: 1000 },
  );
});

test("the best worth of each party is that of brute force", () => {
  fc.assert(
    fc.property(cases, (judged) => {
      const { space, floors } = judged;
      const meets = meeting(judged);
      space.sheets.forEach((_, party) => {
        const best = bestWorth(space, party, { floors });
        if (meets.length === 0) {
          expect(best).toEqual({ status: "none" });
          return;
        }
        const most = largest(meets.map((worth) => worth[party]));
        expect(best).toMatchObject({ status: "found", worth: most, proven: true });
        if (best.status === "found") expect(scaledWorth(space, party, best.deal)).toBe(most);
      });
    }),
    { numRuns: 500 },
  );
});

test("the best weighted sum is that of brute force", () => {
  const weighted = fc.tuple(cases, fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 5, maxLength: 5 }));
  fc.assert(
    fc.property(weighted, ([judged, nine]) => {
      const { space, floors } = judged;
      const weights = space.sheets.map((_, party) => nine[party]);
      const best = bestSum(space, weights, { floors });
      const sums = meeting(judged).map((worth) => worth.reduce((sum, w, p) => sum + weights[p] * w, 0n));
      if (sums.length === 0) {
        expect(best).toEqual({ status: "none" });
        return;
      }
      const most = largest(sums);
      expect(best).toMatchObject({ status: "found", worth: most, proven: true });
    }),
    { numRuns: 500 },
  );
});

function largest(values: readonly bigint[]): bigint | undefined {
  return values.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0))[0];
}
