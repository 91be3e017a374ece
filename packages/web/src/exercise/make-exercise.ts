// The links of one exercise: each holds the frame and only the profiles that its receiver needs.
import type { CaseDocuments, FrameDocument, ProfileDocument } from "@parley/engine/case";
import type { AssumedNoDeal } from "../engine/rehearsal/setup.ts";
import { profileAlone } from "../room/profile-alone.ts";
import type { SpokenCode } from "../texts/language.ts";
import { EXERCISE_FORMAT, type Exercise } from "./exercise.ts";
import { packText } from "./packed-text.ts";

export interface ExerciseChoices {
  /** Ids of the two parties, in the order of the case. */
  readonly parties: readonly string[];
  /** The party that students speak for against the program; null where students play both sides. */
  readonly alone: string | null;
  readonly strategy: string;
  readonly rounds: number;
  readonly points: boolean;
  readonly language: SpokenCode | null;
  readonly noDeal: AssumedNoDeal;
}

export interface ExerciseLink {
  /** Who sits at it. */
  readonly seats: readonly string[];
  readonly payload: string;
}

/** Every student of an exercise meets the same course of chance. */
const SEED = 1;

export function makeExercises(documents: CaseDocuments, choices: ExerciseChoices): ExerciseLink[] {
  const { parties, alone } = choices;
  const wanted = alone === null ? [...parties.map((party) => [party]), parties] : [[alone]];
  return wanted.map((seats) => {
    const held = alone === null ? seats : parties;
    return { seats, payload: packExercise(exerciseFor(documents, { choices, seats, held })) };
  });
}

interface Holding {
  readonly choices: ExerciseChoices;
  readonly seats: readonly string[];
  /** Parties whose profiles the link holds. */
  readonly held: readonly string[];
}

function exerciseFor({ frame, profiles }: CaseDocuments, { choices, seats, held }: Holding): Exercise {
  const { alone, strategy, rounds, points, language, noDeal } = choices;
  return {
    documents: {
      frame: frameNeeded(frame),
      profiles: profiles.filter(({ party }) => held.includes(String(party))).map(profileNeeded),
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    seats,
    strategy: alone === null ? null : strategy,
    rounds,
    points,
    language,
    seed: SEED,
    noDeal: Object.fromEntries(Object.entries(noDeal).filter(([party]) => held.includes(party))),
  };
}

/** Voices and sources are for the record, which stays at home. */
function frameNeeded({ others: _, sources: __, ...frame }: FrameDocument): FrameDocument {
  return frame;
}

/** Remarks for whoever reads the profile, and answers that only check it, are not for students. */
function profileNeeded(profile: ProfileDocument): ProfileDocument {
  const { about: _, comparisons: __, ...needed } = profileAlone(profile);
  return needed;
}

export function packExercise({ documents, ...rest }: Exercise): string {
  const { frame, profiles } = documents;
  return packText({ parley: "exercise", format: EXERCISE_FORMAT, ...rest, frame, profiles });
}
