// One issue of the frame as typed, to its numbered options.
import type { z } from "zod";
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
} from "../../maths/rational.ts";
import type { issueSchema } from "../documents/frame-document.ts";
import type { Issue, IssueId, IssueKind, Option, OptionId, Party } from "../frame.ts";
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";
import { tidyId } from "./names.ts";
import { readNumber } from "./read-quantity.ts";
import { resolveVoices } from "./resolve-voices.ts";
import { reportSameNames } from "./same-names.ts";

export type IssueInput = z.output<typeof issueSchema>;

/** More options in an issue are refused. */
export const MOST_OPTIONS = 10_000;

/** A numeric issue without a step is read at this many even points. */
export const DEFAULT_POINTS = 21n;

/** Words that have a meaning of their own where a profile gives the worth of options. */
export const RESERVED_OPTIONS = ["ranked", "curve", "best", "worst"];

/** `report` is about this issue only. Options are empty where they could not be made out. */
export function resolveIssue(input: IssueInput, parties: readonly Party[], report: FileReport): Issue {
  const kind = kindOf(input);
  reportContradictions(input, kind, report);
  const id = tidyId(input.id) as IssueId;
  return {
    id,
    name: input.name?.trim() ?? id,
    about: input.about ?? null,
    unit: input.unit ?? null,
    kind,
    options: optionsOf(input, { kind, parties, report }),
  };
}

function kindOf(input: IssueInput): IssueKind {
  if (input.divisible) return "divisible";
  if (input.options === undefined && [input.from, input.to, input.step].some((end) => end !== undefined))
    return "numeric";
  return input.ordered ? "ordered" : "choice";
}

/** Keys that say two things about one issue. */
function reportContradictions(input: IssueInput, kind: IssueKind, report: FileReport): void {
  const numeric = (["from", "to", "step"] as const).filter((key) => input[key] !== undefined);
  const contradictions = {
    divisible: [...(input.options ? ["options"] : []), ...(input.ordered ? ["ordered"] : []), ...numeric],
    numeric: input.ordered === undefined ? [] : ["ordered"],
    ordered: numeric,
    choice: numeric,
  }[kind];
  const code = {
    divisible: "case.divisible-issue-key",
    numeric: "case.numeric-issue-key",
    ordered: "case.listed-issue-key",
    choice: "case.listed-issue-key",
  }[kind];
  for (const key of contradictions) report.errorAtKey([key], message(code, { key, issue: tidyId(input.id) }));
}

interface OptionContext {
  readonly kind: IssueKind;
  readonly parties: readonly Party[];
  readonly report: FileReport;
}

function optionsOf(input: IssueInput, { kind, parties, report }: OptionContext): Option[] {
  const issue = tidyId(input.id);
  if (kind === "divisible") return parties.map(({ id, name }) => option(id, { name }));
  if (kind === "numeric") return numericOptions(input, report);
  if (!input.options) {
    if (!report.lacks([])) report.error([], message("case.no-options", { issue }));
    return [];
  }
  if (input.options.length > MOST_OPTIONS) {
    report.error(
      ["options"],
      message("case.too-many-options", { issue, count: input.options.length, most: MOST_OPTIONS }),
    );
    return [];
  }
  const options = resolveVoices(input.options, {
    report,
    base: ["options"],
    code: "case.duplicate-option",
    params: { issue },
  });
  reportSameNames(options, {
    report,
    code: "case.same-option-name",
    params: { issue },
    pathOf: (k) => ["options", k],
  });
  options.forEach(({ id }, k) => {
    if (RESERVED_OPTIONS.includes(id))
      report.error(["options", k], message("case.reserved-option", { option: id }));
  });
  if (options.length === 1) report.warning([], message("case.one-option", { issue, option: options[0].id }));
  // An option that is there twice is said once; profiles are not to lack the second.
  const once = new Map(options.map((voice) => [voice.id, voice]));
  return [...once.values()].map(({ id, name, about }) => option(id, { name, about }));
}

function option(id: string, rest: Partial<Omit<Option, "id">>): Option {
  return { id: id as OptionId, name: id, about: null, value: null, ...rest };
}

function numericOptions(input: IssueInput, report: FileReport): Option[] {
  const issue = tidyId(input.id);
  for (const key of ["from", "to"] as const) {
    if (input[key] === undefined && !report.lacks([]))
      report.error([], message("case.numeric-end-missing", { issue, key }));
  }
  const [from, to, step] = (["from", "to", "step"] as const).map((key) => {
    const typed = input[key];
    return typed === undefined ? undefined : readNumber(typed, report, [key]);
  });
  if (!from || !to || (!step && (input.step !== undefined || report.lacks(["step"])))) return [];
  if (compare(from, to) > 0) {
    report.error(["from"], message("case.range-upside-down", { issue, from: toText(from), to: toText(to) }));
    return [];
  }
  const range = { issue, from, to };
  const even = step ? steppedCount(range, step, report) : evenCount(range, report);
  if (even === null) return [];
  if (even.count === 1n) report.warning([], message("case.one-option", { issue, option: toText(from) }));
  return Array.from({ length: Number(even.count) }, (_, k) => {
    const value = add(from, multiply(even.step, rational(BigInt(k))));
    return option(toText(value), { value });
  });
}

interface NumericRange {
  readonly issue: string;
  readonly from: Rational;
  readonly to: Rational;
}

interface EvenPoints {
  readonly count: bigint;
  readonly step: Rational;
}

function evenCount({ issue, from, to }: NumericRange, report: FileReport): EvenPoints {
  const width = subtract(to, from);
  if (sign(width) === 0) return { count: 1n, step: width };
  const step = divide(width, rational(DEFAULT_POINTS - 1n));
  report.filledIn(
    message("case.default-step", { issue, points: Number(DEFAULT_POINTS), step: toText(step) }),
  );
  return { count: DEFAULT_POINTS, step };
}

function steppedCount(
  { issue, from, to }: NumericRange,
  step: Rational,
  report: FileReport,
): EvenPoints | null {
  if (sign(step) <= 0) {
    report.error(["step"], message("case.step-not-positive", { issue, step: toText(step) }));
    return null;
  }
  const steps = divide(subtract(to, from), step);
  const whole = steps.num / steps.den;
  if (whole >= BigInt(MOST_OPTIONS)) {
    const count = (whole + 1n).toString();
    report.error(["step"], message("case.too-many-options", { issue, count, most: MOST_OPTIONS }));
    return null;
  }
  if (steps.den !== 1n) {
    const last = add(from, multiply(step, rational(whole)));
    const params = {
      issue,
      step: toText(step),
      to: toText(to),
      below: toText(last),
      above: toText(add(last, step)),
    };
    report.error(["step"], message("case.step-not-dividing", params));
    return null;
  }
  return { count: whole + 1n, step };
}
