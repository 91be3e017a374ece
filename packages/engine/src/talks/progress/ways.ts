// What the ways that the rules give would cost each party, in its own terms, where that is known. Figures to advise with, no verdict.
import { gainRange } from "../../analysis/preference/extremes.ts";
import { worthOf } from "../../analysis/preference/worth.ts";
import type { Frame } from "../../case/frame.ts";
import { subtract } from "../../maths/rational.ts";
import { bestOf, distinctWhole, type Package, wholeOnes } from "./gap.ts";
import { type FilledOffer, isOpenAt, type Paper, receivedBy } from "./offers.ts";
import type { Side, Sides } from "./sides.ts";
import { type Figure, largestOf } from "./worth-change.ts";

export type WayKind = "change-format" | "pause" | "resume-later" | "leave" | "bring-text";

/** Something that the rules let those at the table do. */
export interface Way {
  readonly kind: WayKind;
  /** When talks would go on, as a stamp in milliseconds; null where that is not said or means nothing. */
  readonly until: number | null;
}

export interface WayCost {
  readonly way: Way;
  /** Positions in the list of offers, with the papers after them, that are open now and would have expired by then. */
  readonly offersLost: readonly number[];
  /** One per party. */
  readonly costs: readonly PartyCost[];
}

export type PartyCost =
  | {
      readonly kind: "cost";
      readonly party: number;
      /** What the best open offer gives it more than it would then have. Below zero: it would have more then. */
      readonly cost: Figure;
      /** The best open offer to it, at point values: position in the list of offers, with the papers after them. */
      readonly best: number;
      /** What it would then have: no deal, or the best offer still open. */
      readonly instead: "no-deal" | number;
      readonly estimated: boolean;
    }
  | {
      readonly kind: "none";
      readonly party: number;
      readonly reason:
        | "profile-not-given"
        | "no-open-offer"
        | "no-deal-unknown"
        /** No stamp says when talks would go on. */
        | "until-not-said"
        /** Every open offer expires before that. */
        | "no-offer-stays"
        /** Nothing on the table changes by it. */
        | "nothing-lost";
    };

export interface WayQuestion {
  readonly frame: Frame;
  readonly sides: Sides;
  readonly offers: readonly FilledOffer[];
  readonly papers: readonly Paper[];
  readonly now: number;
}

type OnTable = Package & Pick<Paper, "open" | "expires">;

export function costOfWay(way: Way, question: WayQuestion): WayCost {
  const { frame, sides, offers, papers, now } = question;
  const { until } = way;
  const placed = papers.map((paper, k) => ({ ...paper, index: offers.length + k }));
  const lost =
    until === null
      ? []
      : [...offers, ...placed].filter((offer) => isOpenAt(offer, now) && !isOpenAt(offer, until));
  return {
    way,
    offersLost: lost.map(({ index }) => index),
    costs: frame.parties.map((_, party) => {
      const side = sides[party];
      if (!side) return none(party, "profile-not-given");
      const whole = [...wholeOnes(receivedBy(party, offers)), ...wholePapers(party, placed)];
      const open = whole.filter((offer) => isOpenAt(offer, now));
      if (way.kind === "change-format" || way.kind === "bring-text") return none(party, "nothing-lost");
      if (open.length === 0) return none(party, "no-open-offer");
      if (way.kind === "leave") return costOfLeaving(side, frame, open);
      if (until === null) return none(party, "until-not-said");
      return costOfWaiting(side, frame, { open, until });
    }),
  };
}

/** A paper stands by itself: nothing fills what it leaves open. */
function wholePapers(party: number, papers: readonly (Paper & { readonly index: number })[]): OnTable[] {
  return papers.flatMap(({ index, to, deal, open, expires }) => {
    const whole = deal.filter((option) => option !== null);
    return to.includes(party) && whole.length === deal.length ? [{ index, whole, open, expires }] : [];
  });
}

function none(party: number, reason: Extract<PartyCost, { kind: "none" }>["reason"]): PartyCost {
  return { kind: "none", party, reason };
}

function costOfLeaving(side: Side, frame: Frame, open: readonly OnTable[]): PartyCost {
  const { noDeal } = side.sheet;
  if (!noDeal) return none(side.party, "no-deal-unknown");
  const best = bestOf(side, { frame, offers: open, against: open[0].whole }).offer;
  const gains = distinctWhole(open).map(({ whole }): Figure => {
    const found = gainRange(side.profile, frame, whole);
    if (!found.known) throw new RangeError(`the no-deal worth of ${side.profile.party} is unknown`);
    return { point: subtract(worthOf(side.sheet, whole), noDeal), range: found.gain, sharp: found.sharp };
  });
  return {
    kind: "cost",
    party: side.party,
    cost: largestOf(gains),
    best: best.index,
    instead: "no-deal",
    estimated: side.estimated,
  };
}

function costOfWaiting(
  side: Side,
  frame: Frame,
  { open, until }: { readonly open: readonly OnTable[]; readonly until: number },
): PartyCost {
  const { party } = side;
  const staying = open.filter((offer) => isOpenAt(offer, until));
  if (staying.length === open.length) return none(party, "nothing-lost");
  if (staying.length === 0) return none(party, "no-offer-stays");
  const then = bestOf(side, { frame, offers: staying, against: staying[0].whole }).offer;
  const { offer, lead } = bestOf(side, { frame, offers: open, against: then.whole });
  return {
    kind: "cost",
    party,
    cost: lead,
    best: offer.index,
    instead: then.index,
    estimated: side.estimated,
  };
}
