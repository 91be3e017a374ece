// Random spaces with floors for the searches, and all their deals with exact worths to judge the answers by.
import fc from "fast-check";
import { allowedDeals } from "../../../../src/analysis/bargaining/brute-force.ts";
import { buildDealSpace, type DealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import type { Floors } from "../../../../src/analysis/bargaining/search/find-acceptable.ts";
import type { SpaceInput } from "../../../../src/analysis/bargaining/space-input.ts";
import { scaledWorth } from "../../../../src/analysis/bargaining/space-plan.ts";
import { type RandomSpaceOptions, randomSpace } from "../frontier/random-spaces.ts";

export interface Judged {
  readonly space: DealSpace;
  readonly floors: Floors;
  /** Scaled worths of every allowed deal. */
  readonly worths: readonly (readonly bigint[])[];
}

/** Each floor is near a worth that some deal has: at it, above it or below it. */
export function judgedSpace(options: RandomSpaceOptions): fc.Arbitrary<Judged> {
  return fc
    .record({
      input: randomSpace(options),
      picks: fc.array(fc.option(fc.nat(), { freq: 6 }), { minLength: 6, maxLength: 6 }),
      nudges: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }),
    })
    .map(({ input, picks, nudges }) => judge(input, picks, nudges));
}

function judge(input: SpaceInput, picks: readonly (number | null)[], nudges: readonly number[]): Judged {
  const space = buildDealSpace(input);
  const worths = [...allowedDeals(input)].map((deal) =>
    input.sheets.map((_, party) => scaledWorth(space, party, deal)),
  );
  const floors = input.sheets.map((_, party) => {
    const pick = picks[party];
    if (pick === null || worths.length === 0) return null;
    const sorted = worths.map((worth) => worth[party]).sort((a, b) => (a < b ? -1 : 1));
    return sorted[pick % Math.ceil(sorted.length * 0.7)] + BigInt(nudges[party]);
  });
  return { space, floors, worths };
}

export function meeting({ floors, worths }: Judged): (readonly bigint[])[] {
  return worths.filter((worth) => worth.every((value, party) => value >= (floors[party] ?? value)));
}
