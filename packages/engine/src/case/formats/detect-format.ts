// Which program's files these are, judged by what is in them; names only tell the kind of text.
import type { CaseFiles } from "../case.ts";
import { decodeText } from "../reading/decode-text.ts";

export type FormatId = "genius-xml" | "geniusweb-json" | "negmas-yaml" | "neglog-json" | "score-sheet-csv";

/** How much of a file is looked at. */
const LOOKED_AT = 200_000;

/** `parley` for a case folder of our own; null when nothing is recognised. */
export function detectFormat(files: CaseFiles): FormatId | "parley" | null {
  const names = [...files.keys()];
  if (names.some((name) => /^case\.ya?ml$/.test(name))) return "parley";
  for (const format of [
    "genius-xml",
    "geniusweb-json",
    "neglog-json",
    "negmas-yaml",
    "score-sheet-csv",
  ] as const) {
    if (names.some((name) => formatOf(name, files.get(name) ?? "") === format)) return format;
  }
  return null;
}

/** What NegoLog keeps beside every scenario: what it reckoned from the profiles, so that nothing is missed. */
const RECKONED = "specs.json";

/** The files of that format, by name in order, and the names of all others that may matter. With `named`, only those that this file needs. */
export function filesOf(
  format: FormatId,
  files: CaseFiles,
  named?: string,
): { read: string[]; unread: string[] } {
  const names = [...files.keys()].sort();
  const isRead = (name: string) =>
    formatOf(name, files.get(name) ?? "") === format &&
    (named === undefined || name === named || isNeeded(name, { format, files, named }));
  const isReckoned = (name: string) => format === "neglog-json" && name === RECKONED;
  return { read: names.filter(isRead), unread: names.filter((name) => !isRead(name) && !isReckoned(name)) };
}

interface Need {
  readonly format: FormatId;
  readonly files: CaseFiles;
  readonly named: string;
}

/** A sheet stands alone; a domain of Genius that was named needs no second one beside it. */
function isNeeded(name: string, { format, files, named }: Need): boolean {
  if (format !== "genius-xml") return format !== "score-sheet-csv";
  const isDomain = (file: string) => /<negotiation_template[\s>/]/.test(beginningOf(files.get(file) ?? ""));
  return !(isDomain(named) && isDomain(name));
}

function formatOf(name: string, content: string | Uint8Array): FormatId | null {
  const base = name.split("/").at(-1) ?? "";
  // Hidden files, and the doubles that Macs make on other disks.
  if (base.startsWith(".")) return null;
  const ending = /\.([A-Za-z0-9]+)$/.exec(base)?.[1].toLowerCase();
  const text = beginningOf(content);
  if (ending === "xml") return /<(negotiation_template|utility_space)[\s>/]/.test(text) ? "genius-xml" : null;
  if (ending === "json") return jsonFormat(text);
  if (ending === "yml" || ending === "yaml") return isNegmas(text) ? "negmas-yaml" : null;
  return ending === "csv" || ending === "tsv" ? "score-sheet-csv" : null;
}

function jsonFormat(text: string): FormatId | null {
  if (/"issuesValues"|"\w+UtilitySpace"\s*:|"\w*PartialOrdering"\s*:/.test(text)) return "geniusweb-json";
  if (/"issueWeights"/.test(text) && /"(issues|reservationValue)"/.test(text)) return "neglog-json";
  return isNegmas(text) ? "negmas-yaml" : null;
}

const CLASS =
  /["']?\b(?:type|__python_class__)["']?[ \t]*:[ \t]*["']?[\w.]*(?:OutcomeSpace|UtilityFunction|UFun|AggregationFunction)\b/;

/** A `type` names an outcome space or a utility function. */
function isNegmas(text: string): boolean {
  return CLASS.test(text);
}

function beginningOf(content: string | Uint8Array): string {
  const decoded = decodeText(
    typeof content === "string" ? content.slice(0, LOOKED_AT) : content.subarray(0, LOOKED_AT),
  );
  if (decoded.ok) return decoded.text;
  // Enough to recognise the file; reading it will report the byte.
  return Array.from((content as Uint8Array).subarray(0, LOOKED_AT), (byte) =>
    String.fromCharCode(byte < 0x80 ? byte : 0x3f),
  ).join("");
}
