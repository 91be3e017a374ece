// What a person chooses for a rehearsal from here, besides how sides behave.
import type { RehearsalCoursesArgs } from "../../questions/rehearsal-courses.ts";

/** `rounds` is null as long as nobody changed them. */
export interface ChoicesHere {
  readonly rounds: number | null;
  readonly courses: number;
  /** Ids of settled issues that are let open again. */
  readonly letOpen: readonly string[];
}

export type WantedHere = Omit<RehearsalCoursesArgs, "shown">;
