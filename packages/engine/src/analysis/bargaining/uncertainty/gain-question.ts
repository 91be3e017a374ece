// One question behind surely and possibly: is there an admissible deal that these sheets of gains all accept?
import type { Deal, Frame, PartyId, Pattern } from "../../../case/frame.ts";
import type { Rational } from "../../../maths/rational.ts";
import type { ExtremeParts } from "../../preference/extremes.ts";
import { sheetAtWeights } from "../../preference/extremes.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { buildDealSpace, LISTED_COMBINATIONS } from "../deal-space.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { findAcceptable } from "../search/find-acceptable.ts";
import { largestCluster, planDealSpace } from "../space-plan.ts";

export interface GainQuestions {
  readonly frame: Frame;
  readonly refused: readonly Pattern[];
  readonly limits: SearchLimits;
}

export type WhyUnknown =
  | "no-deal-worth-unknown"
  | "too-many-combinations"
  | "search-limit"
  /** A cap and a no-deal deal together leave only bounds. */
  | "only-bounds"
  /** Profiles without a zone were looked for and not found, which proves nothing. */
  | "not-refuted";

export type Found =
  | { readonly status: "found"; readonly deal: Deal }
  | { readonly status: "none" }
  | { readonly status: "unknown"; readonly reason: WhyUnknown };

/** A deal that every sheet accepts; several sheets may speak for one party. */
export function findDealFor({ frame, refused, limits }: GainQuestions, sheets: readonly Sheet[]): Found {
  const plan = planDealSpace({ frame, sheets, refused });
  if (largestCluster(plan) > BigInt(LISTED_COMBINATIONS)) {
    return { status: "unknown", reason: "too-many-combinations" };
  }
  const found = findAcceptable(buildDealSpace(plan), limits);
  return found.status === "undecided" ? { status: "unknown", reason: "search-limit" } : found;
}

/** A party's gains under some possible weights (per issue; null where none are open) as a sheet that accepts gains of at least 0. */
export function gainSheet(party: PartyId, parts: ExtremeParts, weights: readonly Rational[] | null): Sheet {
  return { party, ...sheetAtWeights(parts, weights) };
}
