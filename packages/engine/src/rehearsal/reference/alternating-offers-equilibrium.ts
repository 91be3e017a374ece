// What two parties who know everything would table and take, turn by turn, found from the last turn backwards. Ståhl 1972; without an end
// Rubinstein 1982.
import type { DealNumber } from "../scenario/deals.ts";
import { type Scenario, TABLED_DEALS } from "../scenario/scenario.ts";
import type { Terms } from "../terms/terms.ts";
import { type AcceptableDeals, acceptableDeals } from "./acceptable-deals.ts";
import { type Calendar, type Periods, RoundCalendar, TurnCalendar } from "./calendar.ts";

export interface EquilibriumInput {
  readonly scenario: Scenario;
  readonly terms: Terms;
  /**
   * What waiting is counted in. `rounds`, as talks are played: a deal counts from the round in which it is accepted, so that only what party 1
   * turns down costs a round. `turns`, as Rubinstein counts: a deal counts from the turn in which it was tabled, 0, 1, 2, …, and whoever
   * turns an offer down waits one period for the own one.
   */
  readonly periods: Periods;
  /** Place of the party that begins, 0 by default: “party 1” above is then the other. */
  readonly first?: 0 | 1;
}

export type Equilibrium =
  | {
      readonly found: true;
      /** Turn by turn, whoever begins speaking in even turns; the last is the last in which an offer can still be answered. */
      readonly turns: number;
      /** What whoever has the turn does there, if it comes to that. @throws RangeError for a turn that is none. */
      plan(turn: number): Plan;
      /** What each party can count on when that turn begins, as worth of a deal made at that time, in its own points. */
      counted(turn: number): readonly [number, number];
      /** What comes of it if nobody errs, breakdown left out of account. */
      readonly outcome: EquilibriumOutcome;
      /** What that is worth to each at the start, in its own points after delay; breakdown counted in. */
      readonly worth: readonly [number, number];
    }
  /** Nothing to work backwards from, or too much to go through. */
  | {
      readonly found: false;
      readonly reason: "not-two-parties" | "no-known-last-round" | "too-many-packages";
    };

export type Plan =
  /** Accepted at once. */
  | { readonly does: "offers"; readonly deal: DealNumber }
  /** Tables what will not be taken, because waiting is better than anything that would be. */
  | { readonly does: "waits"; readonly deal: DealNumber }
  | { readonly does: "leaves" };

export type EquilibriumOutcome =
  | { readonly end: "agreed"; readonly deal: DealNumber; readonly by: number; readonly turn: number }
  | { readonly end: "walked-away"; readonly by: number; readonly turn: number }
  | { readonly end: "deadline" };

const WAITS = -1;
const LEAVES = -2;

/**
 * Time grows with D log D + R log D for D packages and R rounds, less where rounds come to repeat each other. Ties are broken for agreement: an answerer takes what is worth just as
 * much to it as going on, a proposer offers rather than waits, and waits rather than leaves; among packages that are worth the same to
 * it, it tables the one that is worth most to the other, the first in case order among those. Shocks are foreseen.
 */
export function findEquilibrium({ scenario, terms, periods, first = 0 }: EquilibriumInput): Equilibrium {
  if (scenario.parties.length !== 2) return { found: false, reason: "not-two-parties" };
  if (terms.deadline.kind !== "rounds") return { found: false, reason: "no-known-last-round" };
  if (scenario.measured.space.dealCount > TABLED_DEALS) return { found: false, reason: "too-many-packages" };
  const calendar =
    periods === "rounds" ? new RoundCalendar(scenario, terms) : new TurnCalendar(scenario, terms);
  const takenBy = acceptableDeals(scenario);
  const speaker = (turn: number) => (turn + first) % 2;
  const { plans, counted } = workBack({ rounds: terms.deadline.rounds, calendar, takenBy, speaker });
  const turns = plans.length;
  const planAt = (turn: number): Plan => {
    const deal = plans[turn];
    if (deal === undefined) throw new RangeError(`no such turn: ${turn} of ${turns}`);
    if (deal >= 0) return { does: "offers", deal };
    return deal === WAITS ? { does: "waits", deal: takenBy[1 - speaker(turn)].worst } : { does: "leaves" };
  };
  const countedAt = (turn: number) => [counted[2 * turn], counted[2 * turn + 1]] as const;
  return {
    found: true,
    turns,
    plan: planAt,
    counted: countedAt,
    outcome: followPlans(plans, speaker),
    worth: countedAt(0),
  };
}

interface Work {
  readonly rounds: number;
  readonly calendar: Calendar;
  /** By party, what it could take. */
  readonly takenBy: readonly AcceptableDeals[];
  /** Who has the turn. */
  speaker(turn: number): number;
}

interface WorkedBack {
  /** Per turn a package, or WAITS or LEAVES. */
  readonly plans: Int32Array;
  /** `[turn × 2 + party]`, one turn more than plans. */
  readonly counted: Float64Array;
}

function workBack({ rounds, calendar, takenBy, speaker }: Work): WorkedBack {
  const turns = 2 * rounds - 1;
  const plans = new Int32Array(turns);
  const counted = new Float64Array(2 * (turns + 1));
  for (const party of [0, 1]) counted[2 * turns + party] = calendar.noDeal(turns, party);
  for (let turn = turns - 1; turn >= 0; turn--) {
    if (turn + 2 < turns && calendar.isAsARoundLater(turn) && isSameLater(counted, turn)) {
      plans[turn] = plans[turn + 2];
      counted[2 * turn] = counted[2 * turn + 4];
      counted[2 * turn + 1] = counted[2 * turn + 5];
      continue;
    }
    const later = counted.subarray(2 * turn + 2, 2 * turn + 4);
    const by = speaker(turn);
    plans[turn] = workTurn(
      { turn, by, calendar, deals: takenBy[1 - by], later },
      counted.subarray(2 * turn, 2 * turn + 2),
    );
  }
  return { plans, counted };
}

/** Whether both can count on the same in the next turn as they could a round later. */
function isSameLater(counted: Float64Array, turn: number): boolean {
  const [next, later] = [2 * turn + 2, 2 * turn + 6];
  return counted[next] === counted[later] && counted[next + 1] === counted[later + 1];
}

interface Turn {
  readonly turn: number;
  readonly by: number;
  readonly calendar: Calendar;
  /** What the answerer could take. */
  readonly deals: AcceptableDeals;
  /** What each can count on in the next turn. */
  readonly later: Float64Array;
}

/** Chooses for the proposer, and writes what each can then count on. */
function workTurn({ turn, by, calendar, deals, later }: Turn, counted: Float64Array): number {
  const other = 1 - by;
  const wanted = calendar.answererWants(turn, { party: other, later: later[other] });
  const place = deals.bestTaken(wanted);
  const offering = (party: number) =>
    place < 0 ? -Infinity : calendar.whenTaken(turn, { party, points: deals.pointsOf(party, place) });
  const waiting = (party: number) =>
    deals.canBeTurnedDown(wanted) ? calendar.whenNotTaken(turn, { party, later: later[party] }) : -Infinity;
  const leaving = (party: number) => calendar.noDeal(turn, party);
  const best = Math.max(offering(by), waiting(by), leaving(by));
  const does = [offering, waiting].find((way) => way(by) === best && best > -Infinity) ?? leaving;
  for (const party of [by, other]) counted[party] = does(party);
  if (does === offering) return deals.deals[place];
  return does === waiting ? WAITS : LEAVES;
}

function followPlans(plans: Int32Array, speaker: Work["speaker"]): EquilibriumOutcome {
  for (let turn = 0; turn < plans.length; turn++) {
    const deal = plans[turn];
    if (deal >= 0) return { end: "agreed", deal, by: speaker(turn), turn };
    if (deal === LEAVES) return { end: "walked-away", by: speaker(turn), turn };
  }
  return { end: "deadline" };
}
