// How much of the way from its best to having no deal a party has come in its offers.
import { outerSheet } from "../../analysis/bargaining/uncertainty/outer-sheet.ts";
import { gainExtremes, gainRange, isCertain } from "../../analysis/preference/extremes.ts";
import { worthOf } from "../../analysis/preference/worth.ts";
import type { Deal, Frame, Pattern } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { exactly, type Quantity } from "../../case/quantity.ts";
import {
  compare,
  divide,
  larger,
  type Rational,
  sign,
  smaller,
  subtract,
  ZERO,
} from "../../maths/rational.ts";
import { distinctWhole, type WholeOffer, wholeOnes } from "./gap.ts";
import type { FilledOffer } from "./offers.ts";
import { boundRatio } from "./ratio-bounds.ts";
import type { Side, Sides } from "./sides.ts";
import { worthChange } from "./worth-change.ts";
import { highestWorth } from "./worth-ends.ts";

export type ConcessionRate = RateFigure | NoRate;

export interface RateFigure {
  readonly kind: "rate";
  readonly party: number;
  /** (first best − lowest own worth offered) / (first best − no deal), at point values; not kept within 0 and 1. */
  readonly rate: Rational;
  /** Every reading's rate lies in it; null where the divisor may be 0 in some reading. */
  readonly range: Quantity | null;
  /** Highest worth over deals that are allowed and cross no red line of the profiles given. */
  readonly firstBest: Rational;
  readonly noDeal: Rational;
  readonly lowest: Rational;
  /** Position in the list of offers of the last one that has the lowest worth. */
  readonly offer: number;
  readonly estimated: boolean;
  /** Own offers that leave issues open and are not looked at. */
  readonly incomplete: number;
}

export interface NoRate {
  readonly kind: "none";
  readonly party: number;
  readonly reason:
    | "profile-not-given"
    | "no-complete-offer"
    | "no-deal-unknown"
    | "no-deal-left"
    | "too-many-combinations"
    | "divisor-zero";
}

/** One per party. */
export function concessionRates(
  frame: Frame,
  sides: Sides,
  offers: readonly FilledOffer[],
): ConcessionRate[] {
  const refused = sides.flatMap((side) => side?.profile.redLines.map((line) => line.refuses) ?? []);
  return sides.map((side, party) => {
    const own = offers.filter(({ by }) => by === party);
    const none = (reason: NoRate["reason"]): NoRate => ({ kind: "none", party, reason });
    if (wholeOnes(own).length === 0) return none("no-complete-offer");
    return side ? rateOf(side, { frame, refused, own }) : none("profile-not-given");
  });
}

interface RateQuestion {
  readonly frame: Frame;
  readonly refused: readonly Pattern[];
  readonly own: readonly FilledOffer[];
}

function rateOf(side: Side, { frame, refused, own }: RateQuestion): ConcessionRate {
  const { party, sheet, estimated } = side;
  const { noDeal } = sheet;
  const none = (reason: NoRate["reason"]): NoRate => ({ kind: "none", party, reason });
  const whole = wholeOnes(own);
  if (!noDeal) return none("no-deal-unknown");
  const best = highestWorth({ frame, sheet, refused });
  if (best.kind === "none") return none(best.reason);
  const divisor = subtract(best.worth, noDeal);
  if (sign(divisor) === 0) return none("divisor-zero");
  const lowest = whole.map((offer) => worthOf(sheet, offer.whole)).reduce(smaller);
  const rate = divide(subtract(best.worth, lowest), divisor);
  const offer = whole.findLast((one) => compare(worthOf(sheet, one.whole), lowest) === 0);
  return {
    kind: "rate",
    party,
    rate,
    range: isCertain(side.profile)
      ? exactly(rate)
      : rangeOfRate(side, {
          frame,
          refused,
          own: perhapsLowest(side, frame, distinctWhole(whole)),
          best: best.deal,
        }),
    firstBest: best.worth,
    noDeal,
    lowest,
    offer: offer?.index ?? own[0].index,
    estimated,
    incomplete: own.length - whole.length,
  };
}

/** Without the offers that no reading makes worth less than the one that is lowest at point values. */
function perhapsLowest(side: Side, frame: Frame, offers: readonly WholeOffer[]): WholeOffer[] {
  const worth = ({ whole }: WholeOffer) => worthOf(side.sheet, whole);
  const lowest = offers.reduce((least, offer) => (compare(worth(offer), worth(least)) < 0 ? offer : least));
  return offers.filter((offer) => {
    const ahead = worthChange(side, frame, { from: lowest.whole, to: offer.whole });
    return offer === lowest || sign(ahead.range.low) < 0;
  });
}

interface RangeQuestion {
  readonly frame: Frame;
  readonly refused: readonly Pattern[];
  readonly own: readonly WholeOffer[];
  /** A first best at point values. */
  readonly best: Deal;
}

// Given up = first best − lowest offered, kept = lowest offered − no deal, whole way = first best − no deal; each is bounded by itself.
function rangeOfRate(side: Side, { frame, refused, own, best }: RangeQuestion): Quantity | null {
  const { profile } = side;
  const deals = own.map(({ whole }) => whole);
  const most = (against: Profile) => mostGain(against, frame, refused);
  const whole = { low: gainOf(profile, frame, best).low, high: most(profile) };
  const givenUp = {
    low: deals.map((from) => worthChange(side, frame, { from, to: best }).range.low).reduce(larger),
    high: mostOf(deals.map((deal) => most({ ...profile, noDeal: { kind: "deal", deal } }))),
  };
  const keeps = deals.map((deal) => gainOf(profile, frame, deal));
  const kept = {
    low: keeps.map(({ low }) => low).reduce(smaller),
    high: keeps.map(({ high }) => high).reduce(smaller),
  };
  if (whole.high === null || givenUp.high === null) return null;
  return boundRatio({
    givenUp: { low: givenUp.low, high: givenUp.high },
    kept,
    whole: { low: whole.low, high: whole.high },
  });
}

function gainOf(profile: Profile, frame: Frame, deal: Deal): Quantity {
  const found = gainRange(profile, frame, deal);
  if (!found.known) throw new RangeError(`the no-deal worth of ${profile.party} is unknown`);
  return found.gain;
}

/** A gain over no deal that no reading's best deal goes beyond; null where the deals cannot be gone through. */
function mostGain(profile: Profile, frame: Frame, refused: readonly Pattern[]): Rational | null {
  const parts = gainExtremes(profile, frame, "high");
  const { noDeal, ...sheet } = outerSheet(parts);
  const most = highestWorth({ frame, sheet: { ...sheet, party: profile.party, noDeal }, refused });
  if (most.kind === "none") return null;
  const gain = subtract(most.worth, noDeal);
  // Under a cap on both sides of the difference a gain moves towards 0, never past it.
  return parts.sharp ? gain : larger(gain, ZERO);
}

function mostOf(values: readonly (Rational | null)[]): Rational | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known.reduce(larger) : null;
}
