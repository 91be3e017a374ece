// A person speaks for one side, the machine for the others: where the talks stand after what the person has said so far.
import { openSession, Trace } from "@parley/engine/rehearsal";
import type { Desk } from "../desk.ts";
import type { CourseView } from "../rehearsal/course-view.ts";
import { type DueView, dueView } from "../rehearsal/due-view.ts";
import type { Person } from "../rehearsal/person.ts";
import { type NotReady, readySetup } from "../rehearsal/ready-setup.ts";
import type { RehearsalSetup, SaidWord } from "../rehearsal/setup.ts";
import { speak } from "../rehearsal/speak.ts";
import { type ToldCourse, toldCourse } from "../rehearsal/told-course.ts";
import { viewCourse } from "../rehearsal/view-course.ts";

export interface SeatArgs {
  readonly setup: RehearsalSetup;
  readonly seat: number;
  readonly words: readonly SaidWord[];
}

export type SeatedCourse = NotReady | SeatView;

export interface SeatView {
  readonly kind: "seated";
  /** The others' worths are shown only once it is over. */
  readonly course: CourseView;
  /** Only once it is over. */
  readonly told: ToldCourse | null;
  /** What the person is asked; null once it is over. */
  readonly due: DueView | null;
  /** How many of the words fitted: those after are left out, since the case has changed under them. */
  readonly taken: number;
}

export function rehearsalSeat({ setup, seat, words }: SeatArgs, desk: Desk): SeatedCourse {
  const person: Person = { seat, heard: [] };
  const ready = readySetup({ setup, person }, desk);
  if (ready.kind !== "ready") return ready;
  // Played again from the seed and the words each time: whatever happens to this worker, nothing is lost.
  const session = openSession(ready.setup, new Trace());
  const taken = speak({ session, seats: [seat], words, setup: ready.setup });
  const isOver = session.turn < 0;
  const course = viewCourse({ setup: ready.setup, session, ...(isOver ? {} : { seenBy: person }) });
  const told = isOver ? toldCourse({ setup: ready.setup, session, withForeseen: true }, desk) : null;
  return {
    kind: "seated",
    course,
    told,
    taken,
    due: isOver ? null : dueView({ setup: ready.setup, session, seat, course }),
  };
}
