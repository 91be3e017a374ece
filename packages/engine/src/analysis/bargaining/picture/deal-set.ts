// Deals to go through fast: every allowed deal as an outer partial deal with an inner one, so that a deal costs one addition per
// party; or, where there are too many, deals drawn at random in the same form.
import type { Deal } from "../../../case/frame.ts";
import { applyCombination, type Group } from "../deal-space.ts";
import { drawDeals } from "./draw-deals.ts";
import type { PartialDeals } from "./partial-deals.ts";
import { type ListedSpace, LOOKED_AT, type PictureSpace } from "./picture-space.ts";

export interface DealSet {
  readonly basis: DealBasis;
  /** Every deal is one of `outer` with one of `inner`; its worths are the sums. */
  readonly outer: PartialDeals;
  readonly inner: PartialDeals;
  dealAt(outer: number, inner: number): Deal;
}

export type DealBasis =
  | { readonly kind: "all"; readonly deals: number }
  /** So many, each as likely as any other allowed deal. */
  | { readonly kind: "sample"; readonly deals: number; readonly seed: number }
  | {
      readonly kind: "none";
      readonly deals: 0;
      /** `hard-to-draw`: too many issues hang together, and draws hardly ever meet an allowed deal. */
      readonly reason: "no-allowed-deal" | "hard-to-draw";
    };

export interface SampleOptions {
  readonly seed?: number | undefined;
  /** How many deals to draw where they are too many to look at all. */
  readonly draws?: number | undefined;
}

/** An inner loop of about this length is worth its start and stays in the processor's cache. */
const INNER = 1_000;

export function openDealSet(space: PictureSpace, { seed = 1, draws = 20_000 }: SampleOptions = {}): DealSet {
  const { listed } = space;
  if (listed && listed.whole.dealCount <= BigInt(LOOKED_AT)) return everyDeal(listed);
  const { partial, dealAt } = drawDeals(space, { seed, draws });
  const deals = partial.size;
  return {
    basis: deals > 0 ? { kind: "sample", deals, seed } : { kind: "none", deals: 0, reason: "hard-to-draw" },
    outer: nothingChosen(space.sheets.length),
    inner: partial,
    dealAt: (_, inner) => dealAt(inner),
  };
}

function everyDeal({ whole, crossed }: ListedSpace): DealSet {
  const { groups, optionCounts, dealCount } = whole;
  const sums = (chosen: readonly number[]): PartialDeals =>
    chosen.reduce(
      (partial, at) => extended(partial, { ...groups[at], crossed: crossed[at] }),
      nothingChosen(whole.sheets.length),
    );
  const { outer, inner } = splitGroups(groups);
  const apply = (chosen: readonly number[], number: number, deal: number[]): void => {
    let rest = number;
    for (const at of chosen.toReversed()) {
      applyCombination(groups[at], rest % groups[at].size, deal);
      rest = Math.floor(rest / groups[at].size);
    }
  };
  return {
    basis:
      dealCount > 0n
        ? { kind: "all", deals: Number(dealCount) }
        : { kind: "none", deals: 0, reason: "no-allowed-deal" },
    outer: sums(outer),
    inner: sums(inner),
    dealAt: (outerNumber, innerNumber) => {
      const deal = optionCounts.map(() => 0);
      apply(outer, outerNumber, deal);
      apply(inner, innerNumber, deal);
      return deal;
    },
  };
}

// Small groups go inside until the next would take the inner loop further from its best length.
function splitGroups(groups: readonly Group[]): { outer: number[]; inner: number[] } {
  const ascending = [...groups.keys()].sort((a, b) => groups[a].size - groups[b].size || b - a);
  let [count, size] = [0, 1];
  const off = (length: number) => Math.abs(Math.log(length / INNER));
  while (count < ascending.length && off(size * groups[ascending[count]].size) <= off(size))
    size *= groups[ascending[count++]].size;
  const inCaseOrder = (chosen: number[]) => chosen.sort((a, b) => a - b);
  return { inner: inCaseOrder(ascending.slice(0, count)), outer: inCaseOrder(ascending.slice(count)) };
}

function nothingChosen(parties: number): PartialDeals {
  return {
    size: 1,
    worth: Array.from({ length: parties }, () => new Float64Array(1)),
    crossed: new Uint8Array(1),
  };
}

function extended(before: PartialDeals, by: PartialDeals): PartialDeals {
  const size = before.size * by.size;
  const crossed = new Uint8Array(size);
  for (let a = 0; a < before.size; a++) {
    for (let b = 0; b < by.size; b++) crossed[a * by.size + b] = before.crossed[a] | by.crossed[b];
  }
  const worth = before.worth.map((values, party) => {
    const added = by.worth[party];
    const sums = new Float64Array(size);
    for (let a = 0; a < before.size; a++) {
      for (let b = 0; b < by.size; b++) sums[a * by.size + b] = values[a] + added[b];
    }
    return sums;
  });
  return { size, worth, crossed };
}
