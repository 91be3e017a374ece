// Lays out a case for the questions about it: read once, and with a place for what several questions share.
import { type CaseDocuments, type CaseReading, caseFromDocuments, type Problem } from "@parley/engine/case";
import type { LanguageCode } from "../texts/language.ts";
import type { Desk, Progress } from "./desk.ts";

interface DeskParts {
  readonly documents: CaseDocuments;
  /** What was worked out for this state of the documents. */
  readonly kept?: Map<string, unknown>;
  readonly language?: LanguageCode;
  readonly progress?: Progress;
}

const SILENT: Progress = { report: () => {}, stopped: () => false };

export function makeDesk({
  documents,
  kept = new Map(),
  language = "en",
  progress = SILENT,
}: DeskParts): Desk {
  const once = <T>(name: string, make: () => T): T => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as T;
  };
  const folderName = String(documents.frame?.id ?? "case");
  const check = () => once("check", () => caseFromDocuments(documents, { folderName }));
  return {
    documents,
    language,
    progress,
    once,
    check,
    reading: () => once("reading", () => withoutHalfModel(check(), documents)),
  };
}

function withoutHalfModel(reading: CaseReading, documents: CaseDocuments): CaseReading {
  if (reading.ok || reading.problems.some((problem) => isError(problem) && !isOfConflict(problem)))
    return reading;
  const folderName = String(documents.frame?.id ?? "case");
  return caseFromDocuments({ ...documents, conflict: null }, { folderName });
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function isOfConflict({ file }: Problem): boolean {
  return /^conflict\.ya?ml$/.test(file);
}
