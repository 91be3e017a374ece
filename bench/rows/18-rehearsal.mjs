// Sessions played: one on very many deals in a process that has played none, then as many as a core plays on a thousand deals, here and in
// NegMAS where it is installed.
import { rational } from "@parley/engine/maths";
import { frameOf, numbers, randomSheets, realPoints } from "../scenarios.mjs";
import { contestRows, open, sessionsOf } from "../sessions.mjs";

const small = { issues: 3, options: 10, noDeal: 100 };

/** A frame with points of sixteen digits, so that hardly two packages are worth the same. */
function coldRow({ size, work, reach, pair }) {
  const frame = frameOf({ parties: 2, ...size });
  const sheets = randomSheets(frame, realPoints(numbers(1)), rational(BigInt(size.issues), 2n));
  return {
    work,
    reach,
    warmUps: 0,
    runs: 1,
    run: () => sessionsOf(open(frame, sheets), { pair, rounds: 100 })(0),
    says: ({ end, round }) => `${end} in round ${round + 1} of 100`,
  };
}

const contests = [
  { work: "Boulware v conceder, 100 rounds", reach: "≥ 20,000 sessions/s", rounds: 100 },
  { work: "Boulware v conceder, 1,000 rounds", reach: "≥ 3,000 sessions/s", rounds: 1000 },
  { work: "hardliners, 1,000 rounds", reach: "≥ 2,000,000 rounds/s", rounds: 1000, hard: true },
].map(({ hard, ...contest }) => ({
  ...contest,
  pair: hard ? ["hardliner", "hardliner"] : ["boulware", "conceder"],
}));

const million = { issues: 6, options: 10 };
const pair = ["boulware", "conceder"];

export const cases = [
  coldRow({ size: million, work: "10^6 deals → one session, cold", reach: "≤ 0.2 s, ≤ 100 MB", pair }),
  coldRow({ size: { issues: 30, options: 10 }, work: "10^30 deals → one session", reach: "≤ 1 s", pair }),
  coldRow({
    size: million,
    work: "10^6 deals → one session, learning what the other wants",
    reach: "≤ 0.2 s, ≤ 100 MB",
    pair: ["boulware:model=frequency", "conceder:model=frequency"],
  }),
  coldRow({
    size: million,
    work: "10^6 deals → one session of MiCRO",
    reach: "≤ 0.2 s",
    pair: ["micro", "micro"],
  }),
  ...contestRows(small, contests),
];
