// Small random frames and profiles in which everything that may be left open is left open now and then.
import fc from "fast-check";
import type { Frame } from "../../../src/case/frame.ts";
import { weightsFromPairs } from "../../../src/case/pair-weights.ts";
import type { IssueWorth, NoDeal, Profile } from "../../../src/case/profile.ts";
import type { Quantity } from "../../../src/case/quantity.ts";
import { frameOf, num, openWeights, profileOf, qty } from "./profile-example.ts";

/** Three issues: two options, three options, four values. */
export const smallFrame: Frame = frameOf([2, 3, [0, 1, 4, 10]]);

export const smallDeals: number[][] = [0, 1].flatMap((a) =>
  [0, 1, 2].flatMap((b) => [0, 1, 2, 3].map((c) => [a, b, c])),
);

const quantity: fc.Arbitrary<Quantity> = fc
  .tuple(fc.integer({ min: -6, max: 10 }), fc.constantFrom(0, 0, 1, 5))
  .map(([low, width]) => qty(low, low + width));

const each = (count: number): fc.Arbitrary<IssueWorth> =>
  fc
    .array(quantity, { minLength: count, maxLength: count })
    .map((options) => ({ kind: "each" as const, options }));

const ranked = (tiers: number[][][]): fc.Arbitrary<IssueWorth> =>
  fc.record({
    kind: fc.constant("ranked" as const),
    tiers: fc.constantFrom(...tiers),
    best: fc.constantFrom(qty(1), qty(6, 9)),
    worst: fc.constantFrom(qty(0), qty(-2, 1)),
  });

const curve: fc.Arbitrary<IssueWorth> = fc.tuple(quantity, quantity, quantity).map((worths) => ({
  kind: "curve" as const,
  knots: [0, 2, 3].map((option, k) => ({ option, worth: worths[k] })),
}));

const noDeal: fc.Arbitrary<NoDeal> = fc.oneof(
  quantity.map((worth) => ({ kind: "worth" as const, worth })),
  fc.constantFrom(...smallDeals).map((deal) => ({ kind: "deal" as const, deal })),
);

const interaction = fc.record({
  pattern: fc.constantFrom(
    [
      { issue: 0, options: [1] },
      { issue: 2, options: [0, 3] },
    ],
    [
      { issue: 0, options: [0] },
      { issue: 1, options: [2] },
    ],
  ),
  worth: quantity,
  because: fc.constant(null),
});

/** Open weights are an order without bounds. */
export const smallProfiles: fc.Arbitrary<Profile> = fc
  .record({
    issues: fc.tuple(
      each(2),
      fc.oneof(each(3), ranked([[[1], [0], [2]], [[2], [0, 1]], [[0, 1, 2]]])),
      fc.oneof(
        each(4),
        curve,
        ranked([
          [[3], [0, 1], [2]],
          [[3], [2], [1], [0]],
        ]),
      ),
    ),
    weights: fc.constantFrom(
      null,
      { kind: "fixed" as const, shares: [num("0.2"), num("0.5"), num("0.3")] },
      weightsFromPairs({
        issueCount: 3,
        comparisons: [
          { first: 0, second: 1, ratio: num("1/2") },
          { first: 2, second: 0, ratio: num(3) },
          { first: 1, second: 2, ratio: num(1) },
        ],
        total: num(1),
      }),
      openWeights(3, [[1], [0], [2]]),
      openWeights(3, [[0, 2], [1]]),
    ),
    interactions: fc.array(interaction, { maxLength: 1 }),
    noDeal,
  })
  .map(profileOf);
