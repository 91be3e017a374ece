// Offers as they were made, and the whole packages that partial ones stand for.
import type { Frame } from "../../case/frame.ts";

/** Per issue the position of the option named, or null where the offer leaves the issue unnamed. */
export type PartialDeal = readonly (number | null)[];

export interface Offer extends Paper {
  /** Position of the party that made it. */
  readonly by: number;
  /** Stamp, in milliseconds. */
  readonly at: number;
  /** Number of the round, from 1; null between rounds. */
  readonly round: number | null;
}

/** What lies on the table, whoever brought it: an offer of a mediator's own is a paper and no more. */
export interface Paper {
  /** Positions of the parties that received it; none where it went to a mediator only. */
  readonly to: readonly number[];
  readonly deal: PartialDeal;
  /** False once it was withdrawn, replaced, turned down or taken, by whatever rules are in force. */
  readonly open: boolean;
  /** The last stamp at which it can be accepted; null where it does not expire. */
  readonly expires: number | null;
}

/** An offer with the issues that it leaves unnamed filled in from what its maker last offered there. */
export interface FilledOffer extends Offer {
  /** Position in the list of offers that was given. */
  readonly index: number;
  /** Null on issues that the maker has not named so far. */
  readonly filled: PartialDeal;
  /** The whole package; null while some issue is without an option. */
  readonly whole: readonly number[] | null;
  /** The latest round so far: the offer's own, or the one before it where it stands between rounds; 0 before the first. */
  readonly inRound: number;
}

/** Fills each offer from those of the same party before it in the list. */
export function fillOffers(offers: readonly Offer[]): FilledOffer[] {
  const last = new Map<number, PartialDeal>();
  let inRound = 0;
  return offers.map((offer, index) => {
    const before = last.get(offer.by);
    const filled = offer.deal.map((option, issue) => option ?? before?.[issue] ?? null);
    last.set(offer.by, filled);
    inRound = Math.max(inRound, offer.round ?? 0);
    const whole = filled.filter((option) => option !== null);
    return { ...offer, index, filled, whole: whole.length === filled.length ? whole : null, inRound };
  });
}

/**
 * What others offered to a party, filled only from what it received itself: a package that it never saw is no offer to it.
 */
export function receivedBy(party: number, offers: readonly FilledOffer[]): FilledOffer[] {
  const seen = offers.filter(({ to }) => to.includes(party));
  return fillOffers(seen).map((offer, k) => ({
    ...offer,
    index: seen[k].index,
    inRound: seen[k].inRound,
  }));
}

export function isOpenAt({ open, expires }: Pick<Paper, "open" | "expires">, stamp: number): boolean {
  return open && (expires === null || stamp <= expires);
}

export function sameDeal(a: PartialDeal, b: PartialDeal): boolean {
  return a.length === b.length && a.every((option, issue) => option === b[issue]);
}

/** @throws RangeError when an offer names a party, issue or option that the frame lacks, or goes to its maker, or stamps decrease. */
export function checkOffers({ parties, issues }: Frame, offers: readonly Offer[]): void {
  const isParty = (party: number) => Number.isInteger(party) && party >= 0 && party < parties.length;
  offers.forEach(({ by, to, at, deal }, k) => {
    if (!isParty(by) || to.includes(by) || !to.every(isParty)) {
      throw new RangeError(`offer ${k} goes from a party to others: ${by} to ${to}`);
    }
    if (k > 0 && at < offers[k - 1].at) throw new RangeError(`stamps of offers never decrease: offer ${k}`);
    checkDeal(issues, deal, `offer ${k}`);
  });
}

/** @throws RangeError when a paper names a party, issue or option that the frame lacks. */
export function checkPapers({ parties, issues }: Frame, papers: readonly Paper[]): void {
  papers.forEach(({ to, deal }, k) => {
    if (!to.every((party) => party in parties)) throw new RangeError(`paper ${k} goes to parties: ${to}`);
    checkDeal(issues, deal, `paper ${k}`);
  });
}

function checkDeal(issues: Frame["issues"], deal: PartialDeal, name: string): void {
  const known = deal.every((option, issue) => option === null || option in (issues[issue]?.options ?? []));
  if (deal.length !== issues.length || !known) {
    throw new RangeError(`${name} does not fit the issues and options: ${deal}`);
  }
}
