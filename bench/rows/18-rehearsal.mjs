// Sessions played: one on very many deals in a process that has played none, then as many as a core plays on a thousand deals, here and in
// NegMAS where it is installed.
import { rational } from "@parley/engine/maths";
import {
  alternatingOffers,
  openScenario,
  plainTerms,
  play,
  readStrategy,
  Trace,
} from "@parley/engine/rehearsal";
import { askNegmas, negmasFolder } from "../negmas-folder.mjs";
import { frameOf, numbers, randomSheets, realPoints } from "../scenarios.mjs";
import { randomPoints } from "../write-case.mjs";

const SECONDS = 2;
const small = { issues: 3, options: 10, noDeal: 100 };

function open(frame, sheets) {
  const profiles = frame.parties.map(() => ({ redLines: [], demands: [], estimated: null }));
  const opening = openScenario({ frame, profiles, sheets });
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  return opening.scenario;
}

function sessionsOf(scenario, { pair, rounds }) {
  const strategies = pair.map((name) => readStrategy(name).strategy);
  const terms = plainTerms(2, rounds);
  const trace = new Trace();
  return (session) =>
    play({ scenario, protocol: alternatingOffers, terms, strategies, seed: 1, session }, trace);
}

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

function smallScenario() {
  const sheets = randomPoints(small).map((points, party) => ({
    party: `party${party}`,
    points: points.map((worths) => worths.map((worth) => rational(BigInt(worth)))),
    terms: [],
    cap: null,
    noDeal: rational(BigInt(small.noDeal)),
  }));
  return open(frameOf({ parties: 2, ...small }), sheets);
}

function rate({ pair, rounds }) {
  const playOne = sessionsOf(smallScenario(), { pair, rounds });
  const start = performance.now();
  const done = { sessions: 0, rounds: 0, agreed: 0 };
  while (performance.now() - start < SECONDS * 1000) {
    for (let k = 0; k < 20; k++) {
      const { end, round } = playOne(done.sessions++);
      done.rounds += round + 1;
      if (end === "agreed") done.agreed++;
    }
  }
  return { ...done, seconds: (performance.now() - start) / 1000 };
}

const perSecond = (count, { seconds }) => count / seconds;
const rounded = (count) => (count < 10 ? count.toFixed(1) : Math.round(count).toLocaleString("en"));

function says(result) {
  const { sessions, rounds, agreed } = result;
  return `${rounded(perSecond(sessions, result))} sessions/s, ${rounded(perSecond(rounds, result))} rounds/s; ${agreed === sessions ? "all" : agreed} agreed, after ${(rounds / sessions).toFixed(0)} rounds`;
}

const contests = [
  { work: "Boulware v conceder, 100 rounds", reach: "≥ 20,000 sessions/s", rounds: 100 },
  { work: "Boulware v conceder, 1,000 rounds", reach: "≥ 3,000 sessions/s", rounds: 1000 },
  { work: "hardliners, 1,000 rounds", reach: "≥ 2,000,000 rounds/s", rounds: 1000, hard: true },
].map(({ hard, ...contest }) => ({
  ...contest,
  pair: hard ? ["hardliner", "hardliner"] : ["boulware", "conceder"],
}));

const ours = new Map();

const ourRows = contests.map(({ work, reach, ...contest }) => ({
  work: `1,000 deals: ${work}`,
  reach,
  warmUps: 1,
  runs: 3,
  run: () => {
    const result = rate(contest);
    ours.set(work, result);
    return { ...result, milliseconds: (result.seconds * 1000) / result.sessions };
  },
  says,
}));

const theirRows = contests.map(({ work, pair, rounds }) => ({
  work: `the same in NegMAS: ${work}`,
  warmUps: 0,
  runs: 1,
  prepare: () => negmasFolder(small),
  run: ({ folder }) => {
    const { version, results } = askNegmas("negmas_sessions.py", folder, [...pair, rounds, 5].join());
    return { ...results[0], version, milliseconds: (results[0].seconds * 1000) / results[0].sessions };
  },
  says: (result) => {
    const mine = ours.get(work);
    const sessions = perSecond(mine.sessions, mine) / perSecond(result.sessions, result);
    const each = perSecond(mine.rounds, mine) / perSecond(result.rounds, result);
    return `NegMAS ${result.version}: ${says(result)}. Ours: ${rounded(sessions)} times the sessions, ${rounded(each)} times the rounds`;
  },
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
  ...ourRows,
  ...theirRows,
];
