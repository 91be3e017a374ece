// Whether a strategy that comes with the program fits what it is to be played in.
import { type Message, message } from "../../case/message.ts";
import { joinsWithSide, sideKnob } from "../joining/side.ts";
import type { Deadline } from "../terms/terms.ts";
import { BIDDING_KINDS } from "./catalogue.ts";
import type { ComposedStrategy } from "./read-strategy.ts";

/** Why a strategy cannot speak for one of so many parties; none where it can. */
export function checkStrategySeats(strategy: ComposedStrategy, parties: number): Message[] {
  const { name, joining, knobs } = strategy;
  const number = joining.id === joinsWithSide.id ? Math.floor(knobs[sideKnob.name]) : 0;
  const noSide =
    number > parties ? [message("rehearsal.no-such-side", { strategy: name, number, count: parties })] : [];
  return [...checkSeats(strategy, parties), ...noSide];
}

function checkSeats({ name, kind }: ComposedStrategy, parties: number): Message[] {
  if (kind.seats === "any" || parties === 2) return [];
  const fits = kind.forMore
    ? [kind.forMore]
    : BIDDING_KINDS.filter(({ seats }) => seats === "any").map(({ id }) => id);
  return [message("rehearsal.strategy-for-two", { strategy: name, count: parties, fits })];
}

/** What to know before playing these without a deadline; none where nothing speaks against it. */
export function withoutDeadline(
  strategies: readonly ComposedStrategy[],
  { kind: deadline }: Deadline,
): Message[] {
  if (deadline !== "none") return [];
  const names = new Set(strategies.filter(({ kind }) => kind.needsDeadline).map(({ name }) => name));
  return names.size === 0 ? [] : [message("rehearsal.gives-way-by-clock", { strategies: [...names] })];
}
