// Tables packages at random among those that are at least as good to it as no deal: a yardstick that anybody should beat.
import type { BiddingKind } from "./kinds.ts";

export const randomWalker: BiddingKind = {
  id: "random-walker",
  sources: ["HindriksJonkerTykhonov2011"],
  knobs: [],
  seats: "any",
  needsDeadline: false,
  accepts: "next",
  open: (view) => {
    const uniform = () => view.chance().uniform();
    return { next: () => view.own.drawn({ low: view.noDeal, high: 1 }, uniform) ?? view.own.best };
  },
};
