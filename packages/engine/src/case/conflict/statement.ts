// Statements about the actions of a state: `ceasefire and not attack`, `sanctions iff attack`. A conditional holds where its condition fails.

export type Statement =
  | { readonly kind: "action"; readonly action: number }
  | { readonly kind: "not"; readonly of: Statement }
  | { readonly kind: "and" | "or"; readonly left: Statement; readonly right: Statement }
  /** `then` holds, or `condition` does not. */
  | { readonly kind: "if"; readonly condition: Statement; readonly then: Statement }
  | { readonly kind: "iff"; readonly left: Statement; readonly right: Statement };

/** Whether the statement holds in the state whose bit k says whether action k is taken. */
export function holds(statement: Statement, state: number): boolean {
  switch (statement.kind) {
    case "action":
      return ((state >>> statement.action) & 1) === 1;
    case "not":
      return !holds(statement.of, state);
    case "and":
      return holds(statement.left, state) && holds(statement.right, state);
    case "or":
      return holds(statement.left, state) || holds(statement.right, state);
    case "if":
      return !holds(statement.condition, state) || holds(statement.then, state);
    case "iff":
      return holds(statement.left, state) === holds(statement.right, state);
  }
}

export function conditional(condition: Statement, then: Statement): Statement {
  return { kind: "if", condition, then };
}
