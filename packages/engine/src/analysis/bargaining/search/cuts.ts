// Tables of bounds for a depth-first search: per weighting of the quantities (a cut) what each choice adds and what the groups still to
// come can add at most. A margin covers all rounding, so that a cut never drops a deal of the region.
import { type Region, support } from "./region.ts";
import type { SearchProblem } from "./search-problem.ts";

export interface Cuts {
  readonly count: number;
  /** The groups in the order of the search, each with its choices in descending order of the first cut. */
  readonly order: readonly { readonly group: number; readonly choices: readonly number[] }[];
  /** `values[starts[depth] + place * count + cut]`: what the choice in that place adds. */
  readonly values: Float64Array;
  readonly starts: readonly number[];
  /** `rest[depth * count + cut]`: the most that the groups from this depth on add. */
  readonly rest: Float64Array;
  readonly weights: readonly Float64Array[];
  readonly margins: Float64Array;
  readonly quantities: SearchProblem["quantities"];
}

/** @param weights per cut, one weight ≥ 0 per quantity; the first should be the sharpest. */
export function makeCuts(problem: SearchProblem, weights: readonly Float64Array[]): Cuts {
  const { quantities, sizes } = problem;
  const count = weights.length;
  const order = orderGroups(problem, weights[0]);
  const starts: number[] = [];
  let length = 0;
  for (const { choices } of order) {
    starts.push(length);
    length += choices.length * count;
  }
  const values = new Float64Array(length);
  const rest = new Float64Array((sizes.length + 1) * count);
  for (let depth = order.length - 1; depth >= 0; depth--) {
    const { group, choices } = order[depth];
    for (let cut = 0; cut < count; cut++) {
      let most = Number.NEGATIVE_INFINITY;
      choices.forEach((choice, place) => {
        const value = weigh(problem, weights[cut], group, choice);
        values[starts[depth] + place * count + cut] = value;
        if (value > most) most = value;
      });
      rest[depth * count + cut] = rest[(depth + 1) * count + cut] + most;
    }
  }
  const margins = Float64Array.from(weights, (weighting) => marginOf(problem, weighting));
  return { count, order, values, starts, rest, weights, margins, quantities };
}

/** Per depth and cut, the least that the groups before this depth must add for the region to be in reach. */
export function needs(cuts: Cuts, region: Region): Float64Array {
  const { count, rest, weights, margins, quantities } = cuts;
  const least = weights.map((weighting, cut) => {
    const value = support(region, weighting);
    const size = weighting.reduce((sum, w, q) => sum + w * Math.abs(region.floors[q]), Math.abs(value));
    // Logarithms and exponentials lose more than sums do.
    const loss =
      region.logProduct === Number.NEGATIVE_INFINITY ? (4 * quantities.length + 16) * 2 ** -52 : 2 ** -40;
    return value - margins[cut] - size * loss;
  });
  return rest.map((most, at) => least[at % count] - most);
}

// Groups with the clearest first choice come first: the tree stays narrow for long and widens where little is left to add.
function orderGroups(problem: SearchProblem, weights: Float64Array): Cuts["order"] {
  const groups = problem.sizes.map((size, group) => {
    const worth = Array.from({ length: size }, (_, choice) => weigh(problem, weights, group, choice));
    const choices = worth.map((_, choice) => choice).sort((a, b) => worth[b] - worth[a] || a - b);
    const lead = size > 1 ? worth[choices[0]] - worth[choices[1]] : Number.POSITIVE_INFINITY;
    return { group, choices, lead };
  });
  return groups.sort((a, b) => (a.lead === b.lead ? a.group - b.group : b.lead - a.lead));
}

function weigh({ quantities }: SearchProblem, weights: Float64Array, group: number, choice: number): number {
  let value = 0;
  for (let q = 0; q < weights.length; q++) value += weights[q] * quantities[q].parts[group][choice];
  return value;
}

// Every sum here has at most (groups + 1) × (quantities + 1) terms; each addition is off by less than 2^-52 of the largest sum possible.
function marginOf({ quantities, sizes }: SearchProblem, weights: Float64Array): number {
  let [size, tolerance] = [0, 0];
  quantities.forEach((quantity, q) => {
    tolerance += weights[q] * quantity.tolerance;
    for (const values of quantity.parts) {
      size += weights[q] * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    }
  });
  return 2 * tolerance + size * 2 ** -52 * (3 * sizes.length + 2 * quantities.length + 16);
}
