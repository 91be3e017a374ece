// Weights typed as comparisons of two issues at a time: each pair of the rated issues once, in either direction.
import { compare, type Rational, rational, toText } from "../../maths/rational.ts";
import type { ProfileInput } from "../documents/profile-document.ts";
import { message } from "../message.ts";
import { MOST_COMPARED, weightsFromPairs } from "../pair-weights.ts";
import type { IssueComparison, Weights } from "../profile.ts";
import { readNumber } from "./read-quantity.ts";
import { findIssue } from "./resolve-pattern.ts";
import { resolveTotal, type WeightContext } from "./resolve-weights.ts";
import type { Path } from "./source-tree.ts";

type PairsInput = NonNullable<ProfileInput["weightPairs"]>;

// Beyond this nobody means a ratio, and the weights could no longer be worked out to 12 decimals.
const LARGEST_RATIO = rational(1000n);
const SMALLEST_RATIO = rational(1n, 1000n);

/** Undefined, with problems, where the comparisons do not settle the weights. */
export function resolveWeightPairs(input: ProfileInput, context: WeightContext): Weights | undefined {
  const { names, report, rated } = context;
  const mixed = (["weights", "weightOrder"] as const).filter((key) => input[key] !== undefined);
  for (const key of mixed) report.errorAtKey([key], message("case.weight-pairs-and-weights", { key }));
  const total = resolveTotal(input, report);
  if (rated.size > MOST_COMPARED) {
    const params = { count: rated.size, most: MOST_COMPARED };
    report.errorAtKey(["weightPairs"], message("case.weight-pairs-too-many", params));
    return undefined;
  }
  const comparisons = resolvePairs(input.weightPairs ?? [], context);
  if (!comparisons || !total || mixed.length > 0) return undefined;
  if (input.weightTotal === undefined) report.filledIn(message("case.default-weight-total", { total: "1" }));
  return weightsFromPairs({ issueCount: names.frame.issues.length, comparisons, total });
}

function resolvePairs(pairs: PairsInput, context: WeightContext): IssueComparison[] | undefined {
  const seen = new Set<string>();
  const resolved = pairs.map((pair, k) => resolvePair(pair, { ...context, path: ["weightPairs", k] }));
  const found = resolved.filter((comparison) => comparison !== undefined);
  let sound = found.length === pairs.length;
  resolved.forEach((comparison, k) => {
    if (!comparison) return;
    const key = pairKey(comparison);
    if (seen.has(key)) {
      const [first, second] = pairNames(comparison, context);
      context.report.error(["weightPairs", k], message("case.weight-pair-twice", { first, second }));
      sound = false;
    }
    seen.add(key);
  });
  return sound && !lacksPairs(seen, context) ? found : undefined;
}

interface PlacedContext extends WeightContext {
  readonly path: Path;
}

function resolvePair(
  [firstText, secondText, typed]: PairsInput[number],
  context: PlacedContext,
): IssueComparison | undefined {
  const { report, path } = context;
  const first = ratedIssue(firstText, { ...context, path: [...path, 0] });
  const second = ratedIssue(secondText, { ...context, path: [...path, 1] });
  const ratio = readRatio(typed, { ...context, path: [...path, 2] });
  if (first === undefined || second === undefined) return undefined;
  if (first === second) {
    report.error([...path, 1], message("case.weight-pair-with-itself", { issue: secondText }));
    return undefined;
  }
  return ratio && { first, second, ratio };
}

function ratedIssue(text: string, { names, report, rated, path }: PlacedContext): number | undefined {
  const issue = findIssue(text, { names, report, path });
  if (issue === undefined || rated.has(issue)) return issue;
  report.error(path, message("case.weight-without-rating", { issue: text }));
  return undefined;
}

function readRatio(typed: PairsInput[number][2], { report, path }: PlacedContext): Rational | undefined {
  const ratio = readNumber(typed, report, path);
  if (!ratio || (compare(ratio, SMALLEST_RATIO) >= 0 && compare(ratio, LARGEST_RATIO) <= 0)) return ratio;
  report.error(path, message("case.weight-pair-ratio", { ratio: toText(ratio) }));
  return undefined;
}

/** True, and a problem written down that names them, where pairs are missing. Not said where a pair was left out as malformed. */
function lacksPairs(seen: ReadonlySet<string>, context: WeightContext): boolean {
  const { rated, report } = context;
  const issues = [...rated].sort((a, b) => a - b);
  const missing = issues.flatMap((first, k) =>
    issues
      .slice(k + 1)
      .map((second) => ({ first, second }))
      .filter((pair) => !seen.has(pairKey(pair))),
  );
  if (missing.length === 0) return false;
  const shown = missing.slice(0, 8).map((pair) => pairNames(pair, context).join(" – "));
  const params = { missing: shown, missingCount: missing.length };
  if (!report.lacks(["weightPairs"]))
    report.errorAtKey(["weightPairs"], message("case.weight-pairs-missing", params));
  return true;
}

type Pair = Pick<IssueComparison, "first" | "second">;

function pairKey({ first, second }: Pair): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

function pairNames({ first, second }: Pair, { names }: WeightContext): [string, string] {
  return [names.frame.issues[first].id, names.frame.issues[second].id];
}
