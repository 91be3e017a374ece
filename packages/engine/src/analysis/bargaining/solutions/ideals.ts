// Each party's ideal: its highest worth among the acceptable deals.
import type { Deal } from "../../../case/frame.ts";
import type { Rational } from "../../../maths/rational.ts";
import { type SpacePlan, unscaled } from "../space-plan.ts";
import type { NoSolution } from "./solution.ts";

export type Ideals = FoundIdeals | NoSolution;

export interface FoundIdeals {
  readonly found: true;
  /** Per party, in its own units. */
  readonly worth: readonly Rational[];
  /** Per party, a deal that gives it; null where the frontier was read and its deals not asked for. */
  readonly deals: readonly (Deal | null)[];
  /** Per party, in its own units, what no acceptable deal exceeds: the worth itself when proven. */
  readonly bounds: readonly Rational[];
  readonly proven: boolean;
  /** The parties that gain nothing in any acceptable deal; their normalised gain counts as 0 everywhere. */
  readonly nothingToGain: readonly number[];
  /** Scaled as in the space. */
  readonly scaled: readonly bigint[];
}

export interface IdealWorth {
  /** Scaled. */
  readonly worth: bigint;
  readonly bound: bigint;
  readonly deal: Deal | null;
}

export function idealsOf(
  plan: SpacePlan,
  noDeal: readonly bigint[],
  worths: readonly IdealWorth[],
): FoundIdeals {
  return {
    found: true,
    worth: worths.map(({ worth }, party) => unscaled(plan, party, worth)),
    deals: worths.map(({ deal }) => deal),
    bounds: worths.map(({ bound }, party) => unscaled(plan, party, bound)),
    proven: worths.every(({ worth, bound }) => worth === bound),
    nothingToGain: worths.flatMap(({ bound }, party) => (bound === noDeal[party] ? [party] : [])),
    scaled: worths.map(({ worth }) => worth),
  };
}
