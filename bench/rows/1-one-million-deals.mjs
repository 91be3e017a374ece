// Two parties, six issues of ten options: a million deals.
import { buildFrontier, findSolutions, openSpace, planDealSpace } from "@parley/engine/bargaining";
import { rational } from "@parley/engine/maths";
import { frameOf, numbers, randomSheets, wholePoints } from "../scenarios.mjs";
import { sectionOne } from "../section-one.mjs";

const frame = frameOf({ parties: 2, issues: 6, options: 10 });
const sheets = randomSheets(frame, wholePoints(numbers(1), 100), rational(250n));
const prepare = () => ({ frame, sheets });

export const cases = [
  {
    work: "2 parties, 6 × 10 (10^6 deals): frontier and solutions",
    reach: "≤ 5 ms",
    warmUps: 30,
    runs: 25,
    prepare,
    run: (input) => {
      const { space, frontier } = openSpace(input);
      return { frontier, solutions: findSolutions(space, { frontier }) };
    },
    says: ({ frontier, solutions }) =>
      `${frontier.size} points, Nash ${solutions.nash.found ? "found" : "none"}`,
  },
  {
    work: "2 parties, 6 × 10: all of section 1",
    reach: "≤ 30 ms, ≤ 30 MB",
    warmUps: 15,
    runs: 15,
    prepare,
    run: sectionOne,
    says: ({ count }) => `${count.kind === "exact" ? count.count : "?"} acceptable`,
  },
  {
    work: "2 parties, 6 × 10: frontier alone, first call in a new process",
    warmUps: 0,
    runs: 1,
    prepare,
    run: (input) => buildFrontier(planDealSpace(input)),
    says: ({ size }) => `${size} points`,
  },
];
