// The picture of the case as it stands, opened once for all questions of a worker that need it.
import { openPicture, type Picture } from "@parley/engine/bargaining";
import type { Desk } from "../desk.ts";

/** Null where the case has errors. */
export function pictureOf(desk: Desk): Picture | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  return desk.once("picture", () => openPicture(reading.case));
}
