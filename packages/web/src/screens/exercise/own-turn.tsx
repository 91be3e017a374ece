// The word that a student has to say: what lies on the table, and a package of their own.
import type { TalksView } from "../../engine/questions/exercise-talks.ts";
import type { DueView } from "../../engine/rehearsal/due-view.ts";
import type { SaidWord } from "../../engine/rehearsal/setup.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { DuePart } from "../rehearsal/seat/due-part.tsx";
import type { ExerciseProps } from "./exercise-props.ts";

interface OwnTurnProps extends ExerciseProps {
  readonly view: TalksView;
  readonly due: DueView;
  readonly onSay: (word: SaidWord) => void;
}

export function OwnTurn({ view, due, ground, noDeal, exercise, onSay }: OwnTurnProps) {
  const { talks } = useTexts().exercise;
  return (
    <section className="part seat">
      {!exercise.points && <p className="hint">{talks.buildPlain}</p>}
      <DuePart
        {...{ view, due, ground, noDeal, onSay }}
        seat={view.viewer}
        isPlain={!exercise.points}
        isFinal
      />
    </section>
  );
}
