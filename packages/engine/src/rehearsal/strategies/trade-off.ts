// Gives on one issue and takes on another, and goes down a step only when that leads nowhere. Faratin, Sierra & Jennings 2002.
import { tradeOffBidding } from "../bidding/trade-off.ts";
import type { BiddingKind } from "./kinds.ts";

export const tradeOff: BiddingKind = {
  id: "trade-off",
  sources: ["FaratinSierraJennings2002"],
  knobs: [
    { name: "step", usual: 0.05, least: 0, most: 1 },
    { name: "width", usual: 0.02, least: 0, most: 1 },
    { name: "least", usual: 0, least: 0, most: 1 },
  ],
  seats: "two",
  needsDeadline: false,
  accepts: "next",
  open: (view, { step, width, least }, _, model) => tradeOffBidding(view, { step, width, least }, model),
};
