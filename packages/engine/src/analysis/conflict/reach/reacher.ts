// What can be asked of reaching states by legal sequences of moves, and what is answered: no one moves twice in a row, anyone may move again later.
import type { Effect } from "./effect.ts";

export interface Step {
  readonly maker: number;
  readonly from: number;
  readonly to: number;
  /** What the step means to the one who makes it. */
  readonly effect: Effect;
}

export interface ReachQuestion {
  readonly from: number;
  readonly movers: readonly number[];
  /** `improving`: every step is better for the one who makes it. */
  readonly moves: "any" | "improving";
  /** A state that no move leads to. */
  readonly avoid?: number;
  /** Who has just moved, and so does not begin. */
  readonly last?: number;
  /** The search ends once so many states are reached. */
  readonly most?: number;
}

export interface Reached {
  /** Each once, the nearest first. Without the start, unless moves are listed and a legal sequence leads back to it. */
  readonly states: readonly number[];
  /** The same, each with every one who can have moved last; null where that makes no difference to what can follow. */
  readonly arrivals: readonly { readonly state: number; readonly last: number }[] | null;
  /** True where the search ended early. */
  readonly cut: boolean;
  /** A shortest way. @throws RangeError for a state that is not reached. */
  pathTo(state: number): Step[];
}

/** Answers questions one after the other; `pathTo` holds until the next question. */
export type Reacher = (question: ReachQuestion) => Reached;
