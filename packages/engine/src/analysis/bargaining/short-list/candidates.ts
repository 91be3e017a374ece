// Packages from which a short list is picked: the solutions, and efficient packages spread over the frontier.
import type { Deal } from "../../../case/frame.ts";
import { larger, type Rational, smaller, subtract, toNumber } from "../../../maths/rational.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { worthOf } from "../../preference/worth.ts";
import type { EpsilonFrontier, ExactFrontier } from "../frontier/frontier.ts";
import type { Solutions } from "../solutions/solutions.ts";
import type { Role } from "./pick-short-list.ts";

export interface CandidateInput {
  readonly sheets: readonly Sheet[];
  readonly solutions: Solutions;
  /** Of the admissible deals; null where there is none. */
  readonly frontier: ExactFrontier | EpsilonFrontier | null;
}

/**
 * What the list can promise. `acceptable`: all beat or equal no deal for everyone. `no-deal-worth-unknown`: whether they do is not known.
 * `none-acceptable`: no package does, and these come closest.
 */
export type Basis = "acceptable" | "no-deal-worth-unknown" | "none-acceptable";

export interface Candidates {
  readonly basis: Basis;
  /** Solutions first, in the order of `Role`. */
  readonly deals: readonly { readonly deal: Deal; readonly roles: readonly Role[] }[];
  /** Per party, where its share of 0 and its share of 1 lie. */
  readonly ends: readonly { readonly from: Rational; readonly to: Rational }[];
}

const MOST = 500;
const TIES = 20;

export function gatherCandidates({ sheets, solutions, frontier }: CandidateInput): Candidates {
  const roles = new Map<string, { deal: Deal; roles: Role[] }>();
  const addRole = (deal: Deal, role?: Role) => {
    const known = roles.get(deal.join()) ?? { deal, roles: [] };
    if (role) known.roles.push(role);
    roles.set(deal.join(), known);
  };
  for (const [role, solution] of solutionsByRole(solutions)) {
    if (solution.found)
      for (const deal of solution.points.flatMap(({ deals }) => deals).slice(0, TIES)) addRole(deal, role);
  }
  const { ideals } = solutions;
  const spread = frontier ? spreadDeals(frontier) : [];
  const basis = ideals.found
    ? "acceptable"
    : ideals.reason === "no-acceptable-deal"
      ? "none-acceptable"
      : "no-deal-worth-unknown";
  const clears = (deal: Deal) =>
    basis === "none-acceptable" || sheets.every((sheet) => clearsNoDeal(sheet, deal));
  for (const deal of spread) if (clears(deal)) addRole(deal);
  const deals = [...roles.values()];
  return {
    basis,
    deals,
    ends: endsOf(
      sheets,
      deals.map(({ deal }) => deal),
      ideals.found ? ideals.worth : null,
    ),
  };
}

function solutionsByRole({ nash, kalaiSmorodinsky, egalitarian, utilitarian }: Solutions) {
  return [
    ["nash", nash],
    ["kalai-smorodinsky", kalaiSmorodinsky],
    ["egalitarian", egalitarian],
    ["utilitarian", utilitarian],
  ] as const;
}

function spreadDeals(frontier: ExactFrontier | EpsilonFrontier): Deal[] {
  const count = Math.min(frontier.size, MOST);
  const each = Math.max(1, Math.min(5, Math.floor(MOST / Math.max(1, count))));
  return Array.from({ length: count }, (_, k) => Math.floor((k * frontier.size) / count)).flatMap((point) =>
    frontier.kind === "exact" ? frontier.deals(point, each) : [frontier.deal(point)],
  );
}

function clearsNoDeal(sheet: Sheet, deal: Deal): boolean {
  return !sheet.noDeal || subtract(worthOf(sheet, deal), sheet.noDeal).num >= 0n;
}

// From no deal (or the candidate that is worst for the party, where no deal is unknown) to the ideal (or the best candidate).
function endsOf(sheets: readonly Sheet[], deals: readonly Deal[], ideals: readonly Rational[] | null) {
  return sheets.map((sheet, party) => {
    const worths = deals.map((deal) => worthOf(sheet, deal));
    const none = sheet.noDeal ?? { num: 0n, den: 1n };
    return {
      from: sheet.noDeal ?? (worths.length > 0 ? worths.reduce(smaller) : none),
      to: ideals?.[party] ?? (worths.length > 0 ? worths.reduce(larger) : none),
    };
  });
}

/** How far the party's worth of the deal lies on its way from one end (0) to the other (1); 0 where the ends are one. */
export function shareOf(worth: Rational, ends: { readonly from: Rational; readonly to: Rational }): number {
  const span = toNumber(subtract(ends.to, ends.from));
  return span === 0 ? 0 : toNumber(subtract(worth, ends.from)) / span;
}
