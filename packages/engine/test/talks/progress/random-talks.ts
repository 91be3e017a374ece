// Random talks on a small frame: partial offers, offers to some only, repeats, rounds that close now and then, uncertain profiles.
import fc from "fast-check";
import type { Frame, PartyId } from "../../../src/case/frame.ts";
import type { Profile } from "../../../src/case/profile.ts";
import type { Entitlement, Offer, Tripwire } from "../../../src/talks/progress/index.ts";
import { frameOf, num, profileOf, qty } from "../../analysis/preference/profile-example.ts";
import { smallProfiles } from "../../analysis/preference/random-profiles.ts";

export const PARTIES = 3;

export const talksFrame: Frame = {
  ...frameOf([2, 3, [0, 1, 4, 10]], PARTIES),
  impossible: [
    {
      pattern: [
        { issue: 0, options: [0] },
        { issue: 1, options: [2] },
      ],
      because: null,
    },
  ],
};

const redLines = fc.constantFrom<Profile["redLines"][]>(
  [],
  [],
  [{ id: "top", refuses: [{ issue: 2, options: [3] }], because: null, act: null }],
);

/** One for each party, uncertain in every way that profiles can be. */
export const openProfiles: fc.Arbitrary<Profile[]> = fc
  .array(fc.tuple(smallProfiles, redLines), { minLength: PARTIES, maxLength: PARTIES })
  .map((drawn) =>
    drawn.map(([profile, lines], p) => ({ ...profile, party: `p${p}` as PartyId, redLines: lines })),
  );

const points = (count: number) =>
  fc.array(fc.integer({ min: -5, max: 20 }), { minLength: count, maxLength: count });

/** One for each party, certain: points, now and then with a bonus, a cap or a red line. */
export const certainProfiles: fc.Arbitrary<Profile[]> = fc
  .array(
    fc.record({
      rows: fc.tuple(points(2), points(3), points(4)),
      bonus: fc.constantFrom(null, 3, -4),
      cap: fc.constantFrom(null, null, 20),
      noDeal: fc.option(fc.integer({ min: -10, max: 40 }), { freq: 6 }),
      lines: redLines,
    }),
    { minLength: PARTIES, maxLength: PARTIES },
  )
  .map((drawn) =>
    drawn.map(({ rows, bonus, cap, noDeal, lines }, p) =>
      profileOf({
        party: `p${p}` as PartyId,
        issues: rows.map((row) => ({ kind: "each" as const, options: row.map((value) => qty(value)) })),
        interactions: bonus
          ? [
              {
                pattern: [
                  { issue: 0, options: [1] },
                  { issue: 2, options: [0, 3] },
                ],
                worth: qty(bonus),
                because: null,
              },
            ]
          : [],
        cap: cap === null ? null : num(cap),
        noDeal: noDeal === null ? { kind: "unknown" } : { kind: "worth", worth: qty(noDeal) },
        redLines: lines,
      }),
    ),
  );

const seats = fc.integer({ min: 0, max: PARTIES - 1 });
const named = (count: number) => fc.option(fc.integer({ min: 0, max: count - 1 }), { freq: 3 });

const step = fc.record({
  by: seats,
  to: fc.subarray([0, 1, 2], { minLength: 0 }),
  wait: fc.integer({ min: 0, max: 40 }),
  deal: fc.tuple(named(2), named(3), named(4)),
  nextRound: fc.boolean(),
  between: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
  open: fc.boolean(),
  expires: fc.constantFrom(null, 100, 400),
});

export const offerLists: fc.Arbitrary<Offer[]> = fc.array(step, { maxLength: 10 }).map((steps) => {
  let [at, round] = [0, 1];
  return steps.map(({ by, to, wait, deal, nextRound, between, open, expires }) => {
    at += wait;
    if (nextRound) round++;
    return {
      by,
      to: to.filter((party) => party !== by),
      at,
      round: between ? null : round,
      deal,
      open,
      expires,
    };
  });
});

export const TRIPWIRES: readonly Tripwire[] = [
  { id: "time", kind: "no-movement-time", limit: 60, ways: [{ kind: "leave", until: null }] },
  { id: "rounds", kind: "no-movement-rounds", limit: 2, ways: [{ kind: "pause", until: 300 }] },
  { id: "gap", kind: "gap-not-smaller", limit: 2, ways: [{ kind: "bring-text", until: null }] },
  { id: "end", kind: "deadline", limit: 500, ways: [{ kind: "resume-later", until: 450 }] },
];

export function talksOf(profiles: readonly Profile[], offers: readonly Offer[]): Entitlement {
  const last = offers.at(-1);
  const rounds = offers.reduce((most, { round }) => Math.max(most, round ?? 0), 0);
  return {
    frame: talksFrame,
    profiles,
    offers,
    others: [],
    time: { openedAt: 0, now: (last?.at ?? 0) + 50, closedRounds: rounds },
    tripwires: TRIPWIRES,
  };
}
