// The short form of a briefing, for a terminal: at a glance, and the packages with what each side has of them.
import type { Assessment } from "../../analysis/bargaining/assessment.ts";
import type { ReportDocument } from "../document.ts";
import { speechIn } from "../speech.ts";
import type { Text } from "../text.ts";
import type { WholeBriefingOptions } from "./briefing-options.ts";
import { type GlanceTopic, glanceSection, linesAtAGlance } from "./glance-section.ts";
import { shortListTables } from "./short-list-section.ts";
import { say, type Writing } from "./writing.ts";

/** The lines at a glance, each by what it is about; null where there is nothing to say. */
export function glanceByTopic(
  assessment: Assessment,
  options: Pick<WholeBriefingOptions, "language" | "examined">,
): Readonly<Record<GlanceTopic, Text | null>> {
  return linesAtAGlance(writingOf(assessment, options));
}

function writingOf(
  assessment: Assessment,
  { language, examined = null }: Pick<WholeBriefingOptions, "language" | "examined">,
): Writing {
  return {
    subject: assessment.case,
    assessment,
    examined,
    speech: speechIn(language),
    withheld: new Set(),
    recommend: true,
    omitted: [],
  };
}

export function writeSummary(assessment: Assessment, options: WholeBriefingOptions): ReportDocument {
  const { language, date, confidentialTo = null } = options;
  const writing = writingOf(assessment, options);
  const tables = shortListTables(writing);
  const list = { id: "short-list", title: say(writing, "briefing.title-short-list"), blocks: tables };
  return {
    language: language.code,
    title: assessment.case.frame.title,
    summary: null,
    date,
    confidentialTo,
    sections: [glanceSection(writing, { brief: true }), ...(tables.length > 0 ? [list] : [])],
  };
}
