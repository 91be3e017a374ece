// The same conflict with decision makers and actions called otherwise.
import { examineConflict } from "../../../src/analysis/conflict/examine-conflict.ts";
import type { Conflict } from "../../../src/case/conflict/conflict.ts";
import { type Subject, withConflict } from "./random-subjects.ts";

/** Every id and every name is the word, what it is for, and its place; whoever had words for an action has others now. */
export function renamed(
  { conflict, examined }: Pick<Subject, "conflict" | "examined">,
  word: string,
): Subject {
  const made = rename(conflict, word);
  const asked = examined.kind === "examined" ? examined.findings : null;
  const variant = made.variants.find(({ id }) => id === asked?.model.variant?.id) ?? null;
  const { restoring, seed } = asked?.method ?? { restoring: "is-a-sanction" as const, seed: 1 };
  const found = examineConflict(made, { variant, restoring, seed, draws: 3 });
  return { subject: withConflict(made), conflict: made, examined: found };
}

function rename(conflict: Conflict, word: string): Conflict {
  const called = (what: string, k: number) => ({ id: `${word}${what}${k}`, name: `${word}${what}${k}` });
  const makers = conflict.makers.map((maker, k) => ({ ...maker, ...called("maker", k) }));
  if (conflict.form === "listed") return { ...conflict, makers };
  const actions = conflict.actions.map((action, k) => ({
    ...action,
    ...called("action", k),
    does: action.does === null ? null : `does ${word}${k}`,
    doesNot: action.doesNot === null ? null : `leaves ${word}${k}`,
    starts: action.starts === null ? null : `begins ${word}${k}`,
    stops: action.stops === null ? null : `ends ${word}${k}`,
  }));
  return { ...conflict, makers, actions };
}
