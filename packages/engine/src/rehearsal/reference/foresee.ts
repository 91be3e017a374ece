// What two sides that foresee everything would come to in the talks that are played: as they are, with the other side beginning, and with each
// turn of waiting counted. It rests on what both sides want: only for somebody who may know both.
import type { DealNumber } from "../scenario/deals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Setup } from "../session/play.ts";
import { afterDelay } from "../terms/terms.ts";
import { type Equilibrium, findEquilibrium } from "./alternating-offers-equilibrium.ts";
import { type Periods, RoundCalendar } from "./calendar.ts";
import { pointsOfWorth } from "./exact-points.ts";

export interface Foreseen {
  /** Place of the party that begins. */
  readonly first: number;
  readonly periods: Periods;
  readonly end: "agreed" | "walked-away" | "deadline";
  /** Whose package it is, or who walks away. */
  readonly by: number | null;
  readonly deal: DealNumber | null;
  /** In which it is accepted, or talks end; counted from 0. */
  readonly round: number;
  /** Of the deal, or of no deal by then, in each party's own points. */
  readonly points: readonly number[];
  readonly afterDelay: readonly number[];
}

/**
 * The talks as they are come first. Nothing for any but two parties that speak in turns, up to a last round that they know, about packages
 * that can be listed.
 */
export function foresee(setup: Setup, first: number): readonly Foreseen[] {
  const { scenario, terms, protocol } = setup;
  if (protocol.id !== "alternating-offers") return [];
  const [one, other] = first === 0 ? ([0, 1] as const) : ([1, 0] as const);
  const waits = terms.delays.some(({ discount, cost }) => discount !== 1 || cost !== 0);
  const ways: readonly { readonly first: 0 | 1; readonly periods: Periods }[] = [
    { first: one, periods: "rounds" },
    { first: other, periods: "rounds" },
    // Where waiting costs nothing it does not matter how it is counted.
    ...(waits ? [{ first: one, periods: "turns" } as const] : []),
  ];
  return ways.flatMap((way) => {
    const equilibrium = findEquilibrium({ scenario, terms, ...way });
    return equilibrium.found ? [{ ...way, ...endOf(equilibrium, setup, way.periods) }] : [];
  });
}

function endOf(
  { outcome, turns }: Extract<Equilibrium, { found: true }>,
  { scenario, terms }: Setup,
  periods: Periods,
): Omit<Foreseen, "first" | "periods"> {
  const turn = outcome.end === "deadline" ? turns : outcome.turn;
  // An offer is answered in the turn after it.
  const round = Math.floor((outcome.end === "agreed" ? turn + 1 : turn) / 2);
  const points =
    outcome.end === "agreed" ? pointsOf(scenario, outcome.deal) : noDeal({ scenario, terms }, turn);
  const waited = periods === "rounds" ? round : turn;
  return {
    end: outcome.end,
    by: "by" in outcome ? outcome.by : null,
    deal: outcome.end === "agreed" ? outcome.deal : null,
    round,
    points,
    afterDelay: points.map((worth, party) => afterDelay(terms.delays[party], worth, waited)),
  };
}

function pointsOf(scenario: Scenario, deal: DealNumber): number[] {
  const deals = scenario.openDeals();
  return scenario.parties.map((_, party) => pointsOfWorth(scenario, party, deals.worth(party, deal)));
}

function noDeal({ scenario, terms }: Pick<Setup, "scenario" | "terms">, turn: number): number[] {
  const calendar = new RoundCalendar(scenario, terms);
  return scenario.parties.map((_, party) => calendar.noDeal(turn, party));
}
