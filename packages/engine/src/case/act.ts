// Something somebody said or did, when, to whom, about what, and on what evidence. The record is the ordered list of acts.
import type { Passage } from "./claim.ts";
import type { Pattern } from "./frame.ts";

export const ACT_KINDS = [
  "states",
  "asks",
  "offers",
  "accepts",
  "refuses",
  "proposes",
  "promises",
  "warns",
  "does",
] as const;

export type ActKind = (typeof ACT_KINDS)[number];

export interface Act {
  readonly id: string;
  /** A day or a moment, as written: `2025-05-07` or `2025-05-07T14:30Z`. */
  readonly when: string;
  /** Ids of parties or other voices of the frame. */
  readonly who: readonly string[];
  /** Empty: to everyone. */
  readonly to: readonly string[];
  readonly kind: ActKind;
  /** What was said or done, in our words. */
  readonly says: string;
  /** The speaker's own words, where they are known. */
  readonly quote: string | null;
  /** The issues that the act is about and, where it names any, their options. No options: the issue as such. */
  readonly about: Pattern;
  /** Id of a source of the frame. */
  readonly source: string | null;
  /** Where in the source: a page, a line, a minute. */
  readonly place: string | null;
  readonly note: string | null;
  /** Where in the text of the source it is said, ascending. */
  readonly evidence: readonly Passage[];
}
