// The links of an exercise made from the case as it stands.
import type { ExerciseChoices, ExerciseLink } from "../../exercise/make-exercise.ts";
import { makeExercises } from "../../exercise/make-exercise.ts";
import type { Desk } from "../desk.ts";

export function exerciseLinks(choices: ExerciseChoices, desk: Desk): ExerciseLink[] {
  return makeExercises(desk.documents, choices);
}
