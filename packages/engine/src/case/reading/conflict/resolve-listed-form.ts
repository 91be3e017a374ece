// A model in which states and moves are listed outright.
import type { ListedConflict } from "../../conflict/conflict.ts";
import { stateIds } from "../../conflict/state-ids.ts";
import { listedSpace } from "../../conflict/state-space.ts";
import { message } from "../../message.ts";
import type { MakersReading } from "./resolve-makers.ts";
import { resolveMoves } from "./resolve-moves.ts";
import { type ConflictSource, resolveShared } from "./resolve-shared.ts";
import { resolveStates, stateNames } from "./resolve-states.ts";

/** Null, with problems, where it cannot be made out. */
export function resolveListedForm(source: ConflictSource, reading: MakersReading): ListedConflict | null {
  const { input, frame, report } = source;
  const { makers, makerNames, actionNames } = reading;
  for (const key of ["infeasible", "merged", "levers"] as const) {
    if (input[key] !== undefined) report.errorAtKey([key], message("case.needs-actions", { key }));
  }
  const inputs = input.states ?? [];
  const lacking = report.lacksItem(["states"]);
  if (inputs.length === 0 && !lacking) report.errorAtKey(["moves"], message("case.no-states-listed"));
  const space = inputs.length === 0 || lacking ? null : listedSpace(inputs.length);
  const known = {
    form: "listed" as const,
    frame,
    report,
    makers: makerNames,
    actions: actionNames,
    space,
    isMerged: false,
    ruledOutBy: () => "",
  };
  const states = resolveStates(inputs, known);
  const ids = space && stateIds({ states }, space);
  const context = {
    ...known,
    ids,
    states: stateNames({ inputs, ids, incomplete: inputs.length === 0 || lacking }),
  };
  const moves = input.moves ? resolveMoves(input.moves, context) : [];
  const shared = resolveShared(input, context, []);
  return shared && { form: "listed", ...shared, makers, states, moves };
}
