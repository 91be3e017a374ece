// Sessions of a contest under terms of every kind are those that `rehearse` plays, and chunks of them do not turn on where they are cut.
import fc from "fast-check";
import { expect, test } from "vitest";
import { measureSession } from "../../../src/rehearsal/measures/measure-session.ts";
import { SessionRow } from "../../../src/rehearsal/measures/session-row.ts";
import { openYardstick, type Yardstick } from "../../../src/rehearsal/measures/yardstick.ts";
import { PROTOCOLS } from "../../../src/rehearsal/protocols/read-protocol.ts";
import { openScenario, type ScenarioInput } from "../../../src/rehearsal/scenario/scenario.ts";
import { turnedBack, turnedInput, turnedSetup } from "../../../src/rehearsal/session/begin-with.ts";
import { rehearse } from "../../../src/rehearsal/session/rehearse.ts";
import { Trace } from "../../../src/rehearsal/session/trace.ts";
import { readStrategy } from "../../../src/rehearsal/strategies/read-strategy.ts";
import { runSessions } from "../../../src/rehearsal/tournament/chunk.ts";
import { type Contest, playNumbered } from "../../../src/rehearsal/tournament/contest.ts";
import { planTournament, sessionAt } from "../../../src/rehearsal/tournament/plan.ts";
import { type TournamentTerms, termsIn } from "../../../src/rehearsal/tournament/tournament-terms.ts";
import { readBundled } from "../../bundled-cases.ts";

const NAMES = ["boulware", "conceder", "random-walker"];

function open(input: ScenarioInput) {
  const opening = openScenario(input);
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  return opening.scenario;
}

const known = new Map<string, Yardstick>();

function yardstickOf(name: string): Yardstick {
  const yardstick = known.get(name) ?? openYardstick(open(readBundled(name)));
  known.set(name, yardstick);
  return yardstick;
}

function contestOn(name: string, protocol: number, wish: { readonly first: number; readonly seed: number }) {
  const { frame, profiles } = readBundled(name);
  const ids = frame.parties.map(({ id }) => id);
  const first = wish.first % ids.length;
  const at = (place: number) => ({ party: ids[place], name: frame.parties[place].name });
  const said: TournamentTerms = {
    ...{ rounds: 1_000, open: false, discount: 0.98, breakdown: 0.05 },
    time: { limit: 24, least: 0.5, most: 1.5 },
    waiting: [{ ...at(1), discount: 0.9, cost: 0.5, mounting: 0.1 }],
    shocks: [{ round: 2, what: "rain", noDeal: [{ ...at(0), points: 1 }] }],
    first: [at(first)],
  };
  const planning = planTournament({
    scenarios: [{ name, parties: ids.length, rounds: 12 }],
    ...{ strategies: NAMES, repeats: 2, seed: wish.seed, terms: said },
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.reasons));
  const { terms } = termsIn(said, ids);
  const turned = open(turnedInput({ frame, profiles }, first));
  const yardstick = yardstickOf(name);
  const contest: Contest = {
    plan: planning.plan,
    protocols: [PROTOCOLS[protocol]],
    strategies: NAMES.map((text) => {
      const reading = readStrategy(text);
      if (!reading.ok) throw new Error(text);
      return reading.strategy;
    }),
    arena: () => ({ yardstick, terms, ...(first > 0 && { begins: { first, turned } }) }),
  };
  return { contest, first, turned };
}

const anyContest = fc
  .tuple(
    fc.constantFrom("nash-1950", "works-agreement", "river-basin"),
    fc.nat(PROTOCOLS.length - 1),
    fc.record({ first: fc.nat(3), seed: fc.nat(1000) }),
  )
  .map(([name, protocol, wish]) => contestOn(name, protocol, wish));

test("a session is the one that is rehearsed with the same terms, seed and number", () => {
  fc.assert(
    fc.property(anyContest, fc.nat(), ({ contest, first, turned }, wish) => {
      const number = wish % contest.plan.sessions;
      const { line } = sessionAt(contest.plan, number);
      const { yardstick, terms } = contest.arena(0);
      const setup = {
        ...{ scenario: yardstick.scenario, protocol: contest.protocols[0], terms },
        ...{ strategies: line.map((k) => contest.strategies[k]), seed: contest.plan.seed, session: number },
      };
      const alone =
        first === 0 ? rehearse(setup) : turnedBack(rehearse(turnedSetup(setup, first, turned)), setup, first);
      const played = playNumbered(contest, number, new Trace());
      expect(played.outcome).toEqual(alone.outcome);
      const [there, here] = [played.trace, alone.trace].map((trace) => ({
        by: [...trace.by.slice(0, trace.length)],
        at: [...trace.at.slice(0, trace.length)],
        word: [...trace.word.slice(0, trace.length)],
      }));
      expect(there).toEqual(here);
      // The clock runs, and whoever was said to begin does.
      expect(here.at[0]).toBeGreaterThan(0);
      if (["alternating-offers", "majority-vote"].includes(setup.protocol.id)) expect(here.by[0]).toBe(first);
      const rows = [played, alone].map(({ deals, trace, outcome }) => {
        const row = new SessionRow(yardstick.scenario.parties.length);
        measureSession(yardstick, { terms, deals, trace, outcome }, row);
        return JSON.stringify(row);
      });
      expect(rows[0]).toBe(rows[1]);
    }),
    { numRuns: 60 },
  );
});

test("rows do not turn on where the sessions are cut into chunks", () => {
  fc.assert(
    fc.property(anyContest, fc.nat(), ({ contest }, wish) => {
      const { sessions } = contest.plan;
      const cut = wish % sessions;
      const lines = (from: number, to: number) => runSessions(contest, { scenario: 0, from, to })?.csv;
      expect(`${lines(0, cut)}${lines(cut, sessions)}`).toBe(lines(0, sessions));
    }),
    { numRuns: 15 },
  );
});
