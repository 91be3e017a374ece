// The talks of an exercise: a cover where the screen is handed over, the word that is due, codes between two devices, and the end.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Screen } from "../../app/screen.tsx";
import type { TalksView } from "../../engine/questions/exercise-talks.ts";
import type { SaidWord } from "../../engine/rehearsal/setup.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { Party } from "../../parts/party-mark.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { StoryList } from "../rehearsal/course/story-list.tsx";
import { Reasons } from "../rehearsal/reasons.tsx";
import { CodesPart } from "./codes-part.tsx";
import { EndPage } from "./end-page.tsx";
import { type ExerciseProps, seatsHere, talksArgs } from "./exercise-props.ts";
import { OwnTurn } from "./own-turn.tsx";
import { RoleSheet } from "./role-sheet.tsx";
import { useExerciseExplanation } from "./use-explanation.ts";

export function TalksPage(props: ExerciseProps) {
  const { exercise, kept } = props;
  const explanation = useExerciseExplanation(exercise);
  const answer = useSteadyAnswer("exerciseTalks", talksArgs(props), { lane: "rehearse" });
  const view = answer.value;
  // After a word the worker's answer is about the words before it, and so is whose turn it was.
  if (view?.kind === "seated" && answer.state === "ready") return <Talks {...props} view={view} />;
  return (
    <Screen
      className="rehearsal exercise"
      question={String(exercise.documents.frame.title)}
      explanation={explanation}
    >
      {answer.state === "failed" && <Waiting answer={{ ...answer, stop: () => {} }} />}
      {view && view.kind !== "seated" && <Reasons closed={view} />}
      {kept.words.length > 0 && answer.state === "working" && <p aria-busy="true" />}
    </Screen>
  );
}

interface TalksProps extends ExerciseProps {
  readonly view: TalksView;
}

function Talks(props: TalksProps) {
  const { view, kept, change } = props;
  const [uncovered, uncover] = useState<number | null>(null);
  const isShared = seatsHere(props).length > 1;
  const say = (word: SaidWord) => {
    uncover(null);
    change({ words: [...kept.words.slice(0, view.taken), word] });
  };
  if (view.turn === null) return <EndPage {...props} />;
  if (isShared && uncovered !== view.turn) {
    return <Cover {...props} seat={view.turn} onUncover={() => uncover(view.turn)} />;
  }
  return <Turn {...props} onSay={say} />;
}

interface CoverProps extends ExerciseProps {
  readonly seat: number;
  readonly onUncover: () => void;
}

/** Holds nothing of either sheet. */
function Cover({ exercise, ground, kept, seat, onUncover }: CoverProps) {
  const { talks } = useTexts().exercise;
  const explanation = useExerciseExplanation(exercise);
  const { id, name } = ground.sides[seat];
  const person = (kept.names[id] ?? "").trim();
  return (
    <Screen
      className="rehearsal exercise"
      question={talks.coverQuestion(name)}
      answer={
        <>
          {kept.words.length > 0 && <p>{talks.handed}</p>}
          <p>{person === "" ? talks.coverLead(name) : talks.coverNamed(person, name)}</p>
        </>
      }
      explanation={explanation}
    >
      <p>
        <Button className="main" onPress={onUncover}>
          {talks.uncover(name)}
        </Button>
      </p>
    </Screen>
  );
}

function Turn({ onSay, ...props }: TalksProps & { readonly onSay: (word: SaidWord) => void }) {
  const { view, exercise, ground, noDeal } = props;
  const { talks, role } = useTexts().exercise;
  const explanation = useExerciseExplanation(exercise);
  const { course, viewer, turn } = view;
  // Who shares the screen sees the sheet for the first time when it is their turn.
  const isNew = seatsHere(props).length > 1 && !course.acts.some(({ by }) => by === viewer);
  const sheet = (
    <details className="more" open={isNew}>
      <summary>{role.again}</summary>
      <RoleSheet {...{ noDeal }} seat={viewer} points={exercise.points} />
    </details>
  );
  const side = ground.sides[viewer];
  const other = ground.sides[1 - viewer];
  const shown = exercise.points ? course : withoutWorths(course);
  return (
    <Screen
      className="rehearsal exercise"
      question={turn === viewer ? talks.question(side.name) : talks.waiting(other.name)}
      explanation={explanation}
    >
      <p>
        <Party index={viewer} name={side.name} /> {side.estimated && <Estimate />}
      </p>
      {exercise.strategy === null && exercise.seats.length === 1 && <CodesPart {...props} onSay={onSay} />}
      {isNew && sheet}
      {view.due && <OwnTurn key={course.acts.length} {...props} due={view.due} onSay={onSay} />}
      {course.acts.length > 0 && (
        <section className="part">
          <StoryList
            course={shown}
            issues={ground.issues.map(({ name }) => name)}
            step={course.acts.length}
          />
        </section>
      )}
      {!isNew && sheet}
    </Screen>
  );
}

function withoutWorths(course: TalksView["course"]): TalksView["course"] {
  const packages = course.packages.map((one) => ({ ...one, worth: one.worth.map(() => null) }));
  return { ...course, packages };
}
