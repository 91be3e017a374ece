// A small scenario twice: listed, and put together from its groups as large ones are, with as many sums kept as a test likes.

import type { Scenario } from "../../../src/rehearsal/index.ts";
import { ComposedDeals, PreparedDeals } from "../../../src/rehearsal/scenario/composed-deals.ts";
import type { Deals } from "../../../src/rehearsal/scenario/deals.ts";
import { ListedDeals } from "../../../src/rehearsal/scenario/listed-deals.ts";

export interface TwoTables {
  readonly listed: Deals;
  readonly composed: Deals;
  /** Numbers of the listed packages. */
  readonly all: readonly number[];
}

export function twoTables({ measured }: Scenario, kept?: number): TwoTables {
  return {
    listed: new ListedDeals(measured),
    composed: new ComposedDeals(new PreparedDeals(measured, kept)),
    all: Array.from({ length: Number(measured.space.dealCount) }, (_, deal) => deal),
  };
}

/** What `deal` of one table is in the other. */
export function translated(deal: number | null, from: Deals, to: Deals): number | null {
  return deal === null ? null : to.numberOf(from.dealOf(deal));
}
