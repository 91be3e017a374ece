import fc from "fast-check";
import { expect, test } from "vitest";
import { mixedEquilibria } from "../../../../src/rehearsal/tournament/game/mixed-equilibria.ts";
import { pureEquilibria } from "../../../../src/rehearsal/tournament/game/pure-equilibria.ts";
import { replicatorDynamics } from "../../../../src/rehearsal/tournament/game/replicator-dynamics.ts";
import { makeRoleGame } from "../../../../src/rehearsal/tournament/game/role-game.ts";
import {
  onePopulation,
  roleReplicator,
  roleVelocity,
} from "../../../../src/rehearsal/tournament/game/role-replicator.ts";
import { gamesOf, SMALL_SIZES } from "./small-games.ts";

test("where the first strategy always brings more by the same, each role follows the logistic curve", () => {
  // On each role's scale from 0 to 1 the first is worth 1 and the second 0, so that x' = x (1 − x), whatever the scale was.
  const game = makeRoleGame([2, 2, 2], (line, role) => (line[role] === 0 ? 5 + role : 5 - role * role - 1));
  const { course, end } = roleReplicator(game, { longest: 30 });
  for (const { time, mixes } of course) {
    for (const [share] of mixes) expect(share).toBeCloseTo(1 / (1 + Math.exp(-time)), 6);
  }
  expect(end[2][0]).toBeCloseTo(1, 6);
});

test("matching pennies for two go round, and keep the product of all shares", () => {
  const game = makeRoleGame([2, 2], ([a, b], role) => ((role === 0 ? a === b : a !== b) ? 1 : -1));
  const from = [
    [0.6, 0.4],
    [0.5, 0.5],
  ];
  const { course, atRest } = roleReplicator(game, { from, longest: 40 });
  expect(atRest).toBe(false);
  for (const { mixes } of course) {
    expect(mixes.flat().reduce((product, share) => product * share, 1)).toBeCloseTo(0.06, 6);
  }
});

test("shares stay shares, and what has died out stays out", () => {
  fc.assert(
    fc.property(gamesOf(SMALL_SIZES), (game) => {
      const from = game.sizes.map((size) =>
        Array.from({ length: size }, (_, k) => (k === 0 ? 0 : 1 / (size - 1))),
      );
      for (const { mixes } of roleReplicator(game, { from, longest: 30 }).course) {
        for (const mix of mixes) {
          expect(mix[0]).toBe(0);
          expect(mix.every((share) => share >= 0)).toBe(true);
          expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("every equilibrium is a point of rest", () => {
  fc.assert(
    fc.property(gamesOf(SMALL_SIZES), (game) => {
      const pure = pureEquilibria(game);
      const velocity = roleVelocity(game);
      const alone = pure.listed.map(({ line }) =>
        line.map((own, role) => Array.from({ length: game.sizes[role] }, (_, k) => (k === own ? 1 : 0))),
      );
      const mixed = mixedEquilibria(game, { seed: 3, pure, starts: 10 }).listed.map(({ mixes }) => mixes);
      for (const mixes of [...alone, ...mixed]) {
        const rates = velocity(Float64Array.from(mixes.flat()));
        expect(Math.max(...rates.map(Math.abs))).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 40 },
  );
});

test("one population in a game of two whose roles are alike moves as that of the symmetric game", () => {
  const payoffs = [
    [0, 3, 1],
    [1, 0, 3],
    [2, 1, 0],
  ];
  const game = makeRoleGame([3, 3], (line, role) => payoffs[line[role]][line[1 - role]]);
  const [one, other] = [onePopulation(game, 50), replicatorDynamics(payoffs, { longest: 50 })];
  expect(one.course.length).toBe(other.course.length);
  one.end.forEach((share, k) => {
    expect(share).toBeCloseTo(other.end[k], 9);
  });
});

test("a public good of three: nobody gives in the end", () => {
  // Each gift of 1 brings every one of three 0.5; what one gives costs it 1.
  const game = makeRoleGame(
    [2, 2, 2],
    (line, role) => 0.5 * line.filter((own) => own === 0).length - (line[role] === 0 ? 1 : 0),
  );
  expect(onePopulation(game).end[1]).toBeCloseTo(1, 6);
  expect(roleReplicator(game).end.every(([, keeps]) => keeps > 1 - 1e-6)).toBe(true);
});

test("gaps, other numbers of strategies in one population, and starts that are none are refused", () => {
  const gap = makeRoleGame([2, 2, 2], (line) => (line.join("") === "000" ? Number.NaN : 1));
  expect(() => roleReplicator(gap)).toThrow(RangeError);
  expect(() => onePopulation(makeRoleGame([2, 3], () => 1))).toThrow(RangeError);
  expect(() =>
    roleReplicator(
      makeRoleGame([2, 2], () => 1),
      { from: [[1, 0]] },
    ),
  ).toThrow(RangeError);
});
