// The whole assessment of the case as it stands, worked out once for all questions of a worker that need it.
import { type Assessment, assess } from "@parley/engine/bargaining";
import type { Desk } from "./desk.ts";

/** Null where the case has errors. */
export function assessmentOf(desk: Desk): Assessment | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  return desk.once("assessment", () => assess(reading.case, { progress: desk.progress }));
}
