// What a package is worth to a party that may leave issues open: the range over all readings of its profile and all ways to fill it.
import type { Frame, Pattern } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import type { Quantity } from "../../case/quantity.ts";
import { larger, multiply, type Rational, smaller, subtract, sum, ZERO } from "../../maths/rational.ts";
import { bestWeights, gatherByGroup, worstWeights } from "./extreme-weights.ts";
import { type ExtremeParts, gainExtremes, worthExtremes } from "./extremes.ts";
import type { End } from "./option-extremes.ts";
import { spreadOverIssues, type WeightSet } from "./weight-set.ts";

export interface PackageWorth {
  /** In the party's own units. */
  readonly worth: Quantity;
  /** Over no deal; null where its worth is unknown. */
  readonly gain: Quantity | null;
  /** False where the ends are only bounds: no value lies outside, but perhaps none at them. */
  readonly sharp: boolean;
}

/** Per issue the position of the option chosen; null: open. */
type PartialDeal = readonly (number | null)[];

/**
 * Open issues are filled each for itself, so that combinations which the frame rules out, and bonuses for options that
 * come together, leave the ends as bounds while they hang on an open issue.
 */
export function packageWorth(profile: Profile, frame: Frame, deal: PartialDeal): PackageWorth {
  const worths = (["low", "high"] as const).map((end) => worthExtremes(profile, frame, end));
  const filled =
    !profile.interactions.some(({ pattern }) => hangsOnOpen(pattern, deal)) &&
    !frame.impossible.some(({ pattern }) => hangsOnOpen(pattern, deal));
  const worth = rangeOf(worths, deal);
  if (profile.noDeal.kind === "unknown") return { worth, gain: null, sharp: filled };
  const gains = (["low", "high"] as const).map((end) => gainExtremes(profile, frame, end));
  const gain = rangeOf(gains, deal);
  const sharp = gains.every((parts) => parts.sharp);
  // Above a cap on either side of the difference the gain moves towards 0, never past it.
  const bounded = sharp ? gain : { low: smaller(gain.low, ZERO), high: larger(gain.high, ZERO) };
  return { worth, gain: bounded, sharp: filled && sharp };
}

function rangeOf([low, high]: readonly ExtremeParts[], deal: PartialDeal): Quantity {
  return { low: endFor(low, deal), high: endFor(high, deal) };
}

function endFor(parts: ExtremeParts, deal: PartialDeal): Rational {
  const { end, weights, terms, cap, noDeal } = parts;
  const prefer = end === "low" ? smaller : larger;
  // Weights are never below 0, so on an open issue the same option is the end whatever its weight.
  const chosen = parts.ratings.map((ratings, issue) => {
    const option = deal[issue];
    return option === null ? ratings.reduce(prefer) : ratings[option];
  });
  const issues = weights ? multiplied(chosen, sharesAt(end, weights, chosen)) : chosen;
  const bonuses = terms.flatMap(({ pattern, worth }) => {
    if (!canMatch(pattern, deal)) return [];
    return hangsOnOpen(pattern, deal) ? [prefer(worth, ZERO)] : [worth];
  });
  const total = sum([ZERO, ...issues, ...bonuses]);
  return subtract(cap ? smaller(total, cap) : total, noDeal);
}

function sharesAt(end: End, weights: WeightSet, worths: readonly Rational[]): Rational[] {
  const gathered = gatherByGroup(weights, worths);
  const extreme = end === "low" ? worstWeights(weights, gathered) : bestWeights(weights, gathered);
  return spreadOverIssues(weights, extreme, ZERO);
}

function multiplied(values: readonly Rational[], shares: readonly Rational[]): Rational[] {
  return values.map((value, issue) => multiply(value, shares[issue]));
}

/** Some way to fill the open issues matches. */
function canMatch(pattern: Pattern, deal: PartialDeal): boolean {
  return pattern.every(({ issue, options }) => {
    const option = deal[issue];
    return option === null || options.includes(option);
  });
}

/** Whether it matches depends on how the open issues are filled. */
function hangsOnOpen(pattern: Pattern, deal: PartialDeal): boolean {
  return canMatch(pattern, deal) && pattern.some(({ issue }) => deal[issue] === null);
}
