import fc from "fast-check";
import { expect, test } from "vitest";
import {
  replicatorDynamics,
  replicatorVelocity,
} from "../../../../src/rehearsal/tournament/game/replicator-dynamics.ts";
import { symmetricEquilibria } from "../../../../src/rehearsal/tournament/game/symmetric-equilibria.ts";

test("Hawk–Dove comes to the mix in which both earn the same", () => {
  const { end, atRest } = replicatorDynamics([
    [-2, 2],
    [0, 1],
  ]);
  expect(atRest).toBe(true);
  expect(end[0]).toBeCloseTo(1 / 3, 7);
});

test("Prisoner's dilemma: those who cooperate die out, along the logistic curve", () => {
  // With payoffs from 0 to 1, x' = −x (1 − x) (0.4 x + 0.2 (1 − x)); here a game where the difference is constant: x' = −x (1 − x) / 2.
  const { course, end } = replicatorDynamics([
    [0.5, 0],
    [1, 0.5],
  ]);
  expect(end[1]).toBeCloseTo(1, 6);
  for (const { time, mix } of course) expect(mix[0]).toBeCloseTo(1 / (1 + Math.exp(time / 2)), 6);
});

test("Rock–Paper–Scissors goes round and keeps the product of the shares", () => {
  const from = [0.5, 0.3, 0.2];
  const { course, atRest } = replicatorDynamics(
    [
      [0, -1, 1],
      [1, 0, -1],
      [-1, 1, 0],
    ],
    { from, longest: 50 },
  );
  expect(atRest).toBe(false);
  for (const { mix } of course) expect(mix[0] * mix[1] * mix[2]).toBeCloseTo(0.03, 5);
});

const games = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

test("shares stay shares, and a course that has come to rest does not move", () => {
  fc.assert(
    fc.property(games, (payoffs) => {
      const { course, end, atRest } = replicatorDynamics(payoffs, { longest: 300 });
      for (const { mix } of course) {
        expect(mix.every((share) => share >= 0)).toBe(true);
        expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }
      if (!atRest) return;
      const most = Math.max(...replicatorVelocity(payoffs, end).map(Math.abs));
      expect(most).toBeLessThan(1e-8);
    }),
  );
});

test("every symmetric equilibrium is a point of rest", () => {
  fc.assert(
    fc.property(games, (payoffs) => {
      const answer = symmetricEquilibria(payoffs);
      if (answer.kind !== "found") return;
      for (const { mix } of answer.equilibria) {
        const most = Math.max(...replicatorVelocity(payoffs, mix).map(Math.abs));
        expect(most).toBeLessThan(1e-6);
      }
    }),
  );
});

test("a start that is no mix is refused", () => {
  expect(() =>
    replicatorDynamics(
      [
        [1, 0],
        [0, 1],
      ],
      { from: [0.5, 0.6] },
    ),
  ).toThrow(RangeError);
  expect(() =>
    replicatorDynamics(
      [
        [1, 0],
        [0, 1],
      ],
      { from: [1] },
    ),
  ).toThrow(RangeError);
});
