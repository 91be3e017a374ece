// Whether the impossible combinations, taken together, leave any deal: by going through the issues that they tie together.
import type { Combination, Issue } from "../frame.ts";
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";

/** Larger groups are left to the analysis, which says the same with more time. */
const MOST_STEPS = 200_000;

export function reportNoDealsLeft(
  issues: readonly Issue[],
  combinations: readonly Combination[],
  report: FileReport,
): void {
  for (const group of tiedIssues(issues.length, combinations)) {
    if (canBeMet(group, issues, combinations) === "no") {
      const names = group.map((issue) => issues[issue].id);
      report.errorAtKey(["impossible"], message("case.no-deal-possible", { issues: names }));
    }
  }
}

/** Issues that combinations name together, directly or through others. Issues that none names are left out. */
function tiedIssues(issueCount: number, combinations: readonly Combination[]): number[][] {
  const group = Array.from({ length: issueCount }, (_, k) => k);
  for (const { pattern } of combinations) {
    for (const { issue } of pattern.slice(1)) {
      const [from, to] = [group[issue], group[pattern[0].issue]];
      group.forEach((label, k) => {
        if (label === from) group[k] = to;
      });
    }
  }
  const named = new Set(combinations.flatMap(({ pattern }) => pattern.map(({ issue }) => issue)));
  const groups = new Map<number, number[]>();
  group.forEach((label, issue) => {
    if (named.has(issue)) groups.set(label, [...(groups.get(label) ?? []), issue]);
  });
  return [...groups.values()];
}

function canBeMet(
  group: readonly number[],
  issues: readonly Issue[],
  combinations: readonly Combination[],
): "yes" | "no" | "unknown" {
  // Per issue of the group, the combinations that are complete once it is decided.
  const ending = group.map((issue) => combinations.filter(({ pattern }) => pattern.at(-1)?.issue === issue));
  const chosen = new Map<number, number>();
  let steps = 0;
  const extend = (place: number): boolean => {
    if (place === group.length) return true;
    const issue = group[place];
    return issues[issue].options.some((_, option) => {
      if (++steps > MOST_STEPS) return false;
      chosen.set(issue, option);
      const barred = ending[place].some(({ pattern }) =>
        pattern.every((term) => term.options.includes(chosen.get(term.issue) ?? -1)),
      );
      return !barred && extend(place + 1);
    });
  };
  if (extend(0)) return "yes";
  return steps > MOST_STEPS || group.some((issue) => issues[issue].options.length === 0) ? "unknown" : "no";
}
