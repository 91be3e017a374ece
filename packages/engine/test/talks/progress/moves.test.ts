import { describe, expect, test } from "vitest";
import type { PartyId } from "../../../src/case/frame.ts";
import type { Profile } from "../../../src/case/profile.ts";
import { type Offer, type PartialDeal, progressFor } from "../../../src/talks/progress/index.ts";
import { frameOf, num, profileOf, qty } from "../../analysis/preference/profile-example.ts";
import { offerOf, pointsOf } from "./flour-talks.ts";

// Both ranges are 100 points, so that 1 point is the most that counts as no change. The first option is the start.
const OWN = [50, 51, 50, 49, 40, 49, 48.9, 40, 51.5, 60, 60, 100, 0];
const OTHER = [50, 49, 51.5, 48.9, 60, 51, 49, 40, 51, 40, 60, 0, 100];
const NAMES = [
  "silent",
  "silent",
  "nice",
  "costless-hostility",
  "concession",
  "silent",
  "concession",
  "unfortunate",
  "selfish",
  "selfish",
  "fortunate",
  "selfish",
  "concession",
];

function labelsOf(profiles: readonly Profile[], offers: readonly Offer[], issues = [OWN.length]) {
  const { moves } = progressFor({
    frame: frameOf(issues),
    profiles,
    offers,
    others: [],
    time: { openedAt: 0, now: 0, closedRounds: 0 },
    tripwires: [],
  });
  return moves.map(({ labels }) => labels[0].label);
}

const offersOf = (...deals: PartialDeal[]) => deals.map((deal) => offerOf(0, deal, { round: null }));

describe("the table of moves", () => {
  test("every kind, and both ends of what counts as no change", () => {
    const profiles = [
      pointsOf("p0", { rows: [OWN], noDeal: 0 }),
      pointsOf("p1", { rows: [OTHER], noDeal: 0 }),
    ];
    const names = OWN.map((_, option) => {
      const label = labelsOf(profiles, offersOf([0], [option]))[1];
      return label.kind === "decided" && label.move;
    });
    expect(names).toEqual(NAMES);
  });

  test("an unnamed issue keeps what was offered last; where there is nothing to keep, there is no label", () => {
    const rows = [
      [0, 10],
      [0, 10],
    ];
    const profiles = [pointsOf("p0", { rows, noDeal: 0 }), pointsOf("p1", { rows, noDeal: 0 })];
    const offers = offersOf([0, null], [null, 1], [1, null], [null, 1]);
    expect(labelsOf(profiles, offers, [2, 2])).toEqual([
      { kind: "none", reason: "first-offer" },
      { kind: "none", reason: "previous-incomplete" },
      { kind: "decided", move: "fortunate", estimated: false },
      { kind: "decided", move: "silent", estimated: false },
    ]);
    expect(labelsOf(profiles, offersOf([0, null], [1, null]), [2, 2])[1]).toEqual({
      kind: "none",
      reason: "incomplete",
    });
  });
});

describe("what a profile leaves open", () => {
  const other = pointsOf("p1", { rows: [[0, 5, 100]], noDeal: 0 });
  const own = (middle: ReturnType<typeof qty>) =>
    profileOf({
      party: "p0" as PartyId,
      issues: [{ kind: "each", options: [qty(50), middle, qty(100)] }],
    });

  test("the label stands where every reading gives it", () => {
    const [, label] = labelsOf([own(qty(20, 40)), other], offersOf([0], [1]), [3]);
    expect(label).toEqual({ kind: "decided", move: "concession", estimated: false });
  });

  test("else all that are possible are named, with the one at point values", () => {
    // From 50 to between 45 and 60: 5 less to 10 more. The range at point values, 50 to 100, makes half a point no change.
    const [, label] = labelsOf([own(qty(45, 60)), other], offersOf([0], [1]), [3]);
    expect(label).toEqual({
      kind: "undecided",
      possible: ["nice", "concession", "fortunate"],
      atPointValues: "fortunate",
      sharp: true,
      estimated: false,
    });
  });

  test("under a cap the list may be too long, and says so", () => {
    const capped = { ...own(qty(45, 60)), cap: num(55) };
    const [, label] = labelsOf([capped, other], offersOf([0], [1]), [3]);
    expect(label).toMatchObject({ kind: "undecided", sharp: false });
  });
});

test("offers that fit no frame are refused", () => {
  const profiles = [pointsOf("p0", { rows: [OWN], noDeal: 0 })];
  const make = (offer: Partial<Offer>) => () =>
    labelsOf(profiles, [{ ...offerOf(0, [0], { round: null }), ...offer }]);
  expect(make({ by: 2 })).toThrow(RangeError);
  expect(make({ to: [0] })).toThrow(RangeError);
  expect(make({ deal: [99] })).toThrow(RangeError);
  expect(make({ deal: [] })).toThrow(RangeError);
  expect(() => labelsOf([...profiles, ...profiles], [])).toThrow(RangeError);
});
