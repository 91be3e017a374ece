// Whether one party asks too much of another in every reading of what the other's profile leaves open, or only in some.
import type { Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { compare, divide, type Rational, rational, sign, ZERO } from "../../../maths/rational.ts";
import { type ExtremeParts, gainExtremes, sheetAtWeights } from "../../preference/extremes.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { spreadOverIssues, type WeightSet } from "../../preference/weight-set.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { planDealSpace } from "../space-plan.ts";
import { outerSheet } from "../uncertainty/outer-sheet.ts";
import { buildUnitSpace, tieRedLines, type UnitSet } from "./unit-space.ts";
import type { Unit } from "./units.ts";
import { openQuestions, type ZoneQuestions } from "./zone-questions.ts";

/**
 * - `surely`: in every reading of the other's profile the demands leave it below no deal.
 * - `surely-not`: some deal that meets the demands is at least as good as no deal for the other in every reading.
 * - `possibly`: neither is shown.
 */
export type Sureness = "surely" | "possibly" | "surely-not";

export interface ReadingsInput {
  readonly frame: Frame;
  /** Of the party asked; its no-deal worth is not unknown. */
  readonly profile: Profile;
  readonly units: readonly Unit[];
  readonly limits?: SearchLimits;
}

/** Prepares one party's extreme readings; the answer is for deals that keep the given units. */
export function judgeReadings(input: ReadingsInput): (kept: UnitSet) => Sureness {
  const high = gainExtremes(input.profile, input.frame, "high");
  const low = gainExtremes(input.profile, input.frame, "low");
  const most = pose(input, high);
  const least = pose(input, low);
  return (kept) => {
    const hopeless = most.space.whole.sheets.every((_, reading) => {
      const floors = most.floorsOf([reading]);
      return most.find({ units: kept, floors }).status === "none";
    });
    // Where the ends are only bounds, a gain shown to be below zero may still be zero.
    if (hopeless && high.sharp) return "surely";
    return least.find({ units: kept, floors: least.floorsOf() }).status === "found"
      ? "surely-not"
      : "possibly";
  };
}

function pose({ frame, profile, units, limits }: ReadingsInput, parts: ExtremeParts): ZoneQuestions {
  const sheets = extremeSheets(profile, parts);
  const plan = planDealSpace({ frame, sheets: tieRedLines(sheets, units) });
  return openQuestions(buildUnitSpace(plan, units), limits);
}

/** More extreme weights than this, and one outer bound stands for them. */
const MOST_SHEETS = 12;

// Sheets of gains, one for each corner of the set of weights: the least or most gain of any deal is that of one of them.
function extremeSheets({ party }: Profile, parts: ExtremeParts): Sheet[] {
  if (!parts.weights) return [{ party, ...sheetAtWeights(parts, null) }];
  const corners = cornersOf(parts.weights);
  if (!corners || corners.length > MOST_SHEETS) return [{ party, ...outerSheet(parts) }];
  return corners.map((weights) => ({ party, ...sheetAtWeights(parts, weights) }));
}

// Where only the total and perhaps an order bind: all weight on one group, or evenly on all groups down to one.
function cornersOf(set: WeightSet): Rational[][] | null {
  const { groups, total, ordered } = set;
  let before = 0;
  const corners: Rational[][] = [];
  for (const [k, { issues, low, high }] of groups.entries()) {
    before = ordered ? before + issues.length : issues.length;
    const share = divide(total, rational(BigInt(before)));
    if (sign(low) !== 0 || compare(high, share) < 0) return null;
    const perGroup = groups.map((_, j) => (j === k || (ordered && j < k) ? share : ZERO));
    corners.push(spreadOverIssues(set, perGroup, ZERO));
  }
  return corners;
}
