// Answers about whole packages as typed, to the deals that they compare.
import type { z } from "zod";
import type { comparisonSchema } from "../documents/comparison-document.ts";
import { NO_DEAL } from "../documents/no-deal-word.ts";
import { message } from "../message.ts";
import type { ComparedSide, PackageComparison } from "../profile.ts";
import { tidyId } from "./names.ts";
import type { LimitContext } from "./resolve-limits.ts";
import { resolvePackage } from "./resolve-package.ts";

type ComparisonInput = z.output<typeof comparisonSchema>;
type SideInput = Extract<ComparisonInput, { equal: unknown }>["equal"];

/** Undefined, with problems, where one of them could not be made out. */
export function resolveComparisons(
  inputs: readonly ComparisonInput[],
  context: LimitContext,
): PackageComparison[] | undefined {
  const found = inputs.map((input, k) => resolveComparison(input, k, context));
  const sound = found.filter((comparison) => comparison !== undefined);
  return sound.length === inputs.length ? sound : undefined;
}

function resolveComparison(
  input: ComparisonInput,
  position: number,
  { names, report }: LimitContext,
): PackageComparison | undefined {
  const keys = "better" in input ? (["better", "than"] as const) : (["equal", "to"] as const);
  const typed = "better" in input ? [input.better, input.than] : [input.equal, input.to];
  const [first, second] = keys.map((key, k) => {
    const side = typed[k];
    const path = ["comparisons", position, key];
    return isNoDeal(side) ? "no-deal" : resolvePackage(side, { names, report, path });
  });
  if (first === undefined || second === undefined) return undefined;
  if (isSame(first, second)) {
    report.error(["comparisons", position, keys[1]], message("case.compared-with-itself"));
    return undefined;
  }
  const { because = null, act } = input;
  const verdict = "better" in input ? "better" : "equal";
  return { verdict, first, second, because, act: act === undefined ? null : tidyId(act) };
}

function isNoDeal(side: SideInput): side is typeof NO_DEAL {
  return side === NO_DEAL;
}

function isSame(first: ComparedSide, second: ComparedSide): boolean {
  if (first === "no-deal" || second === "no-deal") return first === second;
  return first.every((option, issue) => option === second[issue]);
}
