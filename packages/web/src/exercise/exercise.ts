// An exercise for students: a case as far as one link tells it, who sits at the table, and how long the talks may take.
import type { CaseDocuments } from "@parley/engine/case";
import type { AssumedNoDeal } from "../engine/rehearsal/setup.ts";
import type { SpokenCode } from "../texts/language.ts";

export interface Exercise {
  /** The frame, and the profiles that this link holds; nothing else of a case goes along. */
  readonly documents: CaseDocuments;
  /** Ids of the parties whose students sit at this link: both where two share one screen. */
  readonly seats: readonly string[];
  /** How the program plays the other side, as a strategy is typed; null where another student does. */
  readonly strategy: string | null;
  readonly rounds: number;
  /** Whether the role sheets show what each option is worth. */
  readonly points: boolean;
  readonly seed: number;
  /** What the page speaks to whoever has chosen no language on their device; null: what the browser says. */
  readonly language: SpokenCode | null;
  /** By party: what no deal is taken to be worth, where the profile does not tell it. */
  readonly noDeal: AssumedNoDeal;
}

/** The most rounds of an exercise. */
export const MOST_ROUNDS = 100;

/** The most characters in a link; a longer exercise goes as a file. */
export const LONGEST_LINK = 30_000;

export const EXERCISE_FORMAT = 1;
