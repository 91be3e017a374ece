// Where a conflict can rest: states that nobody would leave, by what keeps them there.

import { byConcept, type Concept, type StabilityFlags } from "../stability/concepts.ts";
import { equilibria } from "../stability/stability.ts";

/** From the firmest: nobody has a move that pays; credible answers that cannot be escaped; credible ones; threats that cannot be escaped; threats. */
export const STRENGTHS = ["R", "SSEQ", "SEQ", "SMR", "GMR"] as const satisfies readonly Concept[];

export type Equilibria = Readonly<Record<Concept, readonly number[]>>;

export interface RestingPlaces {
  readonly equilibria: Equilibria;
  /** Each resting place once, under the firmest concept that it fulfils. */
  readonly byStrength: readonly { readonly strength: Concept; readonly states: readonly number[] }[];
}

/** @param unseen Per decision maker 1 where it does not see the state; where somebody does not see how things are, they cannot be said to rest. */
export function findRestingPlaces(
  flags: StabilityFlags,
  unseen: readonly (Uint8Array | null)[] = [],
): RestingPlaces {
  const found: Equilibria = byConcept((concept) => seenEquilibria(flags[concept], unseen));
  const placed = new Set<number>();
  const byStrength = STRENGTHS.map((strength) => {
    const states = found[strength].filter((state) => !placed.has(state));
    for (const state of states) placed.add(state);
    return { strength, states };
  });
  return { equilibria: found, byStrength: byStrength.filter(({ states }) => states.length > 0) };
}

/** States that are stable for every decision maker and that every decision maker sees, ascending. */
export function seenEquilibria(
  flags: readonly Uint8Array[],
  unseen: readonly (Uint8Array | null)[],
): number[] {
  return equilibria(flags).filter((state) => unseen.every((one) => one?.[state] !== 1));
}

/** Decision makers that do not see the state. */
export function blindTo(unseen: readonly (Uint8Array | null)[], state: number): number[] {
  return unseen.flatMap((one, maker) => (one?.[state] === 1 ? [maker] : []));
}

/** The firmest concept under which the state is stable for everybody; null where it is under none. What somebody does not see is judged by the others. */
export function strengthOf(flags: StabilityFlags, state: number): Concept | null {
  return STRENGTHS.find((concept) => flags[concept].every((stable) => stable[state] === 1)) ?? null;
}
