// A second look at one deal of a case: see `improveDeal`.
import type { Case } from "../../case/case.ts";
import type { Deal } from "../../case/frame.ts";
import { readPointValues } from "../preference/point-value.ts";
import { type DealReview, improveDeal } from "./obstacles/improve-deal.ts";
import { openCase } from "./obstacles/open-case.ts";
import type { Acceptability } from "./uncertainty/acceptability.ts";
import { sampleAgreement } from "./uncertainty/share-of-agreement.ts";

export type ReviewedDeal =
  | {
      readonly found: true;
      readonly review: DealReview;
      /** In how many readings of the profiles it is acceptable; null where nothing is uncertain or no draws could be made. */
      readonly acceptability: Acceptability | null;
    }
  /** Red lines, interactions and impossible combinations tie too many issues together. */
  | { readonly found: false; readonly reason: "too-large" };

/** @param seed of the draws. */
export function reviewDeal(subject: Case, deal: Deal, seed = 1): ReviewedDeal {
  const { frame, profiles } = subject;
  const questions = openCase({ frame, profiles, sheets: readPointValues(subject) });
  if ("combinations" in questions) return { found: false, reason: "too-large" };
  const { certain, acceptability } = sampleAgreement(subject, { seed, deals: [deal] });
  return {
    found: true,
    review: improveDeal({ frame, questions, deal }),
    acceptability: certain ? null : (acceptability[0] ?? null),
  };
}
