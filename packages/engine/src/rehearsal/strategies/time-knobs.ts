// The numbers that strategies by the clock can be told.
import type { TimeBased } from "../bidding/time-based.ts";
import type { Knob, Knobs } from "./knobs.ts";

export function timeKnobs(e: number): readonly Knob[] {
  return [
    { name: "e", usual: e, least: 0.001, most: 1000 },
    { name: "k", usual: 0, least: 0, most: 1 },
    { name: "least", usual: 0, least: 0, most: 1 },
  ];
}

export function timeShape({ e, k, least }: Knobs): TimeBased {
  return { e, k, least };
}
