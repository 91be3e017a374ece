// Frontiers of spaces far too large to enumerate.
import { buildFrontier, planDealSpace } from "@parley/engine/bargaining";
import { frameOf, numbers, opposedSheets, randomSheets, realPoints, wholePoints } from "../scenarios.mjs";

const row = (work, reach, size, { sheets, draw, seed = 1 }) => ({
  work,
  reach,
  warmUps: 2,
  runs: 7,
  prepare: () => {
    const frame = frameOf(size);
    return { frame, sheets: sheets(frame, draw(numbers(seed))) };
  },
  run: (input) => buildFrontier(planDealSpace(input)),
  says: ({ kind, size: points, epsilon }) =>
    kind === "epsilon" ? `ε = ${epsilon.toPrecision(2)}, ${points} points` : `${kind}, ${points ?? 0} points`,
});

const whole = (most) => (random) => wholePoints(random, most);

export const cases = [
  row(
    "2 parties, 30 × 10, real, random: frontier",
    "≤ 50 ms",
    { parties: 2, issues: 30, options: 10 },
    { sheets: randomSheets, draw: realPoints },
  ),
  row(
    "2 parties, 30 × 10, real, opposed: frontier",
    "≤ 50 ms",
    { parties: 2, issues: 30, options: 10 },
    { sheets: opposedSheets, draw: realPoints },
  ),
  row(
    "2 parties, 100 × 10, real, opposed: frontier",
    "≤ 1 s",
    { parties: 2, issues: 100, options: 10 },
    { sheets: opposedSheets, draw: realPoints },
  ),
  row(
    "3 parties, 20 × 4, real: frontier",
    "≤ 0.3 s",
    { parties: 3, issues: 20, options: 4 },
    { sheets: randomSheets, draw: realPoints },
  ),
  row(
    "3 parties, 50 × 4, whole 0–10: frontier",
    "≤ 1 s",
    { parties: 3, issues: 50, options: 4 },
    { sheets: randomSheets, draw: whole(10) },
  ),
];
