// What can be rehearsed, and every reason why something cannot; what stays the same when a side writes its worths differently.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Frame, PartyId, Pattern } from "../../../src/case/frame.ts";
import type { Profile } from "../../../src/case/profile.ts";
import { openScenario, type Scenario, type ScenarioInput } from "../../../src/rehearsal/index.ts";
import { frameOf, num, profileOf, qty } from "../../analysis/preference/profile-example.ts";
import { type SmallCase, smallScenario } from "../small-scenarios.ts";
import { openedOrNull, smallCases, smallScenarios, withPoints } from "./random-scenarios.ts";
import { twoTables } from "./two-tables.ts";

const refusing = (refuses: Pattern): Profile["redLines"] => [
  { id: "line", refuses, because: null, act: null },
];

/** Points 0, 1, 2 … for the options of every issue. */
function profile(frame: Frame, party: number, parts: Partial<Profile> = {}): Profile {
  return profileOf({
    party: `p${party}` as PartyId,
    issues: frame.issues.map(({ options }) => ({ kind: "each", options: options.map((_, k) => qty(k)) })),
    ...parts,
  });
}

function reasonsOf(input: ScenarioInput): readonly string[] {
  const opening = openScenario(input);
  return opening.ok ? [] : opening.reasons.map(({ code }) => code);
}

describe("nothing can be played", () => {
  const frame = frameOf([2, 3]);
  const both = [profile(frame, 0), profile(frame, 1)];

  it("with one party", () => {
    const alone = frameOf([2], 1);
    expect(reasonsOf({ frame: alone, profiles: [profile(alone, 0)] })).toEqual(["rehearsal.one-party"]);
  });

  it("while the worth of no deal is unknown, unless a worth to play with is given", () => {
    const profiles = [profile(frame, 0, { noDeal: { kind: "unknown" } }), both[1]];
    const opening = openScenario({ frame, profiles });
    expect(opening.ok ? null : opening.reasons).toMatchObject([
      { code: "rehearsal.no-deal-unknown", params: { parties: ["P0"], ids: ["p0"] } },
    ]);
    const given = openScenario({ frame, profiles, noDeal: new Map([["p0", num("1.5")]]) });
    expect(given.ok && given.scenario.parties.map(({ noDeal }) => noDeal)).toEqual([0.5, 0]);
  });

  it("where everything is impossible, or a party refuses everything", () => {
    const impossible = [0, 1].map((option) => ({
      pattern: [{ issue: 0, options: [option] }],
      because: null,
    }));
    expect(
      reasonsOf({
        frame: { ...frame, impossible },
        profiles: both,
      }),
    ).toEqual(["rehearsal.nothing-allowed"]);
    const refuser = profile(frame, 1, { redLines: refusing([{ issue: 1, options: [0, 1, 2] }]) });
    const opening = openScenario({ frame, profiles: [both[0], refuser] });
    expect(opening.ok ? null : opening.reasons).toMatchObject([
      { code: "rehearsal.refuses-everything", params: { party: "P1" } },
    ]);
  });

  it("where a red line names no issue, and so refuses everything", () => {
    expect(reasonsOf({ frame, profiles: [profile(frame, 0, { redLines: refusing([]) }), both[1]] })).toEqual([
      "rehearsal.refuses-everything",
    ]);
  });

  it("where too much hangs together", () => {
    const wide = frameOf([200, 200, 200]);
    const pattern = [0, 1, 2].map((issue) => ({ issue, options: [0] }));
    const tied = profile(wide, 0, { redLines: refusing(pattern) });
    expect(reasonsOf({ frame: wide, profiles: [tied, profile(wide, 1)] })).toEqual([
      "rehearsal.too-much-together",
    ]);
  });

  it("and all reasons are told at once", () => {
    const alone = frameOf([2], 1);
    const profiles = [profile(alone, 0, { noDeal: { kind: "unknown" }, redLines: refusing([]) })];
    expect(reasonsOf({ frame: alone, profiles })).toEqual([
      "rehearsal.one-party",
      "rehearsal.no-deal-unknown",
      "rehearsal.refuses-everything",
    ]);
  });
});

describe("a party to which all packages are worth the same", () => {
  const scenario = (noDeal: number) =>
    smallScenario({
      sides: {
        same: { points: { a: { x: 3, y: 3 } }, noDeal },
        other: { points: { a: { x: 0, y: 1 } }, noDeal: 0 },
      },
    });

  it.each([
    [2, 0],
    [3, 1],
    [4, 2],
  ])("holds no deal of %i to be worth %i, and every package 1", (noDeal, worth) => {
    const { parties, openDeals } = scenario(noDeal);
    expect(parties[0].noDeal).toBe(worth);
    expect([0, 1].map((deal) => openDeals().worth(0, deal))).toEqual([1, 1]);
    expect(openDeals().own(0).atLeast(0.5)).toBe(0);
    expect(parties[0].points(1)).toBe(3);
  });
});

describe("a side that writes its worths differently", () => {
  const seen = (scenario: Scenario) => {
    const { listed, composed, all } = twoTables(scenario, 9);
    return scenario.parties.map(({ noDeal }, party) => ({
      noDeal,
      worths: all.map((deal) => listed.worth(party, deal)),
      found: [0, 0.2, 0.5, 0.9, 1].map((target) => composed.dealOf(composed.own(party).atLeast(target))),
    }));
  };

  /** Worths of options, bonuses and no deal, all times the factor. */
  function rescaled(small: SmallCase, factor: number): SmallCase {
    const { sides, ...rest } = withPoints(small, (worth) => worth * factor);
    return {
      ...rest,
      sides: Object.fromEntries(
        Object.entries(sides).map(([party, side]) => [
          party,
          {
            ...side,
            noDeal: side.noDeal * factor,
            interactions: (side.interactions ?? []).map((one) => ({
              ...one,
              worth: (one.worth as number) * factor,
            })),
          },
        ]),
      ),
    };
  }

  const cases = smallCases.filter((small) => {
    const scenario = openedOrNull(small);
    return scenario?.measured.space.tolerances.every((tolerance) => tolerance === 0) ?? false;
  });

  it("in other units sees the same packages worth the same", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(2, 3, 10, 64, 1000), (small, factor) => {
        const [before, after] = [small, rescaled(small, factor)].map((one) => seen(smallScenario(one)));
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("and from another zero, too", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -50, max: 50 }), (small, shift) => {
        const shifted = withPoints(small, (worth) => worth + shift);
        const sides = Object.entries(shifted.sides).map(([party, side]) => [
          party,
          { ...side, noDeal: side.noDeal + shift * Object.keys(side.points).length },
        ]);
        const [before, after] = [small, { ...shifted, sides: Object.fromEntries(sides) }].map((one) =>
          seen(smallScenario(one)),
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the listed table", () => {
  it("is shared by all sessions, numbers packages in case order, and knows them by their options", () => {
    fc.assert(
      fc.property(smallScenarios, (scenario) => {
        const deals = scenario.openDeals();
        expect(scenario.openDeals()).toBe(deals);
        const all = Array.from({ length: Number(deals.count) }, (_, deal) => deal);
        expect(all.every((deal) => deals.has(deal) && deals.numberOf(deals.dealOf(deal)) === deal)).toBe(
          true,
        );
        expect(new Set(all.map((deal) => deals.dealOf(deal).join())).size).toBe(all.length);
        expect([-1, all.length, 0.5, Number.NaN].some((deal) => deals.has(deal))).toBe(false);
        const width = scenario.frame.issues.length;
        for (const none of [[], Array(width).fill(99), Array(width + 1).fill(0)]) {
          expect(deals.numberOf(none)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("takes a new worth of no deal as the number that is meant, whatever its doubles multiply to", () => {
  // In doubles, 100 × 0.55 is a little more than 55, and 100 × 4.35 a little less than 435.
  const cents = { low: 0.01, some: 0.55, more: 4.35, most: 9 };
  const side = { points: { money: cents }, noDeal: 0 };
  const scenario = smallScenario({ sides: { a: side, b: side } });
  const deals = scenario.openDeals();
  Object.values(cents).forEach((points, option) => {
    expect(scenario.parties[0].scaled(points)).toBe(deals.worth(0, deals.numberOf([option]) as number));
  });
});
