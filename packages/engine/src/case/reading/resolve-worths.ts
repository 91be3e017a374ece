// Points or ratings as typed, to the worth of every option of every issue.
import type { z } from "zod";
import { compare, ONE, ZERO } from "../../maths/rational.ts";
import type { issueWorthSchema } from "../documents/profile-document.ts";
import type { Issue } from "../frame.ts";
import { message } from "../message.ts";
import type { IssueWorth } from "../profile.ts";
import { exactly, type Quantity } from "../quantity.ts";
import type { FileReport } from "./ledger.ts";
import { type QuantityInput, readQuantity } from "./read-quantity.ts";
import { resolveCurve } from "./resolve-curve.ts";
import { findIssue, findOption } from "./resolve-pattern.ts";
import { resolveTiers, type TiersInput } from "./resolve-tiers.ts";
import type { IssueContext, WorthContext } from "./worth-context.ts";

export type WorthInput = z.output<typeof issueWorthSchema>;

/** Per issue of the frame; null where the profile does not mention the issue or what it says could not be read. */
export interface Worths {
  readonly issues: readonly (IssueWorth | null)[];
  /** Positions of the issues that the profile mentions. */
  readonly mentioned: ReadonlySet<number>;
}

export function resolveWorths(
  inputs: Readonly<Record<string, WorthInput>>,
  base: "points" | "ratings",
  context: WorthContext,
): Worths {
  const { names, report } = context;
  const issues: (IssueWorth | null)[] = names.frame.issues.map(() => null);
  const mentioned = new Set<number>();
  for (const [issueId, input] of Object.entries(inputs)) {
    const path = [base, issueId];
    const issue = findIssue(issueId, { names, report, path, asKey: true });
    if (issue === undefined) continue;
    mentioned.add(issue);
    issues[issue] = resolveWorth(input, { ...context, issue, path }) ?? null;
  }
  reportRankingDefaults(inputs, report);
  return { issues, mentioned };
}

function reportRankingDefaults(inputs: Readonly<Record<string, WorthInput>>, report: FileReport): void {
  const ends = [
    { end: "best", code: "case.default-best", worth: "1" },
    { end: "worst", code: "case.default-worst", worth: "0" },
  ] as const;
  for (const { end, code, worth } of ends) {
    const issues = Object.entries(inputs)
      .filter(([, input]) => isRanking(input) && input[end] === undefined)
      .map(([issue]) => issue);
    if (issues.length > 0) report.filledIn(message(code, { issues, worth }));
  }
}

/** An issue that the profile does not mention counts for nothing. */
export function worthNothing(issue: Issue): IssueWorth {
  return { kind: "each", options: issue.options.map(() => exactly(ZERO)) };
}

function resolveWorth(input: WorthInput, context: IssueContext): IssueWorth | undefined {
  const { names, report, path, issue: position } = context;
  const issue = names.frame.issues[position];
  if (typeof input === "string" || typeof input === "number" || Array.isArray(input)) {
    return resolveWhole(input as QuantityInput, context);
  }
  if (issue.kind === "divisible") {
    report.error(path, message("case.divisible-worth", { issue: issue.id }));
    return undefined;
  }
  if (isMisshapen(input, context)) return undefined;
  if (isRanking(input)) return resolveRanking(input, context);
  if (isCurve(input)) return resolveCurve(input.curve, context);
  return resolveEach(input as Readonly<Record<string, QuantityInput>>, context);
}

/** Numbers as numbers are an interval, from a program that takes `ranked` for an option. */
function isTierList(value: unknown): boolean {
  return Array.isArray(value) && !value.some((item) => typeof item === "number");
}

/** `ranked` and `curve` cannot name options, so their shape tells a slip. */
function isMisshapen(input: object, { report, path }: IssueContext): boolean {
  const worth = input as { readonly ranked?: unknown; readonly curve?: unknown };
  const slips = [
    { key: "ranked", wrong: worth.ranked !== undefined && !isTierList(worth.ranked), expected: "list" },
    { key: "curve", wrong: worth.curve !== undefined && typeof worth.curve !== "object", expected: "map" },
  ].filter(({ wrong }) => wrong);
  for (const { key, expected } of slips) {
    report.error([...path, key], message("case.wrong-kind", { key, found: "text", expected: [expected] }));
  }
  return slips.length > 0;
}

function isRanking(input: WorthInput): input is WorthInput & RankingInput {
  return typeof input === "object" && "ranked" in input && Array.isArray(input.ranked);
}

function isCurve(
  input: WorthInput,
): input is WorthInput & { curve: Readonly<Record<string, QuantityInput>> } {
  return (
    typeof input === "object" &&
    "curve" in input &&
    typeof input.curve === "object" &&
    !Array.isArray(input.curve)
  );
}

function resolveWhole(input: QuantityInput, context: IssueContext): IssueWorth | undefined {
  const { names, report, path, issue: position, party } = context;
  const issue = names.frame.issues[position];
  if (issue.options.length === 0) return undefined;
  if (issue.kind !== "divisible") {
    const some = issue.options.slice(0, 2).map(({ id }) => id);
    report.error(path, message("case.whole-of-options", { issue: issue.id, some }));
    return undefined;
  }
  const quantity = readQuantity(input, report, path);
  if (!quantity) return undefined;
  return { kind: "each", options: issue.options.map((_, k) => (k === party ? quantity : exactly(ZERO))) };
}

function resolveEach(
  input: Readonly<Record<string, QuantityInput>>,
  context: IssueContext,
): IssueWorth | undefined {
  const { names, report, path, issue: position } = context;
  const issue = names.frame.issues[position];
  const options: (Quantity | null)[] = issue.options.map(() => null);
  const named = new Set<number>();
  const mistyped = new Set<string>();
  for (const [text, typed] of Object.entries(input)) {
    const at = [...path, text];
    const option = findOption(text, { issue: position, names, report, path: at, asKey: true });
    const quantity = readQuantity(typed, report, at);
    if (option === undefined) {
      const meant = names.options[position].suggest(text);
      if (meant !== null) mistyped.add(meant);
      continue;
    }
    if (named.has(option))
      report.errorAtKey(at, message("case.option-named-twice", { option: issue.options[option].id }));
    named.add(option);
    options[option] = quantity ?? null;
  }
  const missing = issue.options.filter(({ id }, k) => !named.has(k) && !mistyped.has(id)).map(({ id }) => id);
  if (missing.length > 0 && !report.lacks(path)) {
    const params = { issue: issue.id, missing: missing.slice(0, 8), missingCount: missing.length };
    report.errorAtKey(path, message("case.options-missing", params));
  }
  const known = options.filter((quantity) => quantity !== null);
  return known.length === options.length ? { kind: "each", options: known } : undefined;
}

interface RankingInput {
  readonly ranked: TiersInput;
  readonly best?: QuantityInput | undefined;
  readonly worst?: QuantityInput | undefined;
}

function resolveRanking(input: RankingInput, context: IssueContext): IssueWorth | undefined {
  const { names, report, path, issue: position } = context;
  const issue = names.frame.issues[position];
  const tiers = resolveTiers({
    input: input.ranked,
    report,
    path: [...path, "ranked"],
    find: (text, at) => findOption(text, { issue: position, names, report, path: at }),
    expected: new Map(issue.options.map(({ id }, k) => [k, id])),
    of: issue.id,
  });
  const best = input.best === undefined ? exactly(ONE) : readQuantity(input.best, report, [...path, "best"]);
  const worst =
    input.worst === undefined ? exactly(ZERO) : readQuantity(input.worst, report, [...path, "worst"]);
  if (!tiers || !best || !worst) return undefined;
  if (compare(best.low, worst.high) < 0) {
    report.error(
      [...path, input.best === undefined ? "worst" : "best"],
      message("case.best-below-worst", { issue: issue.id }),
    );
    return undefined;
  }
  return { kind: "ranked", tiers, best, worst };
}
