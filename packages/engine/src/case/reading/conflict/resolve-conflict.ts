// conflict.yaml as typed, to the model with its actions numbered and its names resolved.
import type { Conflict } from "../../conflict/conflict.ts";
import { message } from "../../message.ts";
import { resolveActionForm } from "./resolve-action-form.ts";
import { resolveListedForm } from "./resolve-listed-form.ts";
import { type MakersReading, resolveMakers } from "./resolve-makers.ts";
import type { ConflictSource } from "./resolve-shared.ts";

/** Null, with problems, where it cannot be made out. */
export function resolveConflict(source: ConflictSource): Conflict | null {
  const reading = resolveMakers(source.input.decisionMakers, source);
  return findForm(source, reading) === "actions"
    ? resolveActionForm(source, reading)
    : resolveListedForm(source, reading);
}

function findForm(
  { input, report }: ConflictSource,
  { actions, actionNames }: MakersReading,
): Conflict["form"] {
  const hasActions = actions.length > 0 || actionNames.incomplete;
  const hasMoves = input.moves !== undefined || report.lacks(["moves"]);
  if (hasMoves) {
    if (hasActions) report.errorAtKey(["moves"], message("case.actions-and-moves"));
    return actions.length > 0 ? "actions" : "listed";
  }
  if (!hasActions) report.errorAtKey(["decisionMakers"], message("case.nobody-moves"));
  const states = input.states ?? [];
  const isListed = states.every((state) => typeof state === "string" || !state.taken);
  return hasActions || states.length === 0 || !isListed ? "actions" : "listed";
}
