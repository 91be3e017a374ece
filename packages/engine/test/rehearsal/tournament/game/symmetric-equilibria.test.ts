import fc from "fast-check";
import { expect, test } from "vitest";
import { sign, toText } from "../../../../src/maths/rational.ts";
import type { PayoffMatrix } from "../../../../src/rehearsal/tournament/game/strategy-game.ts";
import {
  exactEquilibria,
  regretOf,
  symmetricEquilibria,
} from "../../../../src/rehearsal/tournament/game/symmetric-equilibria.ts";

function found(payoffs: PayoffMatrix) {
  const answer = symmetricEquilibria(payoffs);
  if (answer.kind !== "found") throw new Error(answer.kind);
  const exact = exactEquilibria(payoffs).found.map(({ mix }) => mix);
  return { ...answer, exact, mixes: exact.map((mix) => mix.map(toText).join(" ")) };
}

test("Hawk–Dove with V = 2, C = 6: a third of hawks and nothing else", () => {
  const [value, cost] = [2, 6];
  const { mixes, equilibria, degenerate } = found([
    [(value - cost) / 2, value],
    [0, value / 2],
  ]);
  expect(mixes).toEqual(["1/3 2/3"]);
  expect(equilibria[0].payoff).toBeCloseTo((value / 2) * (1 - value / cost), 12);
  expect(degenerate).toBe(false);
});

test("Rock–Paper–Scissors: a third each", () => {
  expect(
    found([
      [0, -1, 1],
      [1, 0, -1],
      [-1, 1, 0],
    ]).mixes,
  ).toEqual(["1/3 1/3 1/3"]);
});

test("Prisoner's dilemma: everybody defects", () => {
  const { mixes, equilibria } = found([
    [3, 0],
    [5, 1],
  ]);
  expect(mixes).toEqual(["0 1"]);
  expect(equilibria[0]).toMatchObject({ strict: true, payoff: 1, support: [1] });
});

test("coordination: both pure ones and the mix", () => {
  expect(
    found([
      [2, 0],
      [0, 1],
    ]).mixes,
  ).toEqual(["1 0", "0 1", "1/3 2/3"]);
});

test("a game in which nothing matters is told as degenerate", () => {
  const { degenerate, mixes } = found([
    [1, 1],
    [1, 1],
  ]);
  expect(degenerate).toBe(true);
  expect(mixes).toEqual(["1 0", "0 1"]);
});

test("more strategies than supports can be gone through for", () => {
  const row = Array.from({ length: 13 }, (_, k) => k);
  expect(symmetricEquilibria(row.map(() => row))).toEqual({ kind: "too-many-strategies", most: 12 });
});

const games = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 6 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

test("nobody gains by leaving an equilibrium, exactly; and where no game is degenerate their number is odd", () => {
  let plain = 0;
  fc.assert(
    fc.property(games, (payoffs) => {
      const { equilibria, exact, degenerate } = found(payoffs);
      for (const mix of exact) expect(sign(regretOf(payoffs, mix))).toBe(0);
      if (degenerate) return;
      plain++;
      expect(equilibria.length % 2).toBe(1);
    }),
    { numRuns: 300 },
  );
  expect(plain).toBeGreaterThan(50);
});

test("no mix on a grid that nobody would leave is overlooked", () => {
  fc.assert(
    fc.property(
      games.filter(({ length }) => length === 3),
      (payoffs) => {
        const { mixes, degenerate } = found(payoffs);
        if (degenerate) return;
        for (let a = 0; a <= 12; a++) {
          for (let b = 0; a + b <= 12; b++) {
            const mix = [a, b, 12 - a - b].map((share) => ({ num: BigInt(share), den: 12n }));
            if (sign(regretOf(payoffs, mix)) !== 0) continue;
            expect(mixes).toContain(mix.map(({ num, den }) => toText(reduced(num, den))).join(" "));
          }
        }
      },
    ),
  );
});

function reduced(num: bigint, den: bigint) {
  for (let k = den; k > 1n; k--) if (num % k === 0n && den % k === 0n) return { num: num / k, den: den / k };
  return { num, den };
}

test("a matrix that is no square of numbers is refused", () => {
  expect(() => symmetricEquilibria([])).toThrow(RangeError);
  expect(() => symmetricEquilibria([[1, 2]])).toThrow(RangeError);
  expect(() => symmetricEquilibria([[Number.NaN]])).toThrow(RangeError);
});
