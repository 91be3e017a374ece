// Who can do what without an agreement, or after one, and how each ranks what may come of it, as `conflict.yaml` states it.
import type { Pattern } from "../frame.ts";
import type { Estimate } from "../profile.ts";
import type { Quantity } from "../quantity.ts";
import type { Statement } from "./statement.ts";

export type Conflict = ActionConflict | ListedConflict;

interface ConflictFrame {
  readonly title: string | null;
  readonly about: string | null;
  /** Set where somebody judged the rankings from outside. */
  readonly estimated: Estimate | null;
  readonly makers: readonly DecisionMaker[];
  /** One per decision maker, in their order. */
  readonly preferences: readonly Preference[];
  /** Where things stand now. */
  readonly statusQuo: StateKey | null;
  /** The state that one would like to last. */
  readonly hold: StateKey | null;
  /** Groups of two decision makers or more that might move together, by position, ascending. */
  readonly coalitions: readonly (readonly number[])[];
  readonly variants: readonly ConflictVariant[];
}

/** States say yes or no to every action. */
export interface ActionConflict extends ConflictFrame {
  readonly form: "actions";
  /** Grouped by decision maker, in their order; at most 30. */
  readonly actions: readonly Action[];
  readonly infeasible: readonly Infeasible[];
  /** States that match one of these count as one state. */
  readonly merged: readonly Cube[];
  /** Only those that were given a name. */
  readonly states: readonly NamedState[];
  /** Actions of third parties whose effect is compared, by position. */
  readonly levers: readonly number[];
}

/** States and moves are listed outright (the graph form). */
export interface ListedConflict extends ConflictFrame {
  readonly form: "listed";
  /** All of them; their keys are 0, 1, 2, … */
  readonly states: readonly NamedState[];
  /** Per decision maker: from, to, each once. */
  readonly moves: readonly (readonly Move[])[];
}

export type Move = readonly [from: StateKey, to: StateKey];

export interface DecisionMaker {
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  /** Its place among the parties of the frame; null for others. */
  readonly party: number | null;
}

export interface Action {
  readonly id: string;
  readonly name: string;
  /** What follows its maker's name in a sentence where the action is taken (`attacks`), and where it is not (`holds its fire`). */
  readonly does: string | null;
  readonly doesNot: string | null;
  /** What follows it where a move takes the action (`resumes its attacks`) or drops it (`pauses its attacks`); else the same words. */
  readonly starts: string | null;
  readonly stops: string | null;
  /** Position of the decision maker. */
  readonly maker: number;
  /** `once-taken`: it cannot be taken back; `once-dropped`: once it is not taken, it cannot be taken again. */
  readonly irreversible: "once-taken" | "once-dropped" | null;
}

/** A state in the form with actions as a number: bit k is set where action k is taken. In the listed form its position. */
export type StateKey = number;

/** The states whose bits under `care` are those of `value`. */
export interface Cube {
  readonly care: number;
  readonly value: number;
}

/** States that cannot be. */
export interface Infeasible {
  readonly kind: "at-most-one" | "at-least-one" | "requires" | "excludes" | "pattern";
  /** Any of these rules a state out. */
  readonly cubes: readonly Cube[];
  readonly because: string | null;
}

export interface NamedState {
  readonly id: string;
  readonly name: string | null;
  readonly key: StateKey;
  /** What is settled where this state follows from an agreement on the issues of the frame. */
  readonly deal: Pattern | null;
}

export type Preference =
  /** Best first. Every feasible state is in just one tier: the first that takes it in. */
  | { readonly kind: "ranked"; readonly tiers: readonly Tier[] }
  /** The first statement decides, later ones break ties. */
  | {
      readonly kind: "statements";
      readonly statements: readonly RankedStatement[];
      readonly ties: TieMeaning;
    }
  /** The sum of the weights of the statements that hold. */
  | { readonly kind: "weights"; readonly weights: readonly Weight[]; readonly ties: TieMeaning };

/** `equal`: neither is preferred; `unknown`: one may be preferred, and nobody knows which. */
export type TieMeaning = "equal" | "unknown";

export interface Tier {
  readonly states: readonly StateSet[];
  readonly ties: TieMeaning;
}

/** One state, or all that match. Cubes have a meaning in the form with actions only. */
export type StateSet = { readonly key: StateKey } | { readonly cube: Cube };

export interface RankedStatement {
  readonly statement: Statement;
  /** As typed. */
  readonly text: string;
  /** From 0 to 1: how sure it is that it counts at all; 1 where nobody said. */
  readonly confidence: number;
  readonly because: string | null;
}

export interface Weight {
  readonly statement: Statement;
  readonly text: string;
  readonly weight: Quantity;
}

/** The same conflict with something changed. */
export interface ConflictVariant {
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  /** Actions that nobody can take, and actions that are taken throughout, by position. */
  readonly without: readonly number[];
  readonly inForce: readonly number[];
  /** Beside those of the model. */
  readonly infeasible: readonly Infeasible[];
  /** Instead of those of the model, by position of the decision maker. */
  readonly preferences: ReadonlyMap<number, Preference>;
  /** Null: as in the model. */
  readonly coalitions: readonly (readonly number[])[] | null;
  /** What a decision maker does not see, by its position. */
  readonly unseen: ReadonlyMap<number, readonly StateSet[]>;
}
