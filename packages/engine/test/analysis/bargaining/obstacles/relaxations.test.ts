import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findMinimalConflicts,
  type SetLimits,
} from "../../../../src/analysis/bargaining/obstacles/minimal-conflicts.ts";
import type { MaximalSet } from "../../../../src/analysis/bargaining/obstacles/minimal-sets.ts";
import { rankRelaxations } from "../../../../src/analysis/bargaining/obstacles/relaxations.ts";
import { membersOf } from "../../../../src/analysis/bargaining/obstacles/unit-space.ts";
import type { ZoneQuestions } from "../../../../src/analysis/bargaining/obstacles/zone-questions.ts";
import { toText } from "../../../../src/maths/rational.ts";
import { caseSketch, questionsOf, type SmallCase, smallCase, zone } from "./small-case.ts";

const LIMITS: SetLimits = { sets: 1000, searches: 100_000 };

const rank = ({ frame }: SmallCase, questions: ZoneQuestions, maximal: readonly MaximalSet[]) =>
  rankRelaxations({ frame, questions, maximal, detailed: 1000 });

/** Every inclusion-minimal set of positions below `count` for which `wanted` holds. */
function minimalSets(count: number, wanted: (set: number[]) => boolean): number[][] {
  const masks = [...Array(1 << count).keys()].filter((mask) => wanted(positions(mask)));
  return masks
    .filter((mask) => !masks.some((other) => other !== mask && (other & mask) === other))
    .map(positions);
}

const positions = (mask: number) => [...Array(31).keys()].filter((k) => mask & (1 << k));
const inOrder = (sets: readonly (readonly number[])[]) => sets.map((set) => set.join()).sort();

function bruteForceSets(small: SmallCase) {
  const all = small.units.map((_, k) => k);
  return {
    conflicts: minimalSets(all.length, (set) => zone(small, set).length === 0),
    relaxations: minimalSets(
      all.length,
      (set) =>
        zone(
          small,
          all.filter((k) => !set.includes(k)),
        ).length > 0,
    ),
  };
}

describe("conflicts and relaxations", () => {
  test("a worked example: a wage demand, a cost demand and a red line", () => {
    // Wage 2, 3 or 4 %; hours short or long. The union asks 4 % and short hours, the firm asks 2 % and refuses 3 or 4 % with short hours.
    const small = smallCase({
      kinds: ["ordered", "choice"],
      parties: [
        {
          points: [
            [0, 3, 6],
            [4, 0],
          ],
          noDeal: 3,
          demands: [
            [
              { issue: 0, options: [2] },
              { issue: 1, options: [0] },
            ],
          ],
        },
        {
          points: [
            [6, 3, 0],
            [0, 2],
          ],
          noDeal: 3,
          redLines: [
            [
              { issue: 0, options: [1, 2] },
              { issue: 1, options: [0] },
            ],
          ],
        },
      ],
    });
    const questions = questionsOf(small);
    const found = findMinimalConflicts(questions, LIMITS);
    if (found.kind !== "conflicts") throw new Error(found.kind);
    // 4 % leaves the firm 2 at most, below its 3: a conflict by itself. The rest can stand: 2 % with short hours is 4 and 6.
    expect(found.sets.complete).toBe(true);
    expect(found.sets.conflicts.map(membersOf)).toEqual([[0]]);
    const [only, ...others] = rank(small, questions, found.sets.maximal);
    expect(others).toEqual([]);
    expect(only.units).toEqual(["p0/d0/i0"]);
    expect(only.deal).toEqual([0, 0]);
    // Asked 6 + 4 = 10, left 4, range 10.
    expect(only.owners.map(({ party, loss }) => [party, loss && toText(loss)])).toEqual([["p0", "0.6"]]);
    expect(only.enough).toEqual([{ unit: "p0/d0/i0", asked: "o2", enough: "o0" }]);
  });

  test("everything can stand, or no deal is allowed, or no-deal worths alone close the zone", () => {
    const party = { points: [[0, 4]], noDeal: 3 };
    const open = smallCase({ kinds: ["choice"], parties: [party, party] });
    expect(findMinimalConflicts(questionsOf(open), LIMITS)).toEqual({ kind: "all-can-stand", deal: [1] });
    const barred = smallCase({
      kinds: ["choice"],
      parties: [party, party],
      impossible: [[{ issue: 0, options: [0, 1] }]],
    });
    expect(findMinimalConflicts(questionsOf(barred), LIMITS)).toEqual({ kind: "no-allowed-deal" });
    const opposed = smallCase({
      kinds: ["choice"],
      parties: [party, { points: [[4, 0]], noDeal: 3 }, party],
    });
    expect(findMinimalConflicts(questionsOf(opposed), LIMITS)).toEqual({
      kind: "background-empty",
      parties: [
        ["p0", "p1"],
        ["p1", "p2"],
      ],
      complete: true,
    });
  });

  test("a limit that is reached is said", () => {
    const pattern = [{ issue: 0, options: [0] }];
    const other = [{ issue: 0, options: [1] }];
    const small = smallCase({
      kinds: ["choice"],
      parties: [
        { points: [[1, 1]], noDeal: 0, demands: [pattern, pattern] },
        { points: [[1, 1]], noDeal: 0, demands: [other, other] },
      ],
    });
    const found = findMinimalConflicts(questionsOf(small), { sets: 2, searches: 1000 });
    expect(found.kind === "conflicts" && [found.sets.complete, found.sets.conflicts.length]).toEqual([
      false,
      0,
    ]);
    const stopped = findMinimalConflicts(questionsOf(small), { sets: 100, searches: 0 });
    expect(stopped.kind === "conflicts" && stopped.sets.complete).toBe(false);
  });

  test("against every subset: the same conflicts, the same relaxations, each the hitting sets of the other", () => {
    fc.assert(
      fc.property(caseSketch(), (sketch) => {
        const small = smallCase(sketch);
        fc.pre(small.units.length <= 9);
        const questions = questionsOf(small);
        const found = findMinimalConflicts(questions, LIMITS);
        const all = small.units.map((_, k) => k);
        if (found.kind === "all-can-stand") {
          expect(zone(small, all)).toContainEqual(found.deal);
          return;
        }
        if (found.kind !== "conflicts") {
          expect(zone(small, [])).toEqual([]);
          checkParties(small, found);
          return;
        }
        const expected = bruteForceSets(small);
        const conflicts = found.sets.conflicts.map(membersOf);
        const relaxations = rank(small, questions, found.sets.maximal);
        const dropped = relaxations.map(({ units }) =>
          units.map((id) => small.units.findIndex((u) => u.id === id)),
        );
        expect(inOrder(conflicts)).toEqual(inOrder(expected.conflicts));
        expect(inOrder(dropped)).toEqual(inOrder(expected.relaxations));
        const hits = (sets: readonly (readonly number[])[]) => (chosen: readonly number[]) =>
          sets.every((set) => set.some((k) => chosen.includes(k)));
        expect(inOrder(minimalSets(all.length, hits(conflicts)))).toEqual(inOrder(dropped));
        expect(inOrder(minimalSets(all.length, hits(dropped)))).toEqual(inOrder(conflicts));
        relaxations.forEach(({ deal, units, provenMinimal }, k) => {
          expect(provenMinimal).toBe(true);
          expect(
            zone(
              small,
              all.filter((unit) => !dropped[k].includes(unit)),
            ),
          ).toContainEqual(deal);
          if (k > 0) expect(units.length).toBeGreaterThanOrEqual(relaxations[k - 1].units.length);
        });
      }),
      { numRuns: 120 },
    );
  });

  test("how little is enough: nothing nearer opens the zone", () => {
    fc.assert(
      fc.property(caseSketch(), (sketch) => {
        const small = smallCase(sketch);
        const questions = questionsOf(small);
        const found = findMinimalConflicts(questions, LIMITS);
        fc.pre(found.kind === "conflicts" && small.units.length <= 9);
        if (found.kind !== "conflicts") return;
        for (const relaxation of rank(small, questions, found.sets.maximal)) {
          const kept = small.units.flatMap(({ id }, k) => (relaxation.units.includes(id) ? [] : [k]));
          const opened = zone(small, kept);
          const ordered = relaxation.units.filter((id) => {
            const unit = small.units.find((u) => u.id === id);
            return unit?.kind === "demand" && small.frame.issues[unit.issue].kind !== "choice";
          });
          expect(relaxation.enough?.map(({ unit }) => unit)).toEqual(ordered);
          for (const { unit: id, enough } of relaxation.enough ?? []) {
            const unit = small.units.find((u) => u.id === id);
            if (unit?.kind !== "demand") throw new Error(id);
            const issue = small.frame.issues[unit.issue];
            const place = (o: number) => Number(issue.options[o].value?.num ?? o);
            const gap = (o: number) =>
              Math.min(...unit.options.map((asked) => Math.abs(place(o) - place(asked))));
            const gaps = opened.map((deal) => gap(deal[unit.issue]));
            expect(gap(Number(enough.slice(1)))).toBe(Math.min(...gaps));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function checkParties(small: SmallCase, found: ReturnType<typeof findMinimalConflicts>): void {
  if (found.kind === "no-allowed-deal") {
    expect(small.deals).toEqual([]);
    return;
  }
  if (found.kind !== "background-empty") throw new Error(found.kind);
  const expected = minimalSets(small.sheets.length, (set) => zone(small, [], set).length === 0);
  expect(inOrder(found.parties.map((ids) => ids.map((id) => Number(id.slice(1)))))).toEqual(
    inOrder(expected),
  );
}
