// Stability for decision makers that might move together, by the letter of the definitions: slow and obvious, the yardstick for the fast judge.
import type { CoalitionConcept } from "../coalition-concepts.ts";
import type { StabilityQuestion } from "../concepts.ts";
import { type Group, type Mover, reach, walk } from "./reach.ts";

export interface CoalitionQuestion extends StabilityQuestion {
  /** Positions of the members, one or more. */
  readonly coalition: readonly number[];
}

/** Per concept: 1 where the state is stable for the coalition. */
export function coalitionStabilityByDefinition(
  question: CoalitionQuestion,
): Readonly<Record<CoalitionConcept, Uint8Array>> {
  const { graph, rankings, coalition, restoring = "is-a-sanction" } = question;
  const states = Array.from({ length: graph.stateCount }, (_, state) => state);
  const others = graph.moves.map((_, maker) => maker).filter((maker) => !coalition.includes(maker));
  const members = { graph, rankings, members: coalition };

  const moves = states.map((state) => [...reach(members, state)]);
  const improvements = states.map((state) => coalitionImprovements(members, state));
  const answers = states.map((state) => [...reach({ graph, rankings, members: others }, state)]);
  const movers = subsetsOf(others).map((subset) => asOneMover({ graph, rankings, members: subset }));
  const credible = states.map((state) => [...walk(movers, state)]);

  const someAtLeast = (s: number, other: number) =>
    coalition.some((maker) => rankings[maker].ranks[s] >= rankings[maker].ranks[other]);
  const counts = (s: number, z: number) => restoring === "is-a-sanction" || z !== s;
  const sanctions = (s: number, z: number) => counts(s, z) && someAtLeast(s, z);
  const holds = (s: number, z: number) => sanctions(s, z) && moves[z].every((x) => someAtLeast(s, x));

  const flags = (stable: (s: number) => boolean) => Uint8Array.from(states, (s) => (stable(s) ? 1 : 0));
  return {
    CNash: flags((s) => improvements[s].length === 0),
    CGMR: flags((s) => improvements[s].every((t) => answers[t].some((z) => sanctions(s, z)))),
    CSMR: flags((s) => improvements[s].every((t) => answers[t].some((z) => holds(s, z)))),
    CSEQ: flags((s) => improvements[s].every((t) => credible[t].some((z) => sanctions(s, z)))),
  };
}

/** R⁺⁺_H(s): where the members' moves end so that all of them are better off than at the start. Steps on the way need not improve anything. */
export function coalitionImprovements(group: Group, state: number): number[] {
  const better = (target: number) =>
    group.members.every((maker) => group.rankings[maker].ranks[target] > group.rankings[maker].ranks[state]);
  return [...reach(group, state)].filter(better);
}

function asOneMover(group: Group): Mover {
  const improvements = Array.from({ length: group.graph.stateCount }, (_, state) =>
    coalitionImprovements(group, state),
  );
  return { stepsFrom: (state) => improvements[state] };
}

/** All subsets but the empty one. */
function subsetsOf([first, ...rest]: readonly number[]): number[][] {
  if (first === undefined) return [];
  const without = subsetsOf(rest);
  return [[first], ...without, ...without.map((subset) => [first, ...subset])];
}
