// Reading small files of other programs in tests, and asking what deals are worth in them.
import { expect } from "vitest";
import { readPointValues } from "../../../src/analysis/preference/point-value.ts";
import { worthOf } from "../../../src/analysis/preference/worth.ts";
import type { Case } from "../../../src/case/case.ts";
import { type ForeignResult, readForeign } from "../../../src/case/formats/read-foreign.ts";
import type { Problem } from "../../../src/case/message.ts";
import { caseFromDocuments } from "../../../src/case/reading/case-from-documents.ts";
import { toText } from "../../../src/maths/rational.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function read(files: Files): ForeignResult {
  const result = readForeign(new Map(Object.entries(files)), { name: "test" });
  // Every problem has its sentence.
  for (const problem of result.ok ? result.warnings : result.problems) {
    expect(renderMessage(problem, ENGLISH)).not.toMatch(/undefined|\[object/);
  }
  return result;
}

/** What a sound set of files says. */
export interface Read {
  readonly case: Case;
  readonly warnings: readonly string[];
  /** Worth of a deal to the party, by option names in the order of the issues. */
  worth(party: number, ...options: string[]): string;
  /** Null where it is unknown. */
  noDeal(party: number): string | null;
}

/** @throws when the files are refused. */
export function readWell(files: Files): Read {
  const result = read(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  const reading = caseFromDocuments(result.documents, { folderName: "test" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  const sheets = readPointValues(reading.case);
  const { issues } = reading.case.frame;
  return {
    case: reading.case,
    warnings: [...new Set(result.warnings.map(({ code }) => code))],
    worth: (party, ...options) => {
      const deal = issues.map((issue, k) => issue.options.findIndex(({ name }) => name === options[k]));
      expect(deal).not.toContain(-1);
      return toText(worthOf(sheets[party], deal));
    },
    noDeal: (party) => {
      const worth = sheets[party].noDeal;
      return worth && toText(worth);
    },
  };
}

/** The errors as `code file:line:column`; empty when the files are read. */
export function errorsIn(files: Files): string[] {
  const result = read(files);
  return result.ok ? [] : result.problems.filter(({ severity }) => severity === "error").map(placed);
}

export function placed({ code, file, line, column }: Problem): string {
  return `${code} ${file}:${line}:${column}`;
}
