// In which states a statement holds: for all states at once, 32 to a word.
import type { StateSpace } from "../../../case/conflict/state-space.ts";
import type { Statement } from "../../../case/conflict/statement.ts";

/** Bit s mod 32 of word s / 32 says whether the statement holds in state s. Bits beyond the last state mean nothing. */
export type Truths = Uint32Array;

export interface TruthTable {
  truthsOf(statement: Statement): Truths;
}

/** A merged state is judged by its lowest key. */
export function truthTable({ count, keys }: Pick<StateSpace, "count" | "keys">): TruthTable {
  const words = Math.ceil(count / 32);
  const byAction = new Map<number, Truths>();
  const actionTruths = (action: number) => {
    const known = byAction.get(action);
    if (known) return known;
    const truths = new Uint32Array(words);
    for (let state = 0; state < count; state++) {
      truths[state >>> 5] |= ((keys[state] >>> action) & 1) << (state & 31);
    }
    byAction.set(action, truths);
    return truths;
  };
  const combine = (a: Truths, b: Truths, operate: (a: number, b: number) => number) => {
    const truths = new Uint32Array(words);
    for (let k = 0; k < words; k++) truths[k] = operate(a[k], b[k]);
    return truths;
  };
  const truthsOf = (statement: Statement): Truths => {
    switch (statement.kind) {
      case "action":
        return actionTruths(statement.action);
      case "not":
        return truthsOf(statement.of).map((word) => ~word);
      case "and":
        return combine(truthsOf(statement.left), truthsOf(statement.right), (a, b) => a & b);
      case "or":
        return combine(truthsOf(statement.left), truthsOf(statement.right), (a, b) => a | b);
      case "if":
        return combine(truthsOf(statement.condition), truthsOf(statement.then), (a, b) => ~a | b);
      case "iff":
        return combine(truthsOf(statement.left), truthsOf(statement.right), (a, b) => ~(a ^ b));
    }
  };
  return { truthsOf };
}

export function isTrue(truths: Truths, state: number): 0 | 1 {
  return ((truths[state >>> 5] >>> (state & 31)) & 1) as 0 | 1;
}
