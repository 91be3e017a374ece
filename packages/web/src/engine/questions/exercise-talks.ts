// Where the talks of an exercise stand after what the people at this page have said.
import { openSession, type Session, type Setup, Trace } from "@parley/engine/rehearsal";
import type { Desk } from "../desk.ts";
import { type ExerciseTerms, readyExercise } from "../exercise/exercise-setup.ts";
import type { CourseView } from "../rehearsal/course-view.ts";
import { type DueView, dueView } from "../rehearsal/due-view.ts";
import type { NotReady } from "../rehearsal/ready-setup.ts";
import type { SaidWord } from "../rehearsal/setup.ts";
import { speak } from "../rehearsal/speak.ts";
import { viewCourse } from "../rehearsal/view-course.ts";

export interface ExerciseTalksArgs {
  readonly terms: ExerciseTerms;
  /** Positions of the parties for which people speak, here or at another device. */
  readonly seats: readonly number[];
  /** Who looks on; null for whoever is due, and for the first seat once it is over. */
  readonly viewer: number | null;
  /** Those of the people, in order. */
  readonly words: readonly SaidWord[];
}

export type ExerciseTalks = NotReady | TalksView;

export interface TalksView {
  readonly kind: "seated";
  /** Worths of the viewer alone, also once it is over. */
  readonly course: CourseView;
  /** Whose sheet this is. */
  readonly viewer: number;
  /** Position of the party that is due; null once it is over. */
  readonly turn: number | null;
  /** Null while the viewer is not due. */
  readonly due: DueView | null;
  readonly taken: number;
  readonly told: null;
}

export function exerciseTalks(args: ExerciseTalksArgs, desk: Desk): ExerciseTalks {
  const { terms, seats, words } = args;
  const ready = readyExercise(terms, seats, desk);
  if (ready.kind !== "ready") return ready;
  const { setup, people } = ready;
  const session = openSession(setup, new Trace());
  const taken = speak({ setup, session, seats, words });
  const turn = session.turn < 0 ? null : session.turn;
  const viewer = args.viewer ?? turn ?? seats[0];
  const course = ownOnly(viewCourse({ setup, session, seenBy: people[viewer] }), { setup, session, viewer });
  const isDue = turn === viewer && seats.includes(viewer);
  return {
    kind: "seated",
    course,
    viewer,
    turn,
    taken,
    told: null,
    due: isDue ? dueView({ setup, session, seat: viewer, course }) : null,
  };
}

interface Looking {
  readonly setup: Setup;
  readonly session: Session;
  readonly viewer: number;
}

/** At the end too, what concerns the other side, or rests on it, is left for the debrief. */
function ownOnly(course: CourseView, { viewer }: Looking): CourseView {
  const sides = course.sides.map((side, party) =>
    party === viewer ? side : { ...side, low: 0, high: 1, noDeal: 0 },
  );
  const { end } = course;
  if (!end) return { ...course, sides };
  return {
    ...course,
    sides,
    end: {
      ...end,
      worth: end.worth.map((worth, party) => (party === viewer ? worth : null)),
      noDeal: end.noDeal.map((worth, party) => (party === viewer ? worth : 0)),
      left: { kind: "unknown" },
    },
  };
}
