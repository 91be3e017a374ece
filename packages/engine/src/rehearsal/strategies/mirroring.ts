// Answers in kind: a concession with a concession, firmness with firmness. Hindriks, Jonker & Tykhonov 2009.
import { Mirror } from "../bidding/mirroring.ts";
import type { BiddingKind } from "./kinds.ts";

export const mirroring: BiddingKind = {
  id: "mirroring",
  sources: ["HindriksJonkerTykhonov2009", "HindriksJonkerTykhonov2007"],
  knobs: [
    { name: "unasked", usual: 0.3, least: 0, most: 1 },
    { name: "reach", usual: 0.1, least: 0, most: 1 },
  ],
  seats: "two",
  needsDeadline: false,
  accepts: "next",
  learnsBy: "frequency",
  open: (view, { unasked, reach }, _, model) => {
    if (!model) throw new RangeError("mirroring goes by a model of what the other wants");
    return new Mirror(view, { unasked, reach }, model);
  },
};
