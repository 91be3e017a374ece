// One way in which everything a profile leaves open could turn out, and the sheet that follows from it.
import type { NoDeal, Profile } from "../../case/profile.ts";
import { multiply, type Rational } from "../../maths/rational.ts";
import type { Sheet } from "./sheet.ts";
import { worthOf } from "./worth.ts";

export interface Reading {
  /** `ratings[issue][option]`: points, or ratings where the profile has weights. */
  readonly ratings: readonly (readonly Rational[])[];
  /** Per issue; null where the profile has no weights. */
  readonly weights: readonly Rational[] | null;
  /** Per interaction of the profile. */
  readonly terms: readonly Rational[];
  /** Used only where the profile states the worth of no deal as a number or an interval. */
  readonly noDeal: Rational | null;
}

/** The sheet of a profile under one reading. No deal given as a deal is valued with the same sheet, interactions and cap included. */
export function sheetOfReading(profile: Profile, reading: Reading): Sheet {
  const { weights } = reading;
  const worths = {
    points: weights
      ? reading.ratings.map((ratings, issue) => ratings.map((rating) => multiply(weights[issue], rating)))
      : reading.ratings,
    terms: profile.interactions.map(({ pattern }, at) => ({ pattern, worth: reading.terms[at] })),
    cap: profile.cap,
  };
  return { party: profile.party, ...worths, noDeal: noDealWorth(profile.noDeal, worths, reading.noDeal) };
}

function noDealWorth(
  noDeal: NoDeal,
  worths: Pick<Sheet, "points" | "terms" | "cap">,
  stated: Rational | null,
): Rational | null {
  if (noDeal.kind === "unknown") return null;
  return noDeal.kind === "deal" ? worthOf(worths, noDeal.deal) : stated;
}
