// How far stretches of text cover each other.
import type { Span } from "@parley/engine/case";

/** Units of text that both lists cover; each list ascends and does not overlap itself. */
function shared(one: readonly Span[], other: readonly Span[]): number {
  let units = 0;
  for (const a of one)
    for (const b of other) units += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return units;
}

const length = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** Intersection by union, from 0 to 1. */
export function overlap(one: readonly Span[], other: readonly Span[]): number {
  const both = shared(one, other);
  return both === 0 ? 0 : both / (length(one) + length(other) - both);
}

export function touches(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && one.from < other.to && other.from < one.to;
}
