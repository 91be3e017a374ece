// A party's gap: what its own last offer is worth to it, less the best that it has been offered.
import { worthOf } from "../../analysis/preference/worth.ts";
import type { Deal, Frame } from "../../case/frame.ts";
import { compare, larger, negate, type Rational, subtract } from "../../maths/rational.ts";
import { type FilledOffer, receivedBy } from "./offers.ts";
import type { Side, Sides } from "./sides.ts";
import { type Figure, largestOf, worthChange } from "./worth-change.ts";

export type Gap = GapFigure | NoGap;

export interface GapFigure extends Figure {
  readonly kind: "gap";
  readonly party: number;
  /** Positions in the list of offers: its own last one, and the best received at point values, the latest of several. */
  readonly own: number;
  readonly best: number;
  readonly estimated: boolean;
  /** Received offers that leave issues open and are not looked at. */
  readonly incomplete: number;
}

export interface NoGap {
  readonly kind: "none";
  readonly party: number;
  readonly reason:
    | "profile-not-given"
    | "no-own-offer"
    | "own-offer-incomplete"
    | "nothing-received"
    | "only-incomplete-received";
}

/** One per party, as things stand after these offers. */
export function gapsAfter(frame: Frame, sides: Sides, offers: readonly FilledOffer[]): Gap[] {
  return sides.map((side, party) => {
    const own = offers.findLast(({ by }) => by === party);
    const received = receivedBy(party, offers);
    const whole = wholeOnes(received);
    const none = (reason: NoGap["reason"]): NoGap => ({ kind: "none", party, reason });
    // What anybody can see comes first, so that a missing profile is named only where it is what is missing.
    if (!own) return none("no-own-offer");
    if (!own.whole) return none("own-offer-incomplete");
    if (received.length === 0) return none("nothing-received");
    if (whole.length === 0) return none("only-incomplete-received");
    if (!side) return none("profile-not-given");
    const best = bestOf(side, { frame, offers: whole, against: own.whole });
    const { point, range, sharp } = best.lead;
    return {
      kind: "gap",
      party,
      own: own.index,
      best: best.offer.index,
      // The gap is what the best received lacks, so the ends change places.
      point: negate(point),
      range: { low: negate(range.high), high: negate(range.low) },
      sharp,
      estimated: side.estimated,
      incomplete: received.length - whole.length,
    };
  });
}

/** A party's gap at point values after each offer; null where it has none. */
export function gapCourse({ party, sheet }: Side, offers: readonly FilledOffer[]): (Rational | null)[] {
  const received = new Map(receivedBy(party, offers).map((offer) => [offer.index, offer.whole]));
  let [own, best]: (Rational | null)[] = [null, null];
  return offers.map(({ by, index, whole }) => {
    if (by === party) own = whole && worthOf(sheet, whole);
    const offered = received.get(index);
    const worth = offered ? worthOf(sheet, offered) : null;
    best = best && worth ? larger(best, worth) : (best ?? worth);
    return own && best && subtract(own, best);
  });
}

export interface WholeOffer extends FilledOffer {
  readonly whole: Deal;
}

export function wholeOnes(offers: readonly FilledOffer[]): WholeOffer[] {
  return offers.filter((offer): offer is WholeOffer => offer.whole !== null);
}

export type Package = Pick<WholeOffer, "whole" | "index">;

/** The best of some offers to a party, and how much it is ahead of another deal, whichever is best in a reading. */
export function bestOf(
  side: Side,
  { frame, offers, against }: { frame: Frame; offers: readonly Package[]; against: Deal },
): { readonly offer: Package; readonly lead: Figure } {
  const distinct = distinctWhole(offers);
  const leads = distinct.map((offer) => worthChange(side, frame, { from: against, to: offer.whole }));
  let at = 0;
  leads.forEach(({ point }, k) => {
    if (compare(point, leads[at].point) >= 0) at = k;
  });
  return { offer: distinct[at], lead: largestOf(leads) };
}

/** The last offer of each package, in order. */
export function distinctWhole<One extends Package>(offers: readonly One[]): One[] {
  const key = ({ whole }: One) => whole.join();
  const last = new Map(offers.map((offer) => [key(offer), offer]));
  return offers.filter((offer) => last.get(key(offer)) === offer);
}

/**
 * How many rounds in a row, up to the last closed one, a party's gap has not become smaller than it had been before; 0 as soon as it is
 * smaller now. At point values. Null where it has no gap at the end of any closed round.
 */
export function roundsNotSmaller(gaps: readonly (Rational | null)[], now: Rational | null): number | null {
  let [smallest, since]: [Rational | null, number] = [null, 0];
  gaps.forEach((gap, k) => {
    if (gap === null || (smallest !== null && compare(gap, smallest) >= 0)) return;
    [smallest, since] = [gap, k];
  });
  if (smallest === null) return null;
  return now !== null && compare(now, smallest) < 0 ? 0 : gaps.length - 1 - since;
}
