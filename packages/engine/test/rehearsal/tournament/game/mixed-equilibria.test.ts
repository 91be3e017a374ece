import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyMixes } from "../../../../src/rehearsal/tournament/game/exact-regret.ts";
import {
  type MixedEquilibrium,
  mixedEquilibria,
} from "../../../../src/rehearsal/tournament/game/mixed-equilibria.ts";
import { pureEquilibria } from "../../../../src/rehearsal/tournament/game/pure-equilibria.ts";
import { lineOf, makeRoleGame, type RoleGame } from "../../../../src/rehearsal/tournament/game/role-game.ts";
import { equilibriaByHand } from "./equilibria-by-hand.ts";
import { fromTable, gamesOf, NINE, NO_FRACTIONS, PENNIES, SMALL_SIZES } from "./small-games.ts";

const search = (game: RoleGame, starts?: number) =>
  mixedEquilibria(game, { seed: 1, pure: pureEquilibria(game), ...(starts === undefined ? {} : { starts }) });
/** The first strategy's share, of each role. */
const firsts = (found: readonly MixedEquilibrium[], places = 6) =>
  found.map(({ mixes }) => mixes.map(([share]) => Number(share.toFixed(places))));

test("McKelvey & McLennan 1997: all nine, two of them in mixes of all three", () => {
  const { listed, others } = search(NINE);
  expect(firsts(listed)).toEqual([
    [0.5, 0.5, 1],
    [0.333333, 1, 0.25],
    [0, 0.25, 0.333333],
    [0.5, 0.4, 0.25],
    [0.4, 0.5, 0.333333],
  ]);
  expect(listed.every(({ isolated, regret }) => isolated && regret < 1e-11)).toBe(true);
  expect(others).toBe("possibly");
});

test("Nau, Gómez Canovas & Hansen 2004: the one equilibrium, in shares that are no fractions", () => {
  const { listed } = search(NO_FRACTIONS);
  expect(listed).toHaveLength(1);
  const [p, q, r] = listed[0].mixes.map(([share]) => share);
  // Each is indifferent, by the three conditions written out.
  expect(3 * q * r + q * (1 - r)).toBeCloseTo((1 - q) * r + 2 * (1 - q) * (1 - r), 10);
  expect((1 - p) * r + 3 * (1 - p) * (1 - r)).toBeCloseTo(2 * p * r + p * (1 - r), 10);
  expect(2 * p * q).toBeCloseTo(3 * (1 - p) * (1 - q), 10);
});

test("Jordan 1993: one half each, and nothing else", () => {
  const { listed } = search(PENNIES);
  expect(firsts(listed)).toEqual([[0.5, 0.5, 0.5]]);
  expect(listed[0]).toMatchObject({ regret: 0, isolated: true, payoffs: [0, 0, 0] });
});

test("one of three must give way: the seven of the page's example", () => {
  const game = makeRoleGame([2, 2, 2], (line, role) =>
    line[role] === 0 ? 0.6 : line.some((own) => own === 0) ? 0.8 : 0,
  );
  const pure = pureEquilibria(game);
  expect(pure.listed.map(({ line, margin }) => [line.join(""), margin])).toEqual([
    ["011", 0.2],
    ["101", 0.2],
    ["110", 0.2],
  ]);
  const { listed, others } = search(game);
  expect(firsts(listed)).toEqual([
    [0.75, 0.75, 0],
    [0.75, 0, 0.75],
    [0, 0.75, 0.75],
    [0.5, 0.5, 0.5],
  ]);
  expect(listed[0].payoffs.map((payoff) => Number(payoff.toFixed(9)))).toEqual([0.6, 0.6, 0.75]);
  expect(others).toBe("possibly");
});

test("two roles: battle of the sexes by hand", () => {
  // Luce & Raiffa 1957: each goes to its own favourite three times in five.
  const game = fromTable(
    [2, 2],
    [
      [3, 2],
      [0, 0],
      [0, 0],
      [2, 3],
    ],
  );
  const { listed } = search(game);
  expect(firsts(listed)).toEqual([[0.6, 0.4]]);
  expect(listed[0].payoffs[0]).toBeCloseTo(1.2, 12);
});

test("of a whole range that hangs together, one for each choice of strategies is told, and marked", () => {
  const { listed, others } = search(makeRoleGame([2, 2, 2], () => 0.4));
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.every(({ isolated }) => !isolated)).toBe(true);
  expect(
    new Set(
      listed.map(({ mixes }) =>
        mixes
          .flat()
          .map((share) => share > 0)
          .join(),
      ),
    ).size,
  ).toBe(listed.length);
  expect(others).toBe("possibly");
});

test("where the search left one out, their number tells", () => {
  const coordination = makeRoleGame([2, 2, 1], ([a, b], role) => (role === 2 ? 0 : a === b ? 1 + a : 0));
  expect(search(coordination)).toMatchObject({ others: "possibly", listed: [{ isolated: true }] });
  expect(search(coordination, 0)).toEqual({ starts: 0, listed: [], others: "surely" });
  // A third that does not care which of two it chooses: nothing can be told from the number.
  const careless = makeRoleGame([2, 2, 2], ([a, b], role) => (role === 2 ? 0 : a === b ? 1 + a : 0));
  expect(search(careless, 0).others).toBe("possibly");
});

test("2 × 2 × 2 without ties: just those that are worked out by hand from quadratic equations", () => {
  let mixed = 0;
  fc.assert(
    fc.property(gamesOf(fc.constant([2, 2, 2]), 997), (game) => {
      const byHand = equilibriaByHand(game);
      if (!byHand) return;
      const { listed, others } = search(game, 80);
      const told = firsts(listed, 4)
        .map((shares) => shares.join(" "))
        .sort();
      expect(told).toEqual(
        byHand.map((shares) => shares.map((one) => Number(one.toFixed(4))).join(" ")).sort(),
      );
      expect(others).toBe("possibly");
      mixed += listed.length;
    }),
    { numRuns: 25 },
  );
  expect(mixed).toBeGreaterThan(10);
});

test("what is told holds: no change of any role gains more than was said, in fractions worked out anew", () => {
  fc.assert(
    fc.property(gamesOf(SMALL_SIZES), (game) => {
      for (const { mixes, regret, payoffs } of search(game, 20).listed) {
        const again = verifyMixes(game, mixes);
        expect(again.regret).toBe(regret);
        expect(regret).toBeLessThan(1e-6);
        mixes.forEach((_, role) => {
          const of = (own: readonly number[]) => expected(game, mixes.with(role, own), role);
          expect(of(mixes[role])).toBeCloseTo(payoffs[role], 9);
          mixes[role].forEach((_, k) => {
            const alone = mixes[role].map((_, at) => (at === k ? 1 : 0));
            expect(of(alone)).toBeLessThanOrEqual(payoffs[role] + regret + 1e-12);
          });
        });
      }
    }),
    { numRuns: 40 },
  );
});

test("other names for strategies, other places for roles, another scale for one of them: they still hold", () => {
  fc.assert(
    fc.property(gamesOf(SMALL_SIZES), fc.integer({ min: 1, max: 5 }), (game, times) => {
      const found = search(game, 15).listed;
      const renamed = makeRoleGame(game.sizes, (line, role) =>
        at(game, line.with(0, game.sizes[0] - 1 - line[0]), role),
      );
      const turned = makeRoleGame([game.sizes[2], game.sizes[0], game.sizes[1]], ([c, a, b], role) =>
        at(game, [a, b, c], (role + 2) % 3),
      );
      const scaled = makeRoleGame(
        game.sizes,
        (line, role) => at(game, line, role) * (role === 1 ? times : 1) + role,
      );
      for (const { mixes, regret } of found) {
        const [a, b, c] = mixes;
        expect(verifyMixes(renamed, [[...a].reverse(), b, c]).regret).toBeLessThanOrEqual(regret);
        expect(verifyMixes(turned, [c, a, b]).regret).toBeLessThanOrEqual(regret);
        // The product of doubles is rounded too.
        expect(verifyMixes(scaled, mixes).regret).toBeLessThanOrEqual(regret * times * (1 + 1e-12));
      }
    }),
    { numRuns: 30 },
  );
});

test("the same seed finds the same", () => {
  fc.assert(
    fc.property(gamesOf(SMALL_SIZES), (game) => {
      expect(search(game, 10)).toEqual(search(game, 10));
    }),
    { numRuns: 10 },
  );
});

test("a game with gaps, one that is too large, and mixes that are none are refused", () => {
  const gap = makeRoleGame([2, 2, 2], (line) => (line.join("") === "010" ? Number.NaN : 0));
  expect(() => search(gap)).toThrow(RangeError);
  expect(() => search(makeRoleGame([17, 17, 17], () => 0))).toThrow(RangeError);
  expect(() =>
    verifyMixes(gap, [
      [1, 0],
      [1, 0],
      [1, 0],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    verifyMixes(PENNIES, [
      [0.5, 0.4],
      [1, 0],
      [1, 0],
    ]),
  ).toThrow(RangeError);
});

function at({ sizes, payoffs }: RoleGame, line: readonly number[], role: number): number {
  return payoffs[line.reduce((place, strategy, k) => place * sizes[k] + strategy, 0) * sizes.length + role];
}

function expected({ sizes, payoffs }: RoleGame, mixes: readonly (readonly number[])[], role: number): number {
  let sum = 0;
  for (let number = 0; number < payoffs.length / sizes.length; number++) {
    const line = lineOf(sizes, number);
    sum += line.reduce(
      (share, strategy, k) => share * mixes[k][strategy],
      payoffs[number * sizes.length + role],
    );
  }
  return sum;
}
