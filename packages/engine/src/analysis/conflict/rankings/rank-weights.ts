// Ranking by weights: the sum of the weights of the statements that hold, exact where the weights are.
import type { Preference } from "../../../case/conflict/conflict.ts";
import { isExact, midpoint } from "../../../case/quantity.ts";
import type { Chance } from "../../../maths/chance.ts";
import { commonDenominator, type Rational, toNumber } from "../../../maths/rational.ts";
import { type Ranking, rankByScore } from "./ranking.ts";
import { type RankingSource, withTiesDrawn } from "./ranking-source.ts";
import { isTrue, type Truths, type TruthTable } from "./statement-truths.ts";

type ByWeights = Extract<Preference, { kind: "weights" }>;

export function rankByWeights(
  { weights, ties }: ByWeights,
  table: TruthTable,
  stateCount: number,
): RankingSource {
  const truths = weights.map(({ statement }) => table.truthsOf(statement));
  const middles = weights.map(({ weight }) => midpoint(weight));
  const stated = rankExactly(truths, middles, stateCount);
  const open = weights.map(({ weight }) => !isExact(weight));
  if (!open.includes(true) && ties === "equal") return { stated, draw: null };
  const fixed = fixedRanks();
  const draw = (chance: Chance) => {
    if (!open.includes(true)) return withTiesDrawn(stated, chance);
    const scores = fixed.slice();
    weights.forEach(({ weight }, k) => {
      if (!open[k]) return;
      const [low, high] = [toNumber(weight.low), toNumber(weight.high)];
      const drawn = low + chance.uniform() * (high - low);
      for (let state = 0; state < stateCount; state++) {
        if (isTrue(truths[k], state)) scores[state] += drawn;
      }
    });
    const ranking = rankByScore(scores);
    return ties === "unknown" ? withTiesDrawn(ranking, chance) : ranking;
  };
  return { stated, draw };

  // Equal sums of the weights that are known must stay equal, whatever order they were added in: so those are summed exactly and rounded once.
  function fixedRanks(): Float64Array {
    const known = weights.flatMap(({ weight }, k) =>
      open[k] ? [] : [{ weight: weight.low, truth: truths[k] }],
    );
    const { sums, scale } = exactSums(
      known.map(({ truth }) => truth),
      known.map(({ weight }) => weight),
      stateCount,
    );
    return Float64Array.from<number | bigint>(sums, (sum) => toNumber({ num: BigInt(sum), den: scale }));
  }
}

function rankExactly(truths: readonly Truths[], weights: readonly Rational[], stateCount: number): Ranking {
  const { sums } = exactSums(truths, weights, stateCount);
  if (sums instanceof Float64Array) return rankByScore(sums);
  const values = [...new Set(sums)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rankOf = new Map(values.map((value, rank) => [value, rank]));
  return { classes: values.length, ranks: Int32Array.from(sums, (sum) => rankOf.get(sum) ?? 0) };
}

/** Sums in units of 1 / `scale`: whole doubles where they stay exact, else big integers. */
function exactSums(truths: readonly Truths[], weights: readonly Rational[], stateCount: number) {
  const scale = commonDenominator(weights);
  const units = weights.map(({ num, den }) => num * (scale / den));
  const span = units.reduce((total, unit) => total + (unit < 0n ? -unit : unit), 0n);
  if (span <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const sums = new Float64Array(stateCount);
    units.forEach((unit, k) => {
      const step = Number(unit);
      for (let state = 0; state < stateCount; state++) sums[state] += step * isTrue(truths[k], state);
    });
    return { sums, scale };
  }
  const sums = new Array<bigint>(stateCount).fill(0n);
  units.forEach((unit, k) => {
    for (let state = 0; state < stateCount; state++) if (isTrue(truths[k], state)) sums[state] += unit;
  });
  return { sums, scale };
}
