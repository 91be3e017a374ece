// What the pages of a student are given.
import type { Exercise } from "../../exercise/exercise.ts";
import type { GroundView } from "../../engine/questions/rehearsal-ground.ts";
import type { AssumedNoDeal } from "../../engine/rehearsal/setup.ts";
import type { Kept } from "./use-kept.ts";

export interface ExerciseProps {
  readonly exercise: Exercise;
  readonly mark: string;
  readonly ground: GroundView;
  /** With something for the side of which this link tells nothing. */
  readonly noDeal: AssumedNoDeal;
  readonly kept: Kept;
  readonly change: (patch: Partial<Kept>) => void;
}

/** Positions of the parties whose students sit here. */
export function seatsHere({ exercise, ground }: Pick<ExerciseProps, "exercise" | "ground">): number[] {
  return exercise.seats.map((id) => ground.sides.findIndex((side) => side.id === id));
}

/** Positions of all for whom people speak, here or elsewhere. */
export function seatsOfPeople({ exercise, ground }: Pick<ExerciseProps, "exercise" | "ground">): number[] {
  return exercise.strategy === null ? ground.sides.map((_, seat) => seat) : seatsHere({ exercise, ground });
}
