// The case at a glance: does a deal exist, which packages, what stands in the way, how sure, what would change it.
import { type Block, plainText, writeSummary } from "@parley/engine/report";
import { assessmentOf } from "../assessment-of.ts";
import type { Desk } from "../desk.ts";
import { reportOptions } from "../report-options.ts";

export interface Glance {
  /** The first sentence, for the list of cases. */
  readonly line: string;
  readonly blocks: readonly Block[];
}

/** Null where the case has errors. */
export function glance(_: null, desk: Desk): Glance | null {
  const assessment = assessmentOf(desk);
  if (!assessment) return null;
  const [section] = writeSummary(assessment, reportOptions(desk.language)).sections;
  const [first] = section.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  return { line: first ? plainText(first) : "", blocks: section.blocks };
}
