// One document of a case: its shape checked, and what is sound of it kept, so that one mistake does not hide the others.
import type { z } from "zod";
import { FORMAT } from "../documents/scalars.ts";
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";
import type { Path } from "./source-tree.ts";
import { checkStructure } from "./structure-problems.ts";
import { hiddenCharacter } from "./text-problem.ts";
import { valueAt } from "./value-at.ts";

export interface DocumentReading<T> {
  /** Null when nothing of it can be used. */
  readonly document: T | null;
  /** Takes paths of `document`, in which list items may have moved up, to places in the file. */
  readonly report: FileReport;
}

export interface DocumentSource<T> {
  readonly schema: z.ZodType<T>;
  /** What is left after mistakes must fit: it may do without keys that the schema needs. By default the schema. */
  readonly lenient?: z.ZodType<T>;
  readonly data: unknown;
  readonly report: FileReport;
  /** What stands in for top-level keys that are missing, so that the rest can be checked. */
  readonly stopgaps: Readonly<Record<string, unknown>>;
  /** The key under which words of another text stand, unit for unit: they may hold what nobody sees. */
  readonly exact?: string;
}

/** Reports everything that is wrong with the document's shape. */
export function readDocument<T>(source: DocumentSource<T>): DocumentReading<T> {
  const { schema, data, report } = source;
  if (!isFormatKnown(data, report)) return { document: null, report };
  reportHiddenCharacters(data, { report, path: [], exact: source.exact });
  const first = checkStructure(schema, data);
  if (first.ok) return { document: first.document, report };
  for (const { path, part, message } of first.problems) {
    if (part === "key") report.errorAtKey(path, message);
    else report.error(path, message);
  }
  return salvage(source, first.problems);
}

/** Leaves out what is wrong, and what cannot do without it, until the rest has its proper shape. */
function salvage<T>(source: DocumentSource<T>, problems: readonly { path: Path }[]): DocumentReading<T> {
  const rest = withoutHoles(source.data);
  const leftOut: Path[] = [];
  // A lenient schema has fewer objections, which the first round finds.
  let paths = source.lenient ? [] : problems.map(({ path }) => path);
  for (let round = 0; round < 6; round++) {
    // All are found before any is left out, since leaving out moves what follows.
    for (const path of paths.map(beforeHoles(rest))) leaveOut(rest, path, leftOut);
    if (typeof rest === "object" && rest !== null && !Array.isArray(rest)) fillIn(rest, source.stopgaps);
    const next = checkStructure(source.lenient ?? source.schema, withoutHoles(rest));
    if (next.ok) return { document: next.document, report: throughHoles(source.report, rest, leftOut) };
    paths = next.problems.map(({ path }) => path);
  }
  return { document: null, report: source.report };
}

const HOLE = Symbol("left out");

function leaveOut(data: unknown, path: Path, leftOut: Path[]): void {
  if (path.length === 0) return;
  // A missing key takes the item that lacks it along.
  let owner = path;
  while (owner.length > 1 && valueAt(data, owner) === undefined) owner = owner.slice(0, -1);
  leftOut.push(owner);
  const parent = valueAt(data, owner.slice(0, -1));
  if (typeof parent !== "object" || parent === null) return;
  const last = owner[owner.length - 1];
  if (Array.isArray(parent)) parent[Number(last)] = HOLE;
  else delete (parent as Record<string, unknown>)[last];
}

function fillIn(data: object, stopgaps: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(stopgaps)) {
    if (!Object.hasOwn(data, key)) (data as Record<string, unknown>)[key] = value;
  }
}

function withoutHoles(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => item !== HOLE).map(withoutHoles);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutHoles(value)]));
}

/** Takes a path to what it was before items of lists were left out. Good until more is left out. */
function beforeHoles(data: unknown): (path: Path) => Path {
  const kept = new Map<unknown, readonly number[]>();
  const keptOf = (list: readonly unknown[]) => {
    const positions = kept.get(list) ?? list.flatMap((item, position) => (item === HOLE ? [] : [position]));
    kept.set(list, positions);
    return positions;
  };
  return (path) => {
    let value = data;
    return path.map((step) => {
      const original =
        Array.isArray(value) && typeof step === "number" ? (keptOf(value)[step] ?? step) : step;
      value = valueAt(value, [original]);
      return original;
    });
  };
}

/** A report by paths of what is left of the data. To be used once nothing more is left out. */
function throughHoles(report: FileReport, data: unknown, leftOut: readonly Path[]): FileReport {
  const original = beforeHoles(data);
  const keyOf = (path: Path) => JSON.stringify(path);
  const prefixes = (path: Path) => path.map((_, k) => keyOf(path.slice(0, k))).concat(keyOf(path));
  const gone = new Set(leftOut.map(keyOf));
  const above = new Set(leftOut.flatMap(prefixes));
  const holders = new Set(leftOut.map((path) => keyOf(path.slice(0, -1))));
  const isGone = (path: Path) => prefixes(path).some((prefix) => gone.has(prefix));
  return {
    file: report.file,
    error: (path, message) => report.error(original(path), message),
    errorAtKey: (path, message) => report.errorAtKey(original(path), message),
    warning: (path, message) => report.warning(original(path), message),
    filledIn: (message) => report.filledIn(message),
    lacks: (path) => above.has(keyOf(original(path))) || isGone(original(path)),
    lacksItem: (path) => holders.has(keyOf(original(path))) || isGone(original(path)),
  };
}

/** A file made for a later version may mean anything: nothing more is said about it. */
function isFormatKnown(data: unknown, report: FileReport): boolean {
  const format = valueAt(data, ["format"]);
  if (typeof format !== "string" && typeof format !== "number") return true;
  const text = String(format).trim();
  if (text === String(FORMAT)) return true;
  const newer = /^\d{1,9}$/.test(text) && Number(text) > FORMAT;
  report.error(
    ["format"],
    message(newer ? "case.newer-format" : "case.unknown-format", { text, known: FORMAT }),
  );
  return false;
}

interface HiddenSearch {
  readonly report: FileReport;
  readonly path: Path;
  readonly exact: string | undefined;
}

function reportHiddenCharacters(value: unknown, { report, path, exact }: HiddenSearch): void {
  if (typeof value === "string") {
    const character = hiddenCharacter(value);
    if (character) report.error(path, message("case.control-character", { character }));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === exact && !Array.isArray(value)) continue;
      const step = Array.isArray(value) ? Number(key) : key;
      reportHiddenCharacters(item, { report, path: [...path, step], exact });
      const character = Array.isArray(value) ? null : hiddenCharacter(key);
      if (character) report.errorAtKey([...path, key], message("case.control-character", { character }));
    }
  }
}
