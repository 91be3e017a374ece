import { describe, expect, test } from "vitest";
import type { PartyId } from "../../../src/case/frame.ts";
import { type Rational, toText } from "../../../src/maths/rational.ts";
import {
  type Entitlement,
  type PartyCost,
  progressFor,
  type Tripwire,
  type Way,
} from "../../../src/talks/progress/index.ts";
import { profileOf, qty } from "../../analysis/preference/profile-example.ts";
import { BAKERY, bakery, flourTalks, MILL, mill, offerOf } from "./flour-talks.ts";

const text = (value: Rational) => toText(value);

function standing(tripwire: Omit<Tripwire, "id" | "ways">, talks: Partial<Entitlement> = {}) {
  const wired = { ...flourTalks, ...talks, tripwires: [{ id: "t", ways: [], ...tripwire }] };
  return progressFor(wired).tripwires[0];
}

function costs(way: Way, talks: Partial<Entitlement> = {}) {
  const tripwire: Tripwire = { id: "t", kind: "deadline", limit: 1000, ways: [way] };
  const { ways } = progressFor({ ...flourTalks, ...talks, tripwires: [tripwire] }).tripwires[0];
  return { lost: ways[0].offersLost, costs: ways[0].costs.map(costText) };
}

function costText(cost: PartyCost) {
  return cost.kind === "none" ? cost.reason : [text(cost.cost.point), cost.best, cost.instead];
}

describe("how near a tripwire is", () => {
  test("time since the last movement, which at 800 ms was 350 ms ago", () => {
    expect(standing({ kind: "no-movement-time", limit: 351 })).toMatchObject({
      count: { low: 350, high: 350 },
      left: { low: 1, high: 1 },
      reached: "no",
    });
    expect(standing({ kind: "no-movement-time", limit: 350 }).reached).toBe("yes");
  });

  test("an acceptance is movement too", () => {
    const others = [{ by: BAKERY, at: 700, round: null }];
    expect(standing({ kind: "no-movement-time", limit: 200 }, { others })).toMatchObject({
      count: { low: 100, high: 100 },
      reached: "no",
    });
  });

  test("closed rounds since the last movement", () => {
    const time = { ...flourTalks.time, closedRounds: 6 };
    expect(standing({ kind: "no-movement-rounds", limit: 2 }, { time })).toMatchObject({
      count: { low: 2, high: 2 },
      reached: "yes",
    });
    // The bakery's repeat in round 4 counts for nothing, so without the mill's last offer all stood still from round 3.
    const offers = flourTalks.offers.slice(0, 7);
    expect(standing({ kind: "no-movement-rounds", limit: 4 }, { time, offers }).count).toEqual({
      low: 3,
      high: 3,
    });
  });

  test("rounds since any gap was smaller than before", () => {
    expect(standing({ kind: "gap-not-smaller", limit: 1 })).toMatchObject({
      count: { low: 1, high: 1 },
      reached: "yes",
      atPointValues: false,
      unseen: [],
    });
    expect(standing({ kind: "gap-not-smaller", limit: 2 }).reached).toBe("no");
    // A better offer after the last closed round starts the count again.
    const better = offerOf(MILL, [0, 0], { round: null, at: 500 });
    const offers = [...flourTalks.offers, better];
    expect(standing({ kind: "gap-not-smaller", limit: 1 }, { offers }).count).toEqual({ low: 0, high: 0 });
  });

  test("a gap that cannot be seen may have become smaller: only perhaps", () => {
    expect(standing({ kind: "gap-not-smaller", limit: 1 }, { profiles: [bakery] })).toMatchObject({
      count: { low: 0, high: 1 },
      reached: "perhaps",
      unseen: [MILL],
    });
    expect(standing({ kind: "gap-not-smaller", limit: 1 }, { profiles: [] })).toMatchObject({
      count: null,
      left: null,
      reached: "not-known",
    });
  });

  test("a deadline comes by the stamp, however the talks go", () => {
    expect(standing({ kind: "deadline", limit: 1000 })).toMatchObject({
      left: { low: 200, high: 200 },
      reached: "no",
    });
    expect(standing({ kind: "deadline", limit: 800 }).reached).toBe("yes");
  });

  test("without any profile, an offer that differs may have been movement", () => {
    // First offers surely were, at 100 ms; the last that differs came at 450.
    expect(standing({ kind: "no-movement-time", limit: 500 }, { profiles: [] })).toMatchObject({
      count: { low: 350, high: 700 },
      reached: "perhaps",
    });
  });

  test("with its own profile alone, a side sees that what changes its own worth is no silence", () => {
    expect(standing({ kind: "no-movement-time", limit: 500 }, { profiles: [bakery] }).count).toEqual({
      low: 350,
      high: 350,
    });
  });

  test("limits are whole numbers from 1", () => {
    expect(() => standing({ kind: "no-movement-rounds", limit: 0 })).toThrow(RangeError);
    expect(() => standing({ kind: "deadline", limit: 0.5 })).toThrow(RangeError);
  });
});

describe("what each way would cost", () => {
  test("leaving: the best open offer less no deal; below zero where no deal is worth more", () => {
    // To the bakery the mill's last offer is worth 0, no deal 6; to the mill the bakery's is worth 10, no deal 4.
    expect(costs({ kind: "leave", until: null })).toEqual({
      lost: [],
      costs: [
        ["-6", 7, "no-deal"],
        ["6", 6, "no-deal"],
      ],
    });
  });

  test("a pause beyond 900 ms lets the only offer to the mill expire", () => {
    expect(costs({ kind: "pause", until: 901 })).toEqual({
      lost: [6],
      costs: ["nothing-lost", "no-offer-stays"],
    });
    expect(costs({ kind: "pause", until: 900 })).toEqual({
      lost: [],
      costs: ["nothing-lost", "nothing-lost"],
    });
    expect(costs({ kind: "resume-later", until: null }).costs).toEqual(["until-not-said", "until-not-said"]);
  });

  test("where a lesser offer stays, the pause costs the difference", () => {
    const stays = offerOf(BAKERY, [0, 2], { round: 4, at: 460 });
    // "Low, twice" is worth 10 to the mill, "low, three times" 3.
    expect(
      costs({ kind: "pause", until: 901 }, { offers: [...flourTalks.offers, stays] }).costs[MILL],
    ).toEqual(["7", 6, 8]);
  });

  test("another format or a text takes nothing off the table", () => {
    expect(costs({ kind: "change-format", until: null }).costs).toEqual(["nothing-lost", "nothing-lost"]);
    expect(costs({ kind: "bring-text", until: null }).costs).toEqual(["nothing-lost", "nothing-lost"]);
  });

  test("what is not known is named", () => {
    const unknown = { ...mill, noDeal: { kind: "unknown" as const } };
    expect(costs({ kind: "leave", until: null }, { profiles: [unknown] }).costs).toEqual([
      "profile-not-given",
      "no-deal-unknown",
    ]);
    const offers = flourTalks.offers.slice(0, 6);
    expect(costs({ kind: "leave", until: null }, { offers }).costs).toEqual([
      "no-open-offer",
      "no-open-offer",
    ]);
  });

  test("a whole paper of nobody's counts among the open offers, after them; one that leaves issues open does not", () => {
    const paper = { to: [BAKERY], deal: [0, 1], open: true, expires: 900 };
    // "Low, twice" is worth 15 to the bakery; no deal 6, and the mill's own last offer 0.
    expect(costs({ kind: "leave", until: null }, { papers: [paper] })).toEqual({
      lost: [],
      costs: [
        ["9", 8, "no-deal"],
        ["6", 6, "no-deal"],
      ],
    });
    expect(costs({ kind: "pause", until: 901 }, { papers: [paper] })).toEqual({
      lost: [6, 8],
      costs: [["15", 8, 7], "no-offer-stays"],
    });
    const without = (papers: Entitlement["papers"] & {}) =>
      costs({ kind: "leave", until: null }, { offers: [], papers }).costs;
    expect(without([paper])).toEqual([["9", 0, "no-deal"], "no-open-offer"]);
    expect(without([{ ...paper, deal: [0, null] }])).toEqual(["no-open-offer", "no-open-offer"]);
    expect(without([{ ...paper, open: false }])).toEqual(["no-open-offer", "no-open-offer"]);
    expect(() => without([{ ...paper, deal: [0, 4] }])).toThrow(RangeError);
    expect(() => without([{ ...paper, to: [2] }])).toThrow(RangeError);
  });

  test("uncertain profiles give ranges", () => {
    const open = profileOf({
      party: "p1" as PartyId,
      issues: [
        { kind: "each", options: [qty(0, 2), qty(11), qty(12)] },
        { kind: "each", options: [qty(12), qty(10), qty(3), qty(0)] },
      ],
      noDeal: { kind: "worth", worth: qty(4, 7) },
    });
    const tripwire: Tripwire = {
      id: "t",
      kind: "deadline",
      limit: 1,
      ways: [{ kind: "leave", until: null }],
    };
    const { ways } = progressFor({ ...flourTalks, profiles: [open], tripwires: [tripwire] }).tripwires[0];
    const cost = ways[0].costs[MILL];
    // Between 10 − 7 and 12 − 4; at midpoints 11 − 5.5.
    expect(
      cost.kind === "cost" && [cost.cost.point, cost.cost.range.low, cost.cost.range.high].map(text),
    ).toEqual(["5.5", "3", "8"]);
  });
});
