import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAskingTooMuch } from "../../../../src/analysis/bargaining/obstacles/asking-too-much.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { PartyId } from "../../../../src/case/frame.ts";
import { compare, larger, toText } from "../../../../src/maths/rational.ts";
import { caseSketch, questionsOf, type SmallCase, smallCase, zone } from "./small-case.ts";

const ask = ({ frame, profiles, ...rest }: SmallCase) =>
  findAskingTooMuch({ frame, profiles, questions: questionsOf({ frame, profiles, ...rest }) });
const pick = (small: SmallCase, asker: string, other: string) =>
  ask(small).pairs.find((pair) => pair.asker === asker && pair.other === other);

describe("asking too much", () => {
  test("a worked example: the whole pie leaves the other 2 where no deal leaves it 3", () => {
    const small = smallCase({
      kinds: ["ordered", "choice"],
      parties: [
        {
          points: [
            [0, 5, 9],
            [1, 1],
          ],
          noDeal: 2,
          demands: [[{ issue: 0, options: [2] }]],
        },
        {
          points: [
            [9, 5, 0],
            [2, 1],
          ],
          noDeal: 3,
          demands: [[{ issue: 0, options: [0, 1] }]],
        },
      ],
    });
    expect(pick(small, "p0", "p1")).toMatchObject({
      reach: { kind: "found", deal: [2, 0] },
      verdict: { kind: "too-much", short: { num: 1n, den: 1n } },
    });
    expect(pick(small, "p1", "p0")).toMatchObject({
      verdict: { kind: "bearable", spare: { num: 4n, den: 1n } },
    });
    expect(pick(small, "p1", "p1")?.verdict.kind).toBe("bearable");
    expect(ask(small).together).toEqual([]);
  });

  test("demands that cannot be met at all, that cross a red line, or turn on an unknown worth", () => {
    const small = smallCase({
      kinds: ["choice"],
      parties: [
        { points: [[1, 2]], noDeal: 2, demands: [[{ issue: 0, options: [0] }]] },
        { points: [[1, 2]], noDeal: 0, redLines: [[{ issue: 0, options: [0] }]] },
        {
          points: [[1, 2]],
          noDeal: null,
          demands: [[{ issue: 0, options: [0] }], [{ issue: 0, options: [1] }]],
        },
      ],
    });
    expect(pick(small, "p0", "p0")?.verdict).toMatchObject({ kind: "too-much" });
    expect(pick(small, "p0", "p1")).toMatchObject({
      reach: { kind: "none", because: "red-lines" },
      verdict: { kind: "too-much", short: null },
    });
    expect(pick(small, "p0", "p2")).toMatchObject({
      reach: { kind: "found" },
      verdict: { kind: "depends-on-no-deal" },
    });
    expect(pick(small, "p2", "p0")?.reach).toEqual({ kind: "none", because: "demands" });
  });

  test("bearable for each alone but not for all together", () => {
    const small = smallCase({
      kinds: ["choice", "choice"],
      parties: [
        {
          points: [
            [0, 5],
            [0, 0],
          ],
          noDeal: 0,
          demands: [[{ issue: 0, options: [1] }]],
        },
        {
          points: [
            [5, 0],
            [5, 0],
          ],
          noDeal: 5,
        },
        {
          points: [
            [5, 0],
            [0, 5],
          ],
          noDeal: 5,
        },
      ],
    });
    expect(ask(small).together).toEqual([{ asker: "p0", verdict: "only-separately" }]);
  });

  test("against every deal", () => {
    fc.assert(
      fc.property(caseSketch(), (sketch) => {
        const small = smallCase(sketch);
        const { pairs, together } = ask(small);
        const position = (id: PartyId) => small.sheets.findIndex(({ party }) => party === id);
        const owned = (kind: string, parties: number[]) =>
          small.units.flatMap((unit, k) => (unit.kind === kind && parties.includes(unit.party) ? [k] : []));
        for (const { asker, other, reach, verdict, noDeal } of pairs) {
          const [p, q] = [position(asker), position(other)];
          const deals = zone(small, [...owned("demand", [p]), ...owned("red-line", [q])], []);
          if (reach.kind !== "found") {
            expect(deals).toEqual([]);
            expect(verdict.kind).toBe("too-much");
            continue;
          }
          const best = deals.map((deal) => worthOf(small.sheets[q], deal)).reduce(larger);
          expect(toText(reach.worth)).toBe(toText(best));
          const expected = !noDeal
            ? "depends-on-no-deal"
            : compare(best, noDeal) < 0
              ? "too-much"
              : "bearable";
          expect(verdict.kind).toBe(expected);
        }
        for (const { asker, verdict } of together) {
          const p = position(asker);
          const others = small.sheets.map((_, q) => q).filter((q) => q !== p);
          const suits = (group: number[]) =>
            zone(small, [...owned("demand", [p]), ...owned("red-line", group)], group).length > 0;
          const unknown = others.some((q) => !small.sheets[q].noDeal);
          const expected = !others.every((q) => suits([q]))
            ? "too-much-for-some"
            : !suits(others)
              ? "only-separately"
              : unknown
                ? "depends-on-no-deal"
                : "suits-all";
          expect(verdict).toBe(expected);
        }
      }),
      { numRuns: 120 },
    );
  });
});
