// What must be true of a state's ranks, one rank per decision maker, for it to be stable for everybody: for each move away from it a choice of conditions, one of
// which must hold. Under SEQ and SSEQ the ranks are coupled, since a state that stands higher is one that others would rather move to, and rather not leave.
import { leads, targetsOf } from "../moves/moves.ts";
import { makeReacher } from "../reach/make-reacher.ts";
import type { Reacher } from "../reach/reacher.ts";
import type { Concept, StabilityQuestion } from "../stability/concepts.ts";
import { makeBestWithin } from "./best-move.ts";
import { atLeast, atMost, both, type Condition, isPossible } from "./conditions.ts";

/** One move away from the state; the state is stable for its maker as far as this move goes when any of the conditions holds. */
export interface RiseConstraint {
  readonly maker: number;
  readonly to: number;
  readonly anyOf: readonly Condition[];
}

export function riseConstraints(
  question: StabilityQuestion,
  state: number,
  concept: Concept,
): RiseConstraint[] {
  const reach = makeReacher(question.graph, question.rankings);
  return question.rankings.flatMap((_, maker) => {
    const task = { question, state, concept, maker };
    return constraintsOf({ ...task, reach, answerRank: answerValue(task) });
  });
}

interface MakerQuestion {
  readonly question: StabilityQuestion;
  readonly state: number;
  readonly concept: Concept;
  readonly maker: number;
}

interface RiseTask extends MakerQuestion {
  readonly reach: Reacher;
  /** See {@link answerValue}. */
  answerRank(at: number): number;
}

function constraintsOf(task: RiseTask): RiseConstraint[] {
  const { question, state, concept, maker, reach, answerRank } = task;
  const { graph, rankings } = question;
  const { ranks } = rankings[maker];
  const moves = targetsOf(graph.moves[maker], state);
  const own = (rank: number) => atLeast(rankings.length, { maker, rank });
  if (concept === "R") return moves.map((to) => ({ maker, to, anyOf: [own(ranks[to])] }));
  if (concept === "SEQ" || concept === "SSEQ") return credibleConstraints(task, moves);
  return moves.map((to) => {
    const { states } = reach({ from: to, movers: othersThan(task), moves: "any" });
    return { maker, to, anyOf: [own(Math.min(ranks[to], minimum(states, answerRank)))] };
  });
}

function credibleConstraints(task: RiseTask, moves: readonly number[]): RiseConstraint[] {
  const { question, state, maker } = task;
  const { ranks } = question.rankings[maker];
  const own = (rank: number) => atLeast(question.rankings.length, { maker, rank });
  const survey = makeSurvey(task);
  const backAtState = task.answerRank(state);
  // Being led back to the state is answer enough where it counts as one at any rank.
  const { exits, detours } =
    backAtState === Number.NEGATIVE_INFINITY ? { exits: [], detours: [] } : waysOn(task, survey);
  const byWayOfState = ({ by, condition }: Arrival) => {
    const onward = exits.flatMap((exit) => {
      if (exit.by !== by || detours === null) return [exit.condition];
      return detours
        .filter(({ leaves, returns }) => leaves !== by && returns !== by)
        .map((detour) => both(exit.condition, detour.condition));
    });
    return [own(backAtState), ...onward].map((one) => both(one, condition));
  };
  return moves.map((to): RiseConstraint => {
    const { least, arrivals } = survey(to, -1);
    const plain = own(Math.min(ranks[to], least));
    return { maker, to, anyOf: [plain, ...arrivals().flatMap(byWayOfState)].filter(isPossible) };
  });
}

/**
 * What a state is worth as an answer, the lower the better: the most that it is worth to the mover there, or after a further move of its own where that counts. By
 * default worth is its rank. The state that was left is as low as can be, unless it is no answer or can be left again for something better.
 */
export function answerValue(
  { question, state, concept, maker }: MakerQuestion,
  worthOf = (at: number) => question.rankings[maker].ranks[at],
): (at: number) => number {
  const restored = question.restoring === "is-none" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const plain = (at: number) => (at === state ? restored : worthOf(at));
  if (concept === "GMR" || concept === "SEQ") return plain;
  const bestWithin = makeBestWithin(question.graph.moves[maker], worthOf, state);
  return (at) => Math.max(plain(at), bestWithin(at));
}

/** Somebody's move to the state, under the condition that it pays. */
interface Arrival {
  readonly by: number;
  readonly condition: Condition;
}

interface Survey {
  /** The least that others can bring about without coming by the state. */
  readonly least: number;
  /** How they can come to it. */
  arrivals(): Arrival[];
}

/** What others can do from somewhere; `last` moved there, and −1 stands for none of them. */
type Surveyor = (from: number, last: number) => Survey;

function makeSurvey(task: RiseTask): Surveyor {
  const { question, state, reach, answerRank } = task;
  const { graph, rankings } = question;
  const movers = othersThan(task);
  return (from, last) => {
    const reached = reach({ from, movers, moves: "improving", avoid: state, last });
    const inBlocks = reached.states.map((at) => ({ state: at, last: -1 }));
    const stops = [{ state: from, last }, ...(reached.arrivals ?? inBlocks)];
    const arrivals = () =>
      movers.flatMap((by): Arrival[] => {
        const before = stops.filter((stop) => stop.last !== by && leads(graph.moves[by], stop.state, state));
        if (before.length === 0) return [];
        const rank = 1 + minimum(before, (stop) => rankings[by].ranks[stop.state]);
        return [{ by, condition: atLeast(rankings.length, { maker: by, rank }) }];
      });
    return { least: minimum(reached.states, answerRank), arrivals };
  };
}

/** How others can go on from the state itself, once they are led back to it: by moves that pay for their makers as long as the state does not stand too high. */
interface WaysOn {
  /** To an answer. */
  readonly exits: readonly { readonly by: number; readonly condition: Condition }[];
  /**
   * Away and back again, so that who came first may go on. One of them is as good as any number. Null where moves are in blocks: what takes the same mover twice it
   * can do at once.
   */
  readonly detours:
    | readonly { readonly leaves: number; readonly returns: number; readonly condition: Condition }[]
    | null;
}

function waysOn(task: RiseTask, survey: Surveyor): WaysOn {
  const { question, state, maker, answerRank } = task;
  const { graph, rankings } = question;
  const ways = othersThan(task).flatMap((by) =>
    targetsOf(graph.moves[by], state).map((to) => {
      const { least, arrivals } = survey(to, by);
      const pays = atMost(rankings.length, { maker: by, rank: rankings[by].ranks[to] - 1 });
      return { by, pays, least: Math.min(answerRank(to), least), arrivals };
    }),
  );
  const exits = ways.map(({ by, pays, least }) => ({
    by,
    condition: both(pays, atLeast(rankings.length, { maker, rank: least })),
  }));
  if (graph.moves.every(({ kind }) => kind === "blocks")) return { exits, detours: null };
  const detours = ways.flatMap(({ by, pays, arrivals }) =>
    arrivals().map((back) => ({ leaves: by, returns: back.by, condition: both(pays, back.condition) })),
  );
  return { exits, detours };
}

function othersThan({ question, maker }: MakerQuestion): number[] {
  return [...question.rankings.keys()].filter((other) => other !== maker);
}

/** Infinite for none. */
function minimum<T>(all: readonly T[], rankOf: (one: T) => number): number {
  return all.reduce((least, one) => Math.min(least, rankOf(one)), Number.POSITIVE_INFINITY);
}
