// Words of alternating offers as they come from elsewhere, and as a course has them.
import type { CourseView } from "../engine/rehearsal/course-view.ts";
import type { SaidWord } from "../engine/rehearsal/setup.ts";
import { isRecord, isTextList } from "./looked-at.ts";

/** Null where it is none. */
export function readWord(value: unknown): SaidWord | null {
  if (!isRecord(value)) return null;
  const { say, choices } = value;
  if (say === "accept" || say === "leave") return { say };
  if (say !== "offer" || !isRecord(choices) || !isTextList(Object.values(choices))) return null;
  return { say, choices: choices as Readonly<Record<string, string>> };
}

/** All that was said in a course, by everybody, in order. */
export function wordsOf({ acts, packages }: Pick<CourseView, "acts" | "packages">): SaidWord[] {
  return acts.flatMap(({ word, about }): SaidWord[] => {
    if (word === "offer" && about !== null) return [{ say: "offer", choices: packages[about].choices }];
    return word === "accept" || word === "leave" ? [{ say: word }] : [];
  });
}
