// One deal under the eye: what it is worth to each party and how sure that is, what it crosses, and what every single change would do.
import { type Deal, matches, type PartyId } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { exactly, type Quantity } from "../../../case/quantity.ts";
import { larger, type Rational, smaller, subtract, toNumber, ZERO } from "../../../maths/rational.ts";
import {
  type ExtremeParts,
  extremeFor,
  gainExtremes,
  isCertain,
  worthExtremes,
} from "../../preference/extremes.ts";
import { unscaled } from "../space-plan.ts";
import { type AxisEnds, endsOf } from "./axis.ts";
import { cappedAt, type ScaledSheet, scaleSheets, singleChange, uncappedWorth } from "./deal-changes.ts";
import type { Efficiency } from "./judge-efficiency.ts";
import { checkDeal, crossedBy, type PictureSpace } from "./picture-space.ts";

export interface WeighedDeal {
  readonly deal: Deal;
  readonly standing: readonly WeighedParty[];
  /** Ids of the red lines that it crosses, `party/red-line`. */
  readonly crosses: readonly string[];
  /** Positions in the frame's list of the impossible combinations in it; it is allowed where there are none. */
  readonly impossible: readonly number[];
  /** Among the deals that cross no red line: `efficient` when none is at least as good for all and better for one. */
  readonly efficiency: Efficiency;
  /** `changes[issue][option]`: what taking that option instead would do; null for the option that the deal takes. */
  readonly changes: readonly (readonly (SingleChange | null)[])[];
}

export interface WeighedParty {
  readonly party: PartyId;
  /** At the point value, in the party's own units. */
  readonly worth: Rational;
  /** The least and the most that it is worth in any reading of the profile. */
  readonly worthRange: Quantity;
  /** Worth less the worth of no deal; null where that is unknown. */
  readonly gain: Rational | null;
  readonly gainRange: Quantity | null;
  /** Where the worth lies between the lowest (0) and the highest (1) over allowed deals; null where these are equal or unknown. */
  readonly place: number | null;
}

export interface SingleChange {
  /** Per party, in its own units, at point values. */
  readonly worth: readonly Rational[];
  /** False when the changed deal holds an impossible combination. */
  readonly allowed: boolean;
  /** The red lines that the changed deal crosses. */
  readonly crosses: readonly string[];
}

/** What is worked out once per case. */
export interface Scales {
  readonly space: PictureSpace;
  readonly sheets: readonly ScaledSheet[];
  readonly readings: readonly Readings[];
  readonly ends: readonly (AxisEnds | null)[];
}

interface Readings {
  readonly certain: boolean;
  readonly worth: readonly [ExtremeParts, ExtremeParts];
  readonly gain: readonly [ExtremeParts, ExtremeParts] | null;
}

export function prepareScales(space: PictureSpace): Scales {
  return {
    space,
    sheets: scaleSheets(space.plan),
    readings: space.profiles.map((profile) => readingsOf(profile, space)),
    ends: space.sheets.map((_, party) => endsOf(space, party)),
  };
}

/** @throws RangeError unless the deal takes an option of every issue. */
export function weighDeal(
  scales: Scales,
  judgeEfficiency: (worths: readonly bigint[]) => Efficiency,
  deal: Deal,
): WeighedDeal {
  const { space, sheets } = scales;
  const { frame, plan } = space;
  checkDeal(space, deal);
  const uncapped = sheets.map((sheet) => uncappedWorth(sheet, deal));
  const worths = sheets.map((sheet, party) => cappedAt(sheet, uncapped[party]));
  return {
    deal,
    standing: worths.map((worth, party) => standingOf(scales, { deal, party, worth })),
    crosses: crossedBy(space, deal).map(({ id }) => id),
    impossible: frame.impossible.flatMap(({ pattern }, k) => (matches(pattern, deal) ? [k] : [])),
    efficiency: judgeEfficiency(worths),
    changes: frame.issues.map(({ options }, issue) =>
      options.map((_, to) => {
        if (to === deal[issue]) return null;
        const changed = deal.with(issue, to);
        return {
          worth: sheets.map((sheet, party) => {
            const after = uncapped[party] + singleChange(sheet, deal, { issue, to });
            return unscaled(plan, party, cappedAt(sheet, after) - worths[party]);
          }),
          allowed: !frame.impossible.some(({ pattern }) => matches(pattern, changed)),
          crosses: crossedBy(space, changed).map(({ id }) => id),
        };
      }),
    ),
  };
}

function readingsOf(profile: Profile, { frame }: PictureSpace): Readings {
  const known = profile.noDeal.kind !== "unknown";
  return {
    certain: isCertain(profile),
    worth: [worthExtremes(profile, frame, "low"), worthExtremes(profile, frame, "high")],
    gain: known ? [gainExtremes(profile, frame, "low"), gainExtremes(profile, frame, "high")] : null,
  };
}

function standingOf(
  { space, readings, ends }: Scales,
  { deal, party, worth: scaled }: { deal: Deal; party: number; worth: bigint },
): WeighedParty {
  const worth = unscaled(space.plan, party, scaled);
  const { noDeal } = space.sheets[party];
  const { certain, worth: worthParts, gain: gainParts } = readings[party];
  const gain = noDeal && subtract(worth, noDeal);
  const end = ends[party];
  const range = end ? end.highest - end.lowest : 0;
  return {
    party: space.sheets[party].party,
    worth,
    gain,
    worthRange: certain ? exactly(worth) : rangeFor(worthParts, deal),
    gainRange: certain ? gain && exactly(gain) : gainParts && rangeFor(gainParts, deal),
    place: end && range > 0 ? Math.min(1, Math.max(0, (toNumber(worth) - end.lowest) / range)) : null,
  };
}

function rangeFor([least, most]: readonly [ExtremeParts, ExtremeParts], deal: Deal): Quantity {
  const [low, high] = [extremeFor(least, deal).value, extremeFor(most, deal).value];
  // Where the ends are only bounds, a cap moves the true gain towards 0, never past it.
  return least.sharp ? { low, high } : { low: smaller(low, ZERO), high: larger(high, ZERO) };
}
