// Sessions played one after the other on two-party scenarios, counted by the second, and the same in NegMAS where it is installed.
import { rational } from "@parley/engine/maths";
import {
  alternatingOffers,
  openScenario,
  plainTerms,
  play,
  readStrategy,
  Trace,
} from "@parley/engine/rehearsal";
import { askNegmas, negmasFolder } from "./negmas-folder.mjs";
import { frameOf } from "./scenarios.mjs";
import { randomPoints } from "./write-case.mjs";

const SECONDS = 2;

export function open(frame, sheets) {
  const profiles = frame.parties.map(() => ({ redLines: [], demands: [], estimated: null }));
  const opening = openScenario({ frame, profiles, sheets });
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  return opening.scenario;
}

export function sessionsOf(scenario, { pair, rounds }) {
  const strategies = pair.map((name) => readStrategy(name).strategy);
  const terms = plainTerms(2, rounds);
  const trace = new Trace();
  return (session) =>
    play({ scenario, protocol: alternatingOffers, terms, strategies, seed: 1, session }, trace);
}

/** Whole points from 0 to 100, the same as NegMAS is given. */
export function drawnScenario(size) {
  const sheets = randomPoints(size).map((points, party) => ({
    party: `party${party}`,
    points: points.map((worths) => worths.map((worth) => rational(BigInt(worth)))),
    terms: [],
    cap: null,
    noDeal: rational(BigInt(size.noDeal)),
  }));
  return open(frameOf({ parties: 2, ...size }), sheets);
}

function rate(playOne) {
  const start = performance.now();
  const done = { sessions: 0, rounds: 0, agreed: 0 };
  while (performance.now() - start < SECONDS * 1000) {
    for (let k = 0; k < 10; k++) {
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

/**
 * Two rows a contest: ours, and NegMAS's with how many times as many ours were.
 * @param contests Each with a pair of strategies; `theirs` is the pair as `negmas_sessions.py` names it, where it is called otherwise there.
 */
export function contestRows(size, contests) {
  const ours = new Map();
  const deals = (size.options ** size.issues).toLocaleString("en");
  const ourRows = contests.map(({ work, reach, pair, rounds }) => ({
    work: `${deals} deals: ${work}`,
    ...(reach ? { reach } : {}),
    warmUps: 1,
    runs: 3,
    run: () => {
      const result = rate(sessionsOf(drawnScenario(size), { pair, rounds }));
      ours.set(work, result);
      return { ...result, milliseconds: (result.seconds * 1000) / result.sessions };
    },
    says,
  }));
  const theirRows = contests.map(({ work, pair, theirs = pair, rounds }) => ({
    work: `the same in NegMAS: ${work}`,
    warmUps: 0,
    runs: 1,
    prepare: () => negmasFolder(size),
    run: ({ folder }) => {
      const asked = [...theirs, rounds, 5].join();
      const { version, results } = askNegmas("negmas_sessions.py", folder, asked);
      return { ...results[0], version, milliseconds: (results[0].seconds * 1000) / results[0].sessions };
    },
    says: (result) => {
      const mine = ours.get(work);
      const sessions = perSecond(mine.sessions, mine) / perSecond(result.sessions, result);
      const each = perSecond(mine.rounds, mine) / perSecond(result.rounds, result);
      return `NegMAS ${result.version}: ${says(result)}. Ours: ${rounded(sessions)} times the sessions, ${rounded(each)} times the rounds`;
    },
  }));
  return [...ourRows, ...theirRows];
}
