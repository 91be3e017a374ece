// A case made ready for questions about its demands and red lines.
import type { Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { LISTED_COMBINATIONS } from "../deal-space.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { largestCluster, planDealSpace } from "../space-plan.ts";
import { buildUnitSpace, tieRedLines } from "./unit-space.ts";
import { findUnits } from "./units.ts";
import { openQuestions, type ZoneQuestions } from "./zone-questions.ts";

export interface Questioned {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  /** The profiles at their point values, in the order of the frame. */
  readonly sheets: readonly Sheet[];
}

/** Or, where too many issues hang together, how many combinations their cluster has. */
export function openCase(
  { frame, profiles, sheets }: Questioned,
  limits: SearchLimits = {},
): ZoneQuestions | { readonly combinations: bigint } {
  const units = findUnits(frame, profiles);
  const plan = planDealSpace({ frame, sheets: tieRedLines(sheets, units) });
  const combinations = largestCluster(plan);
  if (combinations > BigInt(LISTED_COMBINATIONS)) return { combinations };
  return openQuestions(buildUnitSpace(plan, units), limits);
}
