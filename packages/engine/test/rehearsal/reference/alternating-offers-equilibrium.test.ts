import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterDelay,
  alternatingOffers,
  type Delay,
  LEAVE,
  NONE,
  plainTerms,
  play,
  type Scenario,
  type Strategy,
  type Terms,
  Trace,
} from "../../../src/rehearsal/index.ts";
import {
  type Equilibrium,
  findEquilibrium,
} from "../../../src/rehearsal/reference/alternating-offers-equilibrium.ts";
import { maybeScenario, smallScenario } from "../small-scenarios.ts";

type Found = Extract<Equilibrium, { found: true }>;

function found(input: Parameters<typeof findEquilibrium>[0]): Found {
  const equilibrium = findEquilibrium(input);
  if (!equilibrium.found) throw new Error(equilibrium.reason);
  return equilibrium;
}

/** One issue; `worths[k]` is what option k is worth to both. */
function oneIssue(
  worths: readonly (readonly [number, number])[],
  noDeal: readonly [number, number] = [0, 0],
) {
  const side = (party: 0 | 1) => ({
    points: { what: Object.fromEntries(worths.map((pair, k) => [`o${k}`, pair[party]])) },
    noDeal: noDeal[party],
  });
  return maybeScenario({ sides: { first: side(0), second: side(1) } });
}

function playable(...args: Parameters<typeof oneIssue>): Scenario {
  const scenario = oneIssue(...args);
  if (!scenario) throw new Error("nothing to play");
  return scenario;
}

const split: [number, number][] = Array.from({ length: 11 }, (_, k) => [k, 10 - k]);

describe("by hand", () => {
  test("one round is an ultimatum: the answerer takes what is just as good as no deal", () => {
    const { outcome, worth, turns } = found({
      scenario: playable(split, [0, 3]),
      terms: plainTerms(2, 1),
      periods: "rounds",
    });
    expect(turns).toBe(1);
    expect(outcome).toEqual({ end: "agreed", deal: 7, by: 0, turn: 0 });
    expect(worth).toEqual([7, 3]);
  });

  test("as talks are played, the second party's refusal costs a round and the first party's does not", () => {
    const delays: Delay[] = [
      { discount: 1, cost: 2, mounting: 0 },
      { discount: 1, cost: 1, mounting: 0 },
    ];
    const equilibrium = found({
      scenario: playable(split),
      terms: { ...plainTerms(2, 2), delays },
      periods: "rounds",
    });
    // In the last turn the first party takes all. Before that the second would have to offer it just that, and pay for the round: it
    // rather leaves, and so takes whatever it is offered first.
    expect([0, 1, 2].map((turn) => equilibrium.plan(turn))).toEqual([
      { does: "offers", deal: 10 },
      { does: "leaves" },
      { does: "offers", deal: 10 },
    ]);
    expect(equilibrium.counted(1)).toEqual([0, 0]);
  });

  test("turn by turn, the one for whom a period costs less takes what it costs the other", () => {
    const delays: Delay[] = [
      { discount: 1, cost: 3, mounting: 0 },
      { discount: 1, cost: 1, mounting: 0 },
    ];
    const equilibrium = found({
      scenario: playable(split),
      terms: { ...plainTerms(2, 2), delays },
      periods: "turns",
    });
    // Last turn: 10 to the first. Turn 1: it takes 10 − 3. Turn 0: the second takes 3 − 1.
    expect(equilibrium.plan(2)).toEqual({ does: "offers", deal: 10 });
    expect(equilibrium.plan(1)).toEqual({ does: "offers", deal: 7 });
    expect(equilibrium.plan(0)).toEqual({ does: "offers", deal: 8 });
    expect(equilibrium.worth).toEqual([8, 2]);
  });

  test("costs that mount past all that is to be had make the first to speak leave at once", () => {
    const delays: Delay[] = [0, 1].map(() => ({ discount: 1, cost: 5, mounting: 1 }));
    const scenario = playable(
      [
        [3, -1],
        [-1, 3],
      ],
      [0, 0],
    );
    const equilibrium = found({ scenario, terms: { ...plainTerms(2, 3), delays }, periods: "rounds" });
    expect(equilibrium.outcome).toEqual({ end: "walked-away", by: 1, turn: 1 });
    expect(equilibrium.worth).toEqual([0, 0]);
  });

  test("a shock is foreseen", () => {
    const shocks = [{ round: 1, what: "a rival's offer", noDeal: [null, 6] }];
    const equilibrium = found({
      scenario: playable(split),
      terms: { ...plainTerms(2, 2), shocks },
      periods: "rounds",
    });
    expect(equilibrium.outcome).toMatchObject({ end: "agreed", deal: 4, turn: 0 });
  });

  test("red lines: nobody tables what it refuses, except to be turned down", () => {
    const scenario = smallScenario({
      sides: {
        first: { points: { what: { a: 9, b: 5, c: 1 } }, noDeal: 6, redLines: [{ refuses: { what: "b" } }] },
        second: { points: { what: { a: 9, b: 5, c: 1 } }, noDeal: 0, redLines: [{ refuses: { what: "a" } }] },
      },
    });
    const equilibrium = found({ scenario, terms: plainTerms(2, 2), periods: "rounds" });
    // Only c is refused by nobody, and it is worse than no deal for the first.
    expect(equilibrium.plan(0)).toEqual({ does: "waits", deal: 0 });
    expect(equilibrium.outcome).toEqual({ end: "deadline" });
    expect(equilibrium.worth).toEqual([6, 0]);
  });

  test("nothing to work backwards from", () => {
    const scenario = playable(split);
    const none = { ...plainTerms(2, 5), deadline: { kind: "none", rounds: 5 } } as const;
    expect(findEquilibrium({ scenario, terms: none, periods: "rounds" })).toEqual({
      found: false,
      reason: "no-known-last-round",
    });
    const side = { points: { what: { a: 0, b: 1 } }, noDeal: 0 };
    const three = smallScenario({ sides: { x: side, y: side, z: side } });
    expect(findEquilibrium({ scenario: three, terms: plainTerms(3, 5), periods: "rounds" })).toEqual({
      found: false,
      reason: "not-two-parties",
    });
  });
});

interface Setting {
  readonly worths: readonly [number, number][];
  readonly noDeal: readonly [number, number];
  readonly terms: Terms;
}

// Powers of two and small whole numbers keep every reckoning exact, so that ties are real ties.
const delay = fc.record({
  discount: fc.constantFrom(1, 0.5),
  cost: fc.integer({ min: 0, max: 3 }),
  mounting: fc.constantFrom(0, 1),
});
const settings: fc.Arbitrary<Setting> = fc.record({
  worths: fc.array(fc.tuple(fc.integer({ min: -2, max: 6 }), fc.integer({ min: -2, max: 6 })), {
    minLength: 2,
    maxLength: 7,
  }),
  noDeal: fc.tuple(fc.integer({ min: -3, max: 4 }), fc.integer({ min: -3, max: 4 })),
  terms: fc.record({
    deadline: fc.record({ kind: fc.constant("rounds" as const), rounds: fc.integer({ min: 1, max: 8 }) }),
    delays: fc.tuple(delay, delay),
    breakdown: fc.constantFrom(0, 0, 0.5),
    shocks: fc.constantFrom([], [{ round: 1, what: "", noDeal: [3, null] }]),
  }),
});

interface Oracle {
  readonly plan: number | "waits" | "leaves";
  /** At the start of the talks' scale: after delay. */
  readonly worth: readonly [number, number];
}

/** The same told forwards, by trying every package at every turn, with worths after delay as the terms define them. */
function byTrying({ worths, noDeal, terms }: Setting, periods: "rounds" | "turns"): Oracle[] {
  const last = 2 * terms.deadline.rounds - 1;
  const roundOf = (turn: number) => Math.floor(turn / 2);
  const at = (turn: number) => (periods === "rounds" ? roundOf(turn) : turn);
  const pair = (of: (party: 0 | 1) => number) => [of(0), of(1)] as const;
  const without = (turn: number) =>
    pair((party) => {
      const shocked = terms.shocks
        .filter(({ round }) => round <= roundOf(turn))
        .reduce((now, shock) => shock.noDeal[party] ?? now, noDeal[party]);
      return afterDelay(terms.delays[party], shocked, at(turn));
    });
  const plans: Oracle[] = [];
  let later: Oracle = { plan: "waits", worth: without(last) };
  for (let turn = last - 1; turn >= 0; turn--) {
    const by = (turn % 2) as 0 | 1;
    const other = (1 - by) as 0 | 1;
    const risk = turn % 2 === 1 ? terms.breakdown : 0;
    const unless = (worth: readonly [number, number]) =>
      pair((party) => (1 - risk) * worth[party] + risk * without(turn)[party]);
    const options: Oracle[] = [];
    worths.forEach((points, deal) => {
      const when = periods === "rounds" ? roundOf(turn + 1) : turn;
      const worth = pair((party) => afterDelay(terms.delays[party], points[party], when));
      if (worth[other] >= later.worth[other]) options.push({ plan: deal, worth: unless(worth) });
    });
    options.sort((a, b) => b.worth[by] - a.worth[by] || b.worth[other] - a.worth[other]);
    if (options.length < worths.length) options.push({ plan: "waits", worth: unless(later.worth) });
    options.push({ plan: "leaves", worth: without(turn) });
    later = options.reduce((best, one) => (one.worth[by] > best.worth[by] ? one : best));
    plans[turn] = later;
  }
  return plans;
}

test.each(["rounds", "turns"] as const)(
  "the same as trying every package at every turn, by %s",
  (periods) => {
    fc.assert(
      fc.property(settings, (setting) => {
        const scenario = oneIssue(setting.worths, setting.noDeal);
        if (!scenario) return;
        const equilibrium = found({ scenario, terms: setting.terms, periods });
        const plans = byTrying(setting, periods);
        expect(equilibrium.turns).toBe(plans.length);
        plans.forEach(({ plan, worth }, turn) => {
          const mine = equilibrium.plan(turn);
          expect(mine.does === "offers" ? mine.deal : mine.does).toBe(plan);
          const time = periods === "rounds" ? Math.floor(turn / 2) : turn;
          const counted = equilibrium.counted(turn);
          expect(
            [0, 1].map((party) => afterDelay(setting.terms.delays[party], counted[party], time)),
          ).toEqual([...worth]);
        });
      }),
      { numRuns: 400 },
    );
  },
);

/** Plays the equilibrium as party `me`, by rounds. */
function follower(equilibrium: Found, points: readonly (readonly [number, number])[]): Strategy {
  return {
    name: "follower",
    open: (view) => {
      const turn = () => 2 * view.clock.round + view.party;
      return {
        offer() {
          if (turn() >= equilibrium.turns) return view.own.best;
          const plan = equilibrium.plan(turn());
          return plan.does === "leaves" ? LEAVE : plan.deal;
        },
        accepts: (deal) => points[deal][view.party] >= equilibrium.counted(turn())[view.party],
      };
    },
  };
}

const erratic: Strategy = {
  name: "erratic",
  open: (view) => ({
    offer: () => view.own.drawn({ low: 0, high: 1 }, () => view.chance().uniform()) ?? view.own.best,
    accepts: () => view.chance().uniform() < 0.3,
  }),
};

test("played out, it ends as foretold, and nobody gains by straying from it", () => {
  fc.assert(
    fc.property(settings, fc.nat(1000), (setting, seed) => {
      const scenario = oneIssue(setting.worths, setting.noDeal);
      const terms = { ...setting.terms, breakdown: 0, shocks: [] };
      if (!scenario) return;
      const equilibrium = found({ scenario, terms, periods: "rounds" });
      const follows = follower(equilibrium, setting.worths);
      const ended = (strategies: Strategy[]) => {
        const trace = new Trace();
        const outcome = play(
          { scenario, protocol: alternatingOffers, terms, strategies, seed, session: 0 },
          trace,
        );
        expect(outcome.end).not.toBe("forfeited");
        const points = outcome.end === "agreed" ? setting.worths[outcome.deal] : setting.noDeal;
        return {
          deal: outcome.end === "agreed" ? outcome.deal : NONE,
          worth: [0, 1].map((party) => afterDelay(terms.delays[party], points[party], outcome.round)),
        };
      };
      const { outcome, worth } = equilibrium;
      expect(ended([follows, follows])).toEqual({
        deal: outcome.end === "agreed" ? outcome.deal : NONE,
        worth: [...worth],
      });
      expect(ended([erratic, follows]).worth[0]).toBeLessThanOrEqual(worth[0]);
      expect(ended([follows, erratic]).worth[1]).toBeLessThanOrEqual(worth[1]);
    }),
    { numRuns: 300 },
  );
});

test("counted in rounds, the first party gets all of a pie but the other's no deal", () => {
  const discount = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(discount, discount, fc.integer({ min: 1, max: 50 }), (one, other, rounds) => {
      const delays = [one, other].map((discount) => ({ discount, cost: 0, mounting: 0 }));
      const terms = { ...plainTerms(2, rounds), delays };
      const { worth } = found({ scenario: playable(split, [0, 2]), terms, periods: "rounds" });
      expect(worth).toEqual([8, 2]);
    }),
    { numRuns: 50 },
  );
});

test("sorted once: thousands of rounds on ten thousand packages", () => {
  const many: [number, number][] = Array.from({ length: 10_000 }, (_, k) => [
    (k * 7919) % 20_011,
    (k * 104_729) % 20_021,
  ]);
  const delays: Delay[] = [0, 1].map(() => ({ discount: 0.99, cost: 0, mounting: 0 }));
  const { outcome } = found({
    scenario: playable(many),
    terms: { ...plainTerms(2, 5000), delays },
    periods: "turns",
  });
  expect(outcome.end).toBe("agreed");
});

test("a million rounds that repeat each other are not gone through one by one", () => {
  const equilibrium = found({
    scenario: playable(split, [0, 3]),
    terms: plainTerms(2, 1_000_000),
    periods: "rounds",
  });
  const few = found({ scenario: playable(split, [0, 3]), terms: plainTerms(2, 9), periods: "rounds" });
  expect(equilibrium.outcome).toEqual(few.outcome);
  for (const turn of [0, 1]) {
    expect(equilibrium.plan(turn)).toEqual(few.plan(turn));
    expect(equilibrium.plan(1_000_000 + turn)).toEqual(few.plan(8 + turn));
  }
});
