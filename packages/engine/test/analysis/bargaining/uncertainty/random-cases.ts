// Small random cases for the methods that take profiles: impossible combinations and red lines on top of what profiles leave open.
import fc from "fast-check";
import type { Deal, Frame, PartyId, Pattern } from "../../../../src/case/frame.ts";
import { matches } from "../../../../src/case/frame.ts";
import type { Profile } from "../../../../src/case/profile.ts";
import { smallDeals, smallFrame, smallProfiles } from "../../preference/random-profiles.ts";

export interface SmallCase {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
}

const pattern: fc.Arbitrary<Pattern> = fc.constantFrom<Pattern[]>(
  [{ issue: 1, options: [2] }],
  [
    { issue: 0, options: [0] },
    { issue: 1, options: [0, 1] },
  ],
  [
    { issue: 1, options: [1] },
    { issue: 2, options: [2, 3] },
  ],
);

export function smallCases(parties: number): fc.Arbitrary<SmallCase> {
  const party = fc.record({
    profile: smallProfiles,
    refuses: fc.option(pattern, { freq: 4 }),
  });
  return fc
    .record({
      impossible: fc.array(pattern, { maxLength: 1 }),
      sides: fc.array(party, { minLength: parties, maxLength: parties }),
    })
    .map(({ impossible, sides }) => ({
      frame: {
        ...smallFrame,
        parties: sides.map((_, p) => ({
          id: `p${p}` as PartyId,
          name: `P${p}`,
          about: null,
          alsoCalled: [],
          pronoun: null,
          speaksFor: null,
        })),
        impossible: impossible.map((combination) => ({ pattern: combination, because: null })),
      },
      profiles: sides.map(({ profile, refuses }, p) => ({
        ...profile,
        party: `p${p}` as PartyId,
        redLines: refuses ? [{ id: "r", refuses, because: null, act: null }] : [],
      })),
    }));
}

/** Every deal that is possible and crosses no red line. */
export function admissibleDeals({ frame, profiles }: SmallCase): Deal[] {
  const barred = [
    ...frame.impossible.map((combination) => combination.pattern),
    ...profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses)),
  ];
  return smallDeals.filter((deal) => !barred.some((refused) => matches(refused, deal)));
}
