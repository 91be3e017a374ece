// Other programs' files to the documents of a case, or to every problem that was found in them.
import type { CaseFiles } from "../case.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import { message, type Problem } from "../message.ts";
import { decodeText, sizeInBytes } from "../reading/decode-text.ts";
import { detectFormat, type FormatId, filesOf } from "./detect-format.ts";
import { hasErrors, type SourceText, some, sourceText } from "./findings.ts";
import type { ForeignReader } from "./foreign-reading.ts";
import { readGenius } from "./genius/read-genius.ts";
import { readGeniusWeb } from "./geniusweb/read-geniusweb.ts";
import { readNegoLog } from "./neglog/read-neglog.ts";
import { readNegmas } from "./negmas/read-negmas.ts";
import { readScoreSheet } from "./score-sheet/read-score-sheet.ts";
import { toDocuments } from "./to-documents.ts";

export type ForeignResult =
  | {
      readonly ok: true;
      readonly format: FormatId;
      readonly documents: CaseDocuments;
      /** What was changed, left out or filled in on the way, each with its place. */
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ForeignSource {
  /** What the case is called where its files do not say: the name of the folder or file. */
  readonly name: string;
  /** The one file that was named: it alone tells the format, and others are read only where it needs them. */
  readonly named?: string;
}

const READERS: Readonly<Record<FormatId, ForeignReader>> = {
  "genius-xml": readGenius,
  "geniusweb-json": readGeniusWeb,
  "neglog-json": readNegoLog,
  "negmas-yaml": readNegmas,
  "score-sheet-csv": readScoreSheet,
};

/** Files larger than this, in bytes, are refused unread. YAML takes far longer to read than the others. */
const LARGEST = 16_000_000;
const LARGEST_YAML = 4_000_000;

/** Reads the files of whichever format they have. Pure; nothing is thrown for anything a file may hold. */
export function readForeign(files: CaseFiles, source: ForeignSource): ForeignResult {
  const { name, named } = source;
  const looked = named === undefined ? files : new Map([[named, files.get(named) ?? ""]]);
  const format = detectFormat(looked);
  if (format === null || format === "parley") return { ok: false, problems: [unknownFormat(looked, source)] };
  const problems: Problem[] = [];
  const { read, unread } = filesOf(format, files, named);
  const sources = read
    .map((file) => openFile(file, files.get(file) ?? "", problems))
    .filter((source) => source !== null);
  if (hasErrors(problems)) return { ok: false, problems };
  const reading = READERS[format](sources, { name, problems });
  const documents = reading && toDocuments(reading.case, reading.frame.findings);
  const place = reading?.frame ?? sources[0];
  // Where the reading failed, one of these may be what it lacks.
  if (place && unread.length > 0 && named === undefined)
    place.findings.warning(0, "formats.files-not-read", {
      files: some(unread).names,
      count: unread.length,
    });
  return documents && !hasErrors(problems)
    ? { ok: true, format, documents, warnings: problems }
    : { ok: false, problems };
}

/** Placed at the file that was named, or at the folder itself. */
function unknownFormat(files: CaseFiles, { name, named }: ForeignSource): Problem {
  const found =
    named === undefined
      ? message("formats.unknown-format", { ...some([...files.keys()].sort()), name })
      : message("formats.unknown-file", { name: named });
  return { ...found, severity: "error", file: named ?? "", line: 1, column: 1, path: [] };
}

/** Null, with a problem reported, for a file that is too large or not text. */
function openFile(file: string, content: string | Uint8Array, problems: Problem[]): SourceText | null {
  const largest = /\.ya?ml$/i.test(file) ? LARGEST_YAML : LARGEST;
  const size = sizeInBytes(content);
  if (size > largest) {
    sourceText(file, "", problems).findings.error(0, "formats.too-large", {
      megabytes: Math.ceil(size / 1_000_000),
      largest: largest / 1_000_000,
    });
    return null;
  }
  const decoding = decodeText(content);
  if (decoding.ok) return sourceText(file, decoding.text, problems);
  const byte = decoding.byte.toString(16).toUpperCase().padStart(2, "0");
  sourceText(file, decoding.before, problems).findings.error(decoding.before.length, "formats.not-utf8", {
    byte,
  });
  return null;
}
