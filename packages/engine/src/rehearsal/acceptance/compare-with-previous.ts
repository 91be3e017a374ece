// Compares what lies on the table with the package that the party itself tabled last.
import type { DealNumber } from "../scenario/deals.ts";
import type { Acceptance } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import { isEnough, type Margin } from "./margin.ts";

/** Until it has tabled something, what it would table stands in. */
export function compareWithPrevious(view: View, margin: Margin): Acceptance {
  let previous: DealNumber | null = null;
  return {
    offered(deal) {
      previous = deal;
    },
    accepts: (standing, next) => isEnough(margin, view.worth(standing), view.worth(previous ?? next)),
  };
}
