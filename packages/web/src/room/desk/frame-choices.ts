// The issues of the room's frame as fields offer them.
import type { Room } from "@parley/engine/talks";
import type { ChoicesFrame } from "../parts/choices-field.tsx";

/** Null before a frame was brought. */
export function frameChoices({ frame }: Room): ChoicesFrame | null {
  if (!frame) return null;
  return {
    issues: frame.frame.issues.map(({ id, name, unit, options }) => ({
      ...{ id, name, unit },
      options: options.map((option) => ({ id: option.id, name: option.name })),
    })),
  };
}
