// Answers the share that the other moved over its last few offers. Faratin, Sierra & Jennings 1998, averaged tit-for-tat.
import { titForTat } from "../bidding/tit-for-tat.ts";
import type { BiddingKind } from "./kinds.ts";
import { BASE, LEAST, shareAnswer } from "./tit-for-tat-knobs.ts";

export const titForTatAveraged: BiddingKind = {
  id: "tit-for-tat-averaged",
  sources: ["FaratinSierraJennings1998"],
  // The paper's γ: over how many of the other's moves.
  knobs: [{ name: "window", usual: 2, least: 1, most: 100 }, BASE, LEAST],
  seats: "any",
  needsDeadline: false,
  accepts: "next",
  open: (view, { window, base, least }, pick) =>
    titForTat(view, { older: Math.round(window), newer: 0, least, answer: shareAnswer(base) }, pick),
};
