// Offers in time, and the obvious way to find those of a window.
import fc from "fast-check";

export type Timed = readonly [worth: number, time: number];

/** Worths and times from 0 to 1 in steps that doubles hold exactly; times never fall. */
export const offersInTime: fc.Arbitrary<Timed[]> = fc
  .array(fc.tuple(fc.nat(8), fc.nat(64)), { minLength: 1, maxLength: 40 })
  .map((pairs) => {
    const times = pairs.map(([, time]) => time / 64).sort((a, b) => a - b);
    return pairs.map(([worth], k) => [worth / 8, times[k]]);
  });

/** Worths of those that came no longer ago than time is left. */
export function withinWindow(offers: readonly Timed[], now: number): number[] {
  return offers.filter(([, time]) => now - time <= 1 - now).map(([worth]) => worth);
}
