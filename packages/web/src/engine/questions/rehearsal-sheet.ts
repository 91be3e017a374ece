// One side's own sheet for a package that is being put together: what it is worth, and what it would be with another option on one issue.
import type { Choices } from "../deals/choices.ts";
import type { Desk } from "../desk.ts";
import { dealByChoices } from "../rehearsal/deal-by-choices.ts";
import { openedScenario } from "../rehearsal/opened-scenario.ts";
import type { AssumedNoDeal } from "../rehearsal/setup.ts";

export interface SheetArgs {
  readonly noDeal: AssumedNoDeal;
  readonly seat: number;
  readonly choices: Choices;
}

/** In points; what cannot be combined, and what the side refuses. */
export type SheetWorth = number | "impossible" | "refused";

export interface SheetView {
  readonly whole: SheetWorth;
  /** Per issue and option: the worth of the package with that option in it. */
  readonly options: readonly (readonly SheetWorth[])[];
}

/** Null where nothing can be played. */
export function rehearsalSheet({ noDeal, seat, choices }: SheetArgs, desk: Desk): SheetView | null {
  const opened = openedScenario(noDeal, desk);
  if (opened.kind !== "open") return null;
  const { scenario } = opened;
  const deals = scenario.openDeals();
  const weigh = (wanted: Choices): SheetWorth => {
    const deal = dealByChoices(scenario, deals, wanted);
    if (deal === null) return "impossible";
    const worth = deals.worth(seat, deal);
    return Number.isFinite(worth) ? scenario.parties[seat].points(worth) : "refused";
  };
  return {
    whole: weigh(choices),
    options: scenario.frame.issues.map(({ id, options }) =>
      options.map((option) => weigh({ ...choices, [id]: option.id })),
    ),
  };
}
