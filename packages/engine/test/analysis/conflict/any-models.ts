// Small random conflicts of every kind, judged at one state by the letter of the definitions, as they are or with that state moved up or down.
import fc from "fast-check";
import type { Ranking } from "../../../src/analysis/conflict/rankings/ranking.ts";
import { reach, reachImproving } from "../../../src/analysis/conflict/stability/by-definition/reach.ts";
import type {
  Concept,
  Restoring,
  StabilityQuestion,
} from "../../../src/analysis/conflict/stability/concepts.ts";
import { actionModels, asBuilt } from "./random-actions.ts";
import { blockModels, listedModels, type RandomModel } from "./random-models.ts";

export const CONVENTIONS: readonly Restoring[] = ["is-a-sanction", "is-none"];

/** Listed moves, blocks, and actions with patterns that cannot be and changes that cannot be undone; two to four decision makers. */
export const anyModels: fc.Arbitrary<RandomModel> = fc
  .oneof(listedModels, blockModels, actionModels.map(asBuilt))
  .filter(({ rankings }) => rankings.length <= 4);

/** A model with one of its states. */
export const modelsWithState = fc
  .tuple(anyModels, fc.nat())
  .map(([model, pick]) => ({ model, state: pick % model.graph.stateCount }));

/** The state so many classes higher or lower for each decision maker, level with the states there; all other states where they were. */
export function withStateMoved(
  rankings: readonly Ranking[],
  state: number,
  by: readonly number[],
): readonly Ranking[] {
  return rankings.map(({ classes, ranks }, maker) => {
    const moved = ranks.slice();
    moved[state] += by[maker];
    return { classes, ranks: moved };
  });
}

/** For whom the state is stable: as `stabilityByDefinition`, at one state only, for some or all decision makers. */
export function stableAt(
  { graph, rankings, restoring = "is-a-sanction" }: StabilityQuestion,
  state: number,
  concept: Concept,
  judged: readonly number[] = [...rankings.keys()],
): boolean[] {
  const makers = [...rankings.keys()];
  return judged.map((maker) => {
    const { ranks } = rankings[maker];
    const own = { graph, rankings, members: [maker] };
    const rest = { graph, rankings, members: makers.filter((other) => other !== maker) };
    const answers = (to: number) =>
      concept === "R" ? [] : [...(concept.endsWith("SEQ") ? reachImproving : reach)(rest, to)];
    const guarded = concept === "SMR" || concept === "SSEQ";
    const noBetter = (at: number) => ranks[at] <= ranks[state];
    const deters = (at: number) =>
      noBetter(at) &&
      (at !== state || restoring === "is-a-sanction") &&
      (!guarded || [...reach(own, at)].every(noBetter));
    return [...reachImproving(own, state)].every((to) => answers(to).some(deters));
  });
}
