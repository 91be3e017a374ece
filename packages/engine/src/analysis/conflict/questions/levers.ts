// Which lever matters: the same conflict with and without each of a third party's actions, alone and together, and with each variant that was written down.
import type { ActionConflict, Conflict, ConflictVariant, StateKey } from "../../../case/conflict/conflict.ts";
import { buildModel, type ConflictModel, counterpart } from "../conflict-model.ts";
import { judgeModel, statedQuestion } from "../perception.ts";
import { makeReacher } from "../reach/make-reacher.ts";
import { type CoalitionVerdict, makeCoalitionJudge } from "../stability/coalitions.ts";
import type { Concept, Restoring, StabilityFlags } from "../stability/concepts.ts";
import { blindTo, findRestingPlaces, type RestingPlaces, strengthOf } from "./resting-places.ts";
import { findThreshold, type Threshold } from "./threshold.ts";

export interface LeverComparison {
  /** Actions, by position. */
  readonly levers: readonly number[];
  /** Combinations of levers, none first, then the variants. */
  readonly rows: readonly ComparisonRow[];
  readonly thresholds: readonly LeverThreshold[];
}

export interface ComparisonRow {
  /** Null for a combination of levers. */
  readonly variant: ConflictVariant | null;
  /** Levers that can be used, by position of the action. */
  readonly usable: readonly number[];
  readonly outcome: ComparedOutcome;
}

export type ComparedOutcome =
  | { readonly kind: "no-states" }
  | {
      readonly kind: "found";
      readonly stateCount: number;
      /** Keys of states, not positions, so that rows can be compared. */
      readonly resting: RestingKeys;
      readonly held: HeldOutcome | null;
    };

export type RestingKeys = readonly { readonly strength: Concept; readonly keys: readonly StateKey[] }[];

export type HeldOutcome =
  /** The state, or what stands for it without the levers, cannot be. */
  | { readonly kind: "gone" }
  | {
      readonly kind: "found";
      readonly key: StateKey;
      /** Null: somebody gains by leaving it and nothing deters that. */
      readonly strength: Concept | null;
      /** Decision makers that do not see it. */
      readonly blind: readonly number[];
      /** Decision makers for whom it is stable under no concept. */
      readonly leavers: readonly number[];
      readonly coalitions: readonly Pick<CoalitionVerdict, "coalition" | "stable">[];
    };

export interface LeverThreshold {
  readonly lever: number;
  readonly maker: number;
  readonly concept: Exclude<Concept, "R">;
  readonly threshold: Threshold;
}

export interface LeverOptions {
  readonly restoring?: Restoring;
  readonly held: StateKey | null;
  /** What was judged of the conflict as it stands, where it was. */
  readonly flags?: StabilityFlags;
}

/** With more levers than this: none, each alone, all but each, and all. */
const MOST_COMBINED = 4;

/** Null where the conflict names no levers and has no variants. */
export function compareLevers(model: ConflictModel, options: LeverOptions): LeverComparison | null {
  const { conflict } = model;
  const levers = conflict.form === "actions" ? conflict.levers : [];
  if (levers.length === 0 && conflict.variants.length === 0) return null;
  const combinations = levers.length === 0 ? [[]] : combinationsOf(levers);
  const rows = [
    ...combinations.map((usable): ComparisonRow => {
      const without = levers.filter((lever) => !usable.includes(lever));
      const outcome =
        without.length === 0 ? judge(model, options) : compare(conflict, withoutActions(without), options);
      return { variant: null, usable, outcome };
    }),
    ...conflict.variants.map((variant): ComparisonRow => {
      const usable = levers.filter((lever) => !variant.without.includes(lever));
      return { variant, usable, outcome: compare(conflict, variant, options) };
    }),
  ];
  return { levers, rows, thresholds: thresholdsOf(model, options) };
}

/** A variant in which nobody can take these actions. */
function withoutActions(without: readonly number[]): ConflictVariant {
  return {
    id: "",
    name: "",
    about: null,
    without,
    inForce: [],
    infeasible: [],
    preferences: new Map(),
    coalitions: null,
    unseen: new Map(),
  };
}

function combinationsOf(levers: readonly number[]): number[][] {
  if (levers.length > MOST_COMBINED) {
    const allBut = levers.toReversed().map((lever) => levers.filter((other) => other !== lever));
    return [[], ...levers.map((lever) => [lever]), ...allBut, [...levers]];
  }
  const all = Array.from({ length: 2 ** levers.length }, (_, bits) =>
    levers.filter((_, k) => (bits >>> k) % 2 === 1),
  );
  return all.sort((a, b) => a.length - b.length);
}

function compare(
  conflict: Conflict,
  variant: ConflictVariant,
  { flags: _, ...options }: LeverOptions,
): ComparedOutcome {
  const found = buildModel(conflict, variant);
  return found.kind === "found" ? judge(found.model, options) : { kind: "no-states" };
}

function judge(model: ConflictModel, options: LeverOptions): ComparedOutcome {
  const { rankings, restoring = "is-a-sanction" } = statedQuestion(model, options.restoring);
  const flags = options.flags ?? judgeModel({ model, rankings, restoring });
  return {
    kind: "found",
    stateCount: model.space.count,
    resting: keysOf(findRestingPlaces(flags, model.unseen), model),
    held: options.held === null ? null : heldIn(model, flags, options),
  };
}

function keysOf({ byStrength }: RestingPlaces, { space }: ConflictModel): RestingKeys {
  return byStrength.map(({ strength, states }) => ({
    strength,
    keys: states.map((state) => space.keys[state]),
  }));
}

/** Visits for each coalition in each row: rows are many. */
const MOST_VISITS = 300_000;

function heldIn(model: ConflictModel, flags: StabilityFlags, { held, restoring }: LeverOptions): HeldOutcome {
  const state = held === null ? -1 : counterpart(model, held);
  if (state < 0) return { kind: "gone" };
  const question = statedQuestion(model, restoring);
  const judge = makeCoalitionJudge(question, { visits: MOST_VISITS });
  return {
    kind: "found",
    key: model.space.keys[state],
    strength: strengthOf(flags, state),
    blind: blindTo(model.unseen, state),
    leavers: model.rankings.flatMap((_, maker) => (flags.GMR[maker][state] === 1 ? [] : [maker])),
    // What a group could do is not known where its members do not all see the same.
    coalitions: (model.unseen.some((one) => one !== null) ? [] : model.coalitions).map((members) => {
      const { coalition, stable } = judge(members, state);
      return { coalition, stable };
    }),
  };
}

// In the conflict as it stands, with all levers.
function thresholdsOf(model: ConflictModel, { held, restoring }: LeverOptions): LeverThreshold[] {
  const { conflict, space } = model;
  const state = held === null ? -1 : counterpart(model, held);
  if (conflict.form !== "actions" || state < 0) return [];
  const question = statedQuestion(model, restoring);
  const reach = makeReacher(question.graph, question.rankings);
  return conflict.levers.flatMap((lever) =>
    othersThan(conflict, lever).flatMap((maker) =>
      (["SEQ", "SSEQ", "GMR", "SMR"] as const).map((concept) => ({
        lever,
        maker,
        concept,
        threshold: findThreshold({ question, reach, keys: space.keys, state, lever, maker, concept }),
      })),
    ),
  );
}

function othersThan({ actions, makers }: ActionConflict, lever: number): number[] {
  return [...makers.keys()].filter((maker) => maker !== actions[lever].maker);
}
