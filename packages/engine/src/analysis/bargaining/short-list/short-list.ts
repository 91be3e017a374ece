// The packages that deserve the table: few, different from each other, efficient, and as robust as what is known allows.
import type { Deal } from "../../../case/frame.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { issueShares, packageDistance } from "./package-distance.ts";

/** Why a package is on the list. `closest`: no package is acceptable, and this one is nearest to it. */
export type Role =
  | "nash"
  | "kalai-smorodinsky"
  | "egalitarian"
  | "utilitarian"
  | "most-robust"
  | "different"
  | "closest";

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
}

const FEWEST = 3;
const MOST = 5;
// Two packages nearer than this share of a party's whole range are one idea in two wordings.
const DISTINCT = 0.08;
// A package that is listed for being different still keeps this much of the best balance and robustness on offer.
const GOOD_ENOUGH = 0.5;

/**
 * Picks three to five candidates, fewer if there are fewer: first those with a role, in the order given, skipping one that says
 * nearly the same as a package already listed (which then takes over its role), then the most different of the good ones.
 */
export function pickShortList(candidates: readonly Candidate[], sheets: readonly Sheet[]): Listing[] {
  const shares = issueShares(sheets);
  const listed: { candidate: Candidate; roles: Role[] }[] = [];
  const nearest = (deal: Deal) =>
    listed
      .map((entry) => ({ entry, distance: packageDistance(shares, entry.candidate.deal, deal) }))
      .sort((a, b) => a.distance - b.distance)[0];

  for (const candidate of candidates.filter(({ roles }) => roles.length > 0)) {
    const near = nearest(candidate.deal);
    if (near && near.distance === 0) addRoles(near.entry.roles, candidate.roles);
    else if (near && near.distance < DISTINCT && listed.length + 1 > FEWEST) continue;
    else if (listed.length < MOST) listed.push({ candidate, roles: [...candidate.roles] });
  }

  const good = goodOnes(candidates);
  while (listed.length < FEWEST + 1) {
    const ranked = good
      .map((candidate) => ({
        candidate,
        distance: nearest(candidate.deal)?.distance ?? Number.POSITIVE_INFINITY,
      }))
      .filter(({ distance }) => distance > (listed.length < FEWEST ? 0 : DISTINCT));
    if (ranked.length === 0) break;
    const chosen = ranked.reduce((best, next) => (worthAdding(next) > worthAdding(best) ? next : best));
    listed.push({ candidate: chosen.candidate, roles: ["different"] });
  }
  return listed;
}

/** The smallest share among the parties: how the worst-off fares. */
export function balance(candidate: Candidate): number {
  return Math.min(...candidate.shares);
}

function goodOnes(candidates: readonly Candidate[]): Candidate[] {
  const bestBalance = Math.max(...candidates.map(balance), 0);
  const bestRobustness = Math.max(...candidates.map(({ robustness }) => robustness ?? 0), 0);
  return candidates.filter(
    (candidate) =>
      balance(candidate) >= GOOD_ENOUGH * bestBalance &&
      (candidate.robustness ?? 0) >= GOOD_ENOUGH * bestRobustness,
  );
}

function worthAdding({ candidate, distance }: { candidate: Candidate; distance: number }): number {
  const reach = Number.isFinite(distance) ? distance : 1;
  return reach * (0.1 + Math.max(balance(candidate), 0)) * (0.1 + (candidate.robustness ?? 1));
}

function addRoles(roles: Role[], more: readonly Role[]): void {
  for (const role of more) if (!roles.includes(role)) roles.push(role);
}
