// Accepts as AC-next does, and late also what is as good as the average received lately: as long ago as time is left. AC-combi with AVG over
// that window, Baarslag, Hindriks & Jonker 2014.
import type { AcceptanceKind } from "./kinds.ts";
import { acceptLate, lateKnobs, type Received, readLate, windowStart } from "./late.ts";

/** Sums of doubles may come out above what they stand for; offers that are all alike shall be as good as their average. */
const ROUNDING = 1e-9;

export const acceptAverageLately: AcceptanceKind = {
  id: "average-lately",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: lateKnobs,
  open: (view, knobs) => acceptLate(view, readLate(knobs), averageLately()),
};

export function averageLately(): Received {
  const [worths, times]: [number[], number[]] = [[], []];
  let [first, sum] = [0, 0];
  return {
    add(worth, time) {
      worths.push(worth);
      times.push(time);
      sum += worth;
    },
    wanted(time) {
      const start = windowStart(time);
      while (first < times.length && times[first] < start) {
        sum -= worths[first];
        first++;
      }
      return first < worths.length ? sum / (worths.length - first) - ROUNDING : -Infinity;
    },
  };
}
