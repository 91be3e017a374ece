import { expect, test } from "vitest";
import { measureSession } from "../../../src/rehearsal/measures/measure-session.ts";
import { ENDS, SessionRow } from "../../../src/rehearsal/measures/session-row.ts";
import { openYardstick } from "../../../src/rehearsal/measures/yardstick.ts";
import { openScenario } from "../../../src/rehearsal/scenario/scenario.ts";
import type { Outcome } from "../../../src/rehearsal/session/outcome.ts";
import { Trace } from "../../../src/rehearsal/session/trace.ts";
import { ACCEPT, NONE } from "../../../src/rehearsal/session/words.ts";
import { plainTerms, type Terms } from "../../../src/rehearsal/terms/terms.ts";
import { MOVE_CLASSES } from "../../../src/talks/progress/moves.ts";
import { readBundled } from "../../bundled-cases.ts";

const { frame, profiles } = readBundled("works-agreement");
const opening = openScenario({ frame, profiles });
if (!opening.ok) throw new Error("not opened");
const { scenario } = opening;
const yardstick = openYardstick(scenario);
const deals = scenario.openDeals();
const terms = plainTerms(2, 10);

function measured(
  outcome: Outcome,
  { trace = new Trace(), under = terms }: { trace?: Trace; under?: Terms } = {},
) {
  const row = new SessionRow(2);
  measureSession(yardstick, { terms: under, deals, trace, outcome }, row);
  return row;
}

function traceOf(offers: readonly (readonly [by: number, word: number])[]): Trace {
  const trace = new Trace();
  offers.forEach(([by, word], k) => {
    trace.add(by, word, NONE, { round: k, at: 0 });
  });
  return trace;
}

test("without a deal each party has what no deal is worth, and there is nothing to measure to", () => {
  const row = measured({ end: "deadline", round: 9 });
  expect([...row.worth]).toEqual(scenario.parties.map(({ noDeal }) => noDeal));
  expect([...row.gain]).toEqual([0, 0]);
  expect(row.product).toBe(0);
  expect(row.rounds).toBe(10);
  expect([...row.distances].every(Number.isNaN)).toBe(true);
});

test("a shock that has come changes what no deal is worth, one to come does not", () => {
  const shocks = [{ round: 4, what: "A strike fund is found.", noDeal: [12.5, null] }];
  expect(measured({ end: "deadline", round: 3 }, { under: { ...terms, shocks } }).worth[0]).toBe(
    scenario.parties[0].noDeal,
  );
  const row = measured({ end: "deadline", round: 4 }, { under: { ...terms, shocks } });
  expect(row.points[0]).toBeCloseTo(12.5, 9);
  expect(row.worth[1]).toBe(scenario.parties[1].noDeal);
});

test("waiting costs points, on the party's own scale and on that of worths", () => {
  const delays = [{ discount: 0.9, cost: 0, mounting: 0 }, terms.delays[1]];
  const deal = deals.own(0).best;
  const outcome = { end: "agreed", deal, parties: [0, 1], round: 2 } as const;
  const row = measured(outcome, { under: { ...terms, delays } });
  expect(row.worth[0]).toBe(1);
  expect(row.delayedPoints[0]).toBeCloseTo(row.points[0] * 0.81, 9);
  expect(row.delayed[0]).toBeCloseTo(scenario.parties[0].scaled(row.points[0] * 0.81), 12);
  expect(row.delayed[1]).toBe(row.worth[1]);
});

test("a party that a deal does not bind has no deal, and no distance is told", () => {
  const row = measured({ end: "agreed", deal: deals.own(0).best, parties: [0], round: 0 });
  expect(row.worth[1]).toBe(scenario.parties[1].noDeal);
  expect(row.whole).toBe(false);
  expect(Number.isNaN(row.distances[0])).toBe(true);
});

test("who left and who forfeited is told", () => {
  expect(measured({ end: "walked-away", by: 1, round: 3 }).by).toBe(1);
  const row = measured({ end: "forfeited", by: 0, round: 3, fault: "threw", detail: null });
  expect([ENDS[row.end], row.by]).toEqual(["forfeited", 0]);
});

test("from one's best package straight to the other's best is one concession; repeats are silent", () => {
  const [mine, yours] = [deals.own(0).best, deals.own(1).best];
  const row = measured(
    { end: "deadline", round: 9 },
    {
      trace: traceOf([
        [0, mine],
        [1, yours],
        [0, mine],
        [1, mine],
        [0, yours],
        [2, mine],
        [1, ACCEPT],
      ]),
    },
  );
  expect([...row.offers]).toEqual([3, 2]);
  const counts = (party: number) =>
    Object.fromEntries(MOVE_CLASSES.map((name, k) => [name, row.moves[party * MOVE_CLASSES.length + k]]));
  expect(counts(0)).toMatchObject({ silent: 1, concession: 1, selfish: 0 });
  expect(counts(1)).toMatchObject({ concession: 1, silent: 0 });
});

test("the row is written over as a whole", () => {
  const row = new SessionRow(2);
  const agreed = { end: "agreed", deal: deals.own(0).best, parties: [0, 1], round: 2 } as const;
  const trace = traceOf([
    [0, 1],
    [0, 2],
  ]);
  measureSession(yardstick, { terms, deals, trace, outcome: agreed }, row);
  measureSession(
    yardstick,
    { terms, deals, trace: new Trace(), outcome: { end: "deadline", round: 9 } },
    row,
  );
  expect(row).toEqual(measured({ end: "deadline", round: 9 }));
});

test("a row for another number of parties is refused", () => {
  expect(() =>
    measureSession(
      yardstick,
      { terms, deals, trace: new Trace(), outcome: { end: "deadline", round: 0 } },
      new SessionRow(3),
    ),
  ).toThrow(RangeError);
});
