// A second look at one deal of a case: see `improveDeal`.
import type { Case } from "../../case/case.ts";
import type { Deal } from "../../case/frame.ts";
import { readPointValues } from "../preference/point-value.ts";
import { type DealReview, improveDeal } from "./obstacles/improve-deal.ts";
import { openCase } from "./obstacles/open-case.ts";

export type ReviewedDeal =
  | { readonly found: true; readonly review: DealReview }
  /** Red lines, interactions and impossible combinations tie too many issues together. */
  | { readonly found: false; readonly reason: "too-large" };

export function reviewDeal(subject: Case, deal: Deal): ReviewedDeal {
  const { frame, profiles } = subject;
  const questions = openCase({ frame, profiles, sheets: readPointValues(subject) });
  if ("combinations" in questions) return { found: false, reason: "too-large" };
  return { found: true, review: improveDeal({ frame, questions, deal }) };
}
