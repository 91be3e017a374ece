// The sections of a briefing, in the order a mediator reads: which of them a case has, and how each is written.
import type { AgreementStanding } from "../../agreement/agreement-of.ts";
import { agreementSection } from "../agreement/agreement-section.ts";
import type { Section } from "../document.ts";
import { stabilitySection } from "../stability/chapter-section.ts";
import { dealsSection } from "./deals-section.ts";
import { dividesAll, fairDivisionSection } from "./fair-division-section.ts";
import { glanceSection } from "./glance-section.ts";
import { methodSection } from "./method-section.ts";
import { obstaclesSection } from "./obstacles-section.ts";
import { partiesSection } from "./parties-section.ts";
import type { SectionName } from "./section-names.ts";
import { shortListSection } from "./short-list-section.ts";
import { sureSection } from "./sure-section.ts";
import { mayListPackages, mayTellAll, mayTellConflict } from "./withholding.ts";
import { say, type Writing } from "./writing.ts";

const TITLE_CODES: Readonly<Record<SectionName, string>> = {
  "at-a-glance": "briefing.title-glance",
  agreement: "agreement.title",
  parties: "briefing.title-parties",
  "fair-division": "briefing.title-fair-division",
  deals: "briefing.title-deals",
  "short-list": "briefing.title-short-list",
  obstacles: "briefing.title-obstacles",
  "how-sure": "briefing.title-sure",
  "will-it-hold": "hold.title",
  method: "briefing.title-method",
};

interface SectionPlan {
  readonly name: SectionName;
  readonly title: string;
  readonly write: () => Section;
}

/** What the case at hand has, none of it written yet: the picture of the deals alone takes a while. */
export function planSections(writing: Writing, agreements: readonly AgreementStanding[]): SectionPlan[] {
  const { subject, assessment, examined, speech } = writing;
  // What is worked out from all profiles together would tell of the withheld ones.
  const all = mayTellAll(writing);
  const divides = assessment.fairDivision !== null && all;
  const plan = (name: SectionName, write: () => Section): SectionPlan => ({
    name,
    title: say(writing, TITLE_CODES[name]),
    write,
  });
  const division = divides ? [plan("fair-division", () => fairDivisionSection(writing))] : [];
  return [
    plan("at-a-glance", () => glanceSection(writing)),
    ...(agreements.length > 0
      ? [plan("agreement", () => agreementSection({ speech, parties: subject.frame.parties }, agreements))]
      : []),
    plan("parties", () => partiesSection(writing)),
    ...(dividesAll(writing) ? division : []),
    ...(all ? [plan("deals", () => dealsSection(writing))] : []),
    ...(mayListPackages(writing) ? [plan("short-list", () => shortListSection(writing))] : []),
    ...(all ? [plan("obstacles", () => obstaclesSection(writing))] : []),
    ...(all ? [plan("how-sure", () => sureSection(writing))] : []),
    ...(dividesAll(writing) ? [] : division),
    ...(examined && mayTellConflict(writing)
      ? [plan("will-it-hold", () => stabilitySection(subject, examined, { speech }))]
      : []),
    plan("method", () => methodSection(writing)),
  ];
}
