// The acts of a record as typed, to acts with their voices, issues and sources resolved.
import type { z } from "zod";
import type { Act } from "../act.ts";
import type { Passage } from "../claim.ts";
import type { lenientRecordSchema } from "../documents/record-document.ts";
import type { Pattern, PatternTerm } from "../frame.ts";
import { message } from "../message.ts";
import { checkPassages, wordSearch } from "./articles/check-passages.ts";
import type { FrameNames } from "./frame-names.ts";
import { type FileReport, within } from "./ledger.ts";
import { lookUp, tidyId } from "./names.ts";
import { reportDate } from "./resolve-frame.ts";
import { freshId } from "./resolve-limits.ts";
import { type ChoiceInput, findIssue, resolvePattern } from "./resolve-pattern.ts";
import { reportUnsoundIds } from "./resolve-voices.ts";

/** Keys that every act has are missing only where that has been reported. */
export type ActInput = z.output<typeof lenientRecordSchema>["acts"][number];

/** Every act that could be made out; every problem is reported. */
export function resolveActs(
  inputs: readonly ActInput[],
  { names, texts }: RecordContext,
  report: FileReport,
): Act[] {
  const given = inputs.map(({ id }) => (id === undefined ? null : tidyId(id)));
  reportUnsoundIds(given, { report, code: "case.duplicate-act", pathOf: (k) => ["acts", k, "id"] });
  const taken = new Set(given);
  const untold = inputs.filter(({ kind }) => kind === undefined).length;
  if (untold > 0) report.filledIn(message("case.default-act-kind", { count: untold, kind: "states" }));
  return inputs.flatMap((input, k) => {
    const id = given[k] ?? freshId(`act-${k + 1}`, taken);
    const act = resolveAct(input, { id, names, texts, report: within(report, ["acts", k]) });
    return act ? [act] : [];
  });
}

export interface RecordContext {
  readonly names: FrameNames;
  /** Of the sources that have one, by id; null where it cannot be read. */
  readonly texts: ReadonlyMap<string, string | null>;
}

interface ActContext extends RecordContext {
  readonly id: string;
  /** On this act only. */
  readonly report: FileReport;
}

function resolveAct(input: ActInput, context: ActContext): Act | undefined {
  const { id, report } = context;
  if (input.when !== undefined) reportDate(input.when, report, ["when"]);
  const who = input.who === undefined ? undefined : resolveVoiceIds(input.who, "who", context);
  const to = input.to === undefined ? [] : resolveVoiceIds(input.to, "to", context);
  const about = resolveAbout(input.about, context);
  const source = input.source === undefined ? null : findSource(input.source, context);
  if (input.evidence && source !== undefined) checkEvidence(input.evidence, source, context);
  if (input.when === undefined || input.says === undefined) return undefined;
  if (!who || !to || !about || source === undefined) return undefined;
  return {
    id,
    when: input.when.trim(),
    who,
    to,
    kind: input.kind ?? "states",
    says: input.says,
    quote: input.quote ?? null,
    about,
    source,
    place: input.place ?? null,
    note: input.note ?? null,
    evidence: input.evidence ?? [],
  };
}

/** A text that stayed elsewhere leaves the words, which cannot be held against it. */
function checkEvidence(
  evidence: readonly Passage[],
  source: string | null,
  { texts, report }: ActContext,
): void {
  if (source === null) {
    report.errorAtKey(["evidence"], message("case.evidence-without-source"));
    return;
  }
  const text = texts.get(source);
  if (text === undefined) report.warning(["evidence"], message("case.evidence-without-text", { source }));
  else if (text !== null) checkPassages(evidence, ["evidence"], { search: wordSearch(text), report });
}

function findSource(text: string, { names, report }: ActContext): string | undefined {
  const position = lookUp(names.sources, text, { report, path: ["source"], code: "case.unknown-source" });
  return position === undefined ? undefined : names.sources.ids[position];
}

function resolveVoiceIds(
  input: string | readonly string[],
  key: "who" | "to",
  { names, report }: ActContext,
): string[] | undefined {
  const texts = typeof input === "string" ? [input] : input;
  const found = texts.map((text, k) => {
    const path = typeof input === "string" ? [key] : [key, k];
    const position = lookUp(names.voices, text, { report, path, code: "case.unknown-voice" });
    return position === undefined ? undefined : names.voices.ids[position];
  });
  const sound = found.filter((id) => id !== undefined);
  return sound.length === found.length ? [...new Set(sound)] : undefined;
}

function resolveAbout(about: ActInput["about"], { names, report }: ActContext): Pattern | undefined {
  if (about === undefined) return [];
  if (typeof about !== "string" && !Array.isArray(about)) {
    return resolvePattern({
      input: about as Readonly<Record<string, ChoiceInput>>,
      names,
      report,
      path: ["about"],
    });
  }
  const texts = typeof about === "string" ? [about] : about;
  const terms = texts.map((text, k): PatternTerm | undefined => {
    const path = typeof about === "string" ? ["about"] : ["about", k];
    const issue = findIssue(text, { names, report, path });
    return issue === undefined ? undefined : { issue, options: [] };
  });
  const sound = terms.filter((term) => term !== undefined);
  if (sound.length < terms.length) return undefined;
  const once = new Map(sound.map((term) => [term.issue, term]));
  return [...once.values()].sort((a, b) => a.issue - b.issue);
}
