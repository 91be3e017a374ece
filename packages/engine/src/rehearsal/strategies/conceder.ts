// Wants it over with: gives way soon, and little is left to give later. Faratin, Sierra & Jennings 1998.
import { timeBased } from "../bidding/time-based.ts";
import type { BiddingKind } from "./kinds.ts";
import { timeKnobs, timeShape } from "./time-knobs.ts";

export const conceder: BiddingKind = {
  id: "conceder",
  sources: ["FaratinSierraJennings1998"],
  knobs: timeKnobs(2),
  seats: "any",
  needsDeadline: true,
  accepts: "next",
  open: (view, knobs, pick) => timeBased(view, timeShape(knobs), pick),
};
