// The weights of a profile as typed, to fixed shares or to bounds and an order on shares of a total.
import { compare, equal, ONE, type Rational, sign, sum, toText, ZERO } from "../../maths/rational.ts";
import type { ProfileInput } from "../documents/profile-document.ts";
import { message } from "../message.ts";
import type { Weights } from "../profile.ts";
import { exactly, isExact, type Quantity } from "../quantity.ts";
import { reportEmptyWeights } from "./check-weights.ts";
import type { FrameNames } from "./frame-names.ts";
import type { FileReport } from "./ledger.ts";
import { readNumber, readQuantity } from "./read-quantity.ts";
import { findIssue } from "./resolve-pattern.ts";
import { resolveTiers } from "./resolve-tiers.ts";

export interface WeightContext {
  readonly names: FrameNames;
  readonly report: FileReport;
  /** Positions of the issues that have ratings. */
  readonly rated: ReadonlySet<number>;
}

/** Undefined, with problems, where they say nothing consistent. */
export function resolveWeights(input: ProfileInput, context: WeightContext): Weights | undefined {
  const { report } = context;
  if (!input.weights && !input.weightOrder) {
    if (!report.lacks([])) report.errorAtKey(["ratings"], message("case.ratings-without-weights"));
    return undefined;
  }
  const given = resolveGivenWeights(input, context);
  const total = resolveTotal(input, report);
  const order = input.weightOrder ? resolveOrder(input.weightOrder, context) : null;
  if (!input.weightOrder) reportUnweighted(given?.mentioned, context);
  if (!given || !total || order === undefined) return undefined;
  const isFixed = [...context.rated].every((issue) => given.bounds[issue] && isExact(given.bounds[issue]));
  const bounds = given.bounds.map((bound, issue) => {
    if (bound) return bound;
    return context.rated.has(issue) ? { low: ZERO, high: total } : exactly(ZERO);
  });
  if (isFixed)
    return fixedShares({ bounds, order, total: input.weightTotal === undefined ? null : total, report });
  if (input.weightTotal === undefined) report.filledIn(message("case.default-weight-total", { total: "1" }));
  reportFilledBounds(given.bounds, total, context);
  if (reportEmptyWeights({ bounds, order, total, report, rated: context.rated })) return undefined;
  return { kind: "simplex", total, bounds, order };
}

interface GivenWeights {
  /** Per issue; null where no weight was given. */
  readonly bounds: readonly (Quantity | null)[];
  readonly mentioned: ReadonlySet<number>;
}

function resolveGivenWeights(input: ProfileInput, context: WeightContext): GivenWeights | undefined {
  const { names, report, rated } = context;
  const bounds: (Quantity | null)[] = names.frame.issues.map(() => null);
  const mentioned = new Set<number>();
  let sound = true;
  for (const [issueId, typed] of Object.entries(input.weights ?? {})) {
    const path = ["weights", issueId];
    const issue = findIssue(issueId, { names, report, path, asKey: true });
    const weight = readQuantity(typed, report, path);
    if (issue !== undefined) mentioned.add(issue);
    if (weight && sign(weight.low) < 0) {
      report.error(path, message("case.negative-weight", { issue: issueId, weight: toText(weight.low) }));
    }
    const unrated = issue !== undefined && !rated.has(issue);
    if (unrated) report.errorAtKey(path, message("case.weight-without-rating", { issue: issueId }));
    if (issue === undefined || !weight || unrated || sign(weight.low) < 0) sound = false;
    else bounds[issue] = weight;
  }
  return sound ? { bounds, mentioned } : reportUnsound(mentioned, input, context);
}

// Without an order every rated issue needs a weight; that is said even where some of the weights are unsound.
function reportUnsound(
  mentioned: ReadonlySet<number>,
  input: ProfileInput,
  context: WeightContext,
): undefined {
  if (!input.weightOrder) reportUnweighted(mentioned, context);
  return undefined;
}

function reportUnweighted(mentioned: ReadonlySet<number> | undefined, context: WeightContext): void {
  if (!mentioned) return;
  const missing = [...context.rated].filter((issue) => !mentioned.has(issue));
  if (missing.length === 0 || context.report.lacks(["weights"])) return;
  const names = missing.map((issue) => context.names.frame.issues[issue].id);
  context.report.errorAtKey(["weights"], message("case.weights-missing", { issues: names }));
}

/** What the weights add up to: 1 where nothing is typed; undefined, with a problem, where it is not above 0. */
export function resolveTotal(input: ProfileInput, report: FileReport): Rational | undefined {
  if (input.weightTotal === undefined) return ONE;
  const total = readNumber(input.weightTotal, report, ["weightTotal"]);
  if (!total || sign(total) > 0) return total;
  report.error(["weightTotal"], message("case.weight-total-not-positive", { total: toText(total) }));
  return undefined;
}

function resolveOrder(
  input: NonNullable<ProfileInput["weightOrder"]>,
  context: WeightContext,
): number[][] | undefined {
  const { names, report, rated } = context;
  const find = (text: string, path: readonly (string | number)[]) => {
    const issue = findIssue(text, { names, report, path });
    if (issue === undefined || rated.has(issue)) return issue;
    report.error(path, message("case.weight-without-rating", { issue: text }));
    return undefined;
  };
  const expected = new Map(
    [...rated].sort((a, b) => a - b).map((issue) => [issue, names.frame.issues[issue].id]),
  );
  return resolveTiers({ input, report, path: ["weightOrder"], find, expected, of: "weightOrder" });
}

interface FixedInput {
  readonly bounds: readonly Quantity[];
  readonly order: readonly (readonly number[])[] | null;
  /** Null where no total was given: the shares then count as they are. */
  readonly total: Rational | null;
  readonly report: FileReport;
}

function fixedShares({ bounds, order, total, report }: FixedInput): Weights | undefined {
  const shares = bounds.map(({ low }) => low);
  const added = sum(shares);
  if (total && !equal(added, total)) {
    report.errorAtKey(
      ["weightTotal"],
      message("case.weights-off-total", { sum: toText(added), total: toText(total) }),
    );
    return undefined;
  }
  if (order && !agrees(shares, order)) {
    report.errorAtKey(["weightOrder"], message("case.weights-against-order"));
    return undefined;
  }
  return { kind: "fixed", shares };
}

function agrees(shares: readonly Rational[], order: readonly (readonly number[])[]): boolean {
  const level = order.every((tier) => tier.every((issue) => equal(shares[issue], shares[tier[0]])));
  return level && order.every((tier, k) => k === 0 || compare(shares[order[k - 1][0]], shares[tier[0]]) >= 0);
}

function reportFilledBounds(
  given: readonly (Quantity | null)[],
  total: Rational,
  context: WeightContext,
): void {
  const open = [...context.rated].filter((issue) => !given[issue]).sort((a, b) => a - b);
  if (open.length === 0) return;
  const issues = open.map((issue) => context.names.frame.issues[issue].id);
  context.report.filledIn(message("case.default-weight-bounds", { issues, total: toText(total) }));
}
