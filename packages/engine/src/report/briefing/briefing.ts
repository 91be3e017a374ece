// The briefing of a case as a document: whole, or as a copy for somebody with parts left out.
import type { Assessment } from "../../analysis/bargaining/assessment.ts";
import type { ReportDocument } from "../document.ts";
import { speechIn } from "../speech.ts";
import type { WholeBriefingOptions } from "./briefing-options.ts";
import type { SectionName } from "./section-names.ts";
import { planSections } from "./section-plans.ts";
import { namesOf, say, type Writing } from "./writing.ts";

/** @throws RangeError for a withheld party that the case doesn't have. */
export function writeBriefing(assessment: Assessment, options: WholeBriefingOptions): ReportDocument {
  const { language, date, confidentialTo = null, omit = [], omitSummary = false, watermark = null } = options;
  const { frame } = assessment.case;
  const writing = writingOf(assessment, options);
  const plans = planSections(writing, options.agreements ?? []);
  const kept = plans.filter(({ name }) => !omit.includes(name));
  return {
    language: language.code,
    title: frame.title,
    summary: omitSummary ? null : frame.summary,
    date,
    confidentialTo,
    watermark,
    notice: noticeText(writing, {
      watermark,
      isCut: kept.length < plans.length,
      lacksSummary: omitSummary && frame.summary !== null,
    }),
    sections: kept.map(({ write }) => write()),
  };
}

export interface BriefingSection {
  readonly name: SectionName;
  readonly title: string;
}

/** The sections that the briefing of this case has before any is omitted, in their order. */
export function briefingSections(assessment: Assessment, options: WholeBriefingOptions): BriefingSection[] {
  return planSections(writingOf(assessment, options), options.agreements ?? []).map(({ name, title }) => ({
    name,
    title,
  }));
}

function writingOf(
  assessment: Assessment,
  { language, examined = null, withhold = [], recommend = false, omit = [] }: WholeBriefingOptions,
): Writing {
  const { parties } = assessment.case.frame;
  const withheld = withhold.map((id) => {
    const party = parties.findIndex((one) => one.id === id);
    if (party < 0) throw new RangeError(`The case has no party ${id}.`);
    return party;
  });
  return {
    subject: assessment.case,
    assessment,
    examined,
    speech: speechIn(language),
    withheld: new Set(withheld),
    recommend,
    omitted: omit,
  };
}

interface Cuts {
  readonly watermark: string | null;
  /** Sections are left out. */
  readonly isCut: boolean;
  readonly lacksSummary: boolean;
}

/** Whoever reads a copy is told that it is one. */
function noticeText(writing: Writing, { watermark, isCut, lacksSummary }: Cuts): string | null {
  const parties = namesOf(writing, [...writing.withheld].sort());
  const sentences = [
    ...(watermark ? [say(writing, "briefing.copy-for", { name: watermark })] : []),
    ...(lacksSummary ? [say(writing, "briefing.copy-without-summary")] : []),
    ...(isCut ? [say(writing, "briefing.copy-without-sections")] : []),
    ...(parties.length > 0 ? [say(writing, "briefing.copy-without-wants", { parties })] : []),
    ...(parties.length > 0 && writing.recommend
      ? [say(writing, "briefing.copy-recommends", { parties })]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}
