// How much of a yes-or-no answer's variance goes with one input: the first-order effect of Sobol' 1993, from replicated readings.
import { blockRatio } from "../../../maths/block-ratio.ts";
import type { ShareInterval } from "../../../maths/wilson.ts";
import { REPLICATES, type ReplicatedReadings } from "./replicated-readings.ts";

/** Sums over blocks for one answer, or for several whose variances are added up. */
export interface EffectTally {
  /** Takes in a block: per answer and reading 1 for yes, 0 for no. */
  take(answers: readonly Uint8Array[]): void;
  /** How often the rarer of yes and no came up, added up over all answers. */
  rarer(): number;
  /** Pairs of readings, both with the rarer answer, to be expected among those that share the value of an input without effect. */
  pairs(): number;
  /** How often each answer was yes. */
  yes(): readonly number[];
  /** Per input its share of the variance. */
  shares(): ShareInterval[];
  /** What no input takes away by itself. */
  rest(): ShareInterval;
}

/** @param count of answers. */
export function makeEffectTally({ places, values }: ReplicatedReadings, count: number): EffectTally {
  const variances: number[] = [];
  const effects: number[][] = places.map(() => []);
  const yes = new Array<number>(count).fill(0);
  let readings = 0;
  const take = (answers: readonly Uint8Array[]) => {
    const ones = answers.map((answer) => replicateSums(answer, values));
    for (const [k, each] of ones.entries()) yes[k] += each.reduce(plus, 0);
    readings += values * REPLICATES;
    variances.push(ones.reduce((sum, each) => sum + varianceOf(each, values), 0));
    places.forEach((place, input) => {
      const effect = (k: number) => effectOf(sumsByValue(answers[k], place, values), ones[k]);
      effects[input].push(answers.reduce((sum, _, k) => sum + effect(k), 0));
    });
  };
  const rarer = () => yes.map((hits) => Math.min(hits, readings - hits));
  const left = () => variances.map((whole, b) => effects.reduce((rest, list) => rest - list[b], whole));
  return {
    take,
    rarer: () => rarer().reduce(plus, 0),
    pairs: () =>
      (rarer().reduce((sum, few) => sum + few * few, 0) * (REPLICATES - 1)) / (2 * Math.max(readings, 1)),
    yes: () => yes,
    shares: () => effects.map((list) => blockRatio(list, variances)),
    rest: () => blockRatio(left(), variances),
  };
}

function sumsByValue(answer: Uint8Array, place: Uint32Array, values: number): Float64Array {
  const sums = new Float64Array(values);
  for (let reading = 0; reading < answer.length; reading++) sums[place[reading]] += answer[reading];
  return sums;
}

function replicateSums(answer: Uint8Array, values: number): Float64Array {
  const ones = new Float64Array(REPLICATES);
  for (let reading = 0; reading < answer.length; reading++)
    ones[Math.floor(reading / values)] += answer[reading];
  return ones;
}

// Two readings of one replicate share no value, so that products of their answers estimate the square of the mean without bias.
function varianceOf(ones: Float64Array, values: number): number {
  const total = ones.reduce((sum, one) => sum + one, 0);
  const crossed = ones.reduce((sum, one) => sum + one * one - one, 0);
  return total / (REPLICATES * values) - crossed / (REPLICATES * values * (values - 1));
}

/**
 * Pairs of readings from different replicates that share the input's value, less pairs that do not: what else two such readings happen to
 * share is as likely in either, and drops out. @param sums yeses per value of the input, @param ones per replicate.
 */
function effectOf(sums: Float64Array, ones: Float64Array): number {
  const values = sums.length;
  const [total, squares] = [ones.reduce(plus, 0), ones.reduce((sum, one) => sum + one * one, 0)];
  const sharing = sums.reduce((sum, one) => sum + one * one, 0) - total;
  const others = total * total - squares - sharing;
  const pairs = values * REPLICATES * (REPLICATES - 1);
  return sharing / pairs - others / (pairs * (values - 1));
}

function plus(a: number, b: number): number {
  return a + b;
}
