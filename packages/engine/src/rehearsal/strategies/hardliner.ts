// Asks for its best and nothing else, whatever it hears.
import type { BiddingKind } from "./kinds.ts";

export const hardliner: BiddingKind = {
  id: "hardliner",
  sources: ["BaarslagHindriksJonker2011"],
  knobs: [],
  seats: "any",
  needsDeadline: false,
  accepts: "next",
  open: (view) => {
    const { best } = view.own;
    return { next: () => best };
  },
};
