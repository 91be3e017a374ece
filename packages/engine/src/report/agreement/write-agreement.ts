// An agreement as a document of its own, for whoever has signed it and holds no assessment of the case.
import type { AgreementStanding } from "../../agreement/agreement-of.ts";
import type { BriefingOptions } from "../briefing/briefing-options.ts";
import type { ReportDocument } from "../document.ts";
import { speechIn } from "../speech.ts";
import { agreementSection } from "./agreement-section.ts";

/**
 * The chapter of the briefing alone. Parties have the marks that go with the order of the last agreement's terms.
 * @throws RangeError without an agreement.
 */
export function writeAgreement(
  agreements: readonly AgreementStanding[],
  { language, date, confidentialTo = null }: BriefingOptions,
): ReportDocument {
  const last = agreements.at(-1);
  if (!last) throw new RangeError("no agreement to write");
  const { title, parties } = last.terms;
  const section = agreementSection({ speech: speechIn(language), parties }, agreements);
  return { language: language.code, title, summary: null, date, confidentialTo, sections: [section] };
}
