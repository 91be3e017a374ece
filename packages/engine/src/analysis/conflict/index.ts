// What happens if they don't settle, or after they do: the graph model of conflict.
export { buildModel, type ConflictModel, type ModelFound } from "./conflict-model.ts";
export {
  type ConflictFindings,
  type Examined,
  type ExamineOptions,
  examineConflict,
  type Held,
  type JointVerdicts,
  type Ways,
} from "./examine-conflict.ts";
export { graphOfActions } from "./moves/graph-of-actions.ts";
export {
  type BlockMoves,
  type ConflictGraph,
  type ListedMoves,
  listMoves,
  type Moves,
} from "./moves/moves.ts";
export { judgeModel, type ModelQuestion } from "./perception.ts";
export type { Answer, Deterrence, Deviation } from "./questions/answers.ts";
export { type HowSure, type StateShare, sampleEquilibria } from "./questions/how-sure.ts";
export { findLeastRises, type JointRise } from "./questions/least-rises.ts";
export { compareLevers, type LeverComparison, type LeverThreshold } from "./questions/levers.ts";
export type { Margin } from "./questions/margins.ts";
export { findWays, type Way, type WaysFound } from "./questions/paths.ts";
export { findRestingPlaces, type RestingPlaces } from "./questions/resting-places.ts";
export { findThreshold, type Threshold } from "./questions/threshold.ts";
export { describeHold, type HoldOfMaker } from "./questions/what-holds.ts";
export { type Ranking, rankByScore } from "./rankings/ranking.ts";
export type { Effect } from "./reach/effect.ts";
export type { Step } from "./reach/reacher.ts";
export { stabilityByDefinition } from "./stability/by-definition/stability.ts";
export type { CoalitionConcept } from "./stability/coalition-concepts.ts";
export { type CoalitionVerdict, type JointDeviation, makeCoalitionJudge } from "./stability/coalitions.ts";
export {
  CONCEPTS,
  type Concept,
  type Restoring,
  type StabilityFlags,
  type StabilityQuestion,
} from "./stability/concepts.ts";
export { type Foresight, foresee } from "./stability/foresight.ts";
export { equilibria, judgeStability } from "./stability/stability.ts";
