// The draft of ground rules that a seat keeps on its device while it is being written.
import type { GroundRules } from "@parley/engine/talks";

/** The name under which it is kept. */
export const RULES_DRAFT = "ground rules draft";

export interface KeptDraft {
  readonly rules: GroundRules;
  /** The number of the proposal that it was begun for. */
  readonly next: number;
}
