// A second look at one deal, be it an offer, the present state or a draft: can it be bettered for someone at nobody's cost, and how?
import { type Deal, type Frame, matches, type PartyId } from "../../../case/frame.ts";
import { type Rational, sign, subtract } from "../../../maths/rational.ts";
import { worthOf } from "../../preference/worth.ts";
import type { ExactFrontier } from "../frontier/frontier.ts";
import { scaledWorth } from "../space-plan.ts";
import { type Exchanges, findExchanges } from "./exchanges.ts";
import { holds } from "./units.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface ImproveInput {
  readonly frame: Frame;
  readonly questions: ZoneQuestions;
  readonly deal: Deal;
  /** The exact frontier of the admissible deals, where it is at hand: then all better points are listed, not only some. */
  readonly frontier?: ExactFrontier | null;
  /** How many better deals and how many exchanges to list. */
  readonly limit?: number;
}

export interface DealReview {
  readonly deal: Deal;
  /** False when the frame calls a combination in it impossible. */
  readonly allowed: boolean;
  /** Ids of the red-line units that it crosses. */
  readonly crosses: readonly string[];
  readonly standing: readonly PartyStanding[];
  /** Among admissible deals: `efficient` when none is at least as good for all and better for one. */
  readonly efficiency: "efficient" | "improvable" | "undecided";
  /** Efficient admissible deals at least as good for everyone and better for someone, one per point. */
  readonly better: readonly BetterDeal[];
  /** True when `better` holds every such point. */
  readonly allBetterListed: boolean;
  readonly exchanges: Exchanges;
}

export interface PartyStanding {
  readonly party: PartyId;
  readonly worth: Rational;
  /** Below zero: worse than no deal. Null: no-deal worth unknown. */
  readonly gain: Rational | null;
  readonly belowNoDeal: boolean;
}

export interface BetterDeal {
  readonly deal: Deal;
  /** Per party, what it gains over the deal that is looked at; none below zero. */
  readonly gains: readonly Rational[];
  /** False where the search left open whether it is efficient itself. */
  readonly provenEfficient: boolean;
}

export function improveDeal(input: ImproveInput): DealReview {
  const { frame, questions, deal, frontier = null, limit = 20 } = input;
  const { whole, units } = questions.space;
  const worths = whole.sheets.map((_, party) => scaledWorth(whole, party, deal));
  const search = frontier ? betterOnFrontier(frontier, worths, limit) : betterBySearch(questions, worths);
  const better = search.deals.map(({ deal: found, provenEfficient }) => ({
    deal: found,
    provenEfficient,
    gains: whole.sheets.map((sheet) => subtract(worthOf(sheet, found), worthOf(sheet, deal))),
  }));
  const refused = units.flatMap((unit) => (unit.kind === "red-line" ? [unit.refuses] : []));
  return {
    deal,
    allowed: !frame.impossible.some(({ pattern }) => matches(pattern, deal)),
    crosses: units.flatMap((unit) => (unit.kind === "red-line" && !holds(unit, deal) ? [unit.id] : [])),
    standing: whole.sheets.map((sheet) => {
      const worth = worthOf(sheet, deal);
      const gain = sheet.noDeal && subtract(worth, sheet.noDeal);
      return { party: sheet.party, worth, gain, belowNoDeal: gain !== null && sign(gain) < 0 };
    }),
    efficiency: better.length > 0 ? "improvable" : search.decided ? "efficient" : "undecided",
    better,
    allBetterListed: search.complete,
    exchanges: findExchanges({ frame, plan: whole, refused, deal, limit }),
  };
}

interface BetterSearch {
  readonly deals: readonly Pick<BetterDeal, "deal" | "provenEfficient">[];
  readonly complete: boolean;
  /** False when the search could not tell whether a better deal exists. */
  readonly decided: boolean;
}

function betterOnFrontier(frontier: ExactFrontier, worths: readonly bigint[], limit: number): BetterSearch {
  const points: number[] = [];
  for (let point = 0; point < frontier.size; point++) {
    const other = frontier.exactWorth(point);
    if (dominates(other, worths)) points.push(point);
  }
  const deals = points
    .slice(0, limit)
    .map((point) => ({ deal: frontier.deals(point, 1)[0], provenEfficient: true }));
  return { deals, complete: points.length <= limit, decided: true };
}

// As good as the deal for all, then the best for one party, then for the next, and so on; each party has its turn to come first.
function betterBySearch(questions: ZoneQuestions, worths: readonly bigint[]): BetterSearch {
  const { whole } = questions.space;
  const found = new Map<string, Pick<BetterDeal, "deal" | "provenEfficient">>();
  let decided = true;
  for (const [first] of worths.entries()) {
    const { deal, decided: proven } = climb(questions, worths, first);
    decided &&= proven;
    if (!deal) continue;
    const point = whole.sheets.map((_, party) => scaledWorth(whole, party, deal));
    if (dominates(point, worths)) found.set(point.join(), { deal, provenEfficient: proven });
  }
  return { deals: [...found.values()], complete: found.size === 0 && decided, decided };
}

function climb(
  questions: ZoneQuestions,
  worths: readonly bigint[],
  first: number,
): { deal: Deal | null; decided: boolean } {
  const floors = [...worths];
  let deal: Deal | null = null;
  const order = [first, ...[...worths.keys()].filter((party) => party !== first)];
  for (const party of order) {
    const best = questions.best(party, { units: questions.space.redLines, floors: [...floors] });
    if (best.status !== "found") return { deal, decided: best.status === "none" };
    if (!best.proven) return { deal: best.deal, decided: false };
    floors[party] = best.worth;
    deal = best.deal;
  }
  return { deal, decided: true };
}

function dominates(a: readonly bigint[], b: readonly bigint[]): boolean {
  return a.every((worth, party) => worth >= b[party]) && a.some((worth, party) => worth > b[party]);
}
