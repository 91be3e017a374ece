// What is allowed in a profile but is hardly meant: said as warnings.
import { equal, sign } from "../../maths/rational.ts";
import { type Deal, type Frame, matches, type Pattern } from "../frame.ts";
import { message } from "../message.ts";
import type { IssueWorth, Profile } from "../profile.ts";
import type { Quantity } from "../quantity.ts";
import type { FileReport } from "./ledger.ts";

export function reportOddities(profile: Profile, frame: Frame, report: FileReport): void {
  const { redLines, demands, noDeal, comparisons } = profile;
  demands.forEach(({ asks }, k) => {
    const crossed = redLines.find(({ refuses }) => implies(asks, refuses));
    if (crossed)
      report.warning(
        ["demands", k, "asks"],
        message("case.demand-crosses-red-line", { redLine: crossed.id }),
      );
    if (frame.impossible.some(({ pattern }) => implies(asks, pattern))) {
      report.warning(["demands", k, "asks"], message("case.demand-impossible"));
    }
    const contrary = demands.slice(0, k).find((earlier) => excludes(earlier.asks, asks));
    if (contrary) {
      const params = { first: contrary.id, second: demands[k].id };
      report.warning(["demands", k, "asks"], message("case.demands-exclude-each-other", params));
    }
  });
  if (noDeal.kind === "deal") reportNoDealDeal(noDeal.deal, { profile, frame, report });
  comparisons.forEach((comparison, k) => {
    for (const side of ["first", "second"] as const) {
      const deal = comparison[side];
      if (deal === "no-deal" || !frame.impossible.some(({ pattern }) => matches(pattern, deal))) continue;
      report.warning(
        ["comparisons", k, COMPARED_KEYS[comparison.verdict][side]],
        message("case.compared-impossible"),
      );
    }
  });
  if (isIndifferent(profile)) report.warning([], message("case.indifferent", { party: profile.party }));
}

const COMPARED_KEYS = {
  better: { first: "better", second: "than" },
  equal: { first: "equal", second: "to" },
} as const;

interface Context {
  readonly profile: Profile;
  readonly frame: Frame;
  readonly report: FileReport;
}

function reportNoDealDeal(deal: Deal, { profile, frame, report }: Context): void {
  const path = ["noDeal", "deal"];
  if (frame.impossible.some(({ pattern }) => matches(pattern, deal))) {
    report.warning(path, message("case.no-deal-impossible"));
  }
  const crossed = profile.redLines.find(({ refuses }) => matches(refuses, deal));
  if (crossed) report.warning(path, message("case.no-deal-crosses-red-line", { redLine: crossed.id }));
}

/** True when every deal that matches the first pattern matches the second. */
function implies(first: Pattern, second: Pattern): boolean {
  return second.every(({ issue, options }) => {
    const term = first.find((other) => other.issue === issue);
    return term?.options.every((option) => options.includes(option)) ?? false;
  });
}

/** True when no deal matches both, since they share no option on some issue. */
function excludes(first: Pattern, second: Pattern): boolean {
  return second.some(({ issue, options }) => {
    const others = new Set(first.find((term) => term.issue === issue)?.options);
    return others.size > 0 && !options.some((option) => others.has(option));
  });
}

/** Every deal is worth the same: nothing on any issue, or weight only where the options do not differ. */
function isIndifferent({ issues, weights, interactions }: Profile): boolean {
  const isWeightless = (issue: number) => weights?.kind === "fixed" && sign(weights.shares[issue]) === 0;
  return interactions.length === 0 && issues.every((worth, issue) => isLevel(worth) || isWeightless(issue));
}

function isLevel(worth: IssueWorth): boolean {
  if (worth.kind === "each") return allSame(worth.options);
  if (worth.kind === "curve") return allSame(worth.knots.map((knot) => knot.worth));
  return worth.tiers.length === 1 || allSame([worth.best, worth.worst]);
}

/** Intervals that could differ count as different, unless there is only one. */
function allSame(quantities: readonly Quantity[]): boolean {
  return (
    quantities.length < 2 ||
    quantities.every(({ low, high }) => equal(low, quantities[0].low) && equal(high, low))
  );
}
