// The ideals and the four solutions over the acceptable deals: read off an exact frontier of the admissible deals where there is one,
// else by search. Both ways give the same answers.
import type { DealSpace } from "../deal-space.ts";
import type { FrontierResult } from "../frontier/frontier.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { frontierSolutions } from "./frontier-solutions.ts";
import { searchSolutions } from "./search-solutions.ts";
import { DEAL_LIMIT, noSolution } from "./solution.ts";
import type { Solutions } from "./solutions.ts";

export interface SolutionOptions extends SearchLimits {
  /** Of the same space; used when it is exact. */
  readonly frontier?: FrontierResult;
  /** The most tied deals to list; 100 by default. */
  readonly limit?: number;
}

/**
 * The solutions over the acceptable deals of a space of admissible deals (allowed, and crossing nobody's red line).
 * @throws RangeError unless the limit is a whole number of at least 1.
 */
export function findSolutions(space: DealSpace, options: SolutionOptions = {}): Solutions {
  const { frontier, limit = DEAL_LIMIT, ...limits } = options;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`a limit is at least 1: ${limit}`);
  const unknown = space.noDeal.flatMap((worth, party) => (worth === null ? [party] : []));
  if (unknown.length > 0) {
    const none = noSolution("no-deal-worth-unknown", unknown);
    return { ideals: none, nash: none, kalaiSmorodinsky: none, egalitarian: none, utilitarian: none };
  }
  const noDeal = space.noDeal.map((worth) => worth ?? 0n);
  const solutions =
    frontier?.kind === "exact"
      ? frontierSolutions(space, { frontier, noDeal, limit })
      : searchSolutions(space, { noDeal, limit, limits });
  const { ideals, nash } = solutions;
  // The product needs gains for all; where there is no acceptable deal at all, that is the reason to name.
  const empty = !ideals.found && ideals.reason === "no-acceptable-deal" && !nash.found;
  return empty ? { ...solutions, nash: ideals } : solutions;
}
