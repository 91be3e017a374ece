// How near the signs are that the parties agreed to heed, and what the rules then give. Counts and figures, no verdict.
import type { Rational } from "../../maths/rational.ts";
import type { Gap } from "./gap.ts";
import { roundsNotSmaller } from "./gap.ts";
import type { Side, Sides } from "./sides.ts";
import type { CountRange, Standstill, TimeOfTalks } from "./standstill.ts";
import type { Way, WayCost } from "./ways.ts";

/**
 * - `no-movement-time`: nothing has moved for `limit` milliseconds.
 * - `no-movement-rounds`: nothing has moved in `limit` closed rounds.
 * - `gap-not-smaller`: no party's gap has become smaller than before in `limit` closed rounds.
 * - `deadline`: the stamp `limit` has come, in milliseconds.
 */
export type TripwireKind = "no-movement-time" | "no-movement-rounds" | "gap-not-smaller" | "deadline";

export interface Tripwire {
  readonly id: string;
  readonly kind: TripwireKind;
  readonly limit: number;
  /** What the rules give when it is reached. */
  readonly ways: readonly Way[];
}

export interface TripwireStanding {
  readonly id: string;
  readonly kind: TripwireKind;
  readonly limit: number;
  /** How far it has come, in the unit of the limit; null where nothing is known of it. */
  readonly count: CountRange | null;
  /** Limit less count; below zero once it is past. */
  readonly left: CountRange | null;
  /** `perhaps`: reached in one reading of what is known, not in another. */
  readonly reached: "yes" | "no" | "perhaps" | "not-known";
  /** True where the count compares gaps of uncertain or estimated profiles at their point values. */
  readonly atPointValues: boolean;
  /** For gaps: parties whose gap the count leaves out because their profile was not given. */
  readonly unseen: readonly number[];
  readonly ways: readonly WayCost[];
}

export interface TripwireQuestion {
  readonly time: TimeOfTalks;
  /** Of all parties together. */
  readonly standstill: Standstill;
  readonly sides: Sides;
  /** `history[k]`: by party, its gap at point values at the end of round k + 1; null where it had none. */
  readonly history: readonly (readonly (Rational | null)[])[];
  readonly gaps: readonly Gap[];
  readonly isCertain: (side: Side) => boolean;
  readonly costOf: (way: Way) => WayCost;
}

/** @throws RangeError when a limit is not a whole number, or one of rounds or time is below 1. */
export function standingOf(
  { id, kind, limit, ways }: Tripwire,
  question: TripwireQuestion,
): TripwireStanding {
  if (!Number.isInteger(limit) || (kind !== "deadline" && limit < 1)) {
    throw new RangeError(
      `the limit of tripwire ${id} is a whole number, of rounds or time at least 1: ${limit}`,
    );
  }
  const { count, atPointValues, unseen } = countOf(kind, question);
  return {
    id,
    kind,
    limit,
    count,
    left: count && { low: limit - count.high, high: limit - count.low },
    reached: !count ? "not-known" : count.low >= limit ? "yes" : count.high < limit ? "no" : "perhaps",
    atPointValues,
    unseen,
    ways: ways.map(question.costOf),
  };
}

interface Counted {
  readonly count: CountRange | null;
  readonly atPointValues: boolean;
  readonly unseen: readonly number[];
}

function countOf(kind: TripwireKind, question: TripwireQuestion): Counted {
  const { time, standstill } = question;
  if (kind === "gap-not-smaller") return countGaps(question);
  const count =
    kind === "no-movement-time"
      ? standstill.time
      : kind === "no-movement-rounds"
        ? standstill.rounds
        : { low: time.now, high: time.now };
  return { count, atPointValues: false, unseen: [] };
}

// The party whose gap became smaller last sets the count; one that cannot be seen may have done so later.
function countGaps({ sides, history, gaps, isCertain }: TripwireQuestion): Counted {
  const seen = sides.flatMap((side, party) => {
    if (!side) return [];
    const rounds = roundsNotSmaller(
      history.map((after) => after[party]),
      pointOf(gaps[party]),
    );
    return rounds === null ? [] : [{ rounds, certain: isCertain(side) && !side.estimated }];
  });
  const unseen = gaps.flatMap((gap) =>
    gap.kind === "none" && gap.reason === "profile-not-given" ? [gap.party] : [],
  );
  if (seen.length === 0) return { count: null, atPointValues: false, unseen };
  const high = Math.min(...seen.map(({ rounds }) => rounds));
  return {
    count: { low: unseen.length > 0 ? 0 : high, high },
    atPointValues: seen.some(({ certain }) => !certain),
    unseen,
  };
}

function pointOf(gap: Gap) {
  return gap.kind === "gap" ? gap.point : null;
}
