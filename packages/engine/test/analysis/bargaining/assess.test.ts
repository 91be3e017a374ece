// Cases at the edge, assessed from end to end.
import { expect, test } from "vitest";
import { assess } from "../../../src/analysis/bargaining/assess.ts";
import { caseFromDocuments } from "../../../src/case/index.ts";
import { toNumber } from "../../../src/maths/rational.ts";

function readCaseWith(points: Record<string, Record<string, number>>, noDeal: number) {
  const options = Object.keys(points.first);
  const reading = caseFromDocuments(
    {
      frame: {
        format: 1,
        title: "Edge",
        parties: ["a", "b"],
        issues: Object.keys(points).map((id) => ({ id, options })),
      },
      profiles: ["a", "b"].map((party) => ({ format: 1 as const, party, points, noDeal })),
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    { folderName: "edge" },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

const equal = { first: { x: 5, y: 5 }, second: { x: 5, y: 5 } };

test("where all deals are equal every one is efficient and the short list needs only one", () => {
  const { efficient, acceptable, solutions, shortList } = assess(readCaseWith(equal, 4));
  expect(efficient).toMatchObject({ kind: "exact", pointCount: 1, dealCount: 4n });
  expect(acceptable).toMatchObject({ exists: true, count: { kind: "exact", count: 4n } });
  expect(solutions.nash).toMatchObject({ found: true, pointCount: 1, dealCount: 4n });
  expect(shortList.packages).toHaveLength(1);
});

test("where no deal is acceptable every solution names the reason, and the list shows what comes nearest", () => {
  const { acceptable, solutions, shortList } = assess(readCaseWith(equal, 11));
  expect(acceptable).toMatchObject({ exists: false, count: { kind: "exact", count: 0n } });
  for (const solution of [
    solutions.nash,
    solutions.kalaiSmorodinsky,
    solutions.egalitarian,
    solutions.utilitarian,
  ]) {
    expect(solution).toMatchObject({ found: false, reason: "no-acceptable-deal" });
  }
  expect(shortList.basis).toBe("none-acceptable");
  expect(shortList.packages[0].gain.map((gain) => gain && toNumber(gain))).toEqual([-1, -1]);
});
