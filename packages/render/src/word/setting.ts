// What every part of a Word file is written with.
import type { Figure, PageWords } from "@parley/engine/report";
import type { Picture } from "./pictures.ts";

export interface Setting {
  readonly words: PageWords;
  readonly pictures: ReadonlyMap<Figure, Picture>;
  /** How blocks stand: in the text itself, or small and behind a rule in a note. */
  readonly manner: "text" | "note";
  /** Whether the paragraph at hand stays on the page where the next begins. */
  readonly keepNext: boolean;
}

/** What a paragraph needs besides its style where lines run from right to left. */
export function directionOf({ words }: Pick<Setting, "words">): { bidirectional?: boolean } {
  return words.direction === "rtl" ? { bidirectional: true } : {};
}
