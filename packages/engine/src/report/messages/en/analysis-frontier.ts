// Efficient deals, counts and their guarantees.
import { formatCount, formatNumber } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { quoted } from "./case-wording.ts";
import { withUnit } from "./points.ts";

export const frontierSentences: Catalogue = {
  "analysis.frontier-epsilon": (p) =>
    `There are too many efficient packages to list; ${withUnit(formatCount(Number(p.points)), "point")} ${Number(p.points) === 1 ? "stands" : "stand"} for them. For every efficient package one of them gives each party at least as much, less at most ${percentUp(p.epsilon)} % of the distance between that party's worst and best package. They do not show that no deal exists, nor which deal is a solution.`,
  "analysis.frontier-too-large": (p) =>
    `There are too many efficient packages to list, and ${formatCount(Number(p.cap))} of them could not stand for the rest. Solutions come from a search instead. Fewer issues or options, or rounder points, would help.`,
  "analysis.cluster-too-large": (p) =>
    `The issues ${quoted(p.issues)} hang together through interactions or impossible combinations and have ${formatCount(String(p.combinations))} combinations, too many to go through. Split them, or leave out options or interactions that matter little.`,
  "analysis.frontier-stopped": (p) =>
    `The search for efficient packages was stopped after ${formatCount(Number(p.done))} of ${withUnit(formatCount(Number(p.total)), "step")}; none are listed.`,
  "analysis.cap-binds": (p) =>
    `The points of “${p.party}” can add up to more than the limit above which they do not count. Packages above the limit are worth the same to it.`,
};

// Two digits, upwards: a guarantee must not look better than it is.
function percentUp(share: Params[string]): string {
  const percent = Number(share) * 100;
  const unit = 10 ** (Math.floor(Math.log10(percent)) - 1);
  return formatNumber(Math.ceil(percent / unit) * unit);
}
