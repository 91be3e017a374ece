// The columns of a tournament's table: one row a session, the same for every run of a plan.
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import { ENDS, type SessionRow } from "../measures/session-row.ts";
import { DISTANCES } from "../measures/yardstick.ts";
import type { Fault } from "../session/outcome.ts";
import type { SessionPlace, TournamentPlan } from "./plan.ts";

export interface TableRow {
  readonly number: number;
  readonly place: SessionPlace;
  readonly row: SessionRow;
  readonly fault: Fault | null;
  /** Per issue the position of the option, from 0; null without a deal. */
  readonly deal: readonly number[] | null;
}

export type Column =
  /** NaN is an empty cell. */
  | { readonly name: string; readonly kind: "number"; readonly value: (row: TableRow) => number }
  /** The empty text is an empty cell. */
  | { readonly name: string; readonly kind: "text"; readonly value: (row: TableRow) => string };

export function columnsOf(plan: TournamentPlan): Column[] {
  const seats = Array.from({ length: plan.seats }, (_, seat) => seat);
  return [
    number("session", ({ number }) => number),
    text("scenario", ({ place }) => plan.scenarios[place.scenario].name),
    text("protocol", ({ place }) => plan.protocols[place.protocol]),
    number("repeat", ({ place }) => place.repeat + 1),
    ...seats.map((seat) =>
      text(`strategy_${seat + 1}`, ({ place }) => plan.strategies[place.line[seat]] ?? ""),
    ),
    text("end", ({ row }) => ENDS[row.end]),
    number("by", ({ row }) => (row.by < 0 ? Number.NaN : row.by + 1)),
    text("fault", ({ fault }) => fault ?? ""),
    number("rounds", ({ row }) => row.rounds),
    text("deal", ({ deal }) => (deal ? deal.map((option) => option + 1).join(" ") : "")),
    number("efficient", ({ row }) => efficiency(row.distances[0])),
    ...DISTANCES.map((name, k) => number(`to_${name.replace("-", "_")}`, ({ row }) => row.distances[k])),
    number("joint_sum", ({ row }) => row.sum),
    number("joint_product", ({ row }) => row.product),
    ...seats.flatMap(seatColumns),
  ];
}

function seatColumns(seat: number): Column[] {
  const named = (name: string, value: (row: SessionRow) => number): Column =>
    number(`${name}_${seat + 1}`, ({ row }) => (seat < row.parties ? value(row) : Number.NaN));
  return [
    named("worth", ({ worth }) => worth[seat]),
    named("points", ({ points }) => points[seat]),
    named("gain", ({ gain }) => gain[seat]),
    named("delayed_worth", ({ delayed }) => delayed[seat]),
    named("delayed_points", ({ delayedPoints }) => delayedPoints[seat]),
    named("crossed", ({ crossed }) => crossed[seat]),
    named("offers", ({ offers }) => offers[seat]),
    ...MOVE_CLASSES.map((move, k) =>
      named(move.replace("-", "_"), ({ moves }) => moves[seat * MOVE_CLASSES.length + k]),
    ),
  ];
}

function efficiency(distance: number): number {
  return Number.isNaN(distance) ? Number.NaN : distance === 0 ? 1 : 0;
}

function number(name: string, value: (row: TableRow) => number): Column {
  return { name, kind: "number", value };
}

function text(name: string, value: (row: TableRow) => string): Column {
  return { name, kind: "text", value };
}
