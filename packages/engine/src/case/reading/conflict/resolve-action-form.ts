// A model in which states say yes or no to actions.
import type { ActionConflict, Cube } from "../../conflict/conflict.ts";
import { stateIds } from "../../conflict/state-ids.ts";
import { barOf, findSpace } from "./find-space.ts";
import { resolvePositions, severalAt } from "./positions.ts";
import { resolveCube } from "./resolve-cube.ts";
import { type InfeasibleReading, resolveInfeasible } from "./resolve-infeasible.ts";
import { type MakersReading, MOST_ACTIONS } from "./resolve-makers.ts";
import { type ConflictSource, resolveShared } from "./resolve-shared.ts";
import { resolveStates, stateNames } from "./resolve-states.ts";

/** Null, with problems, where it cannot be made out. */
export function resolveActionForm(source: ConflictSource, reading: MakersReading): ActionConflict | null {
  const { input, report } = source;
  const { makers, actions, makerNames, actionNames } = reading;
  const patterns = resolveInfeasible(input.infeasible ?? [], {
    actions: actionNames,
    report,
    path: ["infeasible"],
  });
  const merged = resolveMerged(source, reading);
  const space = spaceOf({ source, reading, patterns, merged });
  const known = {
    form: "actions" as const,
    frame: source.frame,
    report,
    makers: makerNames,
    actions: actionNames,
    space,
    isMerged: merged !== undefined && merged.length > 0,
    ruledOutBy: (key: number) => barOf(key, patterns.bars),
  };
  const inputs = input.states ?? [];
  const states = resolveStates(inputs, known);
  const ids = space && stateIds({ states }, space);
  const context = {
    ...known,
    ids,
    states: stateNames({ inputs, ids, incomplete: report.lacksItem(["states"]) }),
  };
  const shared = resolveShared(input, context, patterns.bars);
  const levers = resolvePositions({
    ...severalAt(input.levers ?? [], ["levers"]),
    names: actionNames,
    report,
    code: "case.unknown-action",
  });
  if (!shared || !levers || !merged) return null;
  return {
    form: "actions",
    ...shared,
    makers,
    actions,
    infeasible: patterns.infeasible,
    merged,
    states,
    levers,
  };
}

function resolveMerged(
  { input, report }: ConflictSource,
  { actionNames }: MakersReading,
): Cube[] | undefined {
  const inputs = input.merged ?? [];
  const found = inputs.map((map, k) =>
    resolveCube({ input: map, actions: actionNames, report, path: ["merged", k] }),
  );
  const sound = found.filter((cube) => cube !== undefined);
  return sound.length === inputs.length && !report.lacksItem(["merged"]) ? sound : undefined;
}

interface SpaceContext {
  readonly source: ConflictSource;
  readonly reading: MakersReading;
  readonly patterns: InfeasibleReading;
  readonly merged: readonly Cube[] | undefined;
}

/** Null where a part of it has a problem, so that nothing is said about states that rests on half of it. */
function spaceOf({ source: { report }, reading, patterns, merged }: SpaceContext) {
  const actionCount = reading.actions.length;
  const isKnown = !reading.actionNames.incomplete && patterns.complete && merged !== undefined;
  if (!isKnown || actionCount === 0 || actionCount > MOST_ACTIONS) return null;
  return findSpace({ actionCount, bars: patterns.bars, merged, report });
}
