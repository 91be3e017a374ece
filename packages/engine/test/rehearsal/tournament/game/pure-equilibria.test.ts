import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pureEquilibria } from "../../../../src/rehearsal/tournament/game/pure-equilibria.ts";
import {
  countLines,
  lineOf,
  makeRoleGame,
  missingLines,
  type RoleGame,
} from "../../../../src/rehearsal/tournament/game/role-game.ts";
import { gamesOf, NINE, NO_FRACTIONS, PENNIES, SMALL_SIZES } from "./small-games.ts";

const lines = (game: RoleGame) => pureEquilibria(game).listed.map(({ line }) => line.join(""));
const payoffAt = ({ sizes, payoffs }: RoleGame, line: readonly number[], role: number) =>
  payoffs[line.reduce((place, strategy, at) => place * sizes[at] + strategy, 0) * sizes.length + role];

test("McKelvey & McLennan 1997: four of the nine are pure", () => {
  expect(lines(NINE)).toEqual(["000", "011", "101", "110"]);
});

test("Jordan 1993 and Nau 2004: none is pure", () => {
  expect(lines(PENNIES)).toEqual([]);
  expect(lines(NO_FRACTIONS)).toEqual([]);
});

test("what a role loses at least by changing alone", () => {
  const game = makeRoleGame([2, 2, 2], (line, role) => (line[role] === 0 ? 0.5 + role / 10 : 0.3));
  const { listed, count } = pureEquilibria(game);
  expect(count).toBe(1);
  expect(listed[0]).toEqual({ line: [0, 0, 0], payoffs: [0.5, 0.6, 0.7], margin: 0.2, strict: true });
});

test("payoffs that differ by no more than their sums are rounded by are the same", () => {
  const game = (off: number) => makeRoleGame([2, 2], (line, role) => (line[role] === 1 ? 0.5 + off : 0.5));
  expect(pureEquilibria(game(3e-9))).toMatchObject({
    count: 4,
    listed: [{ margin: 0, strict: false }, {}, {}, {}],
  });
  expect(pureEquilibria(game(1e-8))).toMatchObject({ count: 1, listed: [{ line: [1, 1], strict: true }] });
});

describe("what may be chance", () => {
  // The first role earns 0.5 by its first strategy and 0.4 by its second, whatever the other does; the other 0.8 and 0.2.
  const game = makeRoleGame([2, 2], ([one, other], role) =>
    role === 0 ? [0.5, 0.4][one] : [0.8, 0.2][other],
  );
  const errors = (error: number) => new Float64Array(8).fill(error ** 2);

  test("0.1 with standard errors of 0.05 each, of which the difference has 0.0707, is within two of them", () => {
    const { count, listed, near } = pureEquilibria(game, errors(0.05));
    expect([count, near]).toEqual([1, 1]);
    expect(listed[0]).toMatchObject({ line: [0, 0], margin: 0.1, unsure: true });
  });

  test("with 0.03, and 0.0424 of the difference, it is more", () => {
    expect(pureEquilibria(game, errors(0.03))).toMatchObject({
      count: 1,
      near: 0,
      listed: [{ unsure: false }],
    });
  });

  test("a gain that is more than chance rules out, whatever else there is", () => {
    // Only the line-up of both second strategies has a gain of the other role too, which is clear.
    expect(pureEquilibria(game, errors(0.2))).toMatchObject({ near: 1 });
    expect(pureEquilibria(game, errors(1))).toMatchObject({ near: 3 });
  });

  test("a tie without any spread is sure, and nothing is said where chance was not weighed", () => {
    const tied = makeRoleGame([2, 2], () => 0.3);
    expect(pureEquilibria(tied, errors(0)).listed.map(({ unsure }) => unsure)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(pureEquilibria(game)).not.toHaveProperty("near");
    expect(pureEquilibria(game).listed[0]).not.toHaveProperty("unsure");
  });
});

test("they are the line-ups that a search through all changes finds, for any sizes", () => {
  fc.assert(
    fc.property(gamesOf(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 })), (game) => {
      const held = Array.from({ length: countLines(game.sizes) }, (_, n) => lineOf(game.sizes, n)).filter(
        (line) =>
          line.every((_, role) =>
            Array.from({ length: game.sizes[role] }, (_, k) => line.with(role, k)).every(
              (changed) => payoffAt(game, changed, role) <= payoffAt(game, line, role),
            ),
          ),
      );
      const { count, listed, open } = pureEquilibria(game);
      expect(open).toBe(0);
      expect(count).toBe(held.length);
      expect(listed.map(({ line }) => line)).toEqual(held.slice(0, 100));
    }),
  );
});

test("with line-ups missing, what is said holds whatever they bring, and nothing more is said", () => {
  const gaps = fc.array(fc.nat({ max: 26 }), { maxLength: 12 });
  fc.assert(
    fc.property(gamesOf(SMALL_SIZES), gaps, (game, missing) => {
      const without = { ...game, payoffs: Float64Array.from(game.payoffs) };
      const gone = new Set(missing.map((number) => number % countLines(game.sizes)));
      for (const number of gone) without.payoffs.fill(Number.NaN, number * 3, number * 3 + 3);
      expect(missingLines(without).length).toBe(gone.size);
      const known = pureEquilibria(without);
      const whole = lines(game);
      for (const { line } of known.listed) expect(whole).toContain(line.join(""));
      // Whatever holds in truth either is known to, or open.
      expect(known.count + known.open).toBeGreaterThanOrEqual(whole.length);
      for (const value of [-1, 7]) {
        const filled = { ...game, payoffs: without.payoffs.map((one) => (Number.isNaN(one) ? value : one)) };
        const found = lines(filled);
        for (const { line } of known.listed) expect(found).toContain(line.join(""));
      }
    }),
  );
});

test("payoffs that are no numbers, and roles without strategies, are refused", () => {
  expect(() => makeRoleGame([2, 0], () => 0)).toThrow(RangeError);
  expect(() => makeRoleGame([], () => 0)).toThrow(RangeError);
  expect(() => makeRoleGame([2], () => Infinity)).toThrow(RangeError);
});
