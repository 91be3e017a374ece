// Opens with its best, then comes as far towards a fair point as the others do. Baarslag, Hindriks & Jonker 2013.
import { niceTitForTat as bidding } from "../bidding/nice-tit-for-tat.ts";
import type { BiddingKind } from "./kinds.ts";

export const niceTitForTat: BiddingKind = {
  id: "nice-tit-for-tat",
  sources: ["BaarslagHindriksJonker2013"],
  knobs: [
    { name: "least", usual: 0.5, least: 0, most: 1 },
    { name: "bonus", usual: 0.1, least: 0, most: 1 },
    { name: "late", usual: 0.91, least: 0, most: 1 },
  ],
  seats: "any",
  needsDeadline: false,
  accepts: "own",
  learnsBy: "bayesian",
  open: (view, { least, bonus, late }, pick, model) => {
    if (!model) throw new RangeError("nice tit-for-tat goes by a model of what the others want");
    return bidding(view, { shape: { least, bonus, late }, pick, model });
  },
};
