// The package to put next to no deal: one whose answer halves what is still open about the worth of no deal.
import type { Case } from "../../../case/case.ts";
import type { Deal, Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { makeChance } from "../../../maths/chance.ts";
import { toNumber } from "../../../maths/rational.ts";
import { worthRange } from "../extremes.ts";
import { sheetOf } from "../point-value.ts";
import { worthOf } from "../worth.ts";
import { admissibility, someDeals } from "./admissible-deals.ts";
import { profileFor } from "./check-comparisons.ts";
import { aboutNoDeal, noDealFromComparisons } from "./no-deal-from-comparisons.ts";

export type NoDealQuestion =
  | {
      readonly kind: "ask";
      readonly deal: Deal;
      /** What is open about the worth of no deal, in doubles: what either answer would leave is about half of it. */
      readonly open: { readonly low: number; readonly high: number };
    }
  | {
      readonly kind: "settled";
      /** No admissible package lies inside what is open; answers contradict each other; or no package is admissible. */
      readonly reason: "nothing-between" | "answers-contradict" | "no-admissible-deal";
    };

const MOST_DEALS = 4_000;
/** Deals whose worth is looked at over all readings. */
const CLOSER_LOOK = 40;
/** Deals this close to each other, as a share of what is open, halve it equally well. */
const EQUALLY_GOOD = 0.05;

/**
 * Among the packages that halve it about equally well, the one that leaves the least well served of the other parties best off by their point
 * values: a package that may really be offered. The same case gives the same question.
 * @throws RangeError when the case has no such party.
 */
export function nextNoDealQuestion(source: Pick<Case, "frame" | "profiles">, party: string): NoDealQuestion {
  const { frame, profiles } = source;
  const profile = profileFor(profiles, party);
  const found = noDealFromComparisons(source, party);
  if (found.kind === "contradiction") return { kind: "settled", reason: "answers-contradict" };
  const deals = someDeals(frame, { most: MOST_DEALS, chance: makeChance(0), test: admissibility(source) });
  if (deals.length === 0) return { kind: "settled", reason: "no-admissible-deal" };
  const sheet = sheetOf(profile, frame);
  const worths = deals.map((deal) => toNumber(worthOf(sheet, deal)));
  const bounds = found.kind === "interval" ? found : { low: null, high: null };
  const open = {
    low: bounds.low ? toNumber(bounds.low.worth) : worths.reduce((a, b) => Math.min(a, b)),
    high: bounds.high ? toNumber(bounds.high.worth) : worths.reduce((a, b) => Math.max(a, b)),
  };
  const asked = new Set(profile.comparisons.flatMap((one) => aboutNoDeal(one)?.deal.join() ?? []));
  const inside = deals.flatMap((deal, k) => {
    const isBeyond = (bounds.low && worths[k] <= open.low) || (bounds.high && worths[k] >= open.high);
    return isBeyond || asked.has(deal.join()) ? [] : [{ deal, worth: worths[k] }];
  });
  if (inside.length === 0) return { kind: "settled", reason: "nothing-between" };
  const others = profiles.filter((other) => other !== profile);
  return { kind: "ask", deal: bestOf(inside, { open, profile, frame, others }), open };
}

interface Candidate {
  readonly deal: Deal;
  readonly worth: number;
}

interface Asking {
  readonly open: { readonly low: number; readonly high: number };
  readonly profile: Profile;
  readonly frame: Frame;
  readonly others: readonly Profile[];
}

/** Nearest the middle, a package whose own worth is uncertain counting as farther off by half of its range. */
function bestOf(candidates: readonly Candidate[], { open, profile, frame, others }: Asking): Deal {
  const middle = (open.low + open.high) / 2;
  const width = Math.max(open.high - open.low, Number.MIN_VALUE);
  const offMiddle = ({ worth }: Candidate) => Math.abs(worth - middle);
  const near = [...candidates].sort((a, b) => offMiddle(a) - offMiddle(b)).slice(0, CLOSER_LOOK);
  const shareOf = leastShare(others, frame);
  const judged = near.map((candidate) => {
    const { low, high } = worthRange(profile, frame, candidate.deal);
    const off = (offMiddle(candidate) + (toNumber(high) - toNumber(low)) / 2) / width;
    return { deal: candidate.deal, step: Math.floor(off / EQUALLY_GOOD), share: shareOf(candidate.deal) };
  });
  judged.sort((a, b) => a.step - b.step || b.share - a.share);
  return judged[0].deal;
}

/** The least of the others' worths, each between 0 at the sum of its worst and 1 at the sum of its best options. */
function leastShare(others: readonly Profile[], frame: Frame): (deal: Deal) => number {
  const sheets = others.map((other) => {
    const sheet = sheetOf(other, frame);
    const rows = sheet.points.map((row) => row.map(toNumber));
    const low = rows.reduce((sum, row) => sum + Math.min(...row), 0);
    const high = rows.reduce((sum, row) => sum + Math.max(...row), 0);
    return { sheet, low, span: high - low };
  });
  return (deal) =>
    sheets.reduce(
      (least, { sheet, low, span }) =>
        Math.min(least, span > 0 ? (toNumber(worthOf(sheet, deal)) - low) / span : 1),
      1,
    );
}
