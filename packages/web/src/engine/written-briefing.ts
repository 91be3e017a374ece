// The briefing that was ordered, as the engine's document.
import type { Assessment } from "@parley/engine/bargaining";
import { message } from "@parley/engine/case";
import type { Examined } from "@parley/engine/conflict";
import {
  briefingSections,
  type ReportDocument,
  type Section,
  type SectionName,
  writeBriefing,
} from "@parley/engine/report";
import type { BriefingOrder } from "./briefing-order.ts";
import {
  type BriefingSubject,
  findingsOf,
  readSubject,
  type SubjectReading,
  sameId,
} from "./briefing-subject.ts";
import type { Desk } from "./desk.ts";
import { say } from "./say.ts";
import { languageOf, loadLanguage } from "./spoken-language.ts";

/** A chapter that the case has: in this copy as a whole or in part, left out by choice, or left out since it would tell what is withheld. */
export interface Chapter {
  readonly name: SectionName;
  /** In the language of the page. */
  readonly title: string;
  readonly state: "in" | "in-part" | "left-out" | "withheld";
}

interface WrittenBriefing {
  readonly kind: "written";
  readonly document: ReportDocument;
  readonly chapters: readonly Chapter[];
  /** Names of the parties of whose profiles nothing is told. */
  readonly withheld: readonly string[];
}

export type OrderedBriefing = WrittenBriefing | Exclude<SubjectReading, { kind: "found" }>;

export async function writeOrdered(order: BriefingOrder, desk: Desk): Promise<OrderedBriefing> {
  await loadLanguage(order.language);
  const reading = readSubject(desk, order.whatIf);
  if (reading.kind !== "found") return reading;
  const { subject } = reading;
  const { assessment, examined } = findingsOf(desk, subject, order.whatIf);
  const withheld = subject.case.frame.parties.filter(({ id }) =>
    order.withhold.some((typed) => sameId(typed, id)),
  );
  const withhold = withheld.map(({ id }) => id);
  const { agreements = [] } = order;
  const options = { date: order.date, examined, withhold, agreements };
  const document = writeBriefing(assessment, {
    ...options,
    language: languageOf(order.language),
    omit: order.omit,
    omitSummary: !order.summary,
    confidentialTo: order.receiver || null,
    watermark: (order.watermark && order.receiver) || null,
  });
  const spoken = { ...options, language: languageOf(desk.language) };
  const told = new Set(briefingSections(assessment, spoken).map(({ name }) => name));
  const whole = withheld.length === 0 ? null : wholeText(assessment, { order, examined, desk });
  const isWhole = (name: SectionName) => {
    const section = document.sections.find(({ id }) => id === name);
    return whole === null || !section || textOf(section) === whole.get(name);
  };
  const chapters = briefingSections(assessment, { ...spoken, withhold: [] }).map((section): Chapter => {
    if (!told.has(section.name)) return { ...section, state: "withheld" };
    if (order.omit.includes(section.name)) return { ...section, state: "left-out" };
    return { ...section, state: isWhole(section.name) ? "in" : "in-part" };
  });
  return {
    kind: "written",
    document: underWhatIf(document, { subject, order, listed: withheld.length === 0 }),
    chapters,
    withheld: withheld.map(({ name }) => name),
  };
}

interface WholeTask {
  readonly order: BriefingOrder;
  readonly examined: Examined | null;
  readonly desk: Desk;
}

/** What every chapter says where nothing is withheld, to tell which of a copy's are cut. */
function wholeText(
  assessment: Assessment,
  { order, examined, desk }: WholeTask,
): ReadonlyMap<string, string> {
  const { language, date, whatIf, agreements = [] } = order;
  const declared = agreements.map((one) => one.declared.act).join(" ");
  return desk.once(`whole briefing ${language} ${date} ${whatIf} ${declared}`, () => {
    const options = { language: languageOf(language), date, examined, agreements };
    const { sections } = writeBriefing(assessment, options);
    return new Map(sections.map((section) => [section.id, textOf(section)]));
  });
}

function textOf(section: Section): string {
  return JSON.stringify(section, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

interface Copy {
  readonly subject: BriefingSubject;
  readonly order: BriefingOrder;
  /** Whether the changes are told. */
  readonly listed: boolean;
}

/** What is changed in a what-if would tell of a profile, so a copy that withholds one names the what-if alone. */
function underWhatIf(document: ReportDocument, { subject, order, listed }: Copy): ReportDocument {
  const { whatIf } = subject;
  if (!whatIf) return document;
  const { name } = whatIf;
  const tell = (code: string, params: Parameters<typeof message>[1]) =>
    say(message(code, params), order.language);
  const changes = whatIf.changes.map((change) => say(change, order.language));
  const note = listed ? tell("cli.what-if-changes", { name, changes }) : tell("cli.what-if-alone", { name });
  return {
    ...document,
    title: tell("cli.what-if-title", { title: document.title, name }),
    summary: document.summary ? `${document.summary} ${note}` : note,
  };
}
