// The moves that actions allow: a decision maker changes any of its own actions at once, as far as they can be changed back and the state that results is
// feasible.
import type { ActionConflict } from "../../../case/conflict/conflict.ts";
import type { StateSpace } from "../../../case/conflict/state-space.ts";
import {
  type BlockMoves,
  type BlockOrder,
  type ConflictGraph,
  type ListedMoves,
  listMoves,
  targetsOf,
} from "./moves.ts";

type Actions = Pick<ActionConflict, "actions" | "makers">;

export function graphOfActions({ actions, makers }: Actions, space: StateSpace): ConflictGraph {
  const bits = makers.map((_, maker) => bitsOf(actions, maker));
  return { stateCount: space.count, moves: bits.map((own) => blockMoves(space.keys, own)) };
}

/** The same where states are merged: from a merged state lead the moves of all the states that it stands for. */
export function graphOfMergedActions(subject: Actions, plain: StateSpace, merged: StateSpace): ConflictGraph {
  const graph = graphOfActions(subject, plain);
  const place = Array.from(plain.keys, (key) => merged.find(key));
  const merge = (moves: BlockMoves): ListedMoves =>
    listMoves(
      merged.count,
      (function* () {
        for (let state = 0; state < plain.count; state++) {
          for (const target of targetsOf(moves, state)) yield [place[state], place[target]] as const;
        }
      })(),
    );
  return { stateCount: merged.count, moves: graph.moves.map((moves) => merge(moves as BlockMoves)) };
}

/** A decision maker's actions as bits: those it can change both ways, those it can only take, and those it can only drop. */
interface OwnBits {
  readonly free: number;
  readonly onlyTaken: number;
  readonly onlyDropped: number;
}

function bitsOf(actions: ActionConflict["actions"], maker: number): OwnBits {
  const bits = (kind: string | null) =>
    actions.reduce(
      (sum, { maker: owner, irreversible }, at) =>
        owner === maker && irreversible === kind ? sum | (1 << at) : sum,
      0,
    );
  return { free: bits(null), onlyTaken: bits("once-taken"), onlyDropped: bits("once-dropped") };
}

// States that differ in free actions only are one block: each leads to each other.
function blockMoves(keys: Int32Array, own: OwnBits): BlockMoves {
  const kept = ~own.free;
  const blocks = new Map<number, number>();
  const blockOf = new Int32Array(keys.length);
  for (let state = 0; state < keys.length; state++) {
    const label = keys[state] & kept;
    let block = blocks.get(label);
    if (block === undefined) {
      block = blocks.size;
      blocks.set(label, block);
    }
    blockOf[state] = block;
  }
  const starts = new Int32Array(blocks.size + 1);
  for (const block of blockOf) starts[block + 1]++;
  for (let block = 0; block < blocks.size; block++) starts[block + 1] += starts[block];
  const fill = starts.slice(0, blocks.size);
  const members = new Int32Array(keys.length);
  for (let state = 0; state < keys.length; state++) members[fill[blockOf[state]]++] = state;
  return { kind: "blocks", blockOf, starts, members, order: blockOrder([...blocks.keys()], own) };
}

function blockOrder(labels: readonly number[], { onlyTaken, onlyDropped }: OwnBits): BlockOrder | null {
  const oneWay = onlyTaken | onlyDropped;
  if (oneWay === 0) return null;
  const together = new Map<number, number[]>();
  labels.forEach((label, block) => {
    const group = together.get(label & ~oneWay);
    if (group) group.push(block);
    else together.set(label & ~oneWay, [block]);
  });
  const leads = (from: number, to: number) => {
    const lost = labels[from] & ~labels[to];
    const won = labels[to] & ~labels[from];
    return from !== to && (lost & onlyTaken) === 0 && (won & onlyDropped) === 0;
  };
  const pairs: [number, number][] = [];
  for (const group of together.values()) {
    for (const from of group) for (const to of group) if (leads(from, to)) pairs.push([from, to]);
  }
  return {
    after: listMoves(labels.length, pairs),
    before: listMoves(
      labels.length,
      pairs.map(([from, to]) => [to, from] as const),
    ),
  };
}
