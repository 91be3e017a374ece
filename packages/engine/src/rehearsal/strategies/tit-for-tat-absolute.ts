// Answers the other's move by the same amount and a little more, drawn by chance. Faratin, Sierra & Jennings 1998, random absolute
// tit-for-tat.
import { titForTat } from "../bidding/tit-for-tat.ts";
import type { BiddingKind } from "./kinds.ts";
import { DELTA, LEAST } from "./tit-for-tat-knobs.ts";

export const titForTatAbsolute: BiddingKind = {
  id: "tit-for-tat-absolute",
  sources: ["FaratinSierraJennings1998"],
  // `m` is the paper's M: the most that is given away by chance at each answer, in own worth.
  knobs: [DELTA, { name: "m", usual: 0.01, least: 0, most: 1 }, LEAST],
  seats: "any",
  needsDeadline: false,
  accepts: "next",
  open: (view, { delta, m, least }, pick) => {
    const older = Math.round(delta);
    return titForTat(
      view,
      {
        older,
        newer: older - 1,
        least,
        answer: (own, { before, after }) => own + (before - after),
        extra: () => (m === 0 ? 0 : view.chance().uniform() * m),
      },
      pick,
    );
  },
};
