// The comparison of levers and variants as JSON.
import type { ComparedOutcome, LeverComparison } from "../../analysis/conflict/questions/levers.ts";
import type { ConflictNames } from "./conflict-names.ts";
import type { Json } from "./plain-value.ts";

export function leversJson({ levers, rows, thresholds }: LeverComparison, names: ConflictNames): Json {
  return {
    levers: levers.map(names.action),
    rows: rows.map(({ variant, usable, outcome }) => ({
      variant: variant?.id ?? null,
      levers: usable.map(names.action),
      ...outcomeJson(outcome, names),
    })),
    thresholds: thresholds.map(({ lever, maker, concept, threshold }) => ({
      lever: names.action(lever),
      decisionMaker: names.maker(maker),
      concept,
      ...threshold,
    })),
  };
}

function outcomeJson(outcome: ComparedOutcome, names: ConflictNames): { readonly [key: string]: Json } {
  if (outcome.kind === "no-states") return { because: outcome.kind };
  const { stateCount, resting, held } = outcome;
  return {
    states: stateCount,
    restingPlaces: resting.map(({ strength, keys }) => ({ strength, states: keys.map(names.stateByKey) })),
    held:
      held === null || held.kind === "gone"
        ? held && { because: held.kind }
        : {
            state: names.stateByKey(held.key),
            strength: held.strength,
            unseenBy: held.blind.map(names.maker),
            leavers: held.leavers.map(names.maker),
            coalitions: held.coalitions.map(({ coalition, stable }) => ({
              coalition: coalition.map(names.maker),
              stable,
            })),
          },
  };
}
