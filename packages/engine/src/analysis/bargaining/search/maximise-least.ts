// The greatest value that the smallest of some parties' measured gains can have while every party keeps its floor.
import { type Rational, rational, toNumber } from "../../../maths/rational.ts";
import type { Gap } from "./best-deals.ts";
import { type Budget, branchAndBound, type Hunt, inBox, sumsOf } from "./branch-and-bound.ts";
import { boxRegion, reaches } from "./find-acceptable.ts";
import { climb } from "./local-search.ts";
import { rootWeights, slack } from "./root-weights.ts";
import { type Choices, exactSum, type SearchProblem } from "./search-problem.ts";

export interface Measure {
  /** Scaled worth of no deal, one per party of the space: floors that every deal must meet. */
  readonly noDeal: readonly bigint[];
  /** What a party's scaled gain is multiplied by, so that parties compare; 0 leaves the party's gain out. */
  readonly factors: readonly bigint[];
  /** A measured gain in units that people know. */
  readonly unit: Rational;
}

export interface Level {
  /** Scaled, one per party. */
  readonly floors: readonly bigint[];
  /** The parties whose smallest measured gain is to grow. */
  readonly open: readonly number[];
}

export type Least =
  | { readonly status: "found"; readonly least: bigint; readonly choices: Int32Array }
  | { readonly status: "none" }
  /** The best met so far, and what is proven not to be exceeded. */
  | { readonly status: "undecided"; readonly choices: Int32Array | null; readonly gap: Gap };

/** The party's gain in the measure that parties compare by. */
export function measured(measure: Measure, party: number, worth: bigint): bigint {
  return (worth - measure.noDeal[party]) * measure.factors[party];
}

/** The floors of the level with every open party's measured gain at least `least` (≥ 0). */
export function floorsAt({ floors, open }: Level, measure: Measure, least: bigint): bigint[] {
  const raised = [...floors];
  for (const party of open) {
    const factor = measure.factors[party];
    raised[party] = measure.noDeal[party] + (least + factor - 1n) / factor;
  }
  return raised;
}

/** @param above only deals with a smallest measured gain above this count. */
export function maximiseLeast(
  problem: SearchProblem,
  { level, measure, above, budget }: { level: Level; measure: Measure; above: bigint; budget: Budget },
): Least {
  let floors = floorsAt(level, measure, above + 1n);
  let best: { least: bigint; choices: Int32Array } | null = null;
  const hunt: Hunt = {
    region: boxRegion(problem, floors),
    visit: (choices) => {
      if (!reaches(problem, floors, choices)) return "on";
      const least = leastOf(problem, choices, { level, measure });
      best = { least, choices: Int32Array.from(choices) };
      floors = floorsAt(level, measure, least + 1n);
      hunt.region.floors.set(boxRegion(problem, floors).floors);
      return "narrower";
    },
  };
  const direction = directionOf(problem, level, measure);
  const first = rootWeights(problem, hunt.region, direction);
  if (slack(problem, hunt.region, first[0]) > 0) start(problem, { hunt, first, direction });
  const weights = rootWeights(problem, hunt.region, direction);
  const end = branchAndBound(problem, hunt, { weights, budget });
  const found = best as { least: bigint; choices: Int32Array } | null;
  if (end !== "complete") {
    const reached = found?.least ?? above;
    const rise = Math.max(0, slack(problem, hunt.region, weights[0])) / dot(weights[0], direction);
    const value = toNumber(rational(reached * measure.unit.num, measure.unit.den));
    const bound = value + (rise + 1) * toNumber(measure.unit);
    return { status: "undecided", choices: found?.choices ?? null, gap: { value, bound } };
  }
  return found ? { status: "found", ...found } : { status: "none" };
}

function start(
  problem: SearchProblem,
  { hunt, first, direction }: { hunt: Hunt; first: readonly Float64Array[]; direction: Float64Array },
): void {
  const floors = Float64Array.from(hunt.region.floors);
  const choices = climb(problem, first, (sums) => {
    let [least, lack] = [Number.POSITIVE_INFINITY, 0];
    for (let q = 0; q < sums.length; q++) {
      const over = sums[q] - floors[q];
      if (direction[q] > 0) least = Math.min(least, over / direction[q]);
      else if (over < 0) lack += over;
    }
    return lack < 0 ? lack * 1e9 + Math.min(least, 0) : least;
  });
  const sums = sumsOf(problem, choices);
  if (inBox(problem, hunt.region, sums)) hunt.visit(choices, sums);
}

/** How each floor moves, in doubles, as the smallest measured gain grows by 1. */
function directionOf({ quantities }: SearchProblem, { open }: Level, measure: Measure): Float64Array {
  return Float64Array.from(quantities, ({ unit }, party) =>
    open.includes(party) ? toNumber(rational(1n, measure.factors[party] * unit)) : 0,
  );
}

function leastOf(
  { quantities }: SearchProblem,
  choices: Choices,
  { level, measure }: { level: Level; measure: Measure },
): bigint {
  let least: bigint | null = null;
  for (const party of level.open) {
    const gain = measured(measure, party, exactSum(quantities[party], choices));
    if (least === null || gain < least) least = gain;
  }
  return least ?? 0n;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, value, q) => total + value * b[q], 0);
}
