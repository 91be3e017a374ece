import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DetailItem,
  type DetailOptions,
  type MeasuredDetail,
  worthOfDetail,
} from "../../../../src/analysis/bargaining/uncertainty/worth-of-detail.ts";
import type { Deal, Frame, PartyId } from "../../../../src/case/frame.ts";
import type { IssueWorth, Profile } from "../../../../src/case/profile.ts";
import type { Quantity } from "../../../../src/case/quantity.ts";
import { type Chance, makeChance } from "../../../../src/maths/chance.ts";
import { toNumber } from "../../../../src/maths/rational.ts";
import { frameOf, openWeights, profileOf, qty } from "../../preference/profile-example.ts";
import { type SmallCase, smallCases } from "./random-cases.ts";

const each = (...options: Quantity[]): IssueWorth => ({ kind: "each", options });
const worth = (low: number, high?: number) => ({ kind: "worth" as const, worth: qty(low, high) });
const second = "p1" as PartyId;

function measure(source: SmallCase, options: Partial<DetailOptions> = {}): MeasuredDetail {
  const found = worthOfDetail(source, { seed: 1, ...options });
  if (found.kind !== "measured") throw new Error(found.kind);
  return found;
}

function shareOf(
  { items }: MeasuredDetail,
  party: string,
  kind: string,
): NonNullable<DetailItem["existence"]> {
  const item = items.find((one) => one.party === party && one.what.kind === kind);
  if (!item?.existence) throw new Error(`nothing about ${party} ${kind}`);
  return item.existence;
}

function expectWithin(share: { low: number; high: number }, truth: number) {
  expect(share.low).toBeLessThanOrEqual(truth);
  expect(share.high).toBeGreaterThanOrEqual(truth);
}

/** One package; the first party gains u − r, both uniform in [0, 1]: each takes away a third of the doubt, and a third needs both. */
const thirds: SmallCase = {
  frame: frameOf([1]),
  profiles: [
    profileOf({ issues: [each(qty(0, 1))], noDeal: worth(0, 1) }),
    profileOf({ party: second, issues: [each(qty(1))], noDeal: worth(0) }),
  ],
};

describe("shares that can be worked out by hand", () => {
  test("one package: a third each, and a third together", () => {
    const found = measure(thirds, { deals: [[0]] });
    expectWithin(shareOf(found, "p0", "no-deal"), 1 / 3);
    expectWithin(shareOf(found, "p0", "option-worths"), 1 / 3);
    if (found.existence.kind !== "open") throw new Error("open");
    expectWithin(found.existence.together, 1 / 3);
    // With one package, a deal exists exactly if it is acceptable.
    for (const { existence, packages } of found.items) expect(packages).toEqual(existence);
  });

  test("intervals hold the true share about as often as they say", () => {
    const held = Array.from({ length: 60 }, (_, seed) => {
      const { low, high } = shareOf(measure(thirds, { seed, draws: 2_048 }), "p0", "no-deal");
      return low <= 1 / 3 && 1 / 3 <= high;
    });
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(52);
  });

  test("the flour case with two no-deal worths open", () => {
    const found = measure(flour([5, 17], [4, 12]));
    expectWithin(shareOf(found, "p0", "no-deal"), 0.7199);
    expectWithin(shareOf(found, "p1", "no-deal"), 0.0762);
    expect(found.items[0].party).toBe("p0");
    const share = found.existence.yes[0] / found.draws;
    expect(Math.abs(share - 74 / 96)).toBeLessThan(0.03);
  });

  test("where one thing alone is open, all doubt goes with it", () => {
    const { items, existence } = measure(flour([5, 17], [4, 4]));
    expect(items).toHaveLength(1);
    expect(items[0].existence?.value).toBeCloseTo(1, 10);
    expect(existence.kind === "open" && existence.together.value).toBeCloseTo(0, 10);
  });
});

function flour(bakery: [number, number], mill: [number, number]): SmallCase {
  const points = (...worths: number[]) => each(...worths.map((value) => qty(value)));
  return {
    frame: frameOf([3, 4]),
    profiles: [
      profileOf({ issues: [points(11, 3, 0), points(10, 5, 4, 0)], noDeal: worth(...bakery) }),
      profileOf({ party: second, issues: [points(0, 11, 12), points(0, 3, 10, 12)], noDeal: worth(...mill) }),
    ],
  };
}

describe("laws", () => {
  test("what cannot matter has a share of 0 within its interval", () => {
    const idle = profileOf({
      party: second,
      issues: [each(qty(0, 3)), each(qty(0, 9), qty(4, 6))],
      weights: openWeights(2),
      noDeal: worth(-9, -8),
    });
    const first = profileOf({ issues: [each(qty(0, 1)), each(qty(0), qty(0))], noDeal: worth(0, 1) });
    const held = Array.from({ length: 30 }, (_, seed) => {
      const { items } = measure({ frame: frameOf([1, 2]), profiles: [first, idle] }, { seed, draws: 4_096 });
      const others = items.filter(({ party }) => party === second);
      expect(others).toHaveLength(4);
      for (const { existence } of others) expect(existence?.value).toBeLessThan(0.04);
      return others.filter(({ existence }) => existence?.low === 0).length;
    });
    expect(held.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(110);
  });

  test("naming parties anew changes the names and nothing else", () => {
    fc.assert(
      fc.property(smallCases(2), fc.nat(), (small, seed) => {
        const rename = <T extends string>(id: T) => `${id}x` as T;
        const frame: Frame = {
          ...small.frame,
          parties: small.frame.parties.map((party) => ({ ...party, id: rename(party.id) })),
          issues: small.frame.issues.map((issue) => ({ ...issue, id: rename(issue.id) })),
        };
        const profiles = small.profiles.map((profile) => ({ ...profile, party: rename(profile.party) }));
        const options = { seed, draws: 256, deals: [[0, 1, 2]] };
        const [before, after] = [worthOfDetail(small, options), worthOfDetail({ frame, profiles }, options)];
        expect(JSON.parse(JSON.stringify(after).replaceAll(/"([pi]\d)x"/g, '"$1"'))).toEqual(
          JSON.parse(JSON.stringify(before)),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("the order of the parties changes shares by no more than chance does", () => {
    const { frame, profiles } = flour([5, 17], [4, 12]);
    const swapped = {
      frame: { ...frame, parties: [frame.parties[1], frame.parties[0]] },
      profiles: [profiles[1], profiles[0]],
    };
    const [one, other] = [measure({ frame, profiles }), measure(swapped)];
    for (const party of ["p0", "p1"]) {
      const [a, b] = [shareOf(one, party, "no-deal"), shareOf(other, party, "no-deal")];
      expect(Math.max(a.low, b.low)).toBeLessThanOrEqual(Math.min(a.high, b.high));
    }
  });

  test("shares lie in their intervals, the largest come first, and the same seed gives the same", () => {
    fc.assert(
      fc.property(smallCases(3), fc.nat(), (small, seed) => {
        const options = {
          seed,
          draws: 512,
          deals: [
            [0, 0, 0],
            [1, 2, 3],
          ],
        };
        const found = worthOfDetail(small, options);
        expect(worthOfDetail(small, options)).toEqual(found);
        if (found.kind !== "measured") return;
        const shares = found.items.map(({ existence, packages }) => [existence, packages]);
        for (const share of shares.flat()) {
          if (!share) continue;
          expect(share.low).toBeGreaterThanOrEqual(0);
          expect(share.low).toBeLessThanOrEqual(share.value);
          expect(share.value).toBeLessThanOrEqual(share.high);
          expect(share.high).toBeLessThanOrEqual(1);
        }
        const most = shares.map((pair) => Math.max(...pair.map((share) => share?.value ?? 0)));
        expect(most).toEqual([...most].sort((a, b) => b - a));
      }),
      { numRuns: 30 },
    );
  });
});

/** Two parties, two issues; everything stated as intervals. */
const plainCases = fc
  .array(
    fc.tuple(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom(0, 2, 6)), {
        minLength: 5,
        maxLength: 5,
      }),
      fc.tuple(fc.integer({ min: 4, max: 9 }), fc.constantFrom(0, 4)),
    ),
    { minLength: 2, maxLength: 2 },
  )
  .map((sides): SmallCase => {
    const quantity = ([low, width]: readonly [number, number]) => qty(low, low + width);
    return {
      frame: frameOf([2, 3]),
      profiles: sides.map(([points, noDeal], p) =>
        profileOf({
          party: `p${p}` as PartyId,
          issues: [each(...points.slice(0, 2).map(quantity)), each(...points.slice(2).map(quantity))],
          noDeal: { kind: "worth", worth: quantity(noDeal) },
        }),
      ),
    };
  });

test("shares are those of a plain estimate that draws, for each input, all the rest twice", () => {
  let compared = 0;
  fc.assert(
    fc.property(plainCases, (small) => {
      const found = worthOfDetail(small, { seed: 2 });
      if (found.kind !== "measured" || found.existence.kind !== "open") return;
      for (const { party, what, existence } of found.items) {
        if (!existence) continue;
        const place = what.kind === "option-worths" ? Number(what.issue.slice(1)) : "no-deal";
        const plain = plainShare(small, { party: Number(party.slice(1)), place });
        const tolerance = 0.06 + (existence.high - existence.low) / 2;
        expect(Math.abs(existence.value - plain)).toBeLessThan(tolerance);
        compared++;
      }
    }),
    { numRuns: 25, seed: 11 },
  );
  expect(compared).toBeGreaterThan(40);
});

const PAIRS = 8_000;
const deals: Deal[] = [0, 1].flatMap((a) => [0, 1, 2].map((b) => [a, b]));

/** Var(E[Y | input]) / Var(Y) from pairs of readings that share the input. */
function plainShare(small: SmallCase, shared: { party: number; place: number | "no-deal" }): number {
  const chance = makeChance(77);
  let [both, all] = [0, 0];
  for (let pair = 0; pair < PAIRS; pair++) {
    const one = small.profiles.map((profile) => plainReading(profile, chance));
    const other = small.profiles.map((profile) => plainReading(profile, chance));
    const [from, to] = [one[shared.party], other[shared.party]];
    if (shared.place === "no-deal") to.noDeal = from.noDeal;
    else to.points[shared.place] = from.points[shared.place];
    const [y, z] = [hasDeal(one), hasDeal(other)];
    both += y * z;
    all += y + z;
  }
  const mean = all / (2 * PAIRS);
  return (both / PAIRS - mean * mean) / (mean * (1 - mean));
}

function plainReading({ issues, noDeal }: Profile, chance: Chance) {
  const draw = ({ low, high }: Quantity) =>
    toNumber(low) + chance.uniform() * (toNumber(high) - toNumber(low));
  if (noDeal.kind !== "worth") throw new Error("a worth");
  return {
    points: issues.map((issue) => (issue.kind === "each" ? issue.options.map(draw) : [])),
    noDeal: draw(noDeal.worth),
  };
}

function hasDeal(readings: readonly ReturnType<typeof plainReading>[]): number {
  const suits = (deal: Deal) =>
    readings.every(({ points, noDeal }) => points[0][deal[0]] + points[1][deal[1]] >= noDeal);
  return deals.some(suits) ? 1 : 0;
}

describe("where nothing is measured, the reason is named", () => {
  const { frame, profiles } = thirds;

  test("an unknown no-deal worth comes first, with what is known of it", () => {
    const unknown = [profiles[0], { ...profiles[1], noDeal: { kind: "unknown" as const } }];
    const found = worthOfDetail({ frame, profiles: unknown }, { seed: 1 });
    expect(found).toMatchObject({ kind: "no-deal-worth-unknown", parties: ["p1"] });
    if (found.kind !== "no-deal-worth-unknown") throw new Error(found.kind);
    const { unknownNoDeal } = found;
    expect(unknownNoDeal.parties[0].possibly).toMatchObject({ kind: "found", worth: { num: 1n } });
    const again = worthOfDetail({ frame, profiles: unknown }, { seed: 1, unknownNoDeal });
    expect(again.kind === "no-deal-worth-unknown" && again.unknownNoDeal).toBe(unknownNoDeal);
  });

  test("unless the others leave no deal anyway", () => {
    const unknown = [
      { ...profiles[0], noDeal: worth(2) },
      { ...profiles[1], noDeal: { kind: "unknown" as const } },
    ];
    expect(worthOfDetail({ frame, profiles: unknown }, { seed: 1 })).toEqual({
      kind: "nothing-in-doubt",
      because: "others-leave-no-deal",
    });
  });

  test("nothing is open", () => {
    const certain = flour([5, 5], [4, 4]);
    expect(worthOfDetail(certain, { seed: 1 })).toEqual({ kind: "nothing-in-doubt", because: "certain" });
  });

  test("red lines leave no package", () => {
    const refuses = [{ issue: 0, options: [0] }];
    const barred = [
      { ...profiles[0], redLines: [{ id: "r", refuses, because: null, act: null }] },
      profiles[1],
    ];
    expect(worthOfDetail({ frame, profiles: barred }, { seed: 1 })).toEqual({
      kind: "nothing-in-doubt",
      because: "no-admissible-deal",
    });
  });

  test("every reading says the same", () => {
    const found = worthOfDetail(
      { frame, profiles: [{ ...profiles[0], noDeal: worth(-1, 0) }, profiles[1]] },
      { seed: 1, deals: [[0]] },
    );
    expect(found).toMatchObject({
      kind: "nothing-in-doubt",
      because: "readings-agree",
      readings: {
        existence: { kind: "settled", exceptions: 0 },
        packages: { kind: "settled", exceptions: 0 },
      },
    });
  });

  test("all but a few readings say the same: too little doubt to be divided", () => {
    const rare = [{ ...profiles[0], issues: [each(qty("0.995", "1.5"))] }, profiles[1]];
    const found = worthOfDetail({ frame, profiles: rare }, { seed: 1 });
    if (found.kind !== "nothing-in-doubt" || found.because !== "readings-agree") throw new Error(found.kind);
    const { existence, items } = found.readings;
    expect(existence.kind === "settled" && existence.exceptions).toBeGreaterThanOrEqual(0);
    expect(items.every((item) => item.existence === null)).toBe(true);
  });

  test("too much hangs together", () => {
    const rating = each(...Array.from({ length: 100 }, () => qty(0, 1)));
    const pattern = [0, 1, 2].map((issue) => ({ issue, options: [0] }));
    const wide = profileOf({
      issues: [rating, rating, rating],
      interactions: [{ pattern, worth: qty(1), because: null }],
    });
    expect(worthOfDetail({ frame: frameOf([100, 100, 100], 1), profiles: [wide] }, { seed: 1 })).toEqual({
      kind: "not-computed",
      reason: "too-many-combinations",
    });
  });
});

describe("limits", () => {
  test("the work can be stopped, at once or with what is there", () => {
    const stop = (after: number) => {
      let asked = 0;
      return { report: () => {}, stopped: () => ++asked > after };
    };
    expect(worthOfDetail(thirds, { seed: 1, progress: stop(0) })).toEqual({
      kind: "not-computed",
      reason: "stopped",
    });
    const found = measure(thirds, { progress: stop(100) });
    expect(found.endedBy).toBe("stopped");
    expect(found.draws).toBeLessThan(found.asked);
    expectWithin(shareOf(found, "p0", "no-deal"), 1 / 3);
  });

  test("a demanding case gets fewer readings, and says so", () => {
    const found = measure(thirds, { workLimit: 20_000 });
    expect(found.draws).toBeLessThan(found.asked);
    expect(found.endedBy).toBe("work-limit");
  });

  test("progress rises to what was announced", () => {
    const reported: [number, number][] = [];
    const progress = {
      report: (done: number, all: number) => reported.push([done, all]),
      stopped: () => false,
    };
    const { draws } = measure(thirds, { progress });
    expect(reported.map(([done]) => done)).toEqual(reported.map((_, k) => k * 32));
    expect(new Set(reported.map(([, all]) => all))).toEqual(new Set([draws]));
  });

  test("a package that nobody could accept counts as refused in every reading", () => {
    const refuses = [{ issue: 0, options: [1] }];
    const profiles = [
      profileOf({
        issues: [each(qty(0, 1), qty(9))],
        noDeal: worth(0, 1),
        redLines: [{ id: "r", refuses, because: null, act: null }],
      }),
      profileOf({ party: second, issues: [each(qty(1), qty(1))] }),
    ];
    const found = measure({ frame: frameOf([2]), profiles }, { deals: [[1], [0]] });
    expect(found.packages?.yes[0]).toBe(0);
    expect(found.packages?.yes[1]).toBe(found.existence.yes[0]);
  });

  test.each([0, -1, 1.5])("%d draws are refused", (draws) => {
    expect(() => worthOfDetail(thirds, { seed: 1, draws })).toThrow(RangeError);
  });
});
