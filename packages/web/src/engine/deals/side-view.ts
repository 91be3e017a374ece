// What a picture tells of each party: whose worth an axis shows, from where to where, and where no deal lies on it.
import type { AxisEnds, Picture } from "@parley/engine/bargaining";
import { isExact, type Quantity } from "@parley/engine/case";
import { toNumber } from "@parley/engine/maths";

export interface Band {
  readonly low: number;
  readonly high: number;
}

export interface SideView {
  readonly id: string;
  readonly name: string;
  /** Somebody else judged what it wants. */
  readonly estimated: boolean;
  /** Its profile leaves something open besides, perhaps, the worth of no deal. */
  readonly isRough: boolean;
  /** At the middle of what is known; null where it is unknown. */
  readonly noDeal: number | null;
  /** Everything that its no-deal worth may be, where that is more than one number. */
  readonly noDealBand: Band | null;
  readonly ends: AxisEnds | null;
}

export function sideViews(picture: Picture): SideView[] {
  const { frame, profiles } = picture.space;
  return picture.parties.map(({ party, noDeal, ends, uncertain }, at) => ({
    id: party,
    name: frame.parties[at].name,
    estimated: profiles[at].estimated !== null,
    isRough: uncertain,
    noDeal,
    noDealBand: noDealBand(picture, at),
    ends,
  }));
}

function noDealBand(picture: Picture, party: number): Band | null {
  const { noDeal } = picture.space.profiles[party];
  if (noDeal.kind === "unknown") return null;
  return bandOf(
    noDeal.kind === "worth" ? noDeal.worth : picture.weigh(noDeal.deal).standing[party].worthRange,
  );
}

/** Null for a number that is known exactly. */
export function bandOf(quantity: Quantity): Band | null {
  return isExact(quantity) ? null : { low: toNumber(quantity.low), high: toNumber(quantity.high) };
}
