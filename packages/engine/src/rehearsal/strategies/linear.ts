// Gives way evenly until the deadline. Faratin, Sierra & Jennings 1998.
import { timeBased } from "../bidding/time-based.ts";
import type { BiddingKind } from "./kinds.ts";
import { timeKnobs, timeShape } from "./time-knobs.ts";

export const linear: BiddingKind = {
  id: "linear",
  sources: ["FaratinSierraJennings1998"],
  knobs: timeKnobs(1),
  seats: "any",
  needsDeadline: true,
  accepts: "next",
  open: (view, knobs, pick) => timeBased(view, timeShape(knobs), pick),
};
