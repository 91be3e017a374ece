// The number of a package that is given by its options.
import type { Deals, Scenario } from "@parley/engine/rehearsal";
import type { Choices } from "../deals/choices.ts";

/** Null where an issue has no such option, or the combination is impossible. */
export function dealByChoices({ frame }: Scenario, deals: Deals, choices: Choices): number | null {
  const deal = frame.issues.map(({ id, options }) => options.findIndex((one) => one.id === choices[id]));
  return deal.includes(-1) ? null : deals.numberOf(deal);
}
