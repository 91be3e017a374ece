// Two copies of one case: what differs, in words, change by change.
import { type CaseDocuments, type Change, describeChange, differences } from "@parley/engine/case";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";

export interface Copies {
  readonly here: CaseDocuments;
  readonly opened: CaseDocuments;
}

export interface SaidChange {
  readonly change: Change;
  readonly text: string;
}

/** From the copy here to the one that was opened. */
export function compareCopies({ here, opened }: Copies, desk: Desk): readonly SaidChange[] {
  return differences(here, opened).map((change) => ({
    change,
    text: say(describeChange(change, { before: here, after: opened }), desk.language),
  }));
}
