// The packages that deserve the table, each with what a mediator needs to speak about it: who gives what, who is worst off, how robust it
// is, and what would sink it.
import type { Deal } from "../../../case/frame.ts";
import type { Quantity } from "../../../case/quantity.ts";
import { type Rational, sign, subtract } from "../../../maths/rational.ts";
import { type GainRange, gainRange, isCertain, worthRange } from "../../preference/extremes.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { worthOf } from "../../preference/worth.ts";
import type { Acceptability } from "../uncertainty/acceptability.ts";
import type { Basis, Candidates } from "./candidates.ts";
import { type Concession, concessions, type Side } from "./concessions.ts";
import { rangeOf, shareOf } from "./ends.ts";
import { balance, type Candidate, pickShortList, type Role } from "./pick-short-list.ts";

export interface ShortList {
  readonly basis: Basis;
  /** Three to five where there are so many; empty where no deal is admissible, or nothing tells one from another. */
  readonly packages: readonly ListedPackage[];
}

export interface ListedPackage {
  /** `A`, `B`, … */
  readonly label: string;
  readonly deal: Deal;
  readonly roles: readonly Role[];
  /** Roles of packages that say nearly the same and were left out. */
  readonly near: readonly Role[];
  /** Where it keeps demands: ids of the units that it gives up, none where it meets them all. Else null. */
  readonly drops: readonly string[] | null;
  /** Among admissible deals; false: nearly, see `NEARLY`. Null where it was not settled. */
  readonly efficient: boolean | null;
  /** Per party, in its own units. */
  readonly worth: readonly Rational[];
  /** The same over everything that the profiles leave possible. */
  readonly worthRange: readonly Quantity[];
  /** Worth less the worth of no deal: the package falls if that rises by more. Null where it is unknown. */
  readonly gain: readonly (Rational | null)[];
  readonly gainRange: readonly GainRange[];
  /** Per party, 0 at no deal and 1 at its best acceptable package; see `Basis` for where no deal is unknown or nothing is acceptable. */
  readonly shares: readonly number[];
  /** Positions of the parties with the smallest share. */
  readonly worstOff: readonly number[];
  /** Per party: what it gives up, issue by issue, compared with its best option there. */
  readonly gives: readonly (readonly Concession[])[];
  /** Null where nothing is uncertain or no draws were made. */
  readonly acceptability: Acceptability | null;
}

export interface ShortListInput {
  /** One per party, in the order of the frame. */
  readonly sides: readonly Side[];
  readonly candidates: Candidates;
  /** Of the candidates, in their order; empty where nothing is uncertain. */
  readonly acceptability: readonly Acceptability[];
  readonly isEfficient: (deal: Deal) => boolean | null;
}

export function makeShortList({ sides, candidates, acceptability, isEfficient }: ShortListInput): ShortList {
  const { basis, deals } = candidates;
  const sheets = sides.map(({ sheet }) => sheet);
  if (nothingTellsApart(sides, candidates)) return { basis: "indistinguishable", packages: [] };
  const ordered = withRoles(asCandidates(sheets, candidates, acceptability), basis);
  const dropped = new Map(deals.map(({ deal, drops }) => [deal.join(), drops]));
  const places = new Map(deals.map(({ deal }, k) => [deal.join(), k]));
  const packages = pickShortList(ordered, sheets).map(({ candidate, roles, near }, k) => ({
    label: String.fromCharCode(65 + k),
    deal: candidate.deal,
    roles,
    near,
    drops: roles.includes("keeps-demands") ? (dropped.get(candidate.deal.join()) ?? null) : null,
    efficient: isEfficient(candidate.deal),
    ...standing(sides, candidate),
    acceptability: acceptability[places.get(candidate.deal.join()) ?? -1] ?? null,
  }));
  return { basis, packages };
}

// Where demands are stated, which of them a package keeps tells it apart, whatever it is worth; and where all is known for certain, one
// package stands for all that are equal.
function nothingTellsApart(sides: readonly Side[], { deals }: Candidates): boolean {
  return (
    deals.length > 1 &&
    deals.every(({ drops }) => drops === null) &&
    sides.some(({ profile, sheet }) => sheet.noDeal === null || !isCertain(profile)) &&
    sides.every(({ sheet }) => sign(rangeOf(sheet)) === 0)
  );
}

function standing(sides: readonly Side[], { deal, shares }: Candidate) {
  const worth = sides.map(({ sheet }) => worthOf(sheet, deal));
  const least = Math.min(...shares);
  return {
    worth,
    worthRange: sides.map(({ profile, frame }) => worthRange(profile, frame, deal)),
    gain: sides.map(({ sheet }, party) => sheet.noDeal && subtract(worth[party], sheet.noDeal)),
    gainRange: sides.map(({ profile, frame }) => gainRange(profile, frame, deal)),
    shares,
    worstOff: shares.flatMap((share, party) => (share === least ? [party] : [])),
    gives: sides.map((side) => concessions(side, deal)),
  };
}

function asCandidates(
  sheets: readonly Sheet[],
  { deals, ends }: Candidates,
  acceptability: readonly Acceptability[],
): Candidate[] {
  return deals.map(({ deal, roles }, k) => ({
    deal,
    roles,
    shares: sheets.map((sheet, party) => shareOf(worthOf(sheet, deal), ends[party])),
    robustness: acceptability[k]?.toAll.kind === "share" ? acceptability[k].toAll.share.value : null,
  }));
}

// Of the deals that tie for a role the most robust keeps it, then the most balanced, then the first.
function withRoles(candidates: readonly Candidate[], basis: Basis): Candidate[] {
  const holders = new Map<Role, Candidate>();
  for (const role of ["nash", "kalai-smorodinsky", "egalitarian", "utilitarian"] as const) {
    const tied = candidates.filter(({ roles }) => roles.includes(role));
    if (tied.length > 0) holders.set(role, tied.reduce(sturdier));
  }
  if (candidates.some(({ robustness }) => robustness !== null))
    holders.set("most-robust", candidates.reduce(sturdier));
  if (basis !== "acceptable" && candidates.length > 0) {
    holders.set(
      "balanced",
      candidates.reduce((best, next) => (balance(next) > balance(best) ? next : best)),
    );
  }
  const keeping = candidates
    .filter(({ roles }) => roles.includes("keeps-demands"))
    .sort((a, b) => balance(b) - balance(a));
  const rolesOf = (candidate: Candidate): Role[] => [
    ...[...holders].flatMap(([role, holder]) => (holder === candidate ? [role] : [])),
    ...(keeping.includes(candidate) ? (["keeps-demands"] as const) : []),
  ];
  // Where worths say little, what was asked for comes first.
  const ordered =
    basis === "acceptable" ? [...holders.values(), ...keeping] : [...keeping, ...holders.values()];
  const first = [...new Set(ordered)];
  return [...first, ...candidates.filter((candidate) => !first.includes(candidate))].map((candidate) => ({
    ...candidate,
    roles: rolesOf(candidate),
  }));
}

function sturdier(best: Candidate, next: Candidate): Candidate {
  const [held, offered] = [best.robustness ?? 0, next.robustness ?? 0];
  if (offered !== held) return offered > held ? next : best;
  return balance(next) > balance(best) ? next : best;
}
