// Legal sequences of moves in small conflicts, by brute force: how cheaply one leads to each state.
import { targetsOf } from "../../../../src/analysis/conflict/moves/moves.ts";
import { effectOf } from "../../../../src/analysis/conflict/reach/effect.ts";
import type { Step } from "../../../../src/analysis/conflict/reach/reacher.ts";
import type { RandomModel } from "../random-models.ts";

interface Walk {
  readonly from: number;
  readonly movers: readonly number[];
  /** Null where the move may not be made. */
  costOf(step: Step): number | null;
}

/** Per state the least that the steps of a sequence of one or more cost; no one moves twice in a row. */
export function cheapestWalks(
  { graph, rankings }: RandomModel,
  { from, movers, costOf }: Walk,
): Map<number, number> {
  const nodes = new Map([["start", { state: from, last: -1, cost: 0 }]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { state, last, cost } of [...nodes.values()]) {
      for (const maker of movers) {
        if (maker === last) continue;
        for (const to of targetsOf(graph.moves[maker], state)) {
          const step = costOf({ maker, from: state, to, effect: effectOf(rankings[maker].ranks, state, to) });
          if (step === null || cost + step >= (nodes.get(`${to} ${maker}`)?.cost ?? Infinity)) continue;
          nodes.set(`${to} ${maker}`, { state: to, last: maker, cost: cost + step });
          changed = true;
        }
      }
    }
  }
  nodes.delete("start");
  const cheapest = new Map<number, number>();
  for (const { state, cost } of nodes.values())
    cheapest.set(state, Math.min(cost, cheapest.get(state) ?? Infinity));
  return cheapest;
}

/** What is wrong with a sequence of moves from one state to another. */
export function faultsOf(
  { graph, rankings }: RandomModel,
  { from, to, steps }: { readonly from: number; readonly to: number; readonly steps: readonly Step[] },
): string[] {
  const faults: string[] = [];
  steps.forEach((step, k) => {
    if (step.from !== (k === 0 ? from : steps[k - 1].to)) faults.push(`step ${k} begins elsewhere`);
    if (k > 0 && step.maker === steps[k - 1].maker) faults.push(`step ${k} by the same again`);
    if (!targetsOf(graph.moves[step.maker], step.from).includes(step.to)) faults.push(`step ${k} is no move`);
    if (step.effect !== effectOf(rankings[step.maker].ranks, step.from, step.to))
      faults.push(`effect of ${k}`);
  });
  if ((steps.at(-1)?.to ?? from) !== to) faults.push("ends elsewhere");
  return faults;
}
