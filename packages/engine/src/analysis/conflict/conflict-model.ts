// A conflict, or a variant of it, ready for analysis: its states, who can move where, and how each ranks the states.
import type { Conflict, ConflictVariant, Preference, StateKey } from "../../case/conflict/conflict.ts";
import { counterpartKey, ruledOutBy, spaceOf, stateQuestion } from "../../case/conflict/space-of.ts";
import { findStates, listedSpace, type StateSpace } from "../../case/conflict/state-space.ts";
import { graphOfActions, graphOfMergedActions } from "./moves/graph-of-actions.ts";
import { type ConflictGraph, listMoves } from "./moves/moves.ts";
import { rankByStatements } from "./rankings/rank-statements.ts";
import { eachState, rankByTiers } from "./rankings/rank-tiers.ts";
import { rankByWeights } from "./rankings/rank-weights.ts";
import type { RankingSource } from "./rankings/ranking-source.ts";
import { type TruthTable, truthTable } from "./rankings/statement-truths.ts";

export interface ConflictModel {
  readonly conflict: Conflict;
  /** Null for the conflict as it stands. */
  readonly variant: ConflictVariant | null;
  readonly space: StateSpace;
  readonly graph: ConflictGraph;
  /** One per decision maker. */
  readonly rankings: readonly RankingSource[];
  /** Per decision maker 1 where it does not see the state; null where it sees all. */
  readonly unseen: readonly (Uint8Array | null)[];
  readonly coalitions: readonly (readonly number[])[];
}

export type ModelFound =
  | { readonly kind: "found"; readonly model: ConflictModel }
  /** No state is feasible. */
  | { readonly kind: "no-states" }
  | { readonly kind: "too-many-states" };

export function buildModel(conflict: Conflict, variant: ConflictVariant | null = null): ModelFound {
  const states = statesOf(conflict, variant);
  if (states.kind !== "found") return states;
  const { space, graph } = states;
  const table = truthTable(space);
  const rankings = conflict.preferences.map((stated, maker) =>
    rankStates(variant?.preferences.get(maker) ?? stated, space, table),
  );
  const unseen = conflict.makers.map((_, maker) => {
    const sets = variant?.unseen.get(maker) ?? [];
    if (sets.length === 0) return null;
    const flags = new Uint8Array(space.count);
    for (const set of sets) eachState(set, space, (state) => (flags[state] = 1));
    return flags;
  });
  const coalitions = variant?.coalitions ?? conflict.coalitions;
  return { kind: "found", model: { conflict, variant, space, graph, rankings, unseen, coalitions } };
}

type StatesAndMoves =
  | { readonly kind: "found"; readonly space: StateSpace; readonly graph: ConflictGraph }
  | { readonly kind: "no-states" }
  | { readonly kind: "too-many-states" };

function statesOf(conflict: Conflict, variant: ConflictVariant | null): StatesAndMoves {
  if (conflict.form === "listed") {
    const space = listedSpace(conflict.states.length);
    const moves = conflict.moves.map((arcs) => listMoves(space.count, arcs));
    return { kind: "found", space, graph: { stateCount: space.count, moves } };
  }
  const question = stateQuestion(conflict, variant ? ruledOutBy(variant) : []);
  const found = findStates(question);
  if (found.kind !== "found") return { kind: found.kind === "none" ? "no-states" : "too-many-states" };
  if (conflict.merged.length === 0) {
    return { kind: "found", space: found.space, graph: graphOfActions(conflict, found.space) };
  }
  const plain = findStates({ ...question, merged: [] });
  if (plain.kind !== "found") return { kind: "no-states" };
  const graph = graphOfMergedActions(conflict, plain.space, found.space);
  return { kind: "found", space: found.space, graph };
}

function rankStates(preference: Preference, space: StateSpace, table: TruthTable): RankingSource {
  switch (preference.kind) {
    case "ranked":
      return rankByTiers(preference, space);
    case "statements":
      return rankByStatements(preference, table, space.count);
    case "weights":
      return rankByWeights(preference, table, space.count);
  }
}

/** The state of the model that stands for this one once the variant's actions are dropped or in force; −1 where there is none. */
export function counterpart(
  { space, variant }: Pick<ConflictModel, "space" | "variant">,
  key: StateKey,
): number {
  return space.find(variant ? counterpartKey(variant, key) : key);
}

/** The states of the conflict as it stands, by which ids go, also where the model is that of a variant. */
export function baseSpaceOf({ conflict, space, variant }: ConflictModel): StateSpace {
  const found = variant ? spaceOf(conflict) : null;
  return found?.kind === "found" ? found.space : space;
}
