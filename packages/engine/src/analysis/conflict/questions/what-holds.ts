// What holds a state, and what would tip it: for each decision maker the moves that would pay, what deters them, and how far the state is from tipping.
import { targetsOf } from "../moves/moves.ts";
import { type ModelQuestion, perceptionOf } from "../perception.ts";
import type { Step } from "../reach/reacher.ts";
import { byConcept, type Concept } from "../stability/concepts.ts";
import { type Deterrence, type Deviation, makeAnswerFinder } from "./answers.ts";
import { type Margin, marginsOf } from "./margins.ts";

export interface HoldOfMaker {
  readonly maker: number;
  /** False where it does not see the state: it then counts as stable. */
  readonly sees: boolean;
  readonly stable: Readonly<Record<Concept, boolean>>;
  readonly margins: Readonly<Record<Concept, Margin>>;
  /** Moves that would pay if nobody answered, the least deterred first, then those that gain most. */
  readonly deviations: readonly Deviation[];
  /** Moves that would not pay even if nobody answered, those that would cost least first. */
  readonly idleMoves: readonly { readonly to: number; readonly gain: number }[];
  /** How many moves it has in all. */
  readonly moveCount: number;
}

export function describeHold(question: ModelQuestion, state: number): HoldOfMaker[] {
  return question.rankings.map((_, maker) => holdOfMaker(question, state, maker));
}

function holdOfMaker(question: ModelQuestion, state: number, maker: number): HoldOfMaker {
  const perception = perceptionOf(question, maker);
  const at = perception.inside(state);
  if (at < 0) {
    const none = { stable: byConcept(() => true), margins: byConcept(() => null) };
    return { maker, sees: false, ...none, deviations: [], idleMoves: [], moveCount: 0 };
  }
  const { graph, rankings } = perception.question;
  const answersTo = makeAnswerFinder(perception.question, maker, at);
  const moves = targetsOf(graph.moves[maker], at).map(answersTo);
  const margins = marginsOf(moves, rankings[maker].ranks[at]);
  const stable = byConcept((concept) => (margins[concept] ?? 0) >= 0);
  const deviations = moves
    .filter(({ gain }) => gain > 0)
    .map((deviation) => seenFromOutside(deviation, perception.outside))
    .sort(compareDeviations);
  const idleMoves = moves
    .filter(({ gain }) => gain <= 0)
    .map(({ to, gain }) => ({ to: perception.outside(to), gain }))
    .sort((a, b) => b.gain - a.gain || a.to - b.to);
  return { maker, sees: true, stable, margins, deviations, idleMoves, moveCount: moves.length };
}

const WEAKEST_FIRST: readonly Deterrence[] = ["none", "escapable-threat", "threat", "escapable", "firm"];

/** The least deterred first, then those that gain most. */
export function compareDeviations(a: Deviation, b: Deviation): number {
  const weakness = ({ deterrence }: Deviation) => WEAKEST_FIRST.indexOf(deterrence);
  return weakness(a) - weakness(b) || b.gain - a.gain || a.to - b.to;
}

function seenFromOutside(deviation: Deviation, outside: (state: number) => number): Deviation {
  const { answer } = deviation;
  const moved = (step: Step) => ({ ...step, from: outside(step.from), to: outside(step.to) });
  return {
    ...deviation,
    to: outside(deviation.to),
    answer: answer && {
      ...answer,
      to: outside(answer.to),
      steps: answer.steps.map(moved),
      escape: answer.escape && { ...answer.escape, to: outside(answer.escape.to) },
    },
  };
}
