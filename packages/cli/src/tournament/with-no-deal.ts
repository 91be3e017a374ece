// Cases with a worth of no deal to play with, in place of what profiles say: for a party in every case that it is in.
import { exactly } from "@parley/engine/case";
import type { Rational } from "@parley/engine/maths";
import type { FoundCase } from "./find-cases.ts";

/** @param noDeal by party id. */
export function withNoDeal(
  cases: readonly FoundCase[],
  noDeal: ReadonlyMap<string, Rational>,
): readonly FoundCase[] {
  return cases.map((found) => {
    const profiles = found.case.profiles.map((profile) => {
      const points = noDeal.get(profile.party);
      return points ? { ...profile, noDeal: { kind: "worth" as const, worth: exactly(points) } } : profile;
    });
    return { ...found, case: { ...found.case, profiles } };
  });
}
