// One party's seat at a table that the test plays by hand: the strategy as it is typed, the clock and the others' offers as the test has them.
import fc from "fast-check";
import { expect } from "vitest";
import { LEAVE, type Negotiator, readStrategy, type Scenario } from "../../../src/rehearsal/index.ts";
import { type LooseView, viewOf } from "../one-view.ts";
import { maybeScenario, type SmallSide, smallScenario } from "../small-scenarios.ts";

export interface Seat {
  readonly view: LooseView;
  readonly negotiator: Negotiator;
  /** What it tables now, at that share of the time. */
  offerAt(time: number): number;
  /** What that is worth to it. */
  worthAt(time: number): number;
  hears(deal: number, by?: number): void;
}

export function seatOf(text: string, scenario: Scenario, party = 0): Seat {
  const view = viewOf(scenario, party);
  const reading = readStrategy(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
  const negotiator = reading.strategy.open(view, { seed: 1, session: 0 });
  const offerAt = (time: number) => {
    view.clock.time = time;
    return negotiator.offer();
  };
  return {
    view,
    negotiator,
    offerAt,
    worthAt: (time) => view.worth(offerAt(time)),
    hears: (deal, by = 1 - party) => negotiator.hear?.(deal, by),
  };
}

/** A pie in a hundred slices: package k is worth k hundredths to the first party and the rest to each other. */
export function pie({ noDeal = 0, others = 1 }: { noDeal?: number; others?: number } = {}): Scenario {
  const slices = (worth: (k: number) => number) =>
    Object.fromEntries(Array.from({ length: 101 }, (_, k) => [`s${k}`, worth(k)]));
  const sides: Record<string, SmallSide> = {
    first: { points: { pie: slices((k) => k) }, noDeal: noDeal * 100 },
  };
  for (let other = 1; other <= others; other++) {
    sides[`other-${other}`] = { points: { pie: slices((k) => 100 - k) }, noDeal: 0 };
  }
  return smallScenario({ sides });
}

const points = fc.integer({ min: -3, max: 5 });
const sides = fc
  .tuple(
    fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 2, max: 3 }),
  )
  .chain(([counts, parties]) =>
    fc.tuple(
      ...Array.from({ length: parties }, () =>
        fc.record({
          points: fc.tuple(
            ...counts.map((count) => fc.array(points, { minLength: count, maxLength: count })),
          ),
          noDeal: fc.integer({ min: -9, max: 15 }),
          refusesFirst: fc.boolean(),
        }),
      ),
    ),
  );

const moments = fc.array(
  fc.record({
    time: fc.double({ min: 0, max: 1, noNaN: true }),
    hears: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    shock: fc.option(fc.double({ min: -0.5, max: 1.2, noNaN: true }), { freq: 5 }),
    tables: fc.boolean(),
  }),
  { maxLength: 25 },
);

/**
 * Whatever it hears and whenever no deal becomes worth more or less to it: it tables only packages that are there and are worth as much as
 * no deal, takes nothing that is worth less, and leaves only where nothing is worth as much.
 */
export function expectKeepsAboveNoDeal(text: string): void {
  fc.assert(
    fc.property(sides, moments, (drawn, turns) => {
      const scenario = maybeScenario({
        sides: Object.fromEntries(
          drawn.map(({ points, noDeal, refusesFirst }, party) => [
            `p${party}`,
            {
              points: Object.fromEntries(
                points.map((row, issue) => [
                  `i${issue}`,
                  Object.fromEntries(row.map((worth, option) => [`o${option}`, worth])),
                ]),
              ),
              noDeal,
              redLines: refusesFirst ? [{ refuses: { i0: "o0" } }] : [],
            },
          ]),
        ),
      });
      if (!scenario) return;
      const { view, negotiator } = seatOf(text, scenario);
      const deals = scenario.openDeals();
      const count = Number(deals.count);
      for (const { time, hears, shock, tables } of turns) {
        view.clock.time = time;
        // Shocks come between rounds only.
        view.clock.round++;
        if (shock !== null) view.noDeal = shock;
        for (const [deal, by] of hears) negotiator.hear?.(deal % count, 1 + (by % (view.parties - 1)));
        for (const [deal] of hears) {
          if (negotiator.accepts(deal % count))
            expect(view.worth(deal % count)).toBeGreaterThanOrEqual(view.noDeal);
        }
        if (!tables) continue;
        const offer = negotiator.offer();
        if (view.noDeal > 1) expect(offer).toBe(LEAVE);
        else expect(deals.has(offer) && view.worth(offer) >= view.noDeal).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}
