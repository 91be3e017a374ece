// A second look at one deal of a case: see `improveDeal`.
import type { Case } from "../../case/case.ts";
import type { Deal } from "../../case/frame.ts";
import { readPointValues } from "../preference/point-value.ts";
import { LISTED_COMBINATIONS, largestCluster, planDealSpace } from "./deal-space.ts";
import { type DealReview, improveDeal } from "./obstacles/improve-deal.ts";
import { buildUnitSpace, tieRedLines } from "./obstacles/unit-space.ts";
import { findUnits } from "./obstacles/units.ts";
import { openQuestions } from "./obstacles/zone-questions.ts";

export type ReviewedDeal =
  | { readonly found: true; readonly review: DealReview }
  /** Red lines, interactions and impossible combinations tie too many issues together. */
  | { readonly found: false; readonly reason: "too-large" };

export function reviewDeal(subject: Case, deal: Deal): ReviewedDeal {
  const { frame, profiles } = subject;
  const units = findUnits(frame, profiles);
  const plan = planDealSpace({ frame, sheets: tieRedLines(readPointValues(subject), units) });
  if (largestCluster(plan) > BigInt(LISTED_COMBINATIONS)) return { found: false, reason: "too-large" };
  const questions = openQuestions(buildUnitSpace(plan, units));
  return { found: true, review: improveDeal({ frame, questions, deal }) };
}
