import fc from "fast-check";
import { expect, test } from "vitest";
import { ROUNDING } from "../../../src/rehearsal/bidding/pick.ts";
import { targetAt, timeBased } from "../../../src/rehearsal/bidding/time-based.ts";
import { viewOf } from "../one-view.ts";
import { pie } from "../strategies/seat.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shapes = fc.record({ e: fc.double({ min: 0.01, max: 100, noNaN: true }), k: share, least: share });
const noDeals = fc.double({ min: -2, max: 1, noNaN: true });

test("the formula by hand", () => {
  // The floor is 0.2; a quarter of the way is gone unasked, then t² of the rest: 1/4 + 3/4 × 1/4 = 7/16 of 0.8.
  const target = targetAt({ e: 0.5, k: 0.25, least: 0.1 }, { time: 0.5, noDeal: 0.2 });
  expect(target).toBeCloseTo(0.2 + (9 / 16) * 0.8, 15);
});

test("falls with time, from the best or less to the floor, and never below no deal", () => {
  fc.assert(
    fc.property(shapes, noDeals, share, share, (shape, noDeal, one, other) => {
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
      const floor = Math.max(shape.least, noDeal);
      const at = (time: number) => targetAt(shape, { time, noDeal });
      expect(at(sooner)).toBeGreaterThanOrEqual(at(later));
      expect(at(later)).toBeGreaterThanOrEqual(floor);
      expect(at(1)).toBe(floor);
      expect(at(0)).toBeLessThanOrEqual(1);
      expect(targetAt({ ...shape, k: 0 }, { time: 0, noDeal })).toBeCloseTo(1, 15);
    }),
  );
});

test("aims by the formula in every session of a shape, whatever clocks and worths of no deal the sessions before had", () => {
  const scenario = pie();
  const round = fc.oneof(fc.nat(12), fc.nat(5000));
  const turns = fc.array(fc.record({ round, time: share, noDeal: noDeals }), { maxLength: 30 });
  fc.assert(
    fc.property(shapes, fc.array(turns, { maxLength: 4 }), (shape, sessions) => {
      for (const session of sessions) {
        const view = viewOf(scenario, 0);
        const aims: number[] = [];
        const bidding = timeBased(view, shape, (target) => aims.push(target));
        for (const { round, time, noDeal } of session) {
          view.clock.round = round;
          view.clock.time = time;
          view.noDeal = noDeal;
          bidding.next();
        }
        const floor = (noDeal: number) => Math.min(1, Math.max(shape.least, noDeal));
        expect(aims).toEqual(
          session.map((turn) => Math.max(floor(turn.noDeal), targetAt(shape, turn) - ROUNDING)),
        );
      }
    }),
  );
});
