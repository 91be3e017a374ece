// Whether a state is stable for a coalition: Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008. For one coalition and one state at a time, with every
// joint improvement, since a table of all of them grows with the number of subsets.
import { makeReacher, type Reacher, type Step } from "../reach.ts";
import { COALITION_CONCEPTS, type CoalitionConcept } from "./coalition-concepts.ts";
import type { StabilityQuestion } from "./concepts.ts";

export interface JointDeviation {
  readonly to: number;
  /** In ranks, one per member, in the order of the coalition. */
  readonly gains: readonly number[];
  readonly steps: readonly Step[];
  /** Which of the concepts it leaves standing: whether the others have an answer of that kind. */
  readonly answered: Readonly<Record<Exclude<CoalitionConcept, "CNash">, boolean>>;
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

const MOST_VISITS = 4_000_000;

/** @returns a function that judges one state for one coalition after the other; members are positions, each once. */
export function makeCoalitionJudge(
  question: StabilityQuestion,
  { visits = MOST_VISITS }: CoalitionLimits = {},
) {
  const reach = makeReacher(question.graph, question.rankings);
  return (coalition: readonly number[], state: number): CoalitionVerdict => {
    const task = coalitionTask(question, { coalition, state, visits, reach });
    const found = reach({ from: state, movers: coalition, moves: "any" });
    const gainful = found.states.filter((to) => task.pays(state, to));
    const paths = gainful.map((to) => found.pathTo(to));
    const deviations: JointDeviation[] = [];
    for (const [k, to] of gainful.entries()) {
      const answered = task.answersTo(to);
      // An answer that was looked for only in part may be missing.
      if (task.isSpent()) break;
      const gains = coalition.map((maker) => rankOf(question, maker, to) - rankOf(question, maker, state));
      deviations.push({ to, gains, steps: paths[k], answered });
    }
    const complete = deviations.length === gainful.length;
    return {
      coalition,
      stable: verdicts(deviations, complete),
      deviations: deviations.sort(inOrder),
      complete,
    };
  };
}

function rankOf({ rankings }: StabilityQuestion, maker: number, state: number): number {
  return rankings[maker].ranks[state];
}

function verdicts(deviations: readonly JointDeviation[], complete: boolean): CoalitionVerdict["stable"] {
  const verdict = (concept: CoalitionConcept) => {
    if (concept === "CNash") return deviations.length === 0 ? complete || "undecided" : false;
    if (deviations.some(({ answered }) => !answered[concept])) return false;
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

interface TaskSource {
  readonly coalition: readonly number[];
  readonly state: number;
  readonly visits: number;
  readonly reach: Reacher;
}

function coalitionTask(question: StabilityQuestion, { coalition, state, visits, reach: search }: TaskSource) {
  const others = question.rankings.flatMap((_, maker) => (coalition.includes(maker) ? [] : [maker]));
  const groups = subsetsOf(others);
  const restores = question.restoring !== "is-none";
  let left = visits;
  const escapes = new Map<number, boolean>();
  const statesReached = (from: number, movers: readonly number[]) => {
    const { states } = search({ from, movers, moves: "any" });
    left -= states.length + 1;
    return states;
  };
  // Whether somebody of the coalition is then no better off than at the state.
  const hurts = (at: number) =>
    at === state
      ? restores
      : coalition.some((maker) => rankOf(question, maker, at) <= rankOf(question, maker, state));
  const paysFor = (members: readonly number[], from: number, to: number) =>
    members.every((maker) => rankOf(question, maker, to) > rankOf(question, maker, from));
  const canEscape = (from: number) => {
    const known = escapes.get(from);
    if (known !== undefined) return known;
    const found = statesReached(from, coalition).some((at) => paysFor(coalition, state, at));
    escapes.set(from, found);
    return found;
  };
  return {
    pays: (from: number, to: number) => paysFor(coalition, from, to),
    isSpent: () => left <= 0,
    answersTo,
  };

  function answersTo(to: number): JointDeviation["answered"] {
    const reached = statesReached(to, others);
    const harmful = reached.filter(hurts);
    return {
      CGMR: harmful.length > 0,
      CSMR: harmful.some((at) => !canEscape(at)),
      CSEQ: willingly(to),
    };
  }

  // By steps of groups of the others, each of which gains by its step; no group twice in a row.
  function willingly(to: number): boolean {
    const seen = new Set<string>();
    const open: { at: number; last: number }[] = [{ at: to, last: -1 }];
    for (let node = open.pop(); node; node = open.pop()) {
      const { at, last } = node;
      for (const [group, members] of groups.entries()) {
        if (group === last) continue;
        for (const next of statesReached(at, members)) {
          if (!paysFor(members, at, next)) continue;
          if (hurts(next)) return true;
          const key = `${next} ${group}`;
          if (!seen.has(key)) open.push({ at: next, last: group });
          seen.add(key);
        }
      }
      if (left <= 0) return false;
    }
    return false;
  }
}

/** All subsets but the empty one. */
function subsetsOf(members: readonly number[]): number[][] {
  return Array.from({ length: 2 ** members.length - 1 }, (_, k) =>
    members.filter((_, bit) => ((k + 1) >>> bit) % 2 === 1),
  );
}
