// Checks the shape of a document against its schema and says what is wrong with each piece, one problem for one mistake.
import type { z } from "zod";
import { type Message, message } from "../message.ts";
import { claimProblem } from "./articles/claim-shape.ts";
import { nearestName } from "./nearest-name.ts";
import { unreadableNumber } from "./read-quantity.ts";
import type { Path } from "./source-tree.ts";
import { valueAt } from "./value-at.ts";

export interface StructureProblem {
  readonly path: Path;
  readonly part: "key" | "value";
  readonly message: Message;
}

type Issue = z.core.$ZodIssue;

/** The document as its schema makes it, or every place where it differs from the schema. */
export function checkStructure<T extends z.ZodType>(
  schema: T,
  data: unknown,
): { ok: true; document: z.output<T> } | { ok: false; problems: StructureProblem[] } {
  const result = schema.safeParse(data, { error: allowedKeys });
  if (result.success) return { ok: true, document: result.data };
  return {
    ok: false,
    problems: distinct(result.error.issues.flatMap((issue) => problemsOf(issue, [], data))),
  };
}

/** Carries the keys that an object may have to the issue about those it may not. */
function allowedKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== "unrecognized_keys") return undefined;
  const schema = issue.inst as z.core.$ZodObject | undefined;
  return Object.keys(schema?._zod.def.shape ?? {}).join("\n");
}

function problemsOf(issue: Issue, base: Path, data: unknown): StructureProblem[] {
  const path = [...base, ...(issue.path as Path)];
  const own = claimProblem(path, data);
  if (own) return [{ path: own.path, part: "value", message: own.message }];
  if (isPairOrIssueOfPair(path)) return [{ path, part: "value", message: message("case.weight-pair-form") }];
  if (issue.code === "invalid_union") {
    const word = mistypedWord(issue.errors.flat(), valueAt(data, path));
    if (word) {
      const key = lastKey(path);
      return [{ path, part: "value", message: message("case.unknown-value", { key, ...word }) }];
    }
    const meant = meantBranch(issue.errors);
    if (meant) return meant.flatMap((inner) => problemsOf(inner, path, data));
    return [{ path, part: "value", message: wrongKind(valueAt(data, path), path, expectedOf(issue)) }];
  }
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split("\n");
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: "key",
      message: message("case.unknown-key", { key, suggestion: nearestName(key, known), known }),
    }));
  }
  return [{ path, part: "value", message: plainMessage(issue, path, data) }];
}

// A ratio is a number like any other, and gets the messages of numbers.
function isPairOrIssueOfPair(path: Path): boolean {
  return path[0] === "weightPairs" && (path.length === 2 || (path.length === 3 && path[2] !== 2));
}

/** The branch of a union that the value was meant for, by its shape; null when it fits the shape of none. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const shaped = branches.filter((issues) => issues.length > 0 && !issues.some(missesShape));
  return shaped.find((issues) => !issues.some(isMissingKey)) ?? shaped[0] ?? null;
}

function missesShape(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_union") return meantBranch(issue.errors) === null;
  if (issue.code === "too_small" && issue.origin === "array") return issue.minimum === 2;
  return issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "too_big";
}

// Only keys without which an alternative would be another one are required in the unions of our documents.
function isMissingKey(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 1 && /undefined$/.test(issue.message);
}

function plainMessage(issue: Issue, path: Path, data: unknown): Message {
  const value = valueAt(data, path);
  const key = lastKey(path);
  if (value === undefined) return message("case.missing-key", { key, of: lastKey(path.slice(0, -1)) });
  if (value === null) return message("case.empty-value", { key });
  if (value === "") return message("case.empty-value", { key });
  if (issue.code === "invalid_format") return unreadableNumber(String(value));
  if (issue.code === "custom") return message("case.empty-range", { key });
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const text = typeof value === "string" ? value : kindOf(value);
    return message("case.unknown-value", { key, text, suggestion: nearestName(text, known), known });
  }
  if (issue.code === "too_small") {
    if (key === "parties") return message("case.too-few-parties", { count: (value as unknown[]).length });
    return message("case.empty-list", { key });
  }
  return wrongKind(value, path, issue.code === "invalid_type" ? [issue.expected] : []);
}

/** A text that resembles one of the fixed words that could stand in its place. */
function mistypedWord(issues: readonly Issue[], value: unknown) {
  const known = issues.flatMap((issue) => (issue.code === "invalid_value" ? issue.values.map(String) : []));
  const suggestion = typeof value === "string" ? nearestName(value, known) : null;
  return suggestion === null ? null : { text: String(value), suggestion, known };
}

/** What a value is, against what it should be: kinds are text, number, list and map. */
function wrongKind(value: unknown, path: Path, expected: readonly string[]): Message {
  const key = lastKey(path);
  if (value === undefined) return message("case.missing-key", { key, of: lastKey(path.slice(0, -1)) });
  if (value === null || value === "") return message("case.empty-value", { key });
  const kinds = new Set(expected.map(kindName));
  // Numbers may be written as text and texts as numbers; the schema names first what is meant.
  const meant = [...kinds].find((kind) => kind === "text" || kind === "number");
  if (meant) kinds.delete(meant === "text" ? "number" : "text");
  if (typeof value === "number" && !Number.isFinite(value)) return unreadableNumber(String(value));
  if (typeof value === "string" && kinds.has("number")) return unreadableNumber(value);
  if (Array.isArray(value) && kinds.has("interval")) return message("case.interval-form", { key });
  const isEntry = typeof path.at(-1) === "number";
  return message("case.wrong-kind", { key, isEntry, found: kindOf(value), expected: [...kinds] });
}

/** The kinds that the branches of a union take, seen from what they object to. */
function expectedOf(issue: Issue): string[] {
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(expectedOf);
  if (issue.path.length > 0) return ["object"];
  if (issue.code === "invalid_type") return [issue.expected];
  if (issue.code === "invalid_format") return ["number"];
  if (issue.code === "too_small" || issue.code === "too_big")
    return issue.origin === "array" ? ["interval"] : [];
  return issue.code === "invalid_value" && typeof issue.values[0] === "boolean" ? ["boolean"] : [];
}

function kindName(expected: string): string {
  if (expected === "string") return "text";
  if (expected === "array") return "list";
  if (expected === "tuple") return "interval";
  if (expected === "object" || expected === "record") return "map";
  return expected;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return "map";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}

function lastKey(path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

/** One problem for one mistake: a mistyped key is not missing as well, and the first objection at a place stands. */
function distinct(problems: readonly StructureProblem[]): StructureProblem[] {
  const unknown = problems.filter(({ part }) => part === "key");
  const mistyped = new Set(
    unknown.map(({ path, message }) => JSON.stringify([...path.slice(0, -1), message.params.suggestion])),
  );
  const holders = new Set(unknown.map(({ path }) => JSON.stringify(path.slice(0, -1))));
  const seen = new Set<string>();
  return problems.filter(({ path, part, message: { code } }) => {
    const place = JSON.stringify(path);
    if (code === "case.missing-key" && mistyped.has(place)) return false;
    if (seen.has(`${part}${place}`) || (code === "case.empty-range" && holders.has(place))) return false;
    seen.add(`${part}${place}`);
    return true;
  });
}
