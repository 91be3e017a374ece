// The profiles that whoever asks may open, each made ready for comparing offers. What is not among them is nowhere in the result.

import { sheetOf } from "../../analysis/preference/point-value.ts";
import type { Sheet } from "../../analysis/preference/sheet.ts";
import type { Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { multiply, type Rational, sign, subtract } from "../../maths/rational.ts";
import { highestWorth, lowestWorth } from "./worth-ends.ts";

export interface Side {
  /** Position in the frame's list. */
  readonly party: number;
  readonly profile: Profile;
  /** The profile at its point values. */
  readonly sheet: Sheet;
  /** True where somebody other than the party judged what it wants. */
  readonly estimated: boolean;
  /** Highest less lowest worth over allowed deals, at point values; null where these cannot be gone through or there are none. */
  readonly range: Rational | null;
  /** θ times the range: changes up to here count as none. Null with the range. */
  readonly tolerance: Rational | null;
}

/** By party; null for those whose profile was not given. */
export type Sides = readonly (Side | null)[];

export interface SidesInput {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly theta: Rational;
}

/** @throws RangeError when θ is below 0, or a profile is of no party of the frame, or of one that has another. */
export function sidesOf({ frame, profiles, theta }: SidesInput): Sides {
  if (sign(theta) < 0) throw new RangeError("the share of a range that counts as no change is at least 0");
  const sides: (Side | null)[] = frame.parties.map(() => null);
  for (const profile of profiles) {
    const party = frame.parties.findIndex(({ id }) => id === profile.party);
    if (party < 0 || sides[party])
      throw new RangeError(`one profile per party of the frame: ${profile.party}`);
    sides[party] = sideOf(profile, { frame, party, theta });
  }
  return sides;
}

function sideOf(
  profile: Profile,
  { frame, party, theta }: { readonly frame: Frame; readonly party: number; readonly theta: Rational },
): Side {
  const sheet = sheetOf(profile, frame);
  const [highest, lowest] = [highestWorth({ frame, sheet }), lowestWorth({ frame, sheet })];
  const range =
    highest.kind === "found" && lowest.kind === "found" ? subtract(highest.worth, lowest.worth) : null;
  return {
    party,
    profile,
    sheet,
    estimated: profile.estimated !== null,
    range,
    tolerance: range && multiply(theta, range),
  };
}
