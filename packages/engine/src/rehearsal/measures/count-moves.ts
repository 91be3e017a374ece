// How many offers each party made in a session, and what kinds of move they were. Hindriks, Jonker & Tykhonov 2007.
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import type { Deals } from "../scenario/deals.ts";
import type { Trace } from "../session/trace.ts";
import { moveNumber } from "./move-number.ts";
import type { SessionRow } from "./session-row.ts";

/** Fills in `offers` and `moves`. The mediator's texts are nobody's offers. */
export function countMoves(deals: Deals, trace: Trace, into: SessionRow): void {
  const { parties, offers, moves, previous } = into;
  const classes = MOVE_CLASSES.length;
  offers.fill(0);
  moves.fill(0);
  previous.fill(-1);
  const { by, word, length } = trace;
  for (let k = 0; k < length; k++) {
    const deal = word[k];
    const mover = by[k];
    if (deal < 0 || mover >= parties) continue;
    offers[mover]++;
    const before = previous[mover];
    previous[mover] = deal;
    if (before < 0) continue;
    const own = change(deals.worth(mover, before), deals.worth(mover, deal));
    for (let other = 0; other < parties; other++) {
      if (other === mover) continue;
      const theirs = change(deals.worth(other, before), deals.worth(other, deal));
      moves[mover * classes + moveNumber(own, theirs)]++;
    }
  }
}

/** From one refused package to another nothing changes. */
function change(before: number, after: number): number {
  return before === after ? 0 : after - before;
}
