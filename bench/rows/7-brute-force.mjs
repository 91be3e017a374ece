// The enumeration that the tests use as their slow oracle, to show how it grows.
import { bruteForce } from "@parley/engine/bargaining";
import { frameOf, numbers, randomSheets, wholePoints } from "../scenarios.mjs";

const row = (issues) => ({
  work: `enumeration of 10^${issues} deals, 2 parties: efficient points`,
  warmUps: issues < 6 ? 1 : 0,
  runs: 5,
  prepare: () => {
    const frame = frameOf({ parties: 2, issues, options: 10 });
    return { frame, sheets: randomSheets(frame, wholePoints(numbers(1), 100)) };
  },
  run: (input) => bruteForce(input),
  says: (points) => `${points.length} points`,
});

export const cases = [3, 4, 5, 6, 7].map(row);
