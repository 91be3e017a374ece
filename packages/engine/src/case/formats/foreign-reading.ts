// What the reader of one format hands on.
import type { Problem } from "../message.ts";
import type { SourceText } from "./findings.ts";
import type { ForeignCase } from "./foreign-case.ts";

export interface ForeignReading {
  readonly case: ForeignCase;
  /** The file that defines the issues. */
  readonly frame: SourceText;
}

export interface ReadingContext {
  /** What the case is called. */
  readonly name: string;
  /** Where the findings about all files are. */
  readonly problems: readonly Problem[];
}

/** Null when the files do not make a case; the problems then say why. */
export type ForeignReader = (
  sources: readonly SourceText[],
  context: ReadingContext,
) => ForeignReading | null;
