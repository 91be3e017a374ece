// Small random scenarios with red lines, interactions and impossible combinations, beside the plain input that brute force goes through.
import type fc from "fast-check";
import type { SpaceInput } from "../../../src/analysis/bargaining/space-input.ts";
import type { PartyId } from "../../../src/case/frame.ts";
import type { Profile } from "../../../src/case/profile.ts";
import { openScenario, type Scenario } from "../../../src/rehearsal/scenario/scenario.ts";
import { spaceWithNoDeal } from "../../analysis/bargaining/solutions/brute-solutions.ts";

export interface RandomScenario {
  readonly input: SpaceInput;
  readonly scenario: Scenario;
}

/** The refused patterns are red lines of the first party. */
export function randomScenarios(options: {
  parties: readonly [number, number];
  mostDeals: number;
}): fc.Arbitrary<RandomScenario> {
  return spaceWithNoDeal(options)
    .map(opened)
    .filter((found): found is RandomScenario => found !== null);
}

function opened(input: SpaceInput): RandomScenario | null {
  const ids = input.sheets.map((_, party) => `p${party}` as PartyId);
  const frame = {
    ...input.frame,
    parties: ids.map((id) => ({ id, name: id, about: null, colour: null, pronoun: null, short: null })),
  } as unknown as SpaceInput["frame"];
  const profiles = ids.map((party, at) => profileOf(party, at === 0 ? (input.refused ?? []) : []));
  const opening = openScenario({ frame, profiles, sheets: input.sheets });
  return opening.ok ? { input: { ...input, frame }, scenario: opening.scenario } : null;
}

function profileOf(party: PartyId, refused: NonNullable<SpaceInput["refused"]>): Profile {
  return {
    party,
    estimated: null,
    about: null,
    issues: [],
    weights: null,
    interactions: [],
    cap: null,
    noDeal: { kind: "unknown" },
    redLines: refused.map((refuses, k) => ({ id: `r${k}`, refuses, because: null, act: null })),
    demands: [],
    comparisons: [],
  };
}
