// What was tabled in talks, as whole packages, for strategies that go on from there: each hears only what reached it.
import { type FilledOffer, fillOffers, type Offer, receivedBy } from "../../talks/progress/offers.ts";
import type { SaidBefore } from "./continuing.ts";

export interface SaidInTalks {
  /** As each party heard it. What a receiver fills otherwise than the maker, for want of an earlier offer, stands before the maker's own. */
  readonly heard: readonly SaidBefore[];
  /** As their makers meant them: one for each whole offer. */
  readonly tabled: readonly SaidBefore[];
  /** How many offers leave an issue open on which their maker has named nothing so far. */
  readonly partial: number;
}

/** Issues that an offer leaves unnamed keep the option that its maker named last. */
export function saidInTalks(parties: number, offers: readonly Offer[]): SaidInTalks {
  const meant = fillOffers(offers);
  const received = Array.from({ length: parties }, (_, party) => receivedBy(party, meant));
  const whole = meant.flatMap((offer) => (offer.whole ? [{ ...offer, whole: offer.whole }] : []));
  return {
    heard: whole.flatMap((offer) => heardOf(offer, received)),
    tabled: whole.map(({ by, to, whole: deal }) => ({ by, to, deal })),
    partial: meant.length - whole.length,
  };
}

interface WholeOffer extends FilledOffer {
  readonly whole: readonly number[];
}

function heardOf(
  { index, by, to, whole }: WholeOffer,
  received: readonly (readonly FilledOffer[])[],
): SaidBefore[] {
  const asHeard = to.map((party) => ({
    party,
    deal: received[party].find((offer) => offer.index === index)?.whole ?? null,
  }));
  const same = asHeard.filter(({ deal }) => deal && isSame(deal, whole)).map(({ party }) => party);
  const others = asHeard.flatMap(({ party, deal }) =>
    deal && !isSame(deal, whole) ? [{ by, to: [party], deal }] : [],
  );
  return [...others, { by, to: same, deal: whole }];
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.every((option, issue) => option === other[issue]);
}
