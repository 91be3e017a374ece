// What a student hands in: a text to copy, or a file.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import type { CourseView } from "../../engine/rehearsal/course-view.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { wordsOf } from "../../exercise/said-words.ts";
import { download, fileName } from "../../files/save-files.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { CopyButton } from "./copy-button.tsx";
import type { ExerciseProps } from "./exercise-props.ts";

interface HandInPartProps extends ExerciseProps {
  readonly course: CourseView;
}

export function HandInPart({ exercise, kept, course }: HandInPartProps) {
  const { end } = useTexts().exercise;
  const { list } = useCourseWords();
  const id = useId();
  const names = Object.fromEntries(exercise.seats.map((party) => [party, (kept.names[party] ?? "").trim()]));
  const { value } = useSteadyAnswer("exerciseHandIn", {
    rounds: exercise.rounds,
    isAlone: exercise.strategy !== null,
    names,
    words: wordsOf(course),
    begun: Math.max(1, kept.begun),
  });
  if (!value) return null;
  const told = Object.values(names).filter((name) => name !== "");
  const title = String(exercise.documents.frame.title);
  const text = `${told.length > 0 ? end.handInSummary(title, list(told)) : title}\n${value}\n`;
  const save = () =>
    download(text, { name: `${fileName([end.fileName, ...told].join("-"))}.txt`, type: "text/plain" });
  return (
    <section className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{end.handInTitle}</h2>
      <p>{end.handInLead}</p>
      <div className="code-field">
        <label htmlFor={id}>{end.handIn}</label>
        <textarea id={id} readOnly dir="ltr" value={text} onFocus={(event) => event.target.select()} />
      </div>
      <p className="row">
        <CopyButton text={text} />
        <Button onPress={save}>{end.save}</Button>
      </p>
    </section>
  );
}
