// One course of talks, played to its end.
import { openSession, Trace } from "@parley/engine/rehearsal";
import type { Desk } from "../desk.ts";
import type { CourseView } from "../rehearsal/course-view.ts";
import { type NotReady, readySetup } from "../rehearsal/ready-setup.ts";
import type { RehearsalSetup } from "../rehearsal/setup.ts";
import { type ToldCourse, toldCourse } from "../rehearsal/told-course.ts";
import { viewCourse } from "../rehearsal/view-course.ts";

export type RehearsedCourse = NotReady | PlayedCourse;

export interface PlayedCourse {
  readonly kind: "played";
  readonly course: CourseView;
  readonly told: ToldCourse | null;
}

export function rehearsalCourse(setup: RehearsalSetup, desk: Desk): RehearsedCourse {
  const ready = readySetup({ setup }, desk);
  if (ready.kind !== "ready") return ready;
  const session = openSession(ready.setup, new Trace());
  while (session.turn >= 0) session.step();
  const course = viewCourse({ setup: ready.setup, session });
  return {
    kind: "played",
    course,
    told: toldCourse({ setup: ready.setup, session, withForeseen: true }, desk),
  };
}
