// Tough until late: keeps close to its best and gives way only as the deadline comes. Faratin, Sierra & Jennings 1998.
import { timeBased } from "../bidding/time-based.ts";
import type { BiddingKind } from "./kinds.ts";
import { timeKnobs, timeShape } from "./time-knobs.ts";

export const boulware: BiddingKind = {
  id: "boulware",
  sources: ["FaratinSierraJennings1998"],
  knobs: timeKnobs(0.2),
  seats: "any",
  needsDeadline: true,
  accepts: "next",
  open: (view, knobs, pick) => timeBased(view, timeShape(knobs), pick),
};
