// The word that a student has to say: what lies on the table, and a package of their own.
import type { DueView } from "../../engine/rehearsal/due-view.ts";
import type { TalksView } from "../../engine/questions/exercise-talks.ts";
import type { SaidWord } from "../../engine/rehearsal/setup.ts";
import { DuePart } from "../rehearsal/seat/due-part.tsx";
import type { ExerciseProps } from "./exercise-props.ts";

interface OwnTurnProps extends ExerciseProps {
  readonly view: TalksView;
  readonly due: DueView;
  readonly onSay: (word: SaidWord) => void;
}

export function OwnTurn({ view, due, ground, noDeal, exercise, onSay }: OwnTurnProps) {
  const setup = {
    strategies: [],
    protocol: "alternating-offers",
    terms: { deadline: { kind: "rounds", rounds: exercise.rounds }, delays: [], breakdown: 0, shocks: [] },
    seed: exercise.seed,
    noDeal,
  } as const;
  return (
    <section className="part seat">
      <DuePart {...{ view, due, ground, setup, onSay }} seat={view.viewer} />
    </section>
  );
}
