// Two statements of one actor that cannot both stand. What is said under a condition contradicts nothing: the condition is what differs.
import type { IssueId, OptionId } from "../../../case/frame.ts";
import type { Statement } from "../statements.ts";

/**
 * - `for-and-against`: asks for, offers, accepts or promises what it refuses.
 * - `two-demands`: asks for two options of one issue that exclude each other.
 * - `demand-and-acceptance`: accepts or promises one option and asks for another.
 * - `impossible-together`: asks on two issues for what the case says cannot come together.
 * - `says-and-denies`: says of the same thing that it is so and that it is not.
 */
export type ContradictionKind =
  | "for-and-against"
  | "two-demands"
  | "demand-and-acceptance"
  | "impossible-together"
  | "says-and-denies";

/**
 * - `change`: surely said on different days; the later replaces the earlier.
 * - `same-day`: on one day.
 * - `open`: dates don't tell which came first.
 * - `both-stand`: neither takes the other back, whenever they were said.
 */
export type ContradictionTime = "change" | "same-day" | "open" | "both-stand";

export interface Contradiction {
  readonly kind: ContradictionKind;
  /** A party, or another voice that speaks for itself. */
  readonly actor: string;
  readonly earlier: ContradictedStatement;
  readonly later: ContradictedStatement;
  readonly time: ContradictionTime;
  /** True where it had said before what it says in the later one: from one to the other and back. */
  readonly returns: boolean;
}

export interface ContradictedStatement {
  readonly statement: Statement;
  /** Null where nothing but the words of both tells. */
  readonly issue: IssueId | null;
  readonly options: readonly OptionId[];
}
