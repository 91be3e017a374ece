// The acts of a record in the order of time, as far as dates tell it; where they don't, the order of the record stands.
import type { Act } from "../act.ts";
import { type TimeSpan, timeSpanOf } from "./time-span.ts";

interface Placed {
  readonly act: number;
  readonly span: TimeSpan | null;
}

/**
 * Positions in the record. One act comes before another if it is surely earlier: `1990` and `1990-08` may be either way round, so may two
 * acts of one day, and what has no readable date stays after what stands before it.
 */
export function timeOrder(record: readonly Pick<Act, "when">[]): number[] {
  const placed: Placed[] = [];
  let latestStart = Number.NEGATIVE_INFINITY;
  record.forEach(({ when }, act) => {
    const span = timeSpanOf(when);
    // Surely earlier is transitive, so that what is put before the first surely later act stays after all surely earlier ones.
    const inOrder = !span || span.end > latestStart || span.start >= latestStart;
    const at = inOrder ? -1 : placed.findIndex((other) => other.span && isBefore(span, other.span));
    if (at < 0) placed.push({ act, span });
    else placed.splice(at, 0, { act, span });
    if (span) latestStart = Math.max(latestStart, span.start);
  });
  return placed.map(({ act }) => act);
}

/** True where dates leave no doubt that the one happened before the other. */
export function surelyBefore(one: Pick<Act, "when">, other: Pick<Act, "when">): boolean {
  const [first, second] = [timeSpanOf(one.when), timeSpanOf(other.when)];
  return first !== null && second !== null && isBefore(first, second);
}

// The end of a day, month or year is no longer part of it; a moment is its own end.
function isBefore(a: TimeSpan, b: TimeSpan): boolean {
  return a.start < b.start && a.end <= b.start;
}
