// Under what terms talks are rehearsed: deadline, what delay costs, the risk that talks break down, and what changes on the way.
import { type Message, message } from "../../case/message.ts";

export interface Terms {
  readonly deadline: Deadline;
  /** One per party. */
  readonly delays: readonly Delay[];
  /** Chance, from 0 to below 1, that talks break down before each round after the first. */
  readonly breakdown: number;
  /** By round, ascending. */
  readonly shocks: readonly Shock[];
}

export type Deadline =
  /** So many rounds, from 1. */
  | { readonly kind: "rounds"; readonly rounds: number }
  /** Simulated milliseconds, and how long one party's turn takes: drawn evenly between two ends. At most `rounds` rounds all the same. */
  | {
      readonly kind: "time";
      readonly limit: number;
      readonly turn: { readonly least: number; readonly most: number };
      readonly rounds: number;
    }
  /** The parties know of none; the rehearsal gives up after so many rounds. */
  | { readonly kind: "none"; readonly rounds: number };

/** What waiting does to a party. A deal or a breakdown in round k, counted from 0, is worth `discount^k × worth − costs of k rounds`. */
export interface Delay {
  /** Per round, above 0 and at most 1; works on the party's points as they stand, from their zero. */
  readonly discount: number;
  /** What the first round of waiting costs, in the party's points; 0 or more. */
  readonly cost: number;
  /** By what share each round costs more than the one before; 0 or more. Costs that mount make a mutually hurting stalemate. */
  readonly mounting: number;
}

/** Something that happens before a round begins: a lever is pulled, somebody's alternative gets better or worse. */
export interface Shock {
  /** Counted from 0. */
  readonly round: number;
  /** What happened, in the words of whoever set it up. */
  readonly what: string;
  /** Per party the new worth of no deal in its own points; null where it stays. */
  readonly noDeal: readonly (number | null)[];
}

export const NO_DELAY: Delay = { discount: 1, cost: 0, mounting: 0 };

/** The most rounds that talks can have. */
export const MOST_ROUNDS = 1_000_000;
/** Points that waiting may come to cost: beyond, sums and squares of them are more than a number holds. */
const MOST_SPENT = 1e100;

/** So many rounds and nothing else. */
export function plainTerms(parties: number, rounds: number): Terms {
  const delays = Array.from({ length: parties }, () => NO_DELAY);
  return { deadline: { kind: "rounds", rounds }, delays, breakdown: 0, shocks: [] };
}

/**
 * Every reason why the terms cannot be played; none where they can.
 * @param of how many parties there are, or their names, which the reasons then say.
 */
export function checkTerms(terms: Terms, of: number | readonly string[]): Message[] {
  const parties = typeof of === "number" ? of : of.length;
  const { deadline, delays, breakdown, shocks } = terms;
  const reasons: Message[] = [];
  const { rounds } = deadline;
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > MOST_ROUNDS) {
    reasons.push(message("rehearsal.bad-rounds", { rounds, most: MOST_ROUNDS }));
  }
  if (deadline.kind === "time") {
    const { limit, turn } = deadline;
    if (!(limit > 0 && Number.isFinite(limit))) reasons.push(message("rehearsal.bad-time-limit", { limit }));
    if (!(turn.least > 0 && turn.most >= turn.least && Number.isFinite(turn.most))) {
      reasons.push(message("rehearsal.bad-turn-time", { least: turn.least, most: turn.most }));
    }
  }
  if (delays.length !== parties) throw new RangeError(`one delay per party: ${delays.length} for ${parties}`);
  delays.forEach(({ discount, cost, mounting }, place) => {
    const party = typeof of === "number" ? place + 1 : of[place];
    if (!(discount > 0 && discount <= 1)) {
      reasons.push(message("rehearsal.bad-discount", { party, discount }));
    }
    if (!(cost >= 0 && mounting >= 0 && Number.isFinite(cost + mounting))) {
      reasons.push(message("rehearsal.bad-cost", { party, cost, mounting }));
    } else if (-afterDelay({ discount, cost, mounting }, 0, roundsIn(deadline)) > MOST_SPENT) {
      reasons.push(message("rehearsal.cost-beyond-counting", { party, rounds: roundsIn(deadline) }));
    }
  });
  if (!(breakdown >= 0 && breakdown < 1)) reasons.push(message("rehearsal.bad-breakdown", { breakdown }));
  shocks.forEach(({ round, what }) => {
    if (!Number.isInteger(round) || round < 0)
      reasons.push(message("rehearsal.bad-shock-round", { round, what }));
  });
  return reasons;
}

/** As many as there can be; by the clock, as turns of middling length leave room for with one turn a round. */
function roundsIn(deadline: Deadline): number {
  if (deadline.kind !== "time") return deadline.rounds;
  const { limit, turn, rounds } = deadline;
  return Math.min(rounds, Math.ceil((2 * limit) / (turn.least + turn.most)));
}

/** What a worth in the party's own points comes to after so many rounds of waiting. */
export function afterDelay({ discount, cost, mounting }: Delay, points: number, rounds: number): number {
  // No cost mounts to none, however long it takes.
  const even = mounting === 0 || cost === 0;
  const spent = even ? cost * rounds : (cost * ((1 + mounting) ** rounds - 1)) / mounting;
  return points * discount ** rounds - spent;
}
