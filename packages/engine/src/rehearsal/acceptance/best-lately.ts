// Accepts as AC-next does, and late also what is as good as the best received lately: as long ago as time is left. AC-combi with MAX over that
// window, Baarslag, Hindriks & Jonker 2014.
import type { AcceptanceKind } from "./kinds.ts";
import { acceptLate, lateKnobs, type Received, readLate, windowStart } from "./late.ts";

export const acceptBestLately: AcceptanceKind = {
  id: "best-lately",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: lateKnobs,
  open: (view, knobs) => acceptLate(view, readLate(knobs), bestLately()),
};

/** Keeps only offers that no later one beats, so that the best in the window is the first of them that came within it. */
export function bestLately(): Received {
  const [worths, times]: [number[], number[]] = [[], []];
  let first = 0;
  return {
    add(worth, time) {
      while (worths.length > first && worths[worths.length - 1] <= worth) {
        worths.pop();
        times.pop();
      }
      worths.push(worth);
      times.push(time);
    },
    wanted(time) {
      const start = windowStart(time);
      while (first < times.length && times[first] < start) first++;
      return first < worths.length ? worths[first] : -Infinity;
    },
  };
}
