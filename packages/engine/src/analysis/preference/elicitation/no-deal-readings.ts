// Readings of a profile that go with its answers about no deal, drawn with a fixed seed: where no deal lies in each, in the order of packages.
import type { Deal, Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { makeChance } from "../../../maths/chance.ts";
import { type DrawnSheet, drawnWorth, makeSheetSampler } from "../draws.ts";
import { isCertain } from "../extremes.ts";
import type { NoDealAnswer } from "./no-deal-answers.ts";

/** One reading. No deal lies from `low` to `high` in the order of the packages, from below all (-1) up, anywhere there with the same chance. */
export interface NoDealReading {
  /** Per package, how many are worse. */
  readonly places: Float64Array;
  readonly low: number;
  readonly high: number;
}

export interface NoDealReadings {
  readonly readings: readonly NoDealReading[];
  /** False where no reading was found that goes with all answers; those that come nearest are taken then. */
  readonly fits: boolean;
}

export interface ReadingsAsked {
  readonly profile: Profile;
  readonly frame: Frame;
  readonly deals: readonly Deal[];
  readonly answers: readonly Pick<NoDealAnswer, "deal" | "noDeal">[];
}

const SEED = 0;
const STREAM = 1;
const MOST_DRAWS = 12_000;
const WANTED = 120;
/** With fewer readings that go with all answers, those that come nearest are looked at as well. */
const FEWEST = 24;
const ROUNDING = 1e-9;

/** The same profile gives the same readings. Decision 10: they choose the next question and a likely range, and constrain no result. */
export function noDealReadings(asked: ReadingsAsked): NoDealReadings {
  const misfits = misfitsOf(asked);
  const fitting = misfits.flatMap((misfit, k) => (misfit <= ROUNDING ? [k] : []));
  const byMisfit = misfits.map((_, k) => k).sort((a, b) => misfits[a] - misfits[b] || a - b);
  const isEnough = fitting.length >= Math.min(FEWEST, misfits.length);
  const chosen = new Set(isEnough ? fitting : byMisfit.slice(0, FEWEST));
  const readings: NoDealReading[] = [];
  replay(asked, misfits.length, (sheet, k) => {
    if (chosen.has(k)) readings.push(readingOf(sheet, asked));
    return true;
  });
  return { readings, fits: fitting.length > 0 };
}

/** Per draw, how far answers are from fitting together in it, until enough draws fit. */
function misfitsOf(asked: ReadingsAsked): number[] {
  const misfits: number[] = [];
  let fitting = 0;
  replay(asked, isCertain({ ...asked.profile, noDeal: { kind: "unknown" } }) ? 1 : MOST_DRAWS, (sheet) => {
    const { low, high } = boundsIn(sheet, asked.answers);
    misfits.push(Math.max(0, low - high));
    if (low - high <= ROUNDING) fitting++;
    return fitting < WANTED;
  });
  return misfits;
}

/** Draws the same sheets each time. Stops where `look` says false. */
function replay(
  { profile, frame }: ReadingsAsked,
  count: number,
  look: (sheet: DrawnSheet, k: number) => boolean,
): void {
  const sampler = makeSheetSampler(
    { ...profile, noDeal: { kind: "unknown" } },
    frame,
    makeChance(SEED, STREAM),
  );
  for (let k = 0; k < count; k++) {
    sampler.draw();
    if (!look(sampler.sheet, k)) return;
  }
}

function boundsIn(sheet: DrawnSheet, answers: ReadingsAsked["answers"]) {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { deal, noDeal } of answers) {
    const worth = drawnWorth(sheet, deal);
    if (noDeal !== "below") low = Math.max(low, worth);
    if (noDeal !== "above") high = Math.min(high, worth);
  }
  return { low, high };
}

function readingOf(sheet: DrawnSheet, { deals, answers }: ReadingsAsked): NoDealReading {
  const drawn = Float64Array.from(deals, (deal) => drawnWorth(sheet, deal));
  const sorted = Float64Array.from(drawn).sort();
  const bounds = boundsIn(sheet, answers);
  const [low, high] = [
    bounds.low === Number.NEGATIVE_INFINITY ? -1 : belowIn(sorted, bounds.low),
    bounds.high === Number.POSITIVE_INFINITY ? sorted.length : belowIn(sorted, bounds.high),
  ];
  const places = drawn.map((worth) => belowIn(sorted, worth));
  return low <= high ? { places, low, high } : { places, low: (low + high) / 2, high: (low + high) / 2 };
}

/** How many are smaller. */
function belowIn(sorted: Float64Array, worth: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (sorted[middle] < worth) from = middle + 1;
    else to = middle;
  }
  return from;
}
