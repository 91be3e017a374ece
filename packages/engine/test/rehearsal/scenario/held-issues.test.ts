// Holding issues at one option: only packages with it are played, and a package is worth the same points as with nothing held.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type HeldIssue,
  heldIn,
  openScenario,
  type Scenario,
  type ScenarioOpening,
} from "../../../src/rehearsal/index.ts";
import { readSmall, type SmallCase, smallScenario } from "../small-scenarios.ts";
import { openedOrNull, smallCases } from "./random-scenarios.ts";

const WELL: SmallCase = {
  sides: {
    north: { points: { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } }, noDeal: 3 },
    south: { points: { water: { all: 0, half: 5, none: 9 }, road: { open: 0, closed: 3 } }, noDeal: 2 },
  },
};

function holding(small: SmallCase, held: readonly HeldIssue[]): ScenarioOpening {
  const read = readSmall(small);
  if (!read) throw new Error("nothing to play");
  return openScenario({ ...read, held });
}

function held(small: SmallCase, issues: readonly HeldIssue[]): Scenario {
  const opening = holding(small, issues);
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  return opening.scenario;
}

/** Those that can be played with nothing held. */
const playableCases = smallCases
  .map((small) => (openedOrNull(small) ? readSmall(small) : null))
  .filter((read) => read !== null);

const sorted = (deals: readonly (readonly number[])[]) => deals.map(String).sort();

const dealsOf = (scenario: Scenario) => {
  const deals = scenario.openDeals();
  return Array.from({ length: Number(deals.count) }, (_, deal) => deals.dealOf(deal));
};

describe("issues that are held", () => {
  it("leave only packages with the options held", () => {
    const scenario = held(WELL, [{ issue: 1, option: 0 }]);
    expect(dealsOf(scenario)).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(scenario.whole.openDeals().count).toBe(6n);
    expect(scenario.openDeals().numberOf([0, 1])).toBeNull();
  });

  it("are none by default: the scenario is its own whole", () => {
    const scenario = smallScenario(WELL);
    expect([scenario.held, scenario.whole]).toEqual([[], scenario]);
  });

  it("say why nothing is left", () => {
    const barred = { ...WELL, impossible: [{ combination: { water: "all", road: "closed" } }] };
    const opening = holding(barred, [
      { issue: 0, option: 0 },
      { issue: 1, option: 1 },
    ]);
    expect(opening.ok || opening.reasons.map(({ code }) => code)).toEqual(["rehearsal.nothing-allowed"]);
  });

  it("leave no deal at its own points even where one side does not mind what is left", () => {
    const { sides } = WELL;
    const scenario = held(
      {
        sides: {
          ...sides,
          south: { ...sides.south, points: { ...sides.south.points, road: { open: 1, closed: 1 } } },
        },
      },
      [{ issue: 0, option: 1 }],
    );
    const [, south] = scenario.parties;
    expect([south.points(south.noDeal), south.points(1)]).toEqual([2, 6]);
  });

  it("put the held options in place of a package's own", () => {
    expect(heldIn([0, 1, 2], [{ issue: 1, option: 4 }])).toEqual([0, 4, 2]);
    expect(heldIn([0, 1, 2], [])).toEqual([0, 1, 2]);
  });

  it("change neither what a package is worth in points nor what no deal is, in any small case", () => {
    fc.assert(
      fc.property(playableCases, fc.nat(), fc.nat(), (read, anIssue, anOption) => {
        const issue = anIssue % read.frame.issues.length;
        const option = anOption % read.frame.issues[issue].options.length;
        const opening = openScenario({ ...read, held: [{ issue, option }] });
        // A side may refuse whatever is left.
        fc.pre(opening.ok);
        const { scenario } = opening as Extract<ScenarioOpening, { ok: true }>;
        const { whole } = scenario;
        const [left, all] = [scenario.openDeals(), whole.openDeals()];
        const expected = dealsOf(whole).filter((deal) => deal[issue] === option);
        expect(sorted(dealsOf(scenario))).toEqual(sorted(expected));
        for (const deal of expected) {
          const [here, there] = [left.numberOf(deal), all.numberOf(deal)] as [number, number];
          scenario.parties.forEach(({ points }, party) => {
            const [worth, before] = [left.worth(party, here), all.worth(party, there)];
            expect(Number.isFinite(worth)).toBe(Number.isFinite(before));
            if (Number.isFinite(worth))
              expect(points(worth)).toBeCloseTo(whole.parties[party].points(before), 6);
          });
        }
        scenario.parties.forEach(({ points, noDeal }, party) => {
          const before = whole.parties[party];
          expect(points(noDeal)).toBeCloseTo(before.points(before.noDeal), 6);
        });
      }),
    );
  });
});
