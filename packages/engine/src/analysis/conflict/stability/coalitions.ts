// Whether a state is stable for a coalition: Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008. For one coalition and one state at a time, with every
// joint improvement, since a table of all of them grows with the number of subsets.
import { makeReacher } from "../reach/make-reacher.ts";
import type { Step } from "../reach/reacher.ts";
import { type Answered, coalitionAnswers } from "./coalition-answers.ts";
import { COALITION_CONCEPTS, type CoalitionConcept } from "./coalition-concepts.ts";
import type { StabilityQuestion } from "./concepts.ts";

export interface JointDeviation {
  readonly to: number;
  /** In ranks, one per member, in the order of the coalition. */
  readonly gains: readonly number[];
  readonly steps: readonly Step[];
  /** Which of the concepts it leaves standing: whether the others have an answer of that kind. */
  readonly answered: Answered;
}

export interface CoalitionVerdict {
  readonly coalition: readonly number[];
  /** "undecided" where the search met its limit. */
  readonly stable: Readonly<Record<CoalitionConcept, boolean | "undecided">>;
  /** Those that improve things for every member; the least answered first, then those with the largest smallest gain. */
  readonly deviations: readonly JointDeviation[];
  readonly complete: boolean;
}

export interface CoalitionLimits {
  /** Visits of states by searches, all in all. */
  readonly visits?: number;
}

const MOST_VISITS = 1_000_000;

/** @returns a function that judges one state for one coalition after the other; members are positions, each once. */
export function makeCoalitionJudge(
  question: StabilityQuestion,
  { visits = MOST_VISITS }: CoalitionLimits = {},
) {
  // One for the coalition's own moves, whose ways are read off while the other looks for answers.
  const own = makeReacher(question.graph, question.rankings);
  const reach = makeReacher(question.graph, question.rankings);
  return (coalition: readonly number[], state: number): CoalitionVerdict => {
    const task = coalitionAnswers(question, { coalition, state, visits, reach });
    const found = own({ from: state, movers: coalition, moves: "any", most: visits });
    const gainful = found.states.filter((to) => task.pays(state, to));
    const deviations: JointDeviation[] = [];
    for (const to of gainful) {
      const answered = task.answersTo(to);
      // An answer that was looked for only in part may be missing.
      if (task.isSpent()) break;
      const gains = coalition.map((maker) => rankOf(question, maker, to) - rankOf(question, maker, state));
      deviations.push({ to, gains, steps: found.pathTo(to), answered });
    }
    const complete = deviations.length === gainful.length && !found.cut;
    const stable = verdicts(deviations, { anyGains: gainful.length > 0, complete });
    return { coalition, stable, deviations: deviations.sort(inOrder), complete };
  };
}

function rankOf({ rankings }: StabilityQuestion, maker: number, state: number): number {
  return rankings[maker].ranks[state];
}

interface Search {
  readonly anyGains: boolean;
  /** False where some joint moves were not found or not judged: they leave open what the others do not settle. */
  readonly complete: boolean;
}

function verdicts(
  judged: readonly JointDeviation[],
  { anyGains, complete }: Search,
): CoalitionVerdict["stable"] {
  const verdict = (concept: CoalitionConcept) => {
    if (concept === "CNash" && anyGains) return false;
    if (concept !== "CNash" && judged.some(({ answered }) => !answered[concept])) return false;
    return complete || "undecided";
  };
  return Object.fromEntries(
    COALITION_CONCEPTS.map((concept) => [concept, verdict(concept)]),
  ) as CoalitionVerdict["stable"];
}

function inOrder(a: JointDeviation, b: JointDeviation): number {
  const answers = ({ answered }: JointDeviation) =>
    Number(answered.CSEQ) * 4 + Number(answered.CSMR) * 2 + Number(answered.CGMR);
  const smallest = ({ gains }: JointDeviation) => Math.min(...gains);
  return answers(a) - answers(b) || smallest(b) - smallest(a) || a.to - b.to;
}
