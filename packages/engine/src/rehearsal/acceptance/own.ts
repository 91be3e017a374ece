// Accepts by the rule that the strategy brings with it; one that brings none accepts what is at least as good as its next offer.
import type { AcceptanceKind } from "./kinds.ts";

export const acceptOwn: AcceptanceKind = {
  id: "own",
  sources: [],
  knobs: [],
  open: (view, _, bidding) => ({
    accepts: (standing, next) => bidding.takes?.(standing) ?? view.worth(standing) >= view.worth(next),
  }),
};
