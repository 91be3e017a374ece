// What a lever must cost: by how many ranks the states in which it is used must stand lower for somebody before a state holds for it.
import type { StateKey } from "../../../case/conflict/conflict.ts";
import { targetsOf } from "../moves/moves.ts";
import { makeReacher } from "../reach/make-reacher.ts";
import type { Reacher } from "../reach/reacher.ts";
import type { Concept, StabilityQuestion } from "../stability/concepts.ts";
import { answerValue } from "./rise-constraints.ts";

export type Threshold =
  /** The state holds for the decision maker whatever the lever costs. */
  | { readonly kind: "not-needed" }
  /** No cost is enough: some move that pays cannot be answered with the lever. */
  | { readonly kind: "no-cost-is-enough" }
  /** More than 0: it must cost so many ranks more than now. 0 or less: it is enough now, and could cost so many ranks less. */
  | { readonly kind: "ranks"; readonly ranks: number };

export interface ThresholdQuestion {
  readonly question: StabilityQuestion;
  /** To be shared by many questions about the same graph and rankings; one is made where it is left out. */
  readonly reach?: Reacher;
  readonly keys: ArrayLike<StateKey>;
  readonly state: number;
  /** Position of the action. */
  readonly lever: number;
  /** Not the one whose action the lever is. */
  readonly maker: number;
  readonly concept: Exclude<Concept, "R">;
}

/**
 * The least k such that the state is stable for the decision maker once all states in which the lever stands otherwise than in the state itself are k ranks lower in its
 * ranking (joined, as a tie, to the class k down). The higher k, the fewer moves pay and the more answers deter, while what others can and will do stays the same. The
 * decision maker's own moves leave the lever as it is, unless they lead from or to merged states.
 */
export function findThreshold({
  question,
  keys,
  state,
  lever,
  maker,
  concept,
  reach = makeReacher(question.graph, question.rankings),
}: ThresholdQuestion): Threshold {
  const { graph, rankings } = question;
  const { ranks } = rankings[maker];
  const differs = (at: number) => ((keys[at] ^ keys[state]) >>> lever) % 2 !== 0;
  // What the lever must cost for a state to be no better than the one that is to hold.
  const costFor = (at: number) => {
    const gain = ranks[at] - ranks[state];
    if (differs(at)) return gain;
    return gain > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  };
  const costOfAnswer = answerValue({ question, state, concept, maker }, costFor);
  const movers = rankings.flatMap((_, other) => (other === maker ? [] : [other]));
  const moves = concept === "SEQ" || concept === "SSEQ" ? "improving" : "any";
  const needed = targetsOf(graph.moves[maker], state).reduce((most, to) => {
    const answers = reach({ from: to, movers, moves }).states;
    const least = answers.reduce((cost, at) => Math.min(cost, costOfAnswer(at)), costFor(to));
    return Math.max(most, least);
  }, Number.NEGATIVE_INFINITY);
  if (needed === Number.NEGATIVE_INFINITY) return { kind: "not-needed" };
  return needed === Number.POSITIVE_INFINITY
    ? { kind: "no-cost-is-enough" }
    : { kind: "ranks", ranks: needed };
}
