// Cases with a worth of no deal to play with, in place of what profiles say: for a party in every case that it is in.
import { exactly } from "@parley/engine/case";
import type { Message } from "@parley/engine/report/sentences";
import { readNoDeal } from "../rehearsal/read-wishes.ts";
import type { FoundCase } from "./find-cases.ts";

export function withNoDeal(
  cases: readonly FoundCase[],
  typed: readonly string[],
): { readonly cases: readonly FoundCase[]; readonly reasons: readonly Message[] } {
  const parties = new Map(
    cases.flatMap((found) => found.case.frame.parties.map((party) => [party.id, party] as const)),
  );
  const { noDeal, reasons } = readNoDeal(typed, [...parties.values()]);
  const changed = cases.map((found) => {
    const profiles = found.case.profiles.map((profile) => {
      const points = noDeal.get(profile.party);
      return points ? { ...profile, noDeal: { kind: "worth" as const, worth: exactly(points) } } : profile;
    });
    return { ...found, case: { ...found.case, profiles } };
  });
  return { cases: changed, reasons };
}
