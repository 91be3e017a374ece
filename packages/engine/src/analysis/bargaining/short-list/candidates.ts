// Packages from which a short list is picked: the solutions, and efficient packages spread over the frontier.
import type { Deal } from "../../../case/frame.ts";
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import { subtract } from "../../../maths/rational.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { worthOf } from "../../preference/worth.ts";
import type { EpsilonFrontier, ExactFrontier } from "../frontier/frontier.ts";
import type { Obstacles } from "../obstacles/obstacles.ts";
import type { Solutions } from "../solutions/solutions.ts";
import type { SpaceInput } from "../space-input.ts";
import { type Ends, endsOf } from "./ends.ts";
import type { Role } from "./pick-short-list.ts";
import { keepDemands, varyPackages } from "./varied-packages.ts";

export interface CandidateInput {
  /** The admissible deals. */
  readonly input: SpaceInput;
  readonly solutions: Solutions;
  /** Of the admissible deals; null where there is none. */
  readonly frontier: ExactFrontier | EpsilonFrontier | null;
  readonly obstacles: Obstacles;
  readonly progress?: Progress;
}

/**
 * What the list can promise. `acceptable`: all beat or equal no deal for everyone. `no-deal-worth-unknown`: whether they do is not known.
 * `none-acceptable`: no package does, and these come closest. `indistinguishable`: as far as is known, which is not
 * all, every package is worth the same to each; none is listed.
 */
export type Basis = "acceptable" | "no-deal-worth-unknown" | "none-acceptable" | "indistinguishable";

export interface Candidates {
  readonly basis: Basis;
  /** Solutions first, in the order of `Role`. */
  readonly deals: readonly CandidateDeal[];
  /** Per party. */
  readonly ends: readonly Ends[];
}

export interface CandidateDeal {
  readonly deal: Deal;
  readonly roles: readonly Role[];
  /** For a package that keeps demands: ids of the units it gives up. */
  readonly drops: readonly string[] | null;
}

const MOST = 500;
const TIES = 20;

export function gatherCandidates(given: CandidateInput): Candidates {
  const { input, solutions, frontier, obstacles, progress = NO_PROGRESS } = given;
  const { sheets } = input;
  const found = new Map<string, { deal: Deal; roles: Role[]; drops: readonly string[] | null }>();
  const addDeal = (deal: Deal, role?: Role, drops: readonly string[] | null = null) => {
    const known = found.get(deal.join()) ?? { deal, roles: [], drops };
    if (role) known.roles.push(role);
    found.set(deal.join(), { ...known, drops: known.drops ?? drops });
  };
  for (const [role, solution] of solutionsByRole(solutions)) {
    const deals = solution.found ? solution.points.flatMap((point) => point.deals) : [];
    for (const deal of deals.slice(0, TIES)) addDeal(deal, role);
  }
  const basis = basisOf(input, solutions);
  const acceptable = basis !== "none-acceptable";
  for (const deal of frontier ? spreadDeals(frontier) : []) {
    if (!acceptable || sheets.every((sheet) => clearsNoDeal(sheet, deal))) addDeal(deal);
  }
  const deals = [...found.values()].map(({ deal }) => deal);
  const ideals = solutions.ideals.found ? solutions.ideals.worth : null;
  const ends = endsOf(sheets, deals, { ideals, acceptable });
  const variation = { input, ends, acceptable, progress };
  if (obstacles.kind === "examined") {
    for (const { deal, drops } of keepDemands(variation, obstacles)) addDeal(deal, "keeps-demands", drops);
  }
  if (frontier?.kind === "exact") {
    for (const deal of varyPackages(variation, frontier)) addDeal(deal);
  }
  return { basis, deals: [...found.values()], ends };
}

function basisOf({ sheets }: SpaceInput, { ideals }: Solutions): Basis {
  if (!ideals.found && ideals.reason === "no-acceptable-deal") return "none-acceptable";
  return sheets.some(({ noDeal }) => noDeal === null) ? "no-deal-worth-unknown" : "acceptable";
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
