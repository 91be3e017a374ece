// Whether an allowed deal gives every party at least its floor, and such a deal. Exact.
import type { Deal } from "../../../case/frame.ts";
import type { DealSpace } from "../deal-space.ts";
import { type Budget, branchAndBound, budgetOf, type Hunt, type SearchLimits } from "./branch-and-bound.ts";
import { type ReducedSpace, reduceSpace } from "./reduced-space.ts";
import { rootWeights } from "./root-weights.ts";
import {
  dealOf,
  exactSum,
  inDoubles,
  poseProblem,
  type SearchProblem,
  worthOfParty,
} from "./search-problem.ts";

/** Per party, the least scaled worth it must get; null where it may get anything. */
export type Floors = readonly (bigint | null)[];

export interface FindOptions extends SearchLimits {
  /** The scaled worths of no deal unless said otherwise; a party whose no-deal worth is unknown then has no floor. */
  readonly floors?: Floors;
}

export type Existence =
  | { readonly status: "found"; readonly deal: Deal }
  | { readonly status: "none" }
  | Undecided;

export interface Undecided {
  readonly status: "undecided";
  readonly reason: "node-limit" | "stopped";
}

/** @throws RangeError when there is not one floor per party. */
export function findAcceptable(space: DealSpace, options: FindOptions = {}): Existence {
  const floors = floorsOf(space, options.floors);
  const bounded = floors.flatMap((floor, party) => (floor === null ? [] : [party]));
  const reduced = reduceSpace(space, bounded);
  const found = findChoices(reduced, floors, budgetOf(options));
  return found.status === "found" ? { status: "found", deal: dealOf(reduced, found.choices) } : found;
}

export function floorsOf(space: DealSpace, floors: Floors = space.noDeal): Floors {
  if (floors.length !== space.sheets.length) {
    throw new RangeError(`${floors.length} floors for ${space.sheets.length} parties`);
  }
  return floors;
}

export type FoundChoices =
  | { readonly status: "found"; readonly choices: Int32Array }
  | Exclude<Existence, { status: "found" }>;

export function findChoices(reduced: ReducedSpace, floors: Floors, budget: Budget): FoundChoices {
  const bounded = reduced.parties.filter((party) => floors[party] !== null);
  const problem = poseProblem(
    reduced,
    bounded.map((party) => worthOfParty(reduced, party)),
  );
  const least = bounded.map((party) => floors[party] ?? 0n);
  let found: Int32Array | null = null;
  const hunt: Hunt = {
    region: boxRegion(problem, least),
    visit: (choices) => {
      if (!reaches(problem, least, choices)) return "on";
      found = Int32Array.from(choices);
      return "end";
    },
  };
  const end = branchAndBound(problem, hunt, { weights: rootWeights(problem, hunt.region), budget });
  if (found) return { status: "found", choices: found };
  return end === "node-limit" || end === "stopped"
    ? { status: "undecided", reason: end }
    : { status: "none" };
}

/** The region where every quantity is at least its exact floor. */
export function boxRegion(problem: SearchProblem, floors: readonly bigint[]): Hunt["region"] {
  return {
    floors: Float64Array.from(problem.quantities, (quantity, q) => inDoubles(quantity, floors[q])),
    logProduct: Number.NEGATIVE_INFINITY,
  };
}

/** Exactly; only quantities whose doubles are rounded need it. */
export function reaches(
  problem: SearchProblem,
  floors: readonly bigint[],
  choices: ArrayLike<number>,
): boolean {
  return problem.quantities.every((quantity, q) => exactSum(quantity, choices) >= floors[q]);
}
