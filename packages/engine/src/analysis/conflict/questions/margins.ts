// How far a state is from tipping in one decision maker's ranking: exact for all five concepts, from the moves away from it and what others can do about them.
import { byConcept, type Concept } from "../stability/concepts.ts";
import type { Deviation } from "./answers.ts";

/**
 * The state is stable at just those ranks that are at least `from`; −∞ where it is stable at any.
 *
 * Why: at rank r the moves to states ranked above r must be answered by something ranked r or lower, so a move to rank `b` that others can answer down to rank `a`
 * asks for r ≥ min(a, b). What others can and will do does not turn on this ranking. Leading back to the state itself is an answer at any rank.
 */
function stableFrom(deviations: readonly Deviation[], rank: number, concept: Concept): number {
  return deviations.reduce((from, { gain, least }) => {
    const reached = rank + gain;
    return Math.max(from, concept === "R" ? reached : Math.min(reached, least[concept]));
  }, Number.NEGATIVE_INFINITY);
}

/**
 * In ranks of the decision maker. 0 or more: stable, and so far it may fall before that ends (to stand level with the state so many ranks below). Less than 0: not
 * stable, and so far it must rise. Null: stable however low it stands.
 */
export type Margin = number | null;

export function marginsOf(deviations: readonly Deviation[], rank: number): Record<Concept, Margin> {
  return byConcept((concept) => {
    const from = stableFrom(deviations, rank, concept);
    return from === Number.NEGATIVE_INFINITY ? null : rank - from;
  });
}
