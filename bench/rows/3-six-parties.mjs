// Six parties: the four solutions by search, proven, with ideals and ties.
import { buildDealSpace, findSolutions } from "@parley/engine/bargaining";
import { rational } from "@parley/engine/maths";
import { frameOf, numbers, opposedSheets, randomSheets, realPoints, wholePoints } from "../scenarios.mjs";

const frame = frameOf({ parties: 6, issues: 30, options: 5 });

const row = (name, sheets) => ({
  work: `6 parties, 30 × 5, ${name}: four solutions by search`,
  reach: "≤ 5 s",
  warmUps: 1,
  runs: 5,
  prepare: () => ({ frame, sheets }),
  run: (input) => findSolutions(buildDealSpace(input)),
  says: ({ ideals, ...solutions }) =>
    ideals.found
      ? Object.entries(solutions)
          .map(
            ([rule, found]) =>
              `${rule} ${found.found ? (found.proven ? "proven" : "not proven") : found.reason}`,
          )
          .join(", ")
      : ideals.reason,
});

const noDeal = rational(1000n);

export const cases = [
  row("whole 0–100, random", randomSheets(frame, wholePoints(numbers(1), 100), noDeal)),
  row("whole 0–100, opposed", opposedSheets(frame, wholePoints(numbers(2), 100), noDeal)),
  row("real, random", randomSheets(frame, realPoints(numbers(3)), rational(10n))),
  row("real, opposed", opposedSheets(frame, realPoints(numbers(4)), rational(10n))),
];
