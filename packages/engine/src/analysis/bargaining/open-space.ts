// One deal space with all that several methods need of it, so that each is worked out once.
import { NO_PROGRESS, type Progress } from "../../maths/progress.ts";
import { buildDealSpace, type DealSpace, LISTED_COMBINATIONS } from "./deal-space.ts";
import {
  buildFrontier,
  type EpsilonFrontier,
  type ExactFrontier,
  type FrontierResult,
} from "./frontier/frontier.ts";
import { type ReducedSpace, reduceGroups } from "./frontier/reduced-groups.ts";
import type { SpaceInput } from "./space-input.ts";
import { largestCluster, planDealSpace, type SpacePlan } from "./space-plan.ts";

export interface OpenSpace {
  readonly input: SpaceInput;
  readonly plan: SpacePlan;
  /**
   * With every combination listed where that can be done, else with the undominated ones; null where a cluster is too large to go
   * through.
   */
  readonly space: DealSpace | null;
  /** How many deals are allowed; null where that was not counted. */
  readonly dealCount: bigint | null;
  readonly frontier: FrontierResult;
}

export function openSpace(input: SpaceInput, progress: Progress = NO_PROGRESS): OpenSpace {
  const plan = planDealSpace(input);
  const reduced = reduceGroups(plan, { progress });
  const space = spaceOf(plan, reduced.kind === "reduced" ? reduced : null);
  return {
    input,
    plan,
    space,
    dealCount: space?.dealCount ?? null,
    frontier: reduced.kind === "reduced" ? buildFrontier(reduced, { progress }) : reduced,
  };
}

/** The frontier where it has points to show, exact or not. */
export function listedFrontier({ frontier }: OpenSpace): ExactFrontier | EpsilonFrontier | null {
  return frontier.kind === "exact" || frontier.kind === "epsilon" ? frontier : null;
}

export function exactFrontier({ frontier }: OpenSpace): ExactFrontier | null {
  return frontier.kind === "exact" ? frontier : null;
}

function spaceOf(plan: SpacePlan, reduced: ReducedSpace | null): DealSpace | null {
  return largestCluster(plan) <= BigInt(LISTED_COMBINATIONS) ? buildDealSpace(plan) : reduced;
}
