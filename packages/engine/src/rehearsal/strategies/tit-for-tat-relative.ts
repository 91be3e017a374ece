// Answers the other's move by the same share. Faratin, Sierra & Jennings 1998, relative tit-for-tat.
import { titForTat } from "../bidding/tit-for-tat.ts";
import type { BiddingKind } from "./kinds.ts";
import { BASE, DELTA, LEAST, shareAnswer } from "./tit-for-tat-knobs.ts";

export const titForTatRelative: BiddingKind = {
  id: "tit-for-tat-relative",
  sources: ["FaratinSierraJennings1998"],
  knobs: [DELTA, BASE, LEAST],
  seats: "any",
  needsDeadline: false,
  accepts: "next",
  open: (view, { delta, base, least }, pick) => {
    const older = Math.round(delta);
    return titForTat(view, { older, newer: older - 1, least, answer: shareAnswer(base) }, pick);
  },
};
