// On how fine a scale a party's worths lie, so that a scale from 0 to 1 is told with as many digits as one from 0 to 100.
import type { Assessment } from "../../analysis/bargaining/assessment.ts";
import { rangeOf } from "../../analysis/bargaining/short-list/ends.ts";
import { extremeFor, worthExtremes } from "../../analysis/preference/extremes.ts";
import type { Case } from "../../case/case.ts";
import type { Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { compare, divide, type Rational, sign, subtract, toNumber } from "../../maths/rational.ts";

/** On a scale at least this long whole points say enough; each tenth of it asks for a decimal more. */
const WHOLE_POINTS = 20;
const MOST_PLACES = 12;

// Profiles never change, and every figure of a party asks for its scale.
const known = new WeakMap<Profile, number>();

/** How many decimals more than on a scale of a hundred the worths of this party need. */
export function finerPlaces({ subject }: { readonly subject: Case }, party: number): number {
  const profile = subject.profiles[party];
  const found = known.get(profile) ?? finerFor(scaleOf(profile, subject.frame));
  known.set(profile, found);
  return found;
}

/** As a share of what lies between the party's worst package and its best, since points of two parties are never compared. */
export function shareOfRange(
  { assessment }: { readonly assessment: Assessment },
  party: number,
  worth: Rational,
): Rational {
  const range = rangeOf(assessment.sheets[party]);
  return sign(range) === 0 ? worth : divide(worth, range);
}

function finerFor(scale: number): number {
  if (scale <= 0) return 0;
  const tenths = Math.ceil(Math.log10(WHOLE_POINTS / scale) - 1e-9);
  return Math.min(Math.max(tenths, 0), MOST_PLACES);
}

// From the least that the worst package may be worth to the most that the best may be; where all are worth the same, what that is.
function scaleOf(profile: Profile, frame: Frame): number {
  const [least, most] = (["low", "high"] as const).map((end) => {
    const parts = worthExtremes(profile, frame, end);
    return extremeFor(parts, parts.ratings.map(end === "low" ? placeOfLeast : placeOfMost)).value;
  });
  return toNumber(subtract(most, least)) || Math.abs(toNumber(most));
}

function placeOfMost(worths: readonly Rational[]): number {
  return worths.reduce((best, worth, at) => (compare(worth, worths[best]) > 0 ? at : best), 0);
}

function placeOfLeast(worths: readonly Rational[]): number {
  return worths.reduce((least, worth, at) => (compare(worth, worths[least]) < 0 ? at : least), 0);
}
