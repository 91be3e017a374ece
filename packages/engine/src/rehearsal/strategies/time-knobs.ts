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

const shapes = new WeakMap<Knobs, TimeBased>();

/** One object for all sessions that are told the same. */
export function timeShape(knobs: Knobs): TimeBased {
  const known = shapes.get(knobs);
  if (known) return known;
  const { e, k, least } = knobs;
  const shape = { e, k, least };
  shapes.set(knobs, shape);
  return shape;
}
