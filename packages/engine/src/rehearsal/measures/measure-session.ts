// One session measured against its scenario: what each party ends with, what both have together, and how far from what could have been.
import type { Deals } from "../scenario/deals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Outcome } from "../session/outcome.ts";
import type { Trace } from "../session/trace.ts";
import { afterDelay, type Terms } from "../terms/terms.ts";
import { countMoves } from "./count-moves.ts";
import { ENDS, type SessionRow } from "./session-row.ts";
import { worthOfRefused, type Yardstick } from "./yardstick.ts";

export interface MeasuredSession {
  readonly terms: Terms;
  /** Those of the session: numbers of packages may hold within it only. */
  readonly deals: Deals;
  readonly trace: Trace;
  readonly outcome: Outcome;
}

/** Writes over the whole row. @throws RangeError where the row is for another number of parties. */
export function measureSession(yardstick: Yardstick, session: MeasuredSession, into: SessionRow): void {
  const { scenario } = yardstick;
  const { outcome, deals } = session;
  const parties = scenario.parties.length;
  if (into.parties !== parties) throw new RangeError(`a row for ${into.parties} parties, not ${parties}`);
  const deal = outcome.end === "agreed" ? outcome.deal : -1;
  into.end = ENDS.indexOf(outcome.end);
  into.by = "by" in outcome ? outcome.by : -1;
  into.rounds = outcome.round + 1;
  into.deal = deal;
  into.whole = outcome.end === "agreed" && outcome.parties.length === parties;
  measureWorths(scenario, session, into);
  if (into.whole) yardstick.distances(deals, deal, into.distances);
  else into.distances.fill(Number.NaN);
  countMoves(deals, session.trace, into);
}

function measureWorths(
  scenario: Scenario,
  { terms, deals, outcome }: MeasuredSession,
  into: SessionRow,
): void {
  const { round } = outcome;
  let [total, product] = [0, 1];
  for (let party = 0; party < into.parties; party++) {
    const side = scenario.parties[party];
    const noDeal = noDealAt(scenario, terms, { party, round });
    let worth = noDeal;
    into.crossed[party] = 0;
    if (outcome.end === "agreed" && (into.whole || outcome.parties.includes(party))) {
      worth = deals.worth(party, outcome.deal);
      if (worth === -Infinity) {
        into.crossed[party] = 1;
        worth = worthOfRefused(scenario, party);
      }
    }
    const delay = terms.delays[party];
    const waits = delay.discount !== 1 || delay.cost !== 0;
    into.worth[party] = worth;
    into.points[party] = side.points(worth);
    into.gain[party] = worth - noDeal;
    into.delayedPoints[party] = waits ? afterDelay(delay, into.points[party], round) : into.points[party];
    // Not through points and back, which would round twice.
    into.delayed[party] = waits ? side.scaled(into.delayedPoints[party]) : worth;
    total += worth;
    product *= Math.max(0, worth - noDeal);
  }
  into.sum = total;
  into.product = product;
}

/** What no deal is worth to the party by this round, shocks included. */
function noDealAt(
  scenario: Scenario,
  { shocks }: Terms,
  { party, round }: { readonly party: number; readonly round: number },
): number {
  let worth = scenario.parties[party].noDeal;
  for (let k = 0; k < shocks.length; k++) {
    const points = shocks[k].round <= round ? shocks[k].noDeal[party] : null;
    if (points !== null && points !== undefined) worth = scenario.parties[party].scaled(points);
  }
  return worth;
}
