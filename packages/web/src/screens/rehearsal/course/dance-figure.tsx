// The picture of a course, as far as it has been gone through.
import type { CourseView } from "../../../engine/rehearsal/course-view.ts";

interface DanceFigureProps {
  readonly course: CourseView;
  /** How many acts are shown. */
  readonly step: number;
}

export function DanceFigure(_: DanceFigureProps) {
  return null;
}
