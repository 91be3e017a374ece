// The smallest and largest worth and gain of deals over everything that a profile leaves possible, exactly.
import { type Deal, type Frame, matches } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { isExact, type Quantity } from "../../case/quantity.ts";
import {
  add,
  larger,
  multiply,
  type Rational,
  sign,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../../maths/rational.ts";
import { bestWeights, gatherByGroup, worstWeights } from "./extreme-weights.ts";
import { type End, optionExtremes } from "./option-extremes.ts";
import { sheetOf } from "./point-value.ts";
import type { Sheet, SheetTerm } from "./sheet.ts";
import { spreadOverIssues, type WeightSet, weightSetOf } from "./weight-set.ts";
import { worthOf } from "./worth.ts";

/**
 * What every part of a deal adds to the end of its range. For a profile without open weights the parts add up to the exact end for
 * each deal (though different deals may reach theirs in different profiles); open weights are still to be chosen per deal.
 */
export interface ExtremeParts {
  readonly end: End;
  /** Per issue and option; multiplied by fixed weights already, to be multiplied by open ones. */
  readonly ratings: readonly (readonly Rational[])[];
  readonly terms: readonly SheetTerm[];
  /** Null where no weights are open. */
  readonly weights: WeightSet | null;
  readonly cap: Rational | null;
  /** To be taken off; 0 for worths. */
  readonly noDeal: Rational;
  /** False where a cap and a no-deal deal together make the ends only bounds: true values lie within, perhaps not at, them. */
  readonly sharp: boolean;
}

/** Parts of the smallest or largest worth. */
export function worthExtremes(profile: Profile, frame: Frame, end: End): ExtremeParts {
  return partsOf(profile, frame, { end, against: null, noDeal: ZERO });
}

/**
 * Parts of the smallest or largest gain. Where no deal is itself a deal, both sides of the difference are read in one profile, so that what
 * the two deals share cancels.
 * @throws RangeError when the worth of no deal is unknown.
 */
export function gainExtremes(profile: Profile, frame: Frame, end: End): ExtremeParts {
  const { noDeal } = profile;
  if (noDeal.kind === "unknown") throw new RangeError(`the no-deal worth of ${profile.party} is unknown`);
  if (noDeal.kind === "deal") return partsOf(profile, frame, { end, against: noDeal.deal, noDeal: ZERO });
  return partsOf(profile, frame, {
    end,
    against: null,
    noDeal: noDeal.worth[end === "low" ? "high" : "low"],
  });
}

/** The end of the range for one deal, with the open weights (per issue) that reach it. */
export function extremeFor(
  parts: ExtremeParts,
  deal: Deal,
): { readonly value: Rational; readonly weights: readonly Rational[] | null } {
  const chosen = deal.map((option, issue) => parts.ratings[issue][option]);
  const weights = weightsFor(parts, chosen);
  const sheet = sheetAtWeights(parts, weights);
  return { value: subtract(worthOf(sheet, deal), parts.noDeal), weights };
}

/** The open weights (per issue) that make Σ weight × worth smallest or largest, as the parts' end says; null without open weights. */
function weightsFor(parts: ExtremeParts, worthPerIssue: readonly Rational[]): Rational[] | null {
  if (!parts.weights) return null;
  const gathered = gatherByGroup(parts.weights, worthPerIssue);
  const choose = parts.end === "low" ? worstWeights : bestWeights;
  return spreadOverIssues(parts.weights, choose(parts.weights, gathered), ZERO);
}

/** The parts as a sheet, open weights set to some possible ones (per issue): an outer bound for every deal, from the inside of the end. */
export function sheetAtWeights(
  parts: ExtremeParts,
  weights: readonly Rational[] | null,
): Omit<Sheet, "party"> & { readonly noDeal: Rational } {
  const points = weights
    ? parts.ratings.map((ratings, issue) => ratings.map((rating) => multiply(weights[issue], rating)))
    : parts.ratings;
  return { points, terms: parts.terms, cap: parts.cap, noDeal: parts.noDeal };
}

/** The range of a deal's worth. */
export function worthRange(profile: Profile, frame: Frame, deal: Deal): Quantity {
  const [low, high] = (["low", "high"] as const).map(
    (end) => extremeFor(worthExtremes(profile, frame, end), deal).value,
  );
  return { low, high };
}

export type GainRange =
  | { readonly known: true; readonly gain: Quantity; readonly sharp: boolean }
  | { readonly known: false; readonly reason: "no-deal-worth-unknown" };

/** The range of a deal's gain over no deal. */
export function gainRange(profile: Profile, frame: Frame, deal: Deal): GainRange {
  if (profile.noDeal.kind === "unknown") return { known: false, reason: "no-deal-worth-unknown" };
  const [low, high] = (["low", "high"] as const).map((end) => gainExtremes(profile, frame, end));
  const gain = { low: extremeFor(low, deal).value, high: extremeFor(high, deal).value };
  if (low.sharp) return { known: true, gain, sharp: true };
  // Above the cap on either side of the difference the gain moves towards 0, never past it.
  return { known: true, gain: { low: smaller(gain.low, ZERO), high: larger(gain.high, ZERO) }, sharp: false };
}

/** True when the profile leaves nothing open but, perhaps, the worth of no deal being unknown. */
export function isCertain(profile: Profile): boolean {
  const { issues, weights, interactions, noDeal } = profile;
  return (
    weights?.kind !== "simplex" &&
    interactions.every(({ worth }) => isExact(worth)) &&
    (noDeal.kind !== "worth" || isExact(noDeal.worth)) &&
    issues.every((worth) => {
      if (worth.kind === "each") return worth.options.every(isExact);
      if (worth.kind === "curve") return worth.knots.every((knot) => isExact(knot.worth));
      return worth.tiers.length <= 2 && isExact(worth.best) && isExact(worth.worst);
    })
  );
}

interface PartsOptions {
  readonly end: End;
  readonly against: Deal | null;
  readonly noDeal: Rational;
}

function partsOf(profile: Profile, frame: Frame, { end, against, noDeal }: PartsOptions): ExtremeParts {
  if (against && profile.cap && isCertain(profile)) return certainParts(profile, frame, end);
  const { weights, interactions } = profile;
  const shares = weights && weights.kind !== "simplex" ? weights.shares : null;
  const other = end === "low" ? "high" : "low";
  const ratings = profile.issues.map((worth, issue) => {
    const share = shares?.[issue];
    const turned = share && sign(share) < 0 ? other : end;
    const ends = optionExtremes(worth, frame.issues[issue], {
      end: turned,
      against: against ? against[issue] : null,
    });
    return share ? ends.map((value) => multiply(share, value)) : ends;
  });
  const shared = interactions.filter(({ pattern }) => against && matches(pattern, against));
  const terms = interactions.map(({ pattern, worth }) => ({
    pattern,
    worth: against && matches(pattern, against) ? worth[other] : worth[end],
  }));
  return {
    end,
    ratings,
    terms,
    weights: weights?.kind === "simplex" ? weightSetOf(weights) : null,
    cap: against ? null : profile.cap,
    noDeal: add(noDeal, sum(shared.map(({ worth }) => worth[other]))),
    sharp: !(against && profile.cap),
  };
}

function certainParts(profile: Profile, frame: Frame, end: End): ExtremeParts {
  const { points, terms, cap, noDeal } = sheetOf(profile, frame);
  return { end, ratings: points, terms, weights: null, cap, noDeal: noDeal ?? ZERO, sharp: true };
}
