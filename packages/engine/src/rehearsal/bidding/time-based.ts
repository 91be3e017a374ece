// Giving way by the clock. Faratin, Sierra & Jennings 1998: the target falls from the best package to the least that is wanted along
// F(t) = k + (1 − k) t^(1/e).
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import { type Pick, ROUNDING } from "./pick.ts";

export interface TimeBased {
  /** Below 1 tough until late, 1 even, above 1 quick to give way; above 0. */
  readonly e: number;
  /** What share of the way is gone at the first offer, from 0 to 1. */
  readonly k: number;
  /** The least worth that is ever wanted, where it is more than no deal. */
  readonly least: number;
}

/** The worth to aim at when the share `time` of the time is gone. */
export function targetAt(
  shape: TimeBased,
  { time, noDeal }: { readonly time: number; readonly noDeal: number },
): number {
  return targetFrom(shape, wayAt(shape, time), noDeal);
}

/** The share of the way down that is gone. */
function wayAt({ e, k }: TimeBased, time: number): number {
  return k + (1 - k) * time ** (1 / e);
}

function targetFrom(shape: TimeBased, way: number, noDeal: number): number {
  const floor = floorOf(shape, noDeal);
  return floor + (1 - way) * (1 - floor);
}

function floorOf({ least }: TimeBased, noDeal: number): number {
  return Math.min(1, Math.max(least, noDeal));
}

/** What to look for: a package worth just the target is not missed for the rounding of either. */
function aimFrom(shape: TimeBased, way: number, noDeal: number): number {
  return Math.max(floorOf(shape, noDeal), targetFrom(shape, way, noDeal) - ROUNDING);
}

/** Of more rounds than this the way is worked out anew each time. */
const ROUNDS_KEPT = 4096;

/** The way gone by round, kept for all sessions of a shape: a power is dear. */
class Ways {
  readonly #shape: TimeBased;
  #times = new Float64Array(0);
  #ways = new Float64Array(0);

  constructor(shape: TimeBased) {
    this.#shape = shape;
  }

  /** The same as without a memory: what is kept is taken only for the very time it was worked out for. */
  at(round: number, time: number): number {
    if (round >= ROUNDS_KEPT) return wayAt(this.#shape, time);
    if (round >= this.#times.length) this.#grow(round);
    if (this.#times[round] !== time) {
      this.#times[round] = time;
      this.#ways[round] = wayAt(this.#shape, time);
    }
    return this.#ways[round];
  }

  #grow(round: number): void {
    const [times, ways] = [this.#times, this.#ways];
    const room = Math.min(ROUNDS_KEPT, Math.max(128, 2 * round));
    this.#times = new Float64Array(room).fill(Number.NaN);
    this.#ways = new Float64Array(room);
    this.#times.set(times);
    this.#ways.set(ways);
  }
}

const waysOf = new WeakMap<TimeBased, Ways>();

/** @param shape the same object for all sessions of a strategy. */
export function timeBased(view: View, shape: TimeBased, pick: Pick): Bidding {
  const ways = waysOf.get(shape) ?? new Ways(shape);
  waysOf.set(shape, ways);
  const { clock } = view;
  return {
    next: () => pick(aimFrom(shape, ways.at(clock.round, clock.time), view.noDeal)),
  };
}
