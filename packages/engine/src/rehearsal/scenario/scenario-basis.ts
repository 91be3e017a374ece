// What a scenario's worths rest on: whose profiles others judged, whose leave a range open, and whether any package is acceptable to all.
import { openInputsOf } from "../../analysis/preference/open-inputs.ts";
import type { Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { makeChance } from "../../maths/chance.ts";
import { openYardstick } from "../measures/yardstick.ts";
import { openScenario, type Scenario, TABLED_DEALS } from "./scenario.ts";

export interface ScenarioBasis {
  readonly parties: number;
  /** How many profiles somebody else judged. */
  readonly estimated: number;
  /** How many profiles leave a range or an order open, which is played at its middle. */
  readonly open: number;
  /** Whether some package is at least as good as no deal for every party and crosses no red line; null where that is not known. */
  readonly zone: boolean | null;
}

/** Enough to find a package for all where there is one; the efficient ones need not be listed for it. */
const SHORT = { cap: 100, work: 1_000_000 };

export function basisOf(input: {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
}): ScenarioBasis {
  const { frame, profiles } = input;
  return {
    parties: frame.parties.length,
    estimated: profiles.filter(({ estimated }) => estimated !== null).length,
    open: profiles.filter((profile) => openInputsOf(profile, frame, makeChance(1)).inputs.length > 0).length,
    zone: zoneOf(input),
  };
}

function zoneOf(input: Parameters<typeof basisOf>[0]): boolean | null {
  const opening = openScenario(input);
  if (!opening.ok) return null;
  const { scenario } = opening;
  if (scenario.measured.space.dealCount <= TABLED_DEALS) return isInTable(scenario);
  const { ideals, nash } = openYardstick(scenario, SHORT);
  if (ideals !== null) return true;
  return nash.kind === "none" && nash.reason === "no-acceptable-deal" ? false : null;
}

function isInTable(scenario: Scenario): boolean {
  const deals = scenario.openDeals();
  for (let deal = 0; deal < Number(deals.count); deal++) {
    if (scenario.parties.every(({ noDeal }, party) => deals.worth(party, deal) >= noDeal)) return true;
  }
  return false;
}
