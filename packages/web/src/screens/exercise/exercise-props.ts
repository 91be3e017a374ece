// What the pages of a student are given.
import type { ExerciseTalksArgs } from "../../engine/questions/exercise-talks.ts";
import type { GroundView } from "../../engine/questions/rehearsal-ground.ts";
import type { AssumedNoDeal } from "../../engine/rehearsal/setup.ts";
import type { Exercise } from "../../exercise/exercise.ts";
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
function seatsOfPeople({ exercise, ground }: Pick<ExerciseProps, "exercise" | "ground">): number[] {
  return exercise.strategy === null ? ground.sides.map((_, seat) => seat) : seatsHere({ exercise, ground });
}

/** @param viewer Whose sheet is seen; by default that of the only seat here, or of whoever is due. */
export function talksArgs(props: ExerciseProps, viewer: number | null = null): ExerciseTalksArgs {
  const { exercise, noDeal, kept } = props;
  const here = seatsHere(props);
  const { rounds, strategy, seed } = exercise;
  return {
    terms: { rounds, strategy, seed, noDeal },
    seats: seatsOfPeople(props),
    viewer: viewer ?? (here.length === 1 ? here[0] : null),
    words: kept.words,
  };
}
