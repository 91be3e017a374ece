// A strategy that takes up talks where they stand: it has heard what was tabled before, and does not go back on what it tabled itself.
import type { Deal } from "../../case/frame.ts";
import type { DealNumber } from "../scenario/deals.ts";
import { LEAVE } from "../session/words.ts";
import type { Negotiator, SessionName, Strategy, View, Vote } from "./negotiator.ts";
import { type ComposedStrategy, composed } from "./read-strategy.ts";

/** A whole package that was tabled before the session, in order of time. */
export interface SaidBefore {
  /** Position of the party that tabled it. */
  readonly by: number;
  /** Positions of the parties that it went to. */
  readonly to: readonly number[];
  readonly deal: Deal;
}

/**
 * The strategy as it goes on. One by the clock starts from the share of its way that the party's last package has gone already. No strategy
 * asks for more than its party last asked for: it stands by that until it would table less. Packages that the frame no longer allows are
 * left out. Whoever tabled last begins with that package.
 */
export function continuing(strategy: Strategy, before: readonly SaidBefore[]): Strategy {
  return { name: strategy.name, open: (view, of) => openContinuing(strategy, { view, of, before }) };
}

interface Opening {
  readonly view: View;
  readonly of: SessionName;
  readonly before: readonly SaidBefore[];
}

function openContinuing(strategy: Strategy, { view, of, before }: Opening): Negotiator {
  const known = before.flatMap(({ by, to, deal }) => {
    const number = view.numberOf(deal);
    return number === null ? [] : [{ by, to, number }];
  });
  const mine = known.findLast(({ by }) => by === view.party)?.number ?? null;
  const inner = startedAt(strategy, mine, view).open(view, of);
  for (const { by, to, number } of known) if (to.includes(view.party)) inner.hear?.(number, by);
  const last = known.at(-1);
  let first = last?.by === view.party ? last.number : null;
  return {
    ...answersOf(inner),
    offer() {
      const opening = first;
      first = null;
      const next = opening ?? inner.offer();
      return mine !== null && next !== LEAVE && view.worth(next) > view.worth(mine) ? mine : next;
    },
  };
}

function answersOf(inner: Negotiator): Negotiator {
  return {
    offer: () => inner.offer(),
    hear: (deal, by) => inner.hear?.(deal, by),
    accepts: (deal) => inner.accepts(deal),
    ...(inner.hearAnswer && {
      hearAnswer: (deal: DealNumber, by: number, answer: number) => inner.hearAnswer?.(deal, by, answer),
    }),
    ...(inner.joins && { joins: (deal: DealNumber, vote: Vote) => inner.joins?.(deal, vote) ?? LEAVE }),
    ...(inner.compares && {
      compares: (changed: DealNumber, text: DealNumber) => inner.compares?.(changed, text) ?? 0,
    }),
  };
}

/** A strategy by the clock with the way gone so far as its first share. */
function startedAt(strategy: Strategy, mine: DealNumber | null, view: View): Strategy {
  if (mine === null || !isByClock(strategy)) return strategy;
  const floor = Math.min(1, Math.max(strategy.knobs.least, view.noDeal));
  const worth = view.worth(mine);
  if (floor >= 1 || worth === Number.NEGATIVE_INFINITY) return strategy;
  const gone = Math.min(1, Math.max(strategy.knobs.k, (1 - worth) / (1 - floor)));
  const { name, kind, acceptance, model, joining, knobs } = strategy;
  return composed(name, { kind, acceptance, model, joining, knobs: { ...knobs, k: gone } });
}

function isByClock(strategy: Strategy): strategy is ComposedStrategy {
  return "kind" in strategy && (strategy as ComposedStrategy).kind.knobs.some(({ name }) => name === "k");
}
