// Before the talks: who sits where, under what terms, the role sheet of a lone student, and names.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { Screen } from "../../app/screen.tsx";
import { PartyMark } from "../../parts/party-mark.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { type ExerciseProps, seatsHere } from "./exercise-props.ts";
import { RoleSheet } from "./role-sheet.tsx";
import { useExerciseExplanation } from "./use-explanation.ts";
import { beginning } from "./use-kept.ts";

export function StartPage(props: ExerciseProps) {
  const { exercise, ground, kept, change, noDeal } = props;
  const { start } = useTexts().exercise;
  const { texts, count } = useCourseWords();
  const explanation = useExerciseExplanation(exercise);
  const [seat] = seatsHere(props);
  const [first, second] = ground.sides;
  const isAlone = exercise.seats.length === 1;
  const other = ground.sides[1 - seat].name;
  return (
    <Screen
      className="rehearsal exercise"
      question={
        isAlone ? start.questionAlone(ground.sides[seat].name) : start.questionBoth(first.name, second.name)
      }
      answer={
        <>
          <p>{start.lead(String(exercise.documents.frame.title), texts.rounds(count(exercise.rounds)))}</p>
          <p>
            {!isAlone
              ? start.bothHere
              : exercise.strategy === null
                ? start.partnerElsewhere(other)
                : start.against(other)}{" "}
            {start.first(first.name)}
          </p>
        </>
      }
      explanation={explanation}
    >
      {isAlone && <RoleSheet {...{ noDeal, seat }} points={exercise.points} />}
      <form
        className="form part"
        onSubmit={(event) => {
          event.preventDefault();
          change(beginning(kept));
        }}
      >
        {exercise.seats.map((party) => (
          <NameField key={party} {...{ props, party }} />
        ))}
        <p className="hint">{start.nameHint}</p>
        <p>
          <Button type="submit" className="main">
            {start.begin}
          </Button>
        </p>
        <p className="hint">{start.kept}</p>
      </form>
    </Screen>
  );
}

interface NameFieldProps {
  readonly props: ExerciseProps;
  readonly party: string;
}

const LONGEST_NAME = 80;

function NameField({ props: { ground, kept, change }, party }: NameFieldProps) {
  const { start } = useTexts().exercise;
  const id = useId();
  const index = ground.sides.findIndex((side) => side.id === party);
  return (
    <div className="name-field">
      <label htmlFor={id}>
        <PartyMark index={index} /> {start.name(ground.sides[index].name)}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={kept.names[party] ?? ""}
        onChange={(event) => change({ names: { ...kept.names, [party]: event.target.value } })}
      />
    </div>
  );
}
