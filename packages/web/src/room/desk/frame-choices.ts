// The issues of the room's frame as fields offer them.
import type { Room } from "@parley/engine/talks";
import { optionWords } from "../../engine/deals/deal-words.ts";
import type { ChoicesFrame } from "../parts/choices-field.tsx";

/** Null before a frame was brought. */
export function frameChoices({ frame }: Room): ChoicesFrame | null {
  if (!frame) return null;
  return {
    issues: frame.frame.issues.map((issue) => ({
      id: issue.id,
      name: issue.name,
      unit: issue.unit,
      options: issue.options.map(({ id }, option) => ({ id, name: optionWords(issue, option) })),
    })),
  };
}
