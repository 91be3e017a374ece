// What the whole assessment says on the screen of deals: the answer in sentences, the short list, what stands in the way, how sure it is.

import type { Assessment } from "@parley/engine/bargaining";
import {
  type Block,
  SECTION_NAMES,
  type SectionName,
  type Text,
  writeBriefing,
  writeSummary,
} from "@parley/engine/report";
import { assessmentOf } from "../assessment-of.ts";
import { type ListedView, listedViews } from "../deals/listed-view.ts";
import { type StoryView, storyView } from "../deals/story-view.ts";
import type { Desk } from "../desk.ts";
import { reportOptions } from "../report-options.ts";

export interface DealsFindings {
  /** The first says whether a deal exists. */
  readonly answer: readonly Text[];
  readonly listed: readonly ListedView[];
  /** Why there are these packages, and what they are compared by. */
  readonly basis: Assessment["shortList"]["basis"];
  /** Package by package: why it is listed, who gives what, what would sink it. */
  readonly packages: readonly Extract<Block, { kind: "part" }>[];
  readonly story: StoryView;
  readonly sure: readonly Block[];
  /** False where the profiles leave something open. */
  readonly isCertain: boolean;
}

/** Null where the case has errors. */
export function dealsFindings(_: null, desk: Desk): DealsFindings | null {
  const assessment = assessmentOf(desk);
  if (!assessment) return null;
  const [glance] = writeSummary(assessment, reportOptions(desk.language)).sections;
  const parts = sectionOf(assessment, "short-list", desk).filter((block) => block.kind === "part");
  return {
    answer: glance.blocks.flatMap((block) => (block.kind === "list" ? block.items : [])),
    listed: listedViews(assessment),
    basis: assessment.shortList.basis,
    packages: parts.filter(({ id }) => id.startsWith("package-")),
    story: storyView(assessment, desk.language),
    sure: sectionOf(assessment, "how-sure", desk).filter(({ kind }) => kind !== "note"),
    isCertain: assessment.uncertainty.sample.certain && !assessment.uncertainty.unknownNoDeal,
  };
}

function sectionOf(assessment: Assessment, wanted: SectionName, desk: Desk): readonly Block[] {
  const omit = SECTION_NAMES.filter((name) => name !== wanted);
  const { sections } = writeBriefing(assessment, { ...reportOptions(desk.language), omit });
  return sections.find(({ id }) => id === wanted)?.blocks ?? [];
}
