import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findObstacles,
  type ObstaclesFound,
} from "../../../../src/analysis/bargaining/obstacles/obstacles.ts";
import { caseSketch, type SmallCase, smallCase } from "./small-case.ts";

function examined(small: SmallCase, work: number): ObstaclesFound {
  const found = findObstacles({ ...small, limits: { work } });
  if (found.kind !== "examined") throw new Error(found.kind);
  return found;
}

const sketches = caseSketch({ parties: { min: 3, max: 3 }, unknowns: false });

test("without any work allowed every question that takes a search is left undecided", () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const small = smallCase(sketch);
      const { zone, howFarApart, breakEven, prices, whoCanAgree } = examined(small, 0);
      expect(zone).toBe("undecided");
      expect(howFarApart.kind).toBe("undecided");
      expect(breakEven.every(({ highest }) => highest.kind === "undecided")).toBe(true);
      for (const { product, ideals } of [prices.free, ...prices.demands.map(({ held }) => held)]) {
        expect(product.kind).toBe("undecided");
        expect(ideals.every(({ kind }) => kind === "undecided")).toBe(true);
      }
      expect(whoCanAgree).toMatchObject({ kind: "groups", groups: [], complete: false });
    }),
    { numRuns: 30 },
  );
});

test("with little work allowed whatever is decided is decided as with plenty", () => {
  fc.assert(
    fc.property(sketches, fc.integer({ min: 0, max: 200_000 }), (sketch, work) => {
      const small = smallCase(sketch);
      const [few, all] = [examined(small, work), examined(small, 1e9)];
      if (few.zone !== "undecided") expect(few.zone).toBe(all.zone);
      few.prices.demands.forEach(({ held }, at) => {
        const full = all.prices.demands[at].held;
        if (held.product.kind === "none") expect(full.product).toEqual(held.product);
        if (held.product.kind === "found" && held.product.proven) expect(full.product).toEqual(held.product);
        held.ideals.forEach((ideal, party) => {
          const proven = ideal.kind === "none" || (ideal.kind === "found" && ideal.proven);
          if (proven) expect(full.ideals[party]).toEqual(ideal);
        });
      });
      if (few.conflicts.kind !== "conflicts" || all.conflicts.kind !== "conflicts") return;
      expect(all.conflicts.conflicts).toEqual(expect.arrayContaining([...few.conflicts.conflicts]));
    }),
    { numRuns: 60 },
  );
});
