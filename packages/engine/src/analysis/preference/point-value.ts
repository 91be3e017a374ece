// The point value of a profile: one exact sheet that stands for everything the profile leaves possible.
import type { Case } from "../../case/case.ts";
import type { Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { midpoint } from "../../case/quantity.ts";
import { pointRatings } from "./point-ratings.ts";
import { pointWeights } from "./point-weights.ts";
import { sheetOfReading } from "./reading.ts";
import type { Sheet } from "./sheet.ts";

/** The point value of every party's profile, in the order of the frame's parties. */
export function readPointValues(source: Pick<Case, "frame" | "profiles">): Sheet[] {
  return source.profiles.map((profile) => sheetOf(profile, source.frame));
}

/**
 * Midpoints of intervals, {@link pointRatings} and {@link pointWeights}. No deal given as a deal is worth what that deal is worth
 * on the sheet; an unknown worth of no deal stays null: it has no point value.
 * @throws RangeError when no weights are possible (a case that was read has some).
 */
export function sheetOf(profile: Profile, frame: Frame): Sheet {
  return sheetOfReading(profile, {
    ratings: profile.issues.map((worth, issue) => pointRatings(worth, frame.issues[issue])),
    weights: profile.weights ? pointWeights(profile.weights) : null,
    terms: profile.interactions.map(({ worth }) => midpoint(worth)),
    noDeal: profile.noDeal.kind === "worth" ? midpoint(profile.noDeal.worth) : null,
  });
}
