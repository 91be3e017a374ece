// One variant of a case as the comparison shows it: what differs, whether a deal exists, the packages, what stands in the way, how sure it is.
import { type Assessment, type ListedPackage, openPicture, type Solutions } from "@parley/engine/bargaining";
import type { Case, Deal } from "@parley/engine/case";
import type { Examined } from "@parley/engine/conflict";
import { toNumber } from "@parley/engine/maths";
import { glanceByTopic, type Text } from "@parley/engine/report";
import type { LanguageCode } from "../../texts/language.ts";
import { optionWords } from "../deals/deal-words.ts";
import { languageOf } from "../spoken-language.ts";
import { type DotsView, dotsOf } from "./dots.ts";

export interface ComparedCase {
  readonly exists: true | false | "unknown";
  /** Packages that everybody could accept; null where they were not counted. */
  readonly acceptable: { readonly low: string; readonly high: string } | null;
  /** All packages; null where they could not be counted. */
  readonly all: string | null;
  readonly deal: Text | null;
  readonly rules: Readonly<Record<RuleName, PackageView | null>>;
  readonly listed: readonly (PackageView & { readonly label: string })[];
  readonly obstacle: Text | null;
  readonly change: Text | null;
  readonly sure: Text | null;
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Null where the case has no conflict. */
  readonly hold: Text | null;
  /** Null for more or fewer than two parties. */
  readonly dots: DotsView | null;
}

export type RuleName = "nash" | "egalitarian";

export interface PackageView {
  /** The option on each issue, in words. */
  readonly options: readonly string[];
  /** Per party, over no deal, in its own units; null where that is unknown. */
  readonly gains: readonly (number | null)[];
}

export interface Findings {
  readonly assessment: Assessment;
  readonly examined: Examined | null;
}

export function comparedCase({ assessment, examined }: Findings, language: LanguageCode): ComparedCase {
  const { acceptable, dealCount, uncertainty, shortList, solutions } = assessment;
  const lines = glanceByTopic(assessment, { language: languageOf(language), examined });
  const { frame } = assessment.case;
  const { zone } = uncertainty.sample;
  return {
    exists: acceptable.exists,
    acceptable: countOf(assessment),
    all: dealCount === null ? null : String(dealCount),
    deal: lines.deal,
    rules: {
      nash: pickedBy("nash", solutions, frame),
      egalitarian: pickedBy("egalitarian", solutions, frame),
    },
    listed: shortList.packages.map((listed) => ({ label: listed.label, ...listedView(listed, frame) })),
    obstacle: lines.obstacle,
    change: lines.change,
    sure: lines.sure,
    share: zone.computed ? zone.share : null,
    hold: lines.hold,
    dots: frame.parties.length === 2 ? dotsOf(openPicture(assessment.case)) : null,
  };
}

function countOf({ acceptable: { count } }: Assessment): ComparedCase["acceptable"] {
  if (count?.kind === "exact") return { low: String(count.count), high: String(count.count) };
  return count?.kind === "bounds" ? { low: String(count.low), high: String(count.high) } : null;
}

function pickedBy(rule: RuleName, solutions: Solutions, frame: Case["frame"]): PackageView | null {
  const solution = solutions[rule];
  const point = solution.found ? solution.points[0] : undefined;
  const deal = point?.deals[0];
  return point && deal ? { options: optionsOf(deal, frame), gains: point.gain.map(toNumber) } : null;
}

function listedView({ deal, gain }: ListedPackage, frame: Case["frame"]): PackageView {
  return { options: optionsOf(deal, frame), gains: gain.map((one) => one && toNumber(one)) };
}

function optionsOf(deal: Deal, { issues }: Case["frame"]): string[] {
  return deal.map((option, issue) => optionWords(issues[issue], option));
}
