// The enumeration that the tests use as their slow oracle, to show how it grows.
import { bruteForce } from "@parley/engine/bargaining";
import { frameOf, numbers, randomSheets, wholePoints } from "../scenarios.mjs";

const row = (issues, runs) => ({
  work: `enumeration of 10^${issues} deals, 2 parties: efficient points`,
  warmUps: issues < 6 ? 1 : 0,
  runs,
  prepare: () => {
    const frame = frameOf({ parties: 2, issues, options: 10 });
    return { frame, sheets: randomSheets(frame, wholePoints(numbers(1), 100)) };
  },
  run: (input) => bruteForce(input),
  says: (points) =>
    `${points.length} points${runs < 5 ? `, ${runs} ${runs === 1 ? "run" : "runs"} only` : ""}`,
});

export const cases = [row(3, 5), row(4, 5), row(5, 5), row(6, 3), row(7, 1)];
