// All of an article but its text, as JSON that a person can read and compare: one passage a line, keys always in the same order.
import { isList, isMap, isScalar } from "../differences/change.ts";
import { keysOf } from "../differences/same-data.ts";
import type { ArticleDocument } from "../documents/article-document.ts";
import { hiddenCharacter } from "../reading/text-problem.ts";

const ORDER = [
  ...["format", "source", "sha256", "blocks", "claims"],
  ...["id", "name", "actor", "speaker", "mention", "cue", "content", "wording", "within", "move", "target"],
  ...["condition", "negated", "modality", "said", "date", "confidence", "rule", "found", "mended", "links"],
  ...["issue", "option", "by", "review", "act", "from", "to", "words"],
];
const RANKS = new Map(ORDER.map((key, rank) => [key, rank]));

export function claimsText({ text: _, ...rest }: ArticleDocument): string {
  return `${escapeHidden(layOut(rest, ""))}\n`;
}

const LONGEST_LINE = 70;

function layOut(value: unknown, indent: string): string {
  if (!isList(value) && !isMap(value)) return JSON.stringify(value ?? null);
  if (isShort(value)) return onOneLine(value);
  const inner = `${indent}  `;
  const [open, close] = isList(value) ? "[]" : "{}";
  const pieces = isList(value)
    ? value.map((item) => layOut(item, inner))
    : sortedKeys(value).map((key) => `${JSON.stringify(key)}: ${layOut(value[key], inner)}`);
  return `${open}\n${pieces.map((piece) => inner + piece).join(",\n")}\n${indent}${close}`;
}

/** A passage always is, however long its words are. */
function isShort(value: object): boolean {
  if (isList(value)) return value.every(isScalar) && onOneLine(value).length <= LONGEST_LINE;
  const map = value as Readonly<Record<string, unknown>>;
  return (
    keysOf(map).every((key) => isScalar(map[key])) && (Object.hasOwn(map, "words") || keysOf(map).length < 3)
  );
}

function onOneLine(value: unknown): string {
  if (isList(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isMap(value)) return JSON.stringify(value ?? null);
  const entries = sortedKeys(value).map((key) => `${JSON.stringify(key)}: ${onOneLine(value[key])}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Keys that nobody knows come last, as they were. */
function sortedKeys(map: Readonly<Record<string, unknown>>): string[] {
  const rank = (key: string) => RANKS.get(key) ?? ORDER.length;
  return keysOf(map).sort((a, b) => rank(a) - rank(b));
}

/** Characters that nobody sees are refused in files; between double quotes they can be written by their numbers. */
export function escapeHidden(text: string): string {
  if (hiddenCharacter(text) === null) return text;
  return text.replace(/[\u007f-\u009f\ufeff\ufffe\uffff\ud800-\udfff]/gu, (character) =>
    character.length > 1 ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
