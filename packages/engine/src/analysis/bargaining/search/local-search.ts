// Good deals quickly, proving nothing: from the best choices under some weighting, change one group or two while that helps.
import { sumsOf } from "./branch-and-bound.ts";
import type { SearchProblem } from "./search-problem.ts";

/** What a deal with these sums is worth to the search; higher is better. */
export type Merit = (sums: Float64Array) => number;

/** More pairs of choices than this are not tried two at a time. */
const PAIRS = 100_000;
const ROUNDS = 40;

/** The best deal met from any of the starts. */
export function climb(problem: SearchProblem, weights: readonly Float64Array[], merit: Merit): Int32Array {
  let best: Int32Array = new Int32Array(problem.sizes.length);
  let most = Number.NEGATIVE_INFINITY;
  for (const weighting of weights) {
    const choices = choicesUnder(problem, weighting);
    const reached = climbFrom(problem, choices, merit);
    if (reached > most) [best, most] = [choices, reached];
  }
  return best;
}

/** In each group the choice of greatest weighted value. */
function choicesUnder({ quantities, sizes }: SearchProblem, weights: Float64Array): Int32Array {
  return Int32Array.from(sizes, (size, group) => {
    let [best, most] = [0, Number.NEGATIVE_INFINITY];
    for (let choice = 0; choice < size; choice++) {
      let value = 0;
      for (let q = 0; q < weights.length; q++) value += weights[q] * quantities[q].parts[group][choice];
      if (value > most) [best, most] = [choice, value];
    }
    return best;
  });
}

// Changes the choices in place; gives the merit reached.
function climbFrom(problem: SearchProblem, choices: Int32Array, merit: Merit): number {
  const total = problem.sizes.reduce((sum, size) => sum + size, 0);
  const reach = (total * total) / 2 <= PAIRS ? 2 : 1;
  const state = { problem, choices, merit, sums: sumsOf(problem, choices), reached: 0 };
  state.reached = merit(state.sums);
  for (let round = 0; round < ROUNDS; round++) {
    const before = state.reached;
    for (let group = 0; group < choices.length; group++) exchange(state, group, 1);
    if (state.reached > before || reach === 1) continue;
    for (let group = 0; group < choices.length; group++) exchange(state, group, 2);
    if (!(state.reached > before)) break;
  }
  return state.reached;
}

interface Climb {
  readonly problem: SearchProblem;
  readonly choices: Int32Array;
  readonly merit: Merit;
  sums: Float64Array;
  reached: number;
}

// Tries every other choice of the group, alone or with one of each later group, and keeps what helps.
function exchange(state: Climb, group: number, width: 1 | 2): void {
  const { problem, choices, merit } = state;
  for (let choice = 0; choice < problem.sizes[group]; choice++) {
    const was = choices[group];
    if (choice === was) continue;
    const moved = shifted(state, state.sums, group, choice);
    if (width === 1) {
      const value = merit(moved);
      if (value > state.reached) {
        choices[group] = choice;
        state.sums = moved;
        state.reached = value;
      }
      continue;
    }
    choices[group] = choice;
    if (!secondExchange(state, group, moved)) choices[group] = was;
  }
}

function secondExchange(state: Climb, group: number, moved: Float64Array): boolean {
  const { problem, choices, merit } = state;
  const trial = new Float64Array(moved.length);
  for (let other = group + 1; other < choices.length; other++) {
    for (let choice = 0; choice < problem.sizes[other]; choice++) {
      if (choice === choices[other]) continue;
      for (let q = 0; q < trial.length; q++) {
        const parts = problem.quantities[q].parts[other];
        trial[q] = moved[q] + parts[choice] - parts[choices[other]];
      }
      const value = merit(trial);
      if (value > state.reached) {
        choices[other] = choice;
        state.sums = sumsOf(problem, choices);
        state.reached = value;
        return true;
      }
    }
  }
  return false;
}

function shifted(state: Climb, sums: Float64Array, group: number, choice: number): Float64Array {
  return sums.map((sum, q) => {
    const parts = state.problem.quantities[q].parts[group];
    return sum + parts[choice] - parts[state.choices[group]];
  });
}
