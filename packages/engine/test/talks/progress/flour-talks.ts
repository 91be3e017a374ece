// Talks about the flour of the explanation pages, reckoned by hand.
import type { Frame, PartyId } from "../../../src/case/frame.ts";
import type { Profile } from "../../../src/case/profile.ts";
import type { Entitlement, Offer, PartialDeal } from "../../../src/talks/progress/index.ts";
import { frameOf, profileOf, qty } from "../../analysis/preference/profile-example.ts";

export const [BAKERY, MILL] = [0, 1];
const [LOW, MIDDLE, HIGH] = [0, 1, 2];
const [WEEKLY, TWICE, THRICE, DAILY] = [0, 1, 2, 3];

const plain = frameOf([3, 4]);
export const flourFrame: Frame = {
  ...plain,
  issues: plain.issues.map((issue) => ({ ...issue, kind: "ordered" })),
};

export const bakery: Profile = pointsOf("p0", { rows: [[11, 3, 0], [0, 4, 5, 10]], noDeal: 6 }); // biome-ignore format: a table
export const mill: Profile = pointsOf("p1", { rows: [[0, 11, 12], [12, 10, 3, 0]], noDeal: 4 }); // biome-ignore format: a table

export function pointsOf(
  party: string,
  { rows, noDeal }: { readonly rows: readonly (readonly number[])[]; readonly noDeal: number },
): Profile {
  return profileOf({
    party: party as PartyId,
    issues: rows.map((row) => ({ kind: "each" as const, options: row.map((points) => qty(points)) })),
    noDeal: { kind: "worth", worth: qty(noDeal) },
  });
}

/** An offer to everybody else among `parties`, open and without an end, at 100 ms times its round. */
export function offerOf(
  by: number,
  deal: PartialDeal,
  more: Partial<Offer> & { readonly round: number | null },
): Offer {
  return { by, to: [1 - by], at: (more.round ?? 0) * 100, deal, open: true, expires: null, ...more };
}

/** Four rounds: both open, both give way twice, then the bakery repeats itself and the mill goes back. */
export const flourOffers: readonly Offer[] = [
  offerOf(BAKERY, [LOW, DAILY], { round: 1, open: false }),
  offerOf(MILL, [HIGH, WEEKLY], { round: 1, open: false }),
  offerOf(BAKERY, [LOW, THRICE], { round: 2, open: false }),
  offerOf(MILL, [HIGH, TWICE], { round: 2, open: false }),
  offerOf(BAKERY, [null, TWICE], { round: 3, open: false }),
  offerOf(MILL, [MIDDLE, null], { round: 3, open: false }),
  offerOf(BAKERY, [LOW, TWICE], { round: 4, expires: 900 }),
  offerOf(MILL, [HIGH, WEEKLY], { round: 4, at: 450 }),
];

export const flourTalks: Entitlement = {
  frame: flourFrame,
  profiles: [bakery, mill],
  offers: flourOffers,
  others: [],
  time: { openedAt: 0, now: 800, closedRounds: 4 },
  tripwires: [],
};
