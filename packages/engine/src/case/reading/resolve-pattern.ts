// Patterns as typed (issue: option, list or range) to positions of issues and options.
import type { Issue, Pattern, PatternTerm } from "../frame.ts";
import { message } from "../message.ts";
import type { FrameNames } from "./frame-names.ts";
import type { FileReport } from "./ledger.ts";
import { lookUp, tidyId } from "./names.ts";
import type { Path } from "./source-tree.ts";

export interface RangeInput {
  readonly atLeast?: string | undefined;
  readonly atMost?: string | undefined;
  readonly not?: string | readonly string[] | undefined;
}

export type ChoiceInput = string | readonly string[] | RangeInput;

export interface PatternSource {
  readonly input: Readonly<Record<string, ChoiceInput>>;
  readonly names: FrameNames;
  readonly report: FileReport;
  readonly path: Path;
}

/** The pattern with its terms in the order of the frame; undefined, with problems, where a part of it means nothing. */
export function resolvePattern(source: PatternSource): Pattern | undefined {
  const { input, names, report, path } = source;
  const entries = Object.entries(input);
  if (entries.length === 0 && !report.lacks(path)) report.error(path, message("case.empty-pattern"));
  const terms = entries.map(([issueId, choice]): PatternTerm | undefined => {
    const at = [...path, issueId];
    const issue = findIssue(issueId, { names, report, path: at, asKey: true });
    const options =
      issue === undefined ? undefined : resolveChoice(choice, { issue, names, report, path: at });
    return issue === undefined || options === undefined ? undefined : { issue, options };
  });
  const whole = terms.filter((term) => term !== undefined);
  if (whole.length < terms.length || terms.length === 0) return undefined;
  return whole.sort((a, b) => a.issue - b.issue);
}

/** True when every deal matches, because each term takes every option of its issue. */
export function matchesEverything(pattern: Pattern, issues: readonly Issue[]): boolean {
  return pattern.every(({ issue, options }) => options.length === issues[issue].options.length);
}

interface IssueMention {
  readonly names: FrameNames;
  readonly report: FileReport;
  readonly path: Path;
  readonly asKey?: boolean;
}

export function findIssue(text: string, mention: IssueMention): number | undefined {
  const { names, report, path, asKey = false } = mention;
  return lookUp(names.issues, text, { report, path, asKey, code: "case.unknown-issue" });
}

export interface OptionMention {
  readonly issue: number;
  readonly names: FrameNames;
  readonly report: FileReport;
  readonly path: Path;
  readonly asKey?: boolean;
}

export function findOption(text: string, mention: OptionMention): number | undefined {
  const { issue: position, names, report, path, asKey = false } = mention;
  const issue = names.frame.issues[position];
  const code = issue.kind === "numeric" ? "case.unknown-number" : "case.unknown-option";
  const last = issue.options[issue.options.length - 1];
  const params = { issue: issue.id, from: issue.options[0]?.id ?? "", to: last?.id ?? "" };
  return lookUp(names.options[position], text, { report, path, asKey, code, params });
}

function resolveChoice(choice: ChoiceInput, mention: OptionMention): readonly number[] | undefined {
  if (typeof choice === "string") return resolveSeveral([choice], mention, () => mention.path);
  if (isList(choice)) return resolveSeveral(choice, mention, (k) => [...mention.path, k]);
  return resolveRange(choice, mention);
}

function isList(choice: ChoiceInput): choice is readonly string[] {
  return Array.isArray(choice);
}

/** Ascending; undefined when one is unknown or named twice. */
function resolveSeveral(
  texts: readonly string[],
  mention: OptionMention,
  pathOf: (k: number) => Path,
): readonly number[] | undefined {
  const found = texts.map((text, k) => findOption(text, { ...mention, path: pathOf(k) }));
  const options = new Set<number>();
  let sound = true;
  found.forEach((option, k) => {
    if (option !== undefined && options.has(option)) {
      mention.report.error(pathOf(k), message("case.option-named-twice", { option: tidyId(texts[k]) }));
    }
    if (option === undefined || options.has(option)) sound = false;
    else options.add(option);
  });
  return sound ? [...options].sort((a, b) => a - b) : undefined;
}

function resolveRange(range: RangeInput, mention: OptionMention): readonly number[] | undefined {
  const { names, report, path } = mention;
  const issue = names.frame.issues[mention.issue];
  const isBounded = range.atLeast !== undefined || range.atMost !== undefined;
  if (isBounded && issue.kind !== "ordered" && issue.kind !== "numeric") {
    report.error(path, message("case.range-on-unordered", { issue: issue.id }));
    return undefined;
  }
  const end = (key: "atLeast" | "atMost", otherwise: number) => {
    const text = range[key];
    return text === undefined ? otherwise : findOption(text, { ...mention, path: [...path, key] });
  };
  const [low, high] = [end("atLeast", 0), end("atMost", issue.options.length - 1)];
  const not = range.not === undefined ? [] : typeof range.not === "string" ? [range.not] : range.not;
  const barred = resolveSeveral(not, mention, (k) =>
    Array.isArray(range.not) ? [...path, "not", k] : [...path, "not"],
  );
  if (low === undefined || high === undefined || barred === undefined) return undefined;
  const excluded = new Set(barred);
  const options = issue.options.map((_, k) => k).filter((k) => k >= low && k <= high && !excluded.has(k));
  if (options.length > 0) return options;
  report.error(path, message("case.matches-nothing", { issue: issue.id }));
  return undefined;
}
