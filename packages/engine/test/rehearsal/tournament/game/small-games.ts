// Small games of several roles, for tests.
import fc from "fast-check";
import { makeRoleGame, type RoleGame } from "../../../../src/rehearsal/tournament/game/role-game.ts";

/** From a table with the first role's strategy moving fastest, as collections of games print them. */
export function fromTable(sizes: readonly number[], rows: readonly (readonly number[])[]): RoleGame {
  return makeRoleGame(sizes, (line, role) => {
    const row = line.reduceRight((place, strategy, at) => place * sizes[at] + strategy, 0);
    return rows[row][role];
  });
}

/** Payoffs are whole numbers, so that ties come about too. */
export function gamesOf(sizes: fc.Arbitrary<number[]>, most = 6): fc.Arbitrary<RoleGame> {
  return sizes.chain((sized) => {
    const count = sized.reduce((product, size) => product * size, sized.length);
    return fc
      .array(fc.integer({ min: 0, max: most }), { minLength: count, maxLength: count })
      .map((payoffs) => ({ sizes: sized, payoffs: Float64Array.from(payoffs) }));
  });
}

/** 2 × 2 × 2, 3 × 2 × 2 and the like. */
export const SMALL_SIZES = fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 3, maxLength: 3 });

/** With nine equilibria, two of them in mixes of all three: the most that regular ones can be. McKelvey & McLennan 1997. */
export const NINE = fromTable(
  [2, 2, 2],
  [
    [9, 8, 12],
    [0, 0, 0],
    [0, 0, 0],
    [9, 8, 2],
    [0, 0, 0],
    [3, 4, 6],
    [3, 4, 6],
    [0, 0, 0],
  ],
);

/** With one equilibrium, in shares that are no fractions. Nau, Gómez Canovas & Hansen 2004, section 4. */
export const NO_FRACTIONS = fromTable(
  [2, 2, 2],
  [
    [3, 0, 2],
    [0, 1, 0],
    [0, 2, 0],
    [1, 0, 0],
    [1, 0, 0],
    [0, 3, 0],
    [0, 1, 0],
    [2, 0, 3],
  ],
);

/** The first wants what the second does, the second what the third does, the third other than the first. Jordan 1993. */
export const PENNIES = makeRoleGame([2, 2, 2], ([a, b, c], role) =>
  (role === 0 ? a === b : role === 1 ? b === c : c !== a) ? 1 : -1,
);
