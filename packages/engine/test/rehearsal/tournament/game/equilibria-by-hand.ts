// All equilibria in mixes of a game of three roles with two strategies each, by formulas: on its faces from linear equations, inside from a quadratic one.
import type { RoleGame } from "../../../../src/rehearsal/tournament/game/role-game.ts";

/** What the first strategy of a role earns more than the second: `c0 + c1 x + c2 y + c3 x y` in the others' first shares. */
type Advantage = readonly [number, number, number, number];

const CLEAR = 1e-3;

/** The first strategies' shares; null where two numbers lie too close to be told apart. */
export function equilibriaByHand({ payoffs }: RoleGame): number[][] | null {
  const gain = (role: number, x: number, y: number) => {
    const line = [0, 1, 2].map((at) => (at === role ? 0 : at === (role + 1) % 3 ? 1 - x : 1 - y));
    const number = line[0] * 4 + line[1] * 2 + line[2];
    return payoffs[number * 3 + role] - payoffs[(number + [4, 2, 1][role]) * 3 + role];
  };
  const advantages = [0, 1, 2].map((role): Advantage => {
    const [none, one, other, both] = [gain(role, 0, 0), gain(role, 1, 0), gain(role, 0, 1), gain(role, 1, 1)];
    return [none, one - none, other - none, both - one - other + none];
  });
  const value = (role: number, shares: readonly number[]) => {
    const [c0, c1, c2, c3] = advantages[role];
    const [x, y] = [shares[(role + 1) % 3], shares[(role + 2) % 3]];
    return c0 + c1 * x + c2 * y + c3 * x * y;
  };
  const candidates = [...onFaces(advantages), ...inside(advantages)];
  const found: number[][] = [];
  for (const shares of candidates) {
    if (
      shares.some(
        (share) => Math.abs(share) < CLEAR !== (share === 0) || Math.abs(1 - share) < CLEAR !== (share === 1),
      )
    )
      return null;
    if (shares.some((share) => share < 0 || share > 1)) continue;
    const pure = [0, 1, 2].filter((role) => shares[role] === 0 || shares[role] === 1);
    if (pure.some((role) => Math.abs(value(role, shares)) < CLEAR)) return null;
    if (pure.every((role) => value(role, shares) > 0 === (shares[role] === 1))) found.push(shares);
  }
  return found;
}

/** One role holds to a strategy, and the others make each other indifferent. */
function onFaces(advantages: readonly Advantage[]): number[][] {
  return [0, 1, 2].flatMap((role) =>
    [0, 1].map((held) => {
      const [next, last] = [(role + 1) % 3, (role + 2) % 3];
      // The next role's advantage depends on the last (x) and on the one that holds (y); the last's on the holder (x) and the next (y).
      const [a0, a1, a2, a3] = advantages[next];
      const [b0, b1, b2, b3] = advantages[last];
      const shares = [0, 0, 0];
      shares[role] = held;
      shares[last] = -(a0 + a2 * held) / (a1 + a3 * held);
      shares[next] = -(b0 + b1 * held) / (b2 + b3 * held);
      return shares;
    }),
  );
}

/** All mix: two conditions give two shares as ratios in the third, and the third condition a quadratic equation. */
function inside(advantages: readonly Advantage[]): number[][] {
  // In p, q, r: the first's in (q, r), the second's in (r, p), the third's in (p, q).
  const [[a0, a1, a2, a3], [b0, b1, b2, b3], [c0, c1, c2, c3]] = advantages;
  // q = −(a0 + a2 r) / (a1 + a3 r), p = −(b0 + b1 r) / (b2 + b3 r)
  const times = (f: readonly [number, number], g: readonly [number, number]) => [
    f[0] * g[0],
    f[0] * g[1] + f[1] * g[0],
    f[1] * g[1],
  ];
  const [pTop, pBottom] = [
    [-b0, -b1],
    [b2, b3],
  ] as const;
  const [qTop, qBottom] = [
    [-a0, -a2],
    [a1, a3],
  ] as const;
  const parts = [times(pBottom, qBottom), times(pTop, qBottom), times(pBottom, qTop), times(pTop, qTop)];
  const [zero, one, two] = [0, 1, 2].map(
    (k) => c0 * parts[0][k] + c1 * parts[1][k] + c2 * parts[2][k] + c3 * parts[3][k],
  );
  const under = one * one - 4 * two * zero;
  if (under < 0) return [];
  return [-1, 1].map((sign) => {
    const r = (-one + sign * Math.sqrt(under)) / (2 * two);
    return [-(b0 + b1 * r) / (b2 + b3 * r), -(a0 + a2 * r) / (a1 + a3 * r), r];
  });
}
