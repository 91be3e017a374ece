// The steps that led to a state, from what a search noted at each of its nodes.
import type { Ranking } from "../rankings/ranking.ts";
import { effectOf } from "./effect.ts";
import type { Step } from "./reacher.ts";

export interface SearchTrail {
  readonly from: number;
  readonly rankings: readonly Ranking[];
  /** The node before; −1 at the first step. */
  before(node: number): number;
  stateOf(node: number): number;
  moverOf(node: number): number;
}

export function stepsTo(last: number, trail: SearchTrail): Step[] {
  const steps: Step[] = [];
  for (let node = last; node >= 0; node = trail.before(node)) {
    const earlier = trail.before(node);
    const from = earlier < 0 ? trail.from : trail.stateOf(earlier);
    const [to, maker] = [trail.stateOf(node), trail.moverOf(node)];
    steps.push({ maker, from, to, effect: effectOf(trail.rankings[maker].ranks, from, to) });
  }
  return steps.reverse();
}
