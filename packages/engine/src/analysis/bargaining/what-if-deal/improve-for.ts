// How one party could do better than in a deal without anyone doing worse: the deal that gives it most, and those that give it nearly as
// much with fewer changes. Proven by search; how many issues stay as they are is one more worth to bound and to maximise.
import { type Deal, matches } from "../../../case/frame.ts";
import type { DealSpace } from "../deal-space.ts";
import { selectCombinations } from "../obstacles/unit-space.ts";
import { worthRange } from "../obstacles/worth-range.ts";
import type { Picture } from "../picture/picture.ts";
import { checkDeal, checkParty, crossedBy, inDoubles, type PictureSpace } from "../picture/picture-space.ts";
import { spanOfValues } from "../picture/span.ts";
import { type Best, bestSumIn } from "../search/best-worth.ts";
import { budgetOf } from "../search/branch-and-bound.ts";
import type { Floors } from "../search/find-acceptable.ts";
import { type ReducedSpace, reduceSpace } from "../search/reduced-space.ts";
import type { Weighing } from "../search/search-problem.ts";
import { scaledWorth } from "../space-plan.ts";
import { type OtherDeal, otherDeal } from "./other-deal.ts";

export interface ImproveForOptions {
  readonly deal: Deal;
  /** Position of the party to do better. */
  readonly party: number;
  /** The most deals to list; 5 by default. */
  readonly limit?: number;
}

export interface Improvement extends OtherDeal {
  /** True when no such deal with as few changes gives the party more, and none that gives it as much has fewer. */
  readonly proven: boolean;
}

export type ImprovedFor = {
  /** Red lines that the deal itself crosses, and impossible combinations in it (by position); what is proposed has neither. */
  readonly crosses: readonly string[];
  readonly impossible: readonly number[];
} & (
  | {
      readonly kind: "improved";
      /**
       * First the deal that gives the party most, with the fewest changes that do; then the best with fewer changes and with fewer still,
       * each giving less, if still more than now. Where the list is too short for all, the fewest changes are listed.
       */
      readonly deals: readonly Improvement[];
      /** True where numbers of changes between the first deal and the second were left out. */
      readonly cut: boolean;
    }
  /**
   * No deal that crosses no red line gives the party more and everyone else as much. `instead`: where the deal itself cannot stand, one
   * that can and gives the others as much, and the party as little less as possible; null where there is none.
   */
  | { readonly kind: "none"; readonly instead: Improvement | null }
  /** The search met its limit before it had an answer, or too many issues hang together to search. */
  | { readonly kind: "undecided"; readonly reason: "search-limit" | "too-large" }
);

const LIMIT = 5;
/** Partial deals looked at by each of the searches. */
const NODES = 1_000_000;

/** @throws RangeError for a deal or a party that is not there, or a limit below 1. */
export function improveFor(
  { space }: Pick<Picture, "space">,
  { deal, party, limit = LIMIT }: ImproveForOptions,
): ImprovedFor {
  checkDeal(space, deal);
  checkParty(space, party);
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`a limit is at least 1: ${limit}`);
  const crosses = crossedBy(space, deal).map(({ id }) => id);
  const impossible = impossibleIn(space, deal);
  const search = openSearch(space, deal, party);
  if (!search) return { crosses, impossible, kind: "undecided", reason: "too-large" };
  const first = search.improve(null);
  if (first === "undecided") return { crosses, impossible, kind: "undecided", reason: "search-limit" };
  if (!first || first.worth <= search.now) {
    const stands = crosses.length === 0 && impossible.length === 0;
    return { crosses, impossible, kind: "none", instead: stands ? null : (first?.improvement ?? null) };
  }
  const deals = [first.improvement];
  const fewer = first.improvement.changes.length - 1;
  for (let most = Math.min(limit - 1, fewer); most > 0; ) {
    const next = search.improve(most);
    if (next === null || next === "undecided" || next.worth <= search.now) break;
    deals.push(next.improvement);
    most = next.improvement.changes.length - 1;
  }
  return { crosses, impossible, kind: "improved", deals, cut: fewer > limit - 1 };
}

function impossibleIn({ frame }: PictureSpace, deal: Deal): number[] {
  return frame.impossible.flatMap(({ pattern }, k) => (matches(pattern, deal) ? [k] : []));
}

interface Search {
  /** What the deal is worth to the party, scaled. */
  readonly now: bigint;
  /** The best for the party with at most so many changes, null for any number; null when there is none. */
  improve(mostChanges: number | null): { worth: bigint; improvement: Improvement } | null | "undecided";
}

function openSearch(space: PictureSpace, deal: Deal, party: number): Search | null {
  const units = space.listed?.units();
  if (!units) return null;
  const now = space.plan.sheets.map((_, p) => scaledWorth(space.plan, p, deal));
  const others = now.map((worth, p) => (p === party ? null : worth));
  const able = withoutHopeless(units.keeping(units.redLines), others);
  const reduced = reduceSpace(withSameness(able, deal));
  const issues = deal.length;
  const parties = now.map((_, p) => p);
  const only = (wanted: number): Weighing =>
    [...parties, parties.length].map((p) => (p === wanted ? 1n : 0n));
  const best = (weights: Weighing, floors: Floors) => run(reduced, weights, floors);
  const shares = shareWeights(space, party);
  return {
    now: now[party],
    improve: (mostChanges) => {
      const most = best(only(party), [...others, mostChanges === null ? null : BigInt(issues - mostChanges)]);
      if (most.status !== "found") return most.status === "none" ? null : "undecided";
      const reached = others.map((floor, p) => (p === party ? most.worth : floor));
      const same = best(only(parties.length), [...reached, null]);
      const kept = same.status === "found" ? same : most;
      // Of equally good ones with equally few changes, the one that gives the others most.
      const unchanged = BigInt(kept.deal.filter((option, issue) => option === deal[issue]).length);
      const kind = shares ? best([...shares, 0n], [...reached, unchanged]) : kept;
      const chosen = kind.status === "found" ? kind.deal : kept.deal;
      const proven = most.proven && same.status === "found" && same.proven;
      return { worth: most.worth, improvement: { ...otherDeal(space, deal, chosen), proven } };
    },
  };
}

function run(reduced: ReducedSpace, weights: Weighing, floors: Floors): Best {
  return bestSumIn(reduced, { weights, floors, budget: budgetOf({ nodeLimit: NODES }) });
}

// Without the combinations that cost somebody more than all other groups together can bring back. Large clusters shrink much by this.
function withoutHopeless(space: DealSpace, floors: Floors): DealSpace {
  const most = space.sheets.map((_, p) => space.groups.map(({ worth }) => spanOfValues(worth[p]).high));
  const needs = floors.map((floor, p) =>
    floor === null
      ? null
      : inDoubles(space, p, floor) - most[p].reduce((sum, high) => sum + high, 0) - 8 * space.tolerances[p],
  );
  const groups = space.groups.map((group, at) =>
    selectCombinations(group, (k) =>
      needs.every((need, p) => need === null || !(group.worth[p][k] - most[p][at] < need)),
    ),
  );
  return { ...space, groups, dealCount: groups.reduce((count, { size }) => count * BigInt(size), 1n) };
}

// One more party, as it were, to whom every issue that stays as it is is worth 1.
function withSameness(space: DealSpace, deal: Deal): DealSpace {
  const groups = space.groups.map((group) => {
    const { issues, options, size } = group;
    const same = Float64Array.from({ length: size }, (_, k) =>
      issues.reduce((count, issue, j) => count + (options[k * issues.length + j] === deal[issue] ? 1 : 0), 0),
    );
    return { ...group, worth: [...group.worth, same], exact: [...group.exact, null] };
  });
  return {
    ...space,
    groups,
    sheets: [...space.sheets, space.sheets[0]],
    scales: [...space.scales, 1n],
    tolerances: [...space.tolerances, 0],
    noDeal: [...space.noDeal, null],
  };
}

/** Per party, weights that make a whole range of its worth count as much as anyone else's; null where nobody else's worth varies. */
function shareWeights({ listed, plan }: PictureSpace, party: number): bigint[] | null {
  const whole = listed?.whole;
  if (!whole || whole.dealCount === 0n) return null;
  const ranges = plan.scales.map((scale, p) => {
    const { num, den } = worthRange(whole, p).range;
    return p === party ? 0n : (num * scale) / den;
  });
  const product = ranges.reduce((total, range) => (range === 0n ? total : total * range), 1n);
  if (ranges.every((range) => range === 0n)) return null;
  return ranges.map((range) => (range === 0n ? 0n : product / range));
}
