// How numbers of a profile are shown: ratings and shares that run from 0 to 1 as numbers out of 100, everything else as it is.
import type { ProfileDocument } from "@parley/engine/case";
import type { TypedQuantity } from "@parley/engine/elicitation";
import { overExactly, timesExactly } from "./exact.ts";
import { endsOf, mapQuantity } from "./quantity-text.ts";

/** What is shown is so many times what is typed in the file. */
export type Factor = 1 | 100;

export function ratingFactor({ points, ratings }: ProfileDocument): Factor {
  if (points) return 1;
  return numbersIn(ratings).every((value) => value <= 1) ? 100 : 1;
}

export function weightFactor({ weights, weightTotal }: ProfileDocument): Factor {
  if (weightTotal !== undefined && Number(weightTotal) !== 1) return 1;
  return numbersIn(weights).every((value) => value <= 1) ? 100 : 1;
}

export function shown(quantity: TypedQuantity, factor: Factor): TypedQuantity {
  return factor === 1 ? quantity : mapQuantity(quantity, (typed) => timesExactly(typed, factor));
}

export function kept(quantity: TypedQuantity, factor: Factor): TypedQuantity {
  return factor === 1 ? quantity : mapQuantity(quantity, (typed) => overExactly(typed, factor));
}

/** The largest number in sight; 1 where there is none above. */
export function mostIn(entry: unknown): number {
  return Math.max(1, ...numbersIn(entry));
}

/** True for an interval that leaves everything open. */
export function isWide(quantity: TypedQuantity, most: number): boolean {
  const ends = Array.isArray(quantity) ? endsOf(quantity) : null;
  return ends !== null && ends.low <= 0 && ends.high >= most;
}

/** All numbers within, names of options aside: these are keys, or stand in the list of a ranking. */
function numbersIn(entry: unknown): number[] {
  if (typeof entry === "number") return [entry];
  if (typeof entry === "string") {
    const ends = endsOf(entry);
    return ends ? [ends.high] : [];
  }
  if (Array.isArray(entry)) return entry.flatMap(numbersIn);
  if (typeof entry !== "object" || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) => (key === "ranked" ? [] : numbersIn(value)));
}
