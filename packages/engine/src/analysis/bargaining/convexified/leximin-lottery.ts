// The lottery whose expected gains, each divided by the party's unit, are leximin-best: the smallest as large as can be, then the next.
import { type Rational, rational } from "../../../maths/rational.ts";
import type { AcceptableHull } from "./acceptable-hull.ts";
import type { Lottery } from "./lottery.ts";
import { exactShares, lotteryOf, type Share } from "./lottery-of.ts";
import { measuredGains } from "./measured-gains.ts";
import { maximise } from "./simplex.ts";

/** How far doubles may be off, as a share of the largest measured gain. */
const LEXIMIN_TOLERANCE = 1e-9;

/** @param units per party, scaled; a gain is measured as gain / unit. Parties of unit 0 measure 0 throughout. */
export function leximinLottery(hull: AcceptableHull, units: readonly bigint[]): Lottery {
  if (units.length === 2) return lotteryOf(hull, bestOnChain(hull, units), 0);
  return lotteryOf(hull, exactShares(bestByStages(shareableGains(hull, units))), LEXIMIN_TOLERANCE);
}

// Along the chain one measure falls and the other rises: best where they meet, or at the end nearest to meeting.
function bestOnChain(hull: AcceptableHull, [unit0, unit1]: readonly bigint[]): Share[] {
  const lead = (point: number): bigint => {
    const [x, y] = hull.exactGain(point);
    return x * unit1 - y * unit0;
  };
  if (lead(0) <= 0n) return [{ point: 0, share: rational(1n) }];
  for (let point = 1; point < hull.size; point++) {
    const [before, after] = [lead(point - 1), lead(point)];
    if (after > 0n) continue;
    const share: Rational = rational(before, before - after);
    return [
      { point: point - 1, share: rational(share.den - share.num, share.den) },
      { point, share },
    ];
  }
  return [{ point: hull.size - 1, share: rational(1n) }];
}

// Between 0 and 1, without the parties that measure 0 throughout.
function shareableGains(hull: AcceptableHull, units: readonly bigint[]): Float64Array[] {
  const parties = units.flatMap((unit, party) => (unit === 0n || hull.ideals[party] === 0n ? [] : [party]));
  const measured = measuredGains(hull, units, parties);
  const most = measured.reduce((top, row) => row.reduce((a, b) => Math.max(a, b), top), 0);
  return measured.map((row) => row.map((value) => value / most));
}

/**
 * Raises the smallest expected measure as far as it goes, fixes the parties that cannot rise further, and goes on with the rest.
 * @param measures `measures[party][point]`, at least 0.
 */
function bestByStages(measures: readonly Float64Array[]): { point: number; share: number }[] {
  const floors = new Float64Array(measures.length);
  let free = measures.map((_, party) => party);
  let shares = [{ point: 0, share: 1 }];
  while (free.length > 0) {
    const raised = raise(measures, floors, free);
    shares = raised.shares;
    for (const party of free) floors[party] = raised.level;
    const still = free.filter((party) => canRise(measures, floors, party));
    // Rounding may hide the party that cannot rise; the one that can least is then fixed.
    free = still.length < free.length ? still : free.slice(1);
  }
  return shares;
}

function raise(measures: readonly Float64Array[], floors: Float64Array, free: readonly number[]) {
  const level = columnOf(measures.length, (party) => (free.includes(party) ? -1 : 0));
  const { value, parts } = solve(measures, {
    extra: level,
    floors: floors.map((floor, party) => (free.includes(party) ? 0 : floor)),
    objective: null,
  });
  return { level: value, shares: parts };
}

function canRise(measures: readonly Float64Array[], floors: Float64Array, party: number): boolean {
  const { value } = solve(measures, { extra: null, floors, objective: measures[party] });
  return value > floors[party] + LEXIMIN_TOLERANCE;
}

interface Programme {
  /** The column of the common level, which is then what is maximised. */
  readonly extra: Float64Array | null;
  readonly floors: Float64Array;
  /** Per point, where there is no common level. */
  readonly objective: Float64Array | null;
}

// Over shares that add up to 1: maximise, with each party's expected measure at least its floor (and the common level).
function solve(measures: readonly Float64Array[], { extra, floors, objective }: Programme) {
  const points = measures[0].length;
  const parties = measures.length;
  const columns = points + parties + 1;
  const rows = measures.map((measure, party) => {
    const row = new Float64Array(columns);
    row.set(measure);
    row[points + party] = -1;
    if (extra) row[points + parties] = extra[party];
    return row;
  });
  const total = new Float64Array(columns).fill(1, 0, points);
  const gains = new Float64Array(columns);
  if (objective) gains.set(objective);
  else gains[points + parties] = 1;
  // A little below the floors, so that rounding cannot leave no solution.
  const limits = [...floors.map((floor) => Math.max(0, floor - LEXIMIN_TOLERANCE / 100)), 1];
  const { value, entries } = maximise({ rows: [...rows, total], limits, gains });
  const parts = entries
    .filter(({ column }) => column < points)
    .map((entry) => ({ point: entry.column, share: entry.amount }));
  return { value, parts };
}

function columnOf(length: number, value: (party: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, party) => value(party));
}
