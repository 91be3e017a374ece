// Every change of a deal on one issue or two that leaves nobody worse off: the trades that a table can find by itself.
import {
  type Deal,
  type Frame,
  type IssueId,
  matches,
  type OptionId,
  type PartyId,
  type Pattern,
} from "../../../case/frame.ts";
import type { Rational } from "../../../maths/rational.ts";
import { type SpacePlan, unscaled } from "../space-plan.ts";
import { type Change, changeDeal, worthChanges } from "./worth-changes.ts";

export interface Exchange {
  readonly changes: readonly ExchangeChange[];
  readonly deal: Deal;
  /** Per party, in its own units; none below zero. */
  readonly gains: readonly Rational[];
  /** Those who gain; empty where the exchange is worth nothing to anyone. */
  readonly betterFor: readonly PartyId[];
  /** True where neither half of a two-issue exchange would do alone: the one pays for the other. */
  readonly needsBoth: boolean;
}

export interface ExchangeChange {
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
}

export interface Exchanges {
  /** Those that help somebody first; of these one issue before two, those that help more parties first, then case order. */
  readonly listed: readonly Exchange[];
  /** How many there are, listed or not. */
  readonly count: number;
}

export interface ExchangeInput {
  readonly frame: Frame;
  readonly plan: SpacePlan;
  /** Patterns that the changed deal must not match unless the deal itself does: red lines. */
  readonly refused: readonly Pattern[];
  readonly deal: Deal;
  /** How many to list. */
  readonly limit: number;
}

/** Impossible combinations are never proposed, nor is a red line crossed that the deal itself does not cross. */
export function findExchanges(input: ExchangeInput): Exchanges {
  const { frame, plan, deal, limit } = input;
  const changes = plan.sheets.map((sheet, party) => worthChanges(sheet, plan.scales[party], deal));
  const barred = barredPatterns(input);
  const harmless = (change: readonly Change[]) => {
    const gains = changes.map((gain) => gain(change));
    if (gains.some((gain) => gain < 0n)) return null;
    const changed = changeDeal(deal, change);
    return barred.some((pattern) => matches(pattern, changed)) ? null : { change, gains, changed };
  };
  const singles = frame.issues.flatMap(({ options }, issue) =>
    options.flatMap((_, to) => (to === deal[issue] ? [] : [[{ issue, to }]])),
  );
  const alone = new Set(singles.flatMap(([one]) => (harmless([one]) ? [keyOf(one)] : [])));
  const found = [...singles, ...pairs(singles.flat())].flatMap((change) => harmless(change) ?? []);
  const ranked = found
    .map((exchange) => ({ ...exchange, helped: exchange.gains.filter((gain) => gain > 0n).length }))
    .sort(
      (a, b) =>
        Number(a.helped === 0) - Number(b.helped === 0) ||
        a.change.length - b.change.length ||
        b.helped - a.helped,
    );
  const listed = ranked.slice(0, limit).map(({ change, gains, changed }) => ({
    changes: change.map(({ issue, to }) => ({
      issue: frame.issues[issue].id,
      from: frame.issues[issue].options[deal[issue]].id,
      to: frame.issues[issue].options[to].id,
    })),
    deal: changed,
    gains: gains.map((gain, party) => unscaled(plan, party, gain)),
    betterFor: gains.flatMap((gain, party) => (gain > 0n ? [plan.sheets[party].party] : [])),
    needsBoth: change.length === 2 && !change.some((one) => alone.has(keyOf(one))),
  }));
  return { listed, count: found.length };
}

function barredPatterns({ frame, refused, deal }: ExchangeInput): Pattern[] {
  const red = refused.filter((pattern) => !matches(pattern, deal));
  return [...frame.impossible.map(({ pattern }) => pattern), ...red];
}

function* pairs(singles: readonly Change[]): Generator<Change[]> {
  for (const [k, a] of singles.entries()) {
    for (const b of singles.slice(k + 1)) if (a.issue !== b.issue) yield [a, b];
  }
}

function keyOf({ issue, to }: Change): string {
  return `${issue}:${to}`;
}
