// Equilibria in mixes for any number of roles: searched for from many seeded starts, refined, and each verified by its exact regret. That there are
// no others is not shown; an even number of regular ones shows that there are (Wilson 1971; Harsanyi 1973).
import { type Chance, makeChanceFor } from "../../../maths/chance.ts";
import { type Conditions, settle } from "./complementarity.ts";
import { verifyMixes } from "./exact-regret.ts";
import type { PureEquilibria } from "./pure-equilibria.ts";
import { refine } from "./refine-equilibrium.ts";
import { RoleEarnings } from "./role-earnings.ts";
import { countLines, normalised, type RoleGame, splitByRole } from "./role-game.ts";

export interface MixedEquilibria {
  /** From how many starts they were searched for. */
  readonly starts: number;
  /** Those in which some role mixes; fewer strategies in the mixes first. Of a range that hangs together, one for each choice of strategies. */
  readonly listed: readonly MixedEquilibrium[];
  /** Whether there is another besides those listed and the pure ones: surely, since regular ones are odd in number, or possibly. */
  readonly others: "surely" | "possibly";
}

export interface MixedEquilibrium {
  /** Share of each strategy, for each role. */
  readonly mixes: readonly (readonly number[])[];
  readonly payoffs: readonly number[];
  /** No role would gain more than this by any other choice; exact, and rounded up. */
  readonly regret: number;
  /** Whether there is no other next to it; else it may be one of a whole range. */
  readonly isolated: boolean;
}

export interface MixedSearch {
  readonly seed: number;
  readonly pure: PureEquilibria;
  /** As many as the size of the game allows for by default. */
  readonly starts?: number;
}

/** Larger games are not searched. */
export const MOST_SEARCHED = 4_096;
/** Regret, in shares of a role's range, up to which a point counts as found. */
const FOUND = 1e-7;
/** Shares that differ by less are the same. */
const SAME = 1e-5;
const MOST_SUPPORTS = 729;
const MOST_WORK = 1.5e8;
const [FEWEST_STARTS, MOST_STARTS] = [20, 200];
const PURPOSE = 0x67_61_6d_65;

/** @throws RangeError where a payoff is not known, or there are more line-ups than {@link MOST_SEARCHED}. */
export function mixedEquilibria(game: RoleGame, { seed, pure, starts }: MixedSearch): MixedEquilibria {
  const { sizes } = game;
  if (game.payoffs.some(Number.isNaN) || countLines(sizes) > MOST_SEARCHED) {
    throw new RangeError(`a game without gaps of up to ${MOST_SEARCHED} line-ups: ${sizes.join(" × ")}`);
  }
  // Whole numbers of the same unit as regret is reckoned in, so that equal payoffs stay equal.
  const even = normalised(game);
  const conditions: Conditions = { earnings: new RoleEarnings(even), sizes };
  const all = startsOf(sizes, makeChanceFor(seed, [PURPOSE]), starts ?? startsFor(game));
  const found: MixedEquilibrium[] = [];
  for (const start of all) {
    const settled = settle(conditions, start);
    if (!settled) continue;
    const { shares, isolated } = refine(conditions, settled);
    const mixes = splitByRole(sizes, shares);
    if (mixes.every(isPure) || found.some((one) => isSame(one, { mixes, isolated }))) continue;
    if (verifyMixes(even, mixes).regret <= FOUND) found.push({ ...verifyMixes(game, mixes), isolated });
  }
  found.sort(inOrder);
  return { starts: all.length, listed: found, others: areOdd(found, pure) ? "possibly" : "surely" };
}

function isPure(mix: readonly number[]): boolean {
  return mix.filter((share) => share > 0).length === 1;
}

/** Of points that are not alone, one for each choice of strategies is enough. */
function isSame(one: MixedEquilibrium, other: Pick<MixedEquilibrium, "mixes" | "isolated">): boolean {
  const pairs = one.mixes.flatMap((mix, role) => mix.map((share, k) => [share, other.mixes[role][k]]));
  if (pairs.every(([a, b]) => Math.abs(a - b) < SAME)) return true;
  return !one.isolated && !other.isolated && pairs.every(([a, b]) => a > 0 === b > 0);
}

function inOrder(a: MixedEquilibrium, b: MixedEquilibrium): number {
  const [one, other] = [a.mixes.flat(), b.mixes.flat()];
  const used = (shares: readonly number[]) => shares.filter((share) => share > 0).length;
  const at = one.findIndex((share, k) => Math.abs(share - other[k]) >= SAME);
  return used(one) - used(other) || (at < 0 ? 0 : other[at] - one[at]);
}

/** True also where not all are regular, so that their number tells nothing. */
function areOdd(mixed: readonly MixedEquilibrium[], pure: PureEquilibria): boolean {
  const areRegular =
    mixed.every(({ isolated }) => isolated) &&
    pure.count === pure.listed.length &&
    pure.listed.every(({ strict }) => strict);
  return !areRegular || (mixed.length + pure.count) % 2 === 1;
}

function startsFor({ sizes, payoffs }: RoleGame): number {
  const unknowns = sizes.reduce((sum, size) => sum + size + 1, 0);
  const work = 25 * (payoffs.length * sizes.length ** 2 + unknowns ** 3);
  return Math.min(MOST_STARTS, Math.max(FEWEST_STARTS, Math.floor(MOST_WORK / work)));
}

/** The middle of each choice of strategies, as far as these are few; then mixes drawn evenly from all. */
function startsOf(sizes: readonly number[], chance: Chance, count: number): number[][] {
  const supports = sizes.map((size) => 2 ** size - 1);
  const middles =
    countLines(supports) <= Math.min(MOST_SUPPORTS, 2 * count) ? middlesOf(sizes, supports) : [];
  const drawn = Array.from({ length: count }, () =>
    sizes.flatMap((size) => {
      const parts = Array.from({ length: size }, () => -Math.log(1 - chance.uniform()));
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.map((part) => (sum > 0 ? part / sum : 1 / size));
    }),
  );
  return [...middles, ...drawn];
}

function middlesOf(sizes: readonly number[], supports: readonly number[]): number[][] {
  return Array.from({ length: countLines(supports) }, (_, number) => {
    let rest = number;
    return sizes.flatMap((size, role) => {
      const set = (rest % supports[role]) + 1;
      rest = Math.floor(rest / supports[role]);
      const inside = Array.from({ length: size }, (_, k) => (set >> k) & 1);
      const used = inside.reduce((sum, one) => sum + one, 0);
      return inside.map((one) => one / used);
    });
  });
}
