// What follows from the conflict: whether the situation that should last holds, and why; in the words and pictures of the briefing.
import { type Examined, examineConflict } from "@parley/engine/conflict";
import { type Block, type Section, type Text, writeStability } from "@parley/engine/report";
import { type ConflictCase, conflictCase } from "../conflict-case.ts";
import type { Desk } from "../desk.ts";
import { reportOptions } from "../report-options.ts";

export interface HoldChapter {
  /** The answer; empty where nothing can be looked at. */
  readonly verdict: Text;
  /** How to read it, or why there is no answer. */
  readonly leading: readonly Block[];
  readonly sections: readonly Section[];
}

/** Null where there is no conflict, or it cannot be asked yet. */
export function holdChapter(_: null, desk: Desk): HoldChapter | null {
  const read = conflictCase(desk);
  return read && chapterOf(read, examined(read, desk), desk);
}

/** Once for all questions about the conflict as it stands. */
export function examined({ conflict }: ConflictCase, desk: Desk): Examined {
  return desk.once("examined-conflict", () => examineConflict(conflict));
}

// Who can do what stands on the page already.
const LEFT_OUT = "actors";

export function chapterOf({ subject }: ConflictCase, found: Examined, desk: Desk): HoldChapter {
  const options = { ...reportOptions(desk.language), pictures: "drawn" } as const;
  const [first, ...sections] = writeStability(subject, found, options).sections;
  const lead = first.blocks.find((block) => block.kind === "paragraph" && block.lead);
  return {
    verdict: lead?.kind === "paragraph" ? lead.text : [],
    leading: first.blocks.filter((block) => block !== lead),
    sections: sections.filter(({ id }) => id !== LEFT_OUT),
  };
}
