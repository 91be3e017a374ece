import fc from "fast-check";
import { expect, test } from "vitest";
import { rankedScenario } from "./ranked-sides.ts";
import { expectKeepsAboveNoDeal, pie, seatOf } from "./seat.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The least slice worth as much as the target. */
const slice = (target: number) => Math.ceil(target * 100 - 1e-9) / 100;

test("halfway through time it aims at 0.5 of what it can have", () => {
  const { worthAt } = seatOf("linear", pie());
  expect(worthAt(0.5)).toBeCloseTo(slice(0.5), 12);
});

test("tables the slice nearest above u = floor + (1 − k − (1 − k) t^(1/e)) (1 − floor)", () => {
  fc.assert(
    fc.property(share, share, share, (time, k, least) => {
      const noDeal = 0.3;
      const { worthAt } = seatOf(`linear:k=${k},least=${least}`, pie({ noDeal }));
      const floor = Math.max(noDeal, least);
      const target = floor + (1 - (k + (1 - k) * time ** (1 / 1))) * (1 - floor);
      expect(Math.abs(worthAt(time) - target - 0.005)).toBeLessThanOrEqual(0.0051);
    }),
  );
});

test("opens with its best, never asks for more again, and ends at no deal", () => {
  const { worthAt } = seatOf("linear", pie({ noDeal: 0.4 }));
  const worths = Array.from({ length: 101 }, (_, round) => worthAt(round / 100));
  expect(worths[0]).toBe(1);
  expect(worths[100]).toBeCloseTo(0.4, 12);
  expect(worths).toEqual([...worths].sort((a, b) => b - a));
});

test("keeps above no deal", () => expectKeepsAboveNoDeal("linear"));

test.each([3, 6, 7, 10, 100])(
  "%d slices in as many steps: one less each round, whatever rounding says",
  (last) => {
    const points = Array.from({ length: last + 1 }, (_, slices) => slices);
    const sides = [points, points.map((slices) => last - slices)].map((own) => ({ points: own, noDeal: 0 }));
    const { offerAt } = seatOf("linear", rankedScenario(sides));
    const offers = points.map((round) => offerAt(round / last));
    expect(offers).toEqual(points.map((round) => last - round));
  },
);
