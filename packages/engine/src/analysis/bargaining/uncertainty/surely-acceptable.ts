// Whether one deal is acceptable to all in every possible profile, and whether every possible profile has some acceptable deal.
import type { Deal } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { type Rational, sign } from "../../../maths/rational.ts";
import { type ExtremeParts, extremeFor, gainExtremes } from "../../preference/extremes.ts";
import { pointWeights } from "../../preference/point-weights.ts";
import { smallestGainsMeet } from "../../preference/worst-profile.ts";
import { findDealFor, type GainQuestions, gainSheet, type WhyUnknown } from "./gain-question.ts";

export type Surely =
  | { readonly answer: "yes"; readonly deal: Deal }
  | { readonly answer: "no" }
  | { readonly answer: "unknown"; readonly reason: WhyUnknown };

/** The profiles whose no-deal worth is known, with the parts of their smallest gains. */
export interface LeastSide {
  readonly profile: Profile;
  readonly parts: ExtremeParts;
  /** Some possible open weights; null where none are open. */
  readonly weights: readonly Rational[] | null;
}

export function leastSides(profiles: readonly Profile[], { frame }: GainQuestions): LeastSide[] {
  return profiles
    .filter(({ noDeal }) => noDeal.kind !== "unknown")
    .map((profile) => ({
      profile,
      parts: gainExtremes(profile, frame, "low"),
      weights: profile.weights?.kind === "simplex" ? pointWeights(profile.weights) : null,
    }));
}

const MOST_ROUNDS = 100;

/**
 * Without open weights one search decides. With them: a deal is sought that some weights of each party accept, the weights that
 * serve it worst are added where they refuse it, and so on until a deal withstands its worst weights or none is left (cutting
 * planes, Kelley 1960). Only a corner of the set of weights is ever added, so that it ends.
 */
export function findSurelyAcceptable(questions: GainQuestions, sides: readonly LeastSide[]): Surely {
  const sheets = sides.map(({ profile, parts, weights }) => gainSheet(profile.party, parts, weights));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = findDealFor(questions, sheets);
    if (found.status === "unknown") return { answer: "unknown", reason: found.reason };
    if (found.status === "none") {
      return sides.every(({ parts }) => parts.sharp)
        ? { answer: "no" }
        : { answer: "unknown", reason: "only-bounds" };
    }
    const refusing = worstSides(sides, found.deal).filter(({ gain }) => sign(gain) < 0);
    if (refusing.length === 0) return { answer: "yes", deal: found.deal };
    sheets.push(...refusing.map(({ side, weights }) => gainSheet(side.profile.party, side.parts, weights)));
  }
  return { answer: "unknown", reason: "search-limit" };
}

/**
 * For when no deal is surely acceptable. "no" needs one possible profile of each party under which no deal is acceptable: the worst one
 * where it exists, with weights sought that refuse one deal after the other; "unknown" where none was found.
 */
export function refuteSureZone(
  questions: GainQuestions,
  sides: readonly LeastSide[],
): Exclude<Surely, { answer: "yes" }> {
  if (!sides.every(({ profile }) => smallestGainsMeet(profile)))
    return { answer: "unknown", reason: "not-refuted" };
  let weights = sides.map((side) => side.weights);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const sheets = sides.map(({ profile, parts }, p) => gainSheet(profile.party, parts, weights[p]));
    const found = findDealFor(questions, sheets);
    if (found.status === "none") return { answer: "no" };
    if (found.status === "unknown") return { answer: "unknown", reason: found.reason };
    const worst = worstSides(sides, found.deal);
    if (worst.every(({ gain }) => sign(gain) >= 0)) break;
    weights = worst.map(({ gain, weights: against }, p) => (sign(gain) < 0 ? against : weights[p]));
  }
  return { answer: "unknown", reason: "not-refuted" };
}

function worstSides(sides: readonly LeastSide[], deal: Deal) {
  return sides.map((side) => {
    const { value, weights } = extremeFor(side.parts, deal);
    return { side, gain: value, weights };
  });
}
