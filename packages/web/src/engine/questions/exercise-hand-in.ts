// The hand-in of talks that are over, as the text that goes to the teacher.
import { type HandIn, writeHandIn } from "../../exercise/hand-in.ts";
import type { Desk } from "../desk.ts";

export type HandInArgs = Omit<HandIn, "case" | "title">;

/** Null where the case cannot be read. */
export function exerciseHandIn(args: HandInArgs, desk: Desk): string | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  const { id, title } = reading.case.frame;
  return writeHandIn({ ...args, case: id, title });
}
