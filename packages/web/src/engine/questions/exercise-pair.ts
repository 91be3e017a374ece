// The talks of one hand-in, to be gone through step by step.
import type { HandIn } from "../../exercise/hand-in.ts";
import type { Desk } from "../desk.ts";
import type { AssumedNoDeal } from "../rehearsal/setup.ts";
import { toldCourse } from "../rehearsal/told-course.ts";
import { viewCourse } from "../rehearsal/view-course.ts";
import { playAgain } from "./exercise-debrief.ts";
import type { PlayedCourse } from "./rehearsal-course.ts";

export interface PairArgs {
  readonly handIn: HandIn;
  readonly noDeal: AssumedNoDeal;
}

/** Null where they do not fit the case as it stands. */
export function exercisePair({ handIn, noDeal }: PairArgs, desk: Desk): PlayedCourse | null {
  const played = playAgain(handIn, noDeal, desk);
  if (typeof played === "string") return null;
  return { kind: "played", course: viewCourse(played), told: toldCourse(played, desk) };
}
