// How to get from one state to others: by legal moves, with as few as possible that make things worse (or no better) for the one who moves, and among those in as
// few steps as possible.
import { someTarget } from "../moves/moves.ts";
import type { Step } from "../reach/reacher.ts";
import { stepsTo } from "../reach/way-back.ts";
import type { StabilityQuestion } from "../stability/concepts.ts";

export interface Way {
  readonly to: number;
  readonly steps: readonly Step[];
  /** How many of the steps are not better for the one who makes them. 0: unilateral improvements only. */
  readonly reluctantSteps: number;
}

export type WaysFound =
  | { readonly kind: "found"; readonly ways: readonly Way[]; readonly unreachable: readonly number[] }
  | { readonly kind: "too-large" };

/** More moves than this are not gone through. */
const MOST_MOVES = 60_000_000;

/** More than there are steps in any way. Sums of steps and of this, once for each reluctant step, stay exact in doubles. */
const RELUCTANT = 2 ** 26;

export function findWays(
  question: Pick<StabilityQuestion, "graph" | "rankings">,
  from: number,
  targets: readonly number[],
): WaysFound {
  if (countMoves(question) > MOST_MOVES) return { kind: "too-large" };
  const search = searchFrom(question, from);
  const ways: Way[] = [];
  const unreachable: number[] = [];
  for (const to of targets) {
    const steps = to === from ? [] : search(to);
    if (steps)
      ways.push({ to, steps, reluctantSteps: steps.filter(({ effect }) => effect !== "better").length });
    else unreachable.push(to);
  }
  ways.sort((a, b) => a.reluctantSteps - b.reluctantSteps || a.steps.length - b.steps.length || a.to - b.to);
  return { kind: "found", ways, unreachable };
}

function countMoves({ graph }: Pick<StabilityQuestion, "graph">): number {
  return graph.moves.reduce((total, moves) => {
    if (moves.kind === "listed") return total + moves.targets.length;
    const { starts, order } = moves;
    const size = (block: number) => starts[block + 1] - starts[block];
    let count = 0;
    for (let block = 0; block + 1 < starts.length; block++) {
      let reached = size(block);
      for (let k = order?.after.starts[block] ?? 0; k < (order?.after.starts[block + 1] ?? 0); k++) {
        reached += size(order?.after.targets[k] ?? 0);
      }
      count += size(block) * reached;
    }
    return total + count;
  }, 0);
}

// A node is a state with who moved last. Costs are small whole numbers, so that nodes wait in one list for each cost.
function searchFrom({ graph, rankings }: Pick<StabilityQuestion, "graph" | "rankings">, from: number) {
  const width = graph.moves.length;
  const cost = new Float64Array(graph.stateCount * width).fill(-1);
  const parents = new Int32Array(graph.stateCount * width);
  const firstNode = new Int32Array(graph.stateCount).fill(-1);
  const waiting = new Map<number, number[]>();
  const costs: number[] = [0];
  const wait = (node: number, at: number, parent: number) => {
    if (cost[node] >= 0 && cost[node] <= at) return;
    cost[node] = at;
    parents[node] = parent;
    const list = waiting.get(at);
    if (list) list.push(node);
    else {
      waiting.set(at, [node]);
      insert(costs, at);
    }
  };
  const go = (state: number, last: number, at: number, node: number) => {
    for (let maker = 0; maker < width; maker++) {
      if (maker === last) continue;
      const { ranks } = rankings[maker];
      someTarget(graph.moves[maker], state, (target) => {
        if (target !== from)
          wait(target * width + maker, at + 1 + (ranks[target] > ranks[state] ? 0 : RELUCTANT), node);
        return false;
      });
    }
  };
  go(from, -1, 0, -1);
  for (let at = costs.shift(); at !== undefined; at = costs.shift()) {
    for (const node of waiting.get(at) ?? []) {
      if (cost[node] !== at) continue;
      const state = Math.floor(node / width);
      if (firstNode[state] < 0) firstNode[state] = node;
      go(state, node % width, at, node);
    }
    waiting.delete(at);
  }
  return (to: number): Step[] | null => {
    if (firstNode[to] < 0) return null;
    return stepsTo(firstNode[to], {
      from,
      rankings,
      before: (node) => parents[node],
      stateOf: (node) => Math.floor(node / width),
      moverOf: (node) => node % width,
    });
  };
}

/** Keeps the list ascending. */
function insert(costs: number[], value: number): void {
  let at = costs.length;
  while (at > 0 && costs[at - 1] > value) at--;
  costs.splice(at, 0, value);
}
