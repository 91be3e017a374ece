// The briefing of a case as a document, in the order a mediator reads.
import type { Assessment } from "../../analysis/bargaining/assessment.ts";
import type { ReportDocument } from "../document.ts";
import { speechIn } from "../speech.ts";
import { stabilitySection } from "../stability/chapter-section.ts";
import type { WholeBriefingOptions } from "./briefing-options.ts";
import { dealsSection } from "./deals-section.ts";
import { dividesAll, fairDivisionSection } from "./fair-division-section.ts";
import { glanceSection } from "./glance-section.ts";
import { methodSection } from "./method-section.ts";
import { obstaclesSection } from "./obstacles-section.ts";
import { partiesSection } from "./parties-section.ts";
import { shortListSection } from "./short-list-section.ts";
import { sureSection } from "./sure-section.ts";
import type { Writing } from "./writing.ts";

export function writeBriefing(assessment: Assessment, options: WholeBriefingOptions): ReportDocument {
  const { catalogue, language, date, confidentialTo = null, examined = null } = options;
  const { frame } = assessment.case;
  const writing: Writing = { subject: assessment.case, assessment, examined, speech: speechIn(catalogue) };
  const division = fairDivisionSection(writing);
  return {
    language,
    title: frame.title,
    summary: frame.summary,
    date,
    confidentialTo,
    sections: [
      glanceSection(writing),
      partiesSection(writing.subject, writing.speech),
      ...(dividesAll(writing) ? division : []),
      dealsSection(writing),
      shortListSection(writing),
      obstaclesSection(writing),
      sureSection(writing),
      ...(dividesAll(writing) ? [] : division),
      ...(examined ? [stabilitySection(writing.subject, examined, { speech: writing.speech })] : []),
      methodSection(writing),
    ],
  };
}
