// Reaching along listed moves, which need not be transitive: a node is a state with who moved last.
import { type ListedMoves, someTarget } from "../moves/moves.ts";
import type { Ranking } from "../rankings/ranking.ts";
import type { Reached, Reacher } from "./reacher.ts";
import { stepsTo } from "./way-back.ts";

export function listedReacher(
  moves: readonly ListedMoves[],
  rankings: readonly Ranking[],
  stateCount: number,
): Reacher {
  const width = moves.length;
  const marks = new Int32Array(stateCount * width);
  const parents = new Int32Array(stateCount * width);
  let mark = 0;
  return ({ from, movers, moves: which, avoid = -1, last = -1, most = stateCount }) => {
    mark++;
    const nodes: number[] = [];
    const firstNode = new Map<number, number>();
    const visit = (state: number, maker: number, parent: number) => {
      const node = state * width + maker;
      if (marks[node] === mark || state === avoid) return;
      marks[node] = mark;
      parents[node] = parent;
      nodes.push(node);
      if (!firstNode.has(state)) firstNode.set(state, node);
    };
    const go = (state: number, before: number, parent: number) => {
      for (const maker of movers) {
        if (maker === before) continue;
        const { ranks } = rankings[maker];
        someTarget(moves[maker], state, (target) => {
          if (which === "any" || ranks[target] > ranks[state]) visit(target, maker, parent);
          return false;
        });
      }
    };
    go(from, last, -1);
    const stateOf = (node: number) => Math.floor(node / width);
    let next = 0;
    for (; next < nodes.length && firstNode.size <= most; next++) {
      go(stateOf(nodes[next]), nodes[next] % width, nodes[next]);
    }
    const reached: Reached = {
      states: [...firstNode.keys()],
      cut: next < nodes.length,
      arrivals: nodes.map((node) => ({ state: stateOf(node), last: node % width })),
      pathTo: (state) => {
        const node = firstNode.get(state);
        if (node === undefined) throw new RangeError(`state ${state} is not reached`);
        return stepsTo(node, {
          from,
          rankings,
          before: (at) => parents[at],
          stateOf,
          moverOf: (at) => at % width,
        });
      },
    };
    return reached;
  };
}
