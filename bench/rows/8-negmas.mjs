// The million-deal scenario in NegMAS, where it is installed, and how much longer it takes than the same question here.
import { findSolutions, openSpace } from "@parley/engine/bargaining";
import { rational } from "@parley/engine/maths";
import { askNegmas, negmasFolder } from "../negmas-folder.mjs";
import { frameOf } from "../scenarios.mjs";
import { randomPoints } from "../write-case.mjs";

const size = { issues: 6, options: 10 };

function prepare() {
  const made = negmasFolder({ ...size, noDeal: 250 });
  return made.unavailable ? made : { ...made, ours: timeOurs() };
}

function timeOurs() {
  const frame = frameOf({ parties: 2, ...size });
  const sheets = randomPoints(size).map((points, party) => ({
    party: `party${party}`,
    points: points.map((worths) => worths.map((worth) => rational(BigInt(worth)))),
    terms: [],
    cap: null,
    noDeal: rational(250n),
  }));
  const times = [];
  for (let run = 0; run < 40; run++) {
    const start = performance.now();
    const { space, frontier } = openSpace({ frame, sheets });
    findSolutions(space, { frontier });
    times.push(performance.now() - start);
  }
  return times.slice(15).sort((a, b) => a - b)[12];
}

export const cases = [
  {
    work: "2 parties, 6 × 10 (10^6 deals) in NegMAS: frontier and four points",
    warmUps: 0,
    runs: 1,
    prepare,
    run: ({ folder }) => {
      const { seconds, points, version } = askNegmas("negmas_frontier.py", folder, "5");
      return { milliseconds: seconds * 1000, points, version };
    },
    says: ({ milliseconds, points, version }, { ours }) =>
      `NegMAS ${version}, ${points} points, median of 5; ${Math.round(milliseconds / ours)} times ours (${ours.toFixed(2)} ms)`,
  },
];
