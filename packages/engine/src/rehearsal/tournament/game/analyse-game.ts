// The game of choosing a strategy, from what strategies earned in a tournament: its equilibria, and where imitation leads.
import type { Aggregates } from "../aggregates.ts";
import type { TournamentPlan } from "../plan.ts";
import { payoffMatrix } from "../results/heat-map.ts";
import { type ReplicatorCourse, replicatorDynamics } from "./replicator-dynamics.ts";
import type { PayoffMatrix } from "./strategy-game.ts";
import { type SymmetricEquilibria, symmetricEquilibria } from "./symmetric-equilibria.ts";

export type GameAnalysis =
  | {
      readonly kind: "analysed";
      /** Mean own worth after delay, `[own][other]`. */
      readonly payoffs: PayoffMatrix;
      readonly equilibria: SymmetricEquilibria;
      readonly replicator: ReplicatorCourse;
    }
  | { readonly kind: "none"; readonly reason: NoGameReason };

export type NoGameReason =
  | "one-strategy"
  /** No scenario has two parties. */
  | "more-than-two-parties"
  /** Some strategies never met, or none met itself. */
  | "pairs-missing";

export function analyseGame(plan: TournamentPlan, aggregates: Aggregates): GameAnalysis {
  if (plan.strategies.length < 2) return { kind: "none", reason: "one-strategy" };
  if (!plan.scenarios.some(({ parties }) => parties === 2)) {
    return { kind: "none", reason: "more-than-two-parties" };
  }
  const payoffs = payoffMatrix(plan, aggregates);
  if (!payoffs) return { kind: "none", reason: "pairs-missing" };
  return {
    kind: "analysed",
    payoffs,
    equilibria: symmetricEquilibria(payoffs),
    replicator: replicatorDynamics(payoffs),
  };
}
