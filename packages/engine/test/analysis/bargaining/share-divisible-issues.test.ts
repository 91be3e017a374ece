import { describe, expect, test } from "vitest";
import { shareDivisibleIssues } from "../../../src/analysis/bargaining/share-divisible-issues.ts";
import type { IssueKind } from "../../../src/case/frame.ts";
import { rational, toText } from "../../../src/maths/rational.ts";
import { type CaseSketch, type PartySketch, smallCase } from "./obstacles/small-case.ts";

const DIVISIBLE: IssueKind[] = ["divisible", "divisible", "divisible"];
const first: PartySketch = {
  points: [
    [20, 0],
    [50, 0],
    [30, 0],
  ],
  noDeal: 60,
};
const second: PartySketch = {
  points: [
    [0, 10],
    [0, 30],
    [0, 60],
  ],
  noDeal: 60,
};

const share = (sketch: Partial<CaseSketch>) =>
  shareDivisibleIssues(smallCase({ kinds: DIVISIBLE, parties: [first, second], ...sketch }));

describe("shareDivisibleIssues", () => {
  test("both get 63.75 and accept", () => {
    const result = share({});
    if (!result.found) throw new Error(result.reason);
    expect(result.division.split).toBe("i1");
    expect(result.acceptance.parties.map(({ worth, verdict }) => [toText(worth), verdict])).toEqual([
      ["63.75", "accepts"],
      ["63.75", "accepts"],
    ]);
    expect(result.acceptance).toMatchObject({ crossed: [], unsettled: [], impossible: false });
  });

  test("no-deal worths, red lines and impossible combinations are held against it", () => {
    const result = share({
      parties: [
        { ...first, noDeal: 64, redLines: [[{ issue: 2, options: [1] }], [{ issue: 2, options: [0] }]] },
        { ...second, noDeal: null, redLines: [[{ issue: 1, options: [0] }]] },
      ],
      impossible: [
        [
          { issue: 0, options: [0] },
          { issue: 2, options: [1] },
        ],
      ],
    });
    if (!result.found) throw new Error(result.reason);
    expect(result.acceptance.parties.map(({ verdict }) => verdict)).toEqual(["below-no-deal", "unknown"]);
    expect(result.acceptance.crossed).toEqual([{ party: "p0", redLine: "r0" }]);
    expect(result.acceptance.unsettled).toEqual([{ party: "p1", redLine: "r0" }]);
    expect(result.acceptance.impossible).toBe(true);
  });

  test("other issues leave it open, unless they cannot matter", () => {
    const kinds: IssueKind[] = [...DIVISIBLE, "choice"];
    const other = (party: PartySketch, row: number[], noDeal: number) => ({
      ...party,
      points: [...party.points, row],
      noDeal,
    });
    const verdicts = (a: number, b: number) => {
      const result = share({ kinds, parties: [other(first, [0, 10], a), other(second, [10, 0], b)] });
      return result.found && result.acceptance.parties.map(({ verdict }) => verdict);
    };
    expect(verdicts(70, 60)).toEqual(["depends", "accepts"]);
    expect(verdicts(74, 73)).toEqual(["below-no-deal", "depends"]);
  });

  test("the other party's share may have a worth of its own", () => {
    const result = share({
      parties: [
        {
          ...first,
          points: [
            [25, 5],
            [50, 0],
            [30, 0],
          ],
        },
        second,
      ],
    });
    if (!result.found) throw new Error(result.reason);
    expect(result.division.totals.map(toText)).toEqual(["63.75", "63.75"]);
    expect(toText(result.acceptance.parties[0].worth)).toBe("68.75");
    expect(result.acceptance.parties[0].noDeal).toEqual(rational(60n));
  });

  test("named refusals", () => {
    expect(share({ parties: [first, second, second].map((party) => ({ ...party })) })).toEqual({
      found: false,
      reason: "not-two-parties",
    });
    expect(share({ kinds: ["choice", "choice", "choice"] })).toEqual({
      found: false,
      reason: "no-divisible-issues",
    });
    const tie = { pattern: [{ issue: 0, options: [0] }], worth: 1 };
    expect(share({ parties: [{ ...first, terms: [tie] }, second] })).toEqual({
      found: false,
      reason: "not-additive",
      parties: ["p0"],
    });
    expect(
      share({
        parties: [
          {
            ...first,
            points: [
              [-1, 0],
              [50, 0],
              [30, 0],
            ],
          },
          second,
        ],
      }),
    ).toEqual({
      found: false,
      reason: "negative-points",
      items: ["i0"],
    });
  });
});
