// The packages that deserve the table: few, different from each other, efficient, and as robust as what is known allows.
import type { Deal } from "../../../case/frame.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { issueShares, packageDistance } from "./package-distance.ts";

/**
 * Why a package is on the list. `most-robust`: acceptable to all in the most draws. `balanced`: its worst-off party is best off. `keeps-demands`: it keeps all that was asked for but one smallest set.
 * `different`: it differs most from the others and is nearly as good.
 */
export type Role =
  | "nash"
  | "kalai-smorodinsky"
  | "egalitarian"
  | "utilitarian"
  | "most-robust"
  | "balanced"
  | "keeps-demands"
  | "different";

export interface Candidate {
  readonly deal: Deal;
  /** Per party, 0 at no deal (or its worst package, where no deal is unknown) and 1 at its best; below 0 where worse. */
  readonly shares: readonly number[];
  /** Share of draws in which all accept; null where nothing is uncertain or no deal is unknown. */
  readonly robustness: number | null;
  /** Named reasons, such as being a solution; empty for the rest of the frontier. */
  readonly roles: readonly Role[];
}

export interface Listing {
  readonly candidate: Candidate;
  readonly roles: readonly Role[];
  /** Roles of packages that were left out because this one says nearly the same. */
  readonly near: readonly Role[];
}

const FEWEST = 3;
const MOST = 5;
// Two packages nearer than this share of a party's whole range are one idea in two wordings.
const DISTINCT = 0.08;
// A package that is listed for being different still has this much of the best balance and robustness on offer,
const GOOD_ENOUGH = 0.5;
// and one that is listed only for the demands it keeps has this much: which set is smallest says nothing about which is fair to drop.
const FAIR_ENOUGH = 0.6;
// Where even the best balance lies below no deal: it may lie lower by this share of a party's range.
const NEAR_ENOUGH = 0.1;

/**
 * Picks three to five candidates, fewer if there are fewer: first those with a role, in the order given, skipping one that says
 * nearly the same as a package already listed (which then stands for it), then the most different of the good ones.
 */
export function pickShortList(candidates: readonly Candidate[], sheets: readonly Sheet[]): Listing[] {
  const shares = issueShares(sheets);
  const listed: { candidate: Candidate; roles: Role[]; near: Role[] }[] = [];
  const nearest = (deal: Deal) =>
    listed
      .map((entry) => ({ entry, distance: packageDistance(shares, entry.candidate.deal, deal) }))
      .sort((a, b) => a.distance - b.distance)[0];

  const good = goodOnes(candidates, GOOD_ENOUGH);
  const fair = goodOnes(candidates, FAIR_ENOUGH);
  const merits = (candidate: Candidate) =>
    candidate.roles.some((role) => role !== "keeps-demands" || fair.includes(candidate));
  for (const candidate of candidates.filter(merits)) {
    const near = nearest(candidate.deal);
    if (near && near.distance < DISTINCT) near.entry.near.push(...candidate.roles);
    else if (listed.length < MOST) listed.push({ candidate, roles: [...candidate.roles], near: [] });
  }

  while (listed.length < FEWEST + 1) {
    const ranked = good
      .filter((candidate) => !listed.some((entry) => plainlyBetter(entry.candidate, candidate)))
      .map((candidate) => ({
        candidate,
        distance: nearest(candidate.deal)?.distance ?? Number.POSITIVE_INFINITY,
      }))
      .filter(({ distance }) => distance > (listed.length < FEWEST ? 0 : DISTINCT));
    if (ranked.length === 0) break;
    const chosen = ranked.reduce((best, next) => (worthAdding(next) > worthAdding(best) ? next : best));
    listed.push({ candidate: chosen.candidate, roles: ["different"], near: [] });
  }
  return listed;
}

/** The smallest share among the parties: how the worst-off fares. */
export function balance(candidate: Candidate): number {
  return Math.min(...candidate.shares);
}

function goodOnes(candidates: readonly Candidate[], part: number): Candidate[] {
  const bestBalance = Math.max(...candidates.map(balance));
  const leastBalance = bestBalance >= 0 ? part * bestBalance : bestBalance - NEAR_ENOUGH;
  const bestRobustness = Math.max(...candidates.map(({ robustness }) => robustness ?? 0), 0);
  return candidates.filter(
    (candidate) => balance(candidate) >= leastBalance && (candidate.robustness ?? 0) >= part * bestRobustness,
  );
}

function worthAdding({ candidate, distance }: { candidate: Candidate; distance: number }): number {
  const reach = Number.isFinite(distance) ? distance : 1;
  return reach * (0.1 + Math.max(balance(candidate), 0)) * (0.1 + (candidate.robustness ?? 1));
}

// Or worth the same to everyone. Only where nothing is uncertain: else a package that looks a little worse may well be as good.
function plainlyBetter(listed: Candidate, { shares, robustness }: Candidate): boolean {
  if (robustness !== null) return false;
  return shares.every((share, party) => share <= listed.shares[party]);
}
