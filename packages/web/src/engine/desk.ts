// What a question is answered from: the case as it stands, read once, in the language of the page.
import type { CaseDocuments, CaseReading } from "@parley/engine/case";
import type { LanguageCode } from "../texts/language.ts";

export interface Progress {
  report(done: number, total: number): void;
  stopped(): boolean;
}

export interface Desk {
  readonly documents: CaseDocuments;
  /** The case, or every problem with it. Worked out once for each state of the documents. */
  check(): CaseReading;
  /** As `check`, but a model of the conflict that is only half typed is left out, so that it holds up nothing else. */
  reading(): CaseReading;
  readonly language: LanguageCode;
  readonly progress: Progress;
  /**
   * Worked out once for each state of the documents, and shared by the questions of this worker; `name` is unique to the thing and holds every argument.
   */
  once<T>(name: string, make: () => T): T;
}
