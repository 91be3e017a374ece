// The fast way and the obvious way to judge stability, so that each example is put to both, and words for what they find.
import { stabilityByDefinition } from "../../../src/analysis/conflict/stability/by-definition/stability.ts";
import {
  CONCEPTS,
  type StabilityFlags,
  type StabilityQuestion,
} from "../../../src/analysis/conflict/stability/concepts.ts";
import { judgeStability } from "../../../src/analysis/conflict/stability/stability.ts";

interface Solver {
  readonly way: string;
  judge(question: StabilityQuestion): StabilityFlags;
}

export const SOLVERS: readonly Solver[] = [
  { way: "fast", judge: judgeStability },
  { way: "by definition", judge: stabilityByDefinition },
];

/** The states with a flag, counted from 1. */
export function flagged(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((state) => flags[state] === 1).map((state) => state + 1);
}

/** The states with a flag for every decision maker, counted from 1. */
export function flaggedForAll(flags: readonly Uint8Array[]): number[] {
  return flagged(flags[0].map((_, state) => (flags.every((one) => one[state] === 1) ? 1 : 0)));
}

/** Where two findings differ, each place in a few words: on thousands of models far quicker than to compare whole tables. */
export function differences(found: StabilityFlags, expected: StabilityFlags): string[] {
  const places: string[] = [];
  for (const concept of CONCEPTS) {
    expected[concept].forEach((flags, maker) => {
      flags.forEach((flag, state) => {
        const other = found[concept][maker][state];
        if (other !== flag) places.push(`${concept}, maker ${maker}, state ${state}: ${other}, not ${flag}`);
      });
    });
  }
  return places;
}
