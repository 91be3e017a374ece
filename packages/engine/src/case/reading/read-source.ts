// One file of a case to plain data with places: decoded, taken apart as YAML or as lines of JSON, its faults located.
import { message } from "../message.ts";
import { decodeText, sizeInBytes } from "./decode-text.ts";
import { type FileReport, type Ledger, type Locator, locatorInTree, reportOn } from "./ledger.ts";
import { type Place, placeFinder, START } from "./lines.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readYaml, type TreeReading } from "./read-yaml.ts";
import { toData } from "./source-tree.ts";
import { controlCharacters, type TextProblem } from "./text-problem.ts";

/** A YAML file beyond this is refused before it is parsed: a person does not type that much, and parsing takes seconds. */
export const MOST_YAML_BYTES = 4_000_000;

export interface Source {
  readonly data: unknown;
  readonly report: FileReport;
}

/** Null, with problems in the ledger, when the file could not be taken apart. */
export function readSource(file: string, content: string | Uint8Array, ledger: Ledger): Source | null {
  const isLines = /\.jsonl$/i.test(file);
  const size = sizeInBytes(content);
  const refuse = (problem: TextProblem, place: (offset: number) => Place) => {
    ledger.problems.push({ ...problem.message, severity: "error", file, ...place(problem.at), path: [] });
  };
  if (!isLines && size > MOST_YAML_BYTES) {
    const params = {
      megabytes: (size / 1e6).toFixed(1),
      most: MOST_YAML_BYTES / 1e6,
      record: file.startsWith("record"),
    };
    refuse({ at: 0, message: message("case.file-too-large", params) }, () => START);
    return null;
  }
  const decoding = decodeText(content);
  if (!decoding.ok) {
    const place = placeFinder(decoding.before);
    const byte = decoding.byte.toString(16).toUpperCase();
    refuse({ at: decoding.before.length, message: message("case.not-utf8", { byte }) }, place);
    return null;
  }
  const { text } = decoding;
  const place = placeFinder(text);
  const reading = readTree(text, isLines);
  for (const problem of reading.problems) refuse(problem, place);
  if (!reading.root) {
    if (reading.problems.length === 0) refuse({ at: 0, message: message("case.empty-file") }, place);
    return null;
  }
  const locator: Locator = locatorInTree(file, reading.root, place);
  return { data: toData(reading.root), report: reportOn(locator, ledger) };
}

function readTree(text: string, isLines: boolean): TreeReading {
  const hidden = controlCharacters(text);
  if (hidden.length > 0) return { root: null, problems: hidden };
  return isLines ? readJsonLines(text) : readYaml(text);
}
