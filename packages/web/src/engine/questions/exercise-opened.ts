// An exercise that came in a link or a file, or why it cannot be played.
import type { Exercise } from "../../exercise/exercise.ts";
import { markOf } from "../../exercise/mark.ts";
import { type ExerciseFault, readExercise } from "../../exercise/read-exercise.ts";
import type { Desk } from "../desk.ts";

export type OpenedExercise =
  | { readonly kind: "refused"; readonly fault: ExerciseFault }
  | {
      readonly kind: "exercise";
      readonly exercise: Exercise;
      /** The same at every link of one exercise. */
      readonly mark: string;
    };

export function exerciseOpened({ payload }: { readonly payload: string }, _: Desk): OpenedExercise {
  const reading = readExercise(payload);
  if (!reading.ok) return { kind: "refused", fault: reading.fault };
  const { exercise } = reading;
  const { documents, rounds, strategy } = exercise;
  return { kind: "exercise", exercise, mark: markOf(JSON.stringify([documents.frame, rounds, strategy])) };
}
