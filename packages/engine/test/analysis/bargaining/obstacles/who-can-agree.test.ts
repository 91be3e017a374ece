import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAgreeingGroups } from "../../../../src/analysis/bargaining/obstacles/who-can-agree.ts";
import { caseSketch, questionsOf, type SmallCase, smallCase, zone } from "./small-case.ts";

const LIMITS = { sets: 1000, searches: 100_000 };
const groupsOf = (small: SmallCase) => {
  const result = findAgreeingGroups(questionsOf(small), LIMITS);
  if (result.kind !== "groups") throw new Error(result.kind);
  return result;
};

describe("who can agree without whom", () => {
  test("a worked example: the first can agree with either of the others, who clash", () => {
    const small = smallCase({
      kinds: ["choice"],
      parties: [
        { points: [[2, 2]], noDeal: 1 },
        { points: [[5, 0]], noDeal: 1 },
        { points: [[5, 5]], noDeal: 1, redLines: [[{ issue: 0, options: [0] }]] },
      ],
    });
    const { groups, clashing, complete } = groupsOf(small);
    expect(groups).toEqual([
      { parties: ["p0", "p1"], deal: [0], provenLargest: true },
      { parties: ["p0", "p2"], deal: [1], provenLargest: true },
    ]);
    expect(clashing).toEqual([["p1", "p2"]]);
    expect(complete).toBe(true);
  });

  test("the question is not asked of two parties", () => {
    const party = { points: [[1]], noDeal: 0 };
    expect(
      findAgreeingGroups(questionsOf(smallCase({ kinds: ["choice"], parties: [party, party] })), LIMITS),
    ).toEqual({
      kind: "two-parties",
    });
  });

  test("against every subset of parties", () => {
    fc.assert(
      fc.property(caseSketch({ parties: { min: 3, max: 4 } }), (sketch) => {
        const small = smallCase(sketch);
        const can = (group: number[]) =>
          zone(
            small,
            small.units.flatMap(({ kind, party }, k) =>
              kind === "red-line" && group.includes(party) ? [k] : [],
            ),
            group,
          ).length > 0;
        const parties = small.sheets.map((_, p) => p);
        const subsets = [...Array(1 << parties.length).keys()].map((mask) =>
          parties.filter((p) => mask & (1 << p)),
        );
        const agreeing = subsets.filter((group) => can(group));
        const largest = agreeing.filter(
          (group) =>
            group.length >= 2 &&
            !agreeing.some((other) => other.length > group.length && group.every((p) => other.includes(p))),
        );
        const { groups, complete } = groupsOf(small);
        expect(complete).toBe(true);
        expect(groups.map(({ parties }) => parties.join()).sort()).toEqual(
          largest.map((group) => group.map((p) => `p${p}`).join()).sort(),
        );
      }),
      { numRuns: 100 },
    );
  });
});
