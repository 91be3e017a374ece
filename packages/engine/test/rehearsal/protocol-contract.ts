// What every protocol keeps, whoever sits at the table and under whatever terms: run for each of them on random cases.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BETTER,
  conditionOf,
  FORFEIT,
  isYes,
  JOIN_IF,
  joinsIf,
  joinsIfMany,
  LEAVE,
  manyOf,
  type Outcome,
  openSession,
  type Protocol,
  plainTerms,
  play,
  REJECT,
  type Setup,
  Trace,
} from "../../src/rehearsal/index.ts";
import {
  agreeable,
  contractSetups,
  fallsShort,
  type Line,
  linesOf,
  noDealsAt,
  strategyNamed,
} from "./protocol-setups.ts";

type Agreed = Extract<Outcome, { end: "agreed" }>;

export function describeProtocol(name: string, protocol: Protocol): void {
  describe(`every session under ${name}`, () => {
    const setups = contractSetups(protocol);
    const whatever = (check: (setup: Setup) => void, numRuns = 40) =>
      fc.assert(fc.property(setups, check), { numRuns });

    it("[P-8] is the same again", () => {
      whatever((setup) => {
        const [first, second] = [new Trace(), new Trace()];
        expect(play(setup, first)).toEqual(play(setup, second));
        expect(linesOf(first)).toEqual(linesOf(second));
      });
    });

    it("[P-5] [P-6] ends by the deadline, its rounds and times in order", () => {
      whatever((setup) => {
        const trace = new Trace();
        const outcome = play(setup, trace);
        const { deadline, breakdown } = setup.terms;
        expect(outcome.round).toBeLessThan(deadline.rounds);
        if (outcome.end === "broke-down") expect(breakdown).toBeGreaterThan(0);
        const lines = linesOf(trace);
        lines.forEach(({ round, at }, k) => {
          expect(round).toBeGreaterThanOrEqual(k === 0 ? 0 : lines[k - 1].round);
          expect(at).toBeGreaterThanOrEqual(k === 0 ? 0 : lines[k - 1].at);
          if (deadline.kind === "time") expect(at).toBeLessThanOrEqual(deadline.limit);
          else expect(at).toBe(0);
        });
        expect(lines.at(-1)?.round ?? 0).toBeLessThanOrEqual(outcome.round);
      });
    });

    it("[P-7] has every word in the trace, with what it was about", () => {
      whatever((setup) => {
        const trace = new Trace();
        play(setup, trace);
        const parties = setup.strategies.length;
        for (const { by, word, about } of linesOf(trace)) {
          expect(by).toBeLessThanOrEqual(parties);
          if (by === parties) expect(word).toBeGreaterThanOrEqual(0);
          const answers = word < 0 && word !== LEAVE && word !== FORFEIT;
          if (answers) expect(about).toBeGreaterThanOrEqual(0);
          else if (by < parties) expect(about).toBeLessThan(0);
        }
      });
    });

    it("[P-10] [P-14] [P-19] [P-27] [P-30] agrees on what was said before, with the word of each whom it binds", () => {
      whatever((setup) => {
        const trace = new Trace();
        const outcome = play(setup, trace);
        if (outcome.end !== "agreed") return;
        checkDeal(outcome, linesOf(trace), setup.strategies.length);
      }, 100);
    });

    it("can end with a deal between parties that give way", () => {
      const strategies = [strategyNamed("conceder"), strategyNamed("conceder"), strategyNamed("conceder")];
      const scenario = agreeable();
      const ends = Array.from({ length: 20 }, (_, session) => {
        const setup = { scenario, protocol, terms: plainTerms(3, 20), strategies, seed: 3, session };
        return play(setup, new Trace()).end;
      });
      expect(ends).toContain("agreed");
    });

    it("[P-17] [P-19] [P-20] binds whoever joins on a condition by its vote alone: to what was voted on then, with whom it named", () => {
      let joined = 0;
      whatever((setup) => {
        const trace = new Trace();
        const session = openSession({ ...setup, strategies: setup.strategies.map(joining) }, trace);
        while (session.turn >= 0) session.step();
        const { outcome, deals } = session;
        if (outcome?.end !== "agreed") return;
        const { deal, parties, round } = outcome;
        const bound = conditionOf(joinsIf(parties)) as number;
        const noDeals = noDealsAt(setup)(round);
        for (const party of parties) {
          const last = linesOf(trace).findLast(({ by }) => by === party);
          const condition = conditionOf(last?.word ?? REJECT);
          const many = manyOf(last?.word ?? REJECT);
          if (condition === null && many === null) continue;
          joined++;
          expect(parties.length).toBeGreaterThan(many ?? 0);
          expect(last).toMatchObject({ about: deal, round });
          expect((condition ?? 0) & ~bound).toBe(0);
          const worth = deals.worth(party, deal);
          expect(fallsShort(setup, { party, worth, noDeal: noDeals[party], round })).toBe(false);
        }
      }, 100);
      expect(joined > 0).toBe(name.includes("vote"));
    });

    it("[P-34] [P-35] [P-36] lets all others hear of an answer where the table hears it, and then", () => {
      let heard = 0;
      whatever((setup) => {
        const trace = new Trace();
        const told: string[] = [];
        const strategies = setup.strategies.map((strategy) => listening(strategy, { trace, told }));
        play({ ...setup, strategies }, trace);
        expect(told.sort()).toEqual(answersHeard(setup, linesOf(trace)).sort());
        heard += told.length;
      });
      expect(heard > 0).toBe(!["single-text", "shuttle"].includes(protocol.id));
    });

    // No rule of the protocols: of all strategies that come with the program.
    it("lets nobody offer, take or join what is worth less to it than no deal then, whatever waiting costs", () => {
      whatever((setup) => {
        const trace = new Trace();
        const session = openSession(setup, trace);
        while (session.turn >= 0) session.step();
        const noDeals = noDealsAt(setup);
        for (const { by, word, about, round } of linesOf(trace)) {
          if (by === setup.strategies.length) continue;
          const deal = word >= 0 ? word : isYes(word) ? about : null;
          if (deal === null) continue;
          const worth = session.deals.worth(by, deal);
          expect(fallsShort(setup, { party: by, worth, noDeal: noDeals(round)[by], round })).toBe(false);
        }
      }, 100);
    });

    it("[P-1] asks one at a time, for what can be answered", () => {
      whatever((setup) => {
        const session = openSession(setup, new Trace());
        while (session.turn >= 0) {
          const { ask, standing, text, turn } = session.machine;
          expect(turn).toBeLessThan(setup.strategies.length);
          expect(standing >= 0).toBe(ask !== "offer");
          expect(text >= 0).toBe(ask === "compare");
          expect(session.outcome).toBeNull();
          session.step();
        }
        expect(session.outcome).not.toBeNull();
      }, 30);
    });

    const bad = fc.constantFrom<number>(
      1e9,
      1.5,
      Number.NaN,
      Infinity,
      -Infinity,
      FORFEIT,
      -9,
      JOIN_IF - 2 ** 31,
    );

    it("[P-3] ends visibly with the one that says what is no word, at any moment", () => {
      fc.assert(
        fc.property(setups, bad, fc.nat(30), (setup, word, moment) => {
          const { session, trace } = playUntil(setup, moment);
          if (session.turn < 0) return;
          const by = session.turn;
          session.say(word);
          expect(session.outcome).toMatchObject({ end: "forfeited", by });
          expect(linesOf(trace).at(-1)).toMatchObject({ by, word: FORFEIT });
        }),
        { numRuns: 50 },
      );
    });

    it("[P-3] ends visibly with the one that speaks out of turn", () => {
      fc.assert(
        fc.property(setups, fc.nat(30), (setup, moment) => {
          const { session } = playUntil(setup, moment);
          if (session.turn < 0) return;
          const { ask } = session.machine;
          const by = session.turn;
          // An answer to another question, or a package where an answer is due.
          session.say(ask === "offer" || ask === "answer-or-offer" ? BETTER : session.views[by].own.best);
          expect(session.outcome).toMatchObject({ end: "forfeited", by, fault: "out-of-turn" });
        }),
        { numRuns: 50 },
      );
    });

    it("[P-2] ends with the one that leaves, at any moment", () => {
      fc.assert(
        fc.property(setups, fc.nat(30), (setup, moment) => {
          if (setup.terms.deadline.kind === "time") return;
          const { session, trace } = playUntil(setup, moment);
          if (session.turn < 0) return;
          const by = session.turn;
          session.say(LEAVE);
          expect(session.outcome).toMatchObject({ end: "walked-away", by });
          expect(linesOf(trace).at(-1)).toMatchObject({ by, word: LEAVE, about: -1 });
        }),
        { numRuns: 50 },
      );
    });

    it("[P-3] ends visibly with the one whose strategy fails, at any moment", () => {
      let failures = 0;
      fc.assert(
        fc.property(setups, fc.nat(8), fc.nat(3), (setup, moment, which) => {
          const by = which % setup.strategies.length;
          const strategies = setup.strategies.map((strategy, party) =>
            party === by ? failingAt(strategy, moment) : strategy,
          );
          const trace = new Trace();
          const outcome = play({ ...setup, strategies }, trace);
          if (outcome.end !== "forfeited") return;
          failures++;
          expect(outcome).toMatchObject({ by, fault: "threw", detail: "failed as told" });
          const lines = linesOf(trace);
          expect(lines.findIndex(({ word }) => word === FORFEIT)).toBe(lines.length - 1);
        }),
        { numRuns: 80 },
      );
      expect(failures).toBeGreaterThan(0);
    });
  });
}

/** Tabled by somebody; everybody bound said it, took it, or joined on a condition that the bound meet. */
function checkDeal({ deal, parties }: Agreed, lines: readonly Line[], count: number): void {
  expect(lines.some(({ word }) => word === deal)).toBe(true);
  expect(parties.length).toBeGreaterThanOrEqual(2);
  expect([...parties].sort((a, b) => a - b)).toEqual(parties);
  for (const party of parties) {
    expect(party).toBeLessThan(count);
    const consent = lines.some(({ by, word, about }) => {
      if (by !== party) return false;
      return word === deal || (about === deal && isYes(word));
    });
    expect(consent).toBe(true);
  }
}

/** Votes yes on whatever is as good as no deal, if some of the others join too, now these and now those, now so many. */
function joining(strategy: Setup["strategies"][number]): Setup["strategies"][number] {
  return {
    name: `joining ${strategy.name}`,
    open: (view, table) => {
      const negotiator = strategy.open(view, table);
      const named = (deal: number) =>
        Array.from({ length: view.parties }, (_, party) => party).filter(
          (party) => party !== view.party && ((deal + view.clock.round) >> party) % 2 === 0,
        );
      const condition = (deal: number) =>
        (deal + view.clock.round) % 3 === 0 ? joinsIfMany(deal % view.parties) : joinsIf(named(deal));
      return {
        hear: (deal, by) => negotiator.hear?.(deal, by),
        hearAnswer: (deal, by, answer) => negotiator.hearAnswer?.(deal, by, answer),
        offer: () => negotiator.offer(),
        accepts: (deal) => negotiator.accepts(deal),
        joins: (deal) => (view.worth(deal) >= view.noDeal ? condition(deal) : REJECT),
      };
    },
  };
}

interface Listening {
  readonly trace: Trace;
  readonly told: string[];
}

function listening(
  strategy: Setup["strategies"][number],
  { trace, told }: Listening,
): Setup["strategies"][number] {
  return {
    name: `listening ${strategy.name}`,
    open: (view, table) => ({
      ...strategy.open(view, table),
      hearAnswer: (deal, by, answer) => {
        told.push(`${view.party} after ${trace.length}: ${by} said ${answer} to ${deal}`);
      },
    }),
  };
}

/** From the words alone. Votes are heard once all have voted. */
function answersHeard({ protocol: { id }, strategies }: Setup, lines: readonly Line[]): string[] {
  if (id === "single-text" || id === "shuttle") return [];
  const parties = strategies.length;
  return lines.flatMap(({ by, word, about }, k) => {
    if (about < 0) return [];
    const proposed = lines.findLastIndex((line, at) => at < k && line.about < 0);
    const after = id.endsWith("-vote") ? proposed + 1 + parties : k + 1;
    const isWhole =
      lines.length >= after && lines.slice(proposed + 1, after).every((line) => line.about >= 0);
    if (!isWhole) return [];
    return Array.from({ length: parties }, (_, party) => party)
      .filter((party) => party !== by)
      .map((party) => `${party} after ${after}: ${by} said ${word} to ${about}`);
  });
}

function playUntil(setup: Setup, moment: number) {
  const trace = new Trace();
  const session = openSession(setup, trace);
  for (let k = 0; k < moment && session.turn >= 0; k++) session.step();
  return { session, trace };
}

function failingAt(strategy: Setup["strategies"][number], moment: number): Setup["strategies"][number] {
  return {
    name: `failing ${strategy.name}`,
    open: (view, table) => {
      const negotiator = strategy.open(view, table);
      let calls = 0;
      const call = <T>(act: () => T): T => {
        if (calls++ === moment) throw new Error("failed as told");
        return act();
      };
      if (moment === 0) return call(() => negotiator);
      return {
        hear: (deal, by) => call(() => negotiator.hear?.(deal, by)),
        hearAnswer: (deal, by, answer) => call(() => negotiator.hearAnswer?.(deal, by, answer)),
        offer: () => call(() => negotiator.offer()),
        accepts: (deal) => call(() => negotiator.accepts(deal)),
        compares: (changed, text) => call(() => view.worth(changed) - view.worth(text)),
      };
    },
  };
}
