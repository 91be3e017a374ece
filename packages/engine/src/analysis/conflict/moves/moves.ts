// Who can move from which state to which. Two forms: arcs one by one, or blocks, which say the moves of 2^20 states in little room.

export type Moves = ListedMoves | BlockMoves;

/** Arcs by their start: those from state s are `targets[starts[s]]` up to before `targets[starts[s + 1]]`, none twice, none to s itself. */
export interface ListedMoves {
  readonly kind: "listed";
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/**
 * From a state one can move to every other state of its block and to every state of the blocks that lie `after` it. Such moves are transitive, apart from
 * returning to their start.
 */
export interface BlockMoves {
  readonly kind: "blocks";
  /** Block of each state. */
  readonly blockOf: Int32Array;
  /** States by block: those of block b are `members[starts[b]]` up to before `members[starts[b + 1]]`, ascending. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Null where no block lies after another. */
  readonly order: BlockOrder | null;
}

/** Per block the blocks that lie after it and before it, in the form of arcs. The relation is transitive and has no rings. */
export interface BlockOrder {
  readonly after: ListedMoves;
  readonly before: ListedMoves;
}

export interface ConflictGraph {
  readonly stateCount: number;
  /** One per decision maker, all of one kind. */
  readonly moves: readonly Moves[];
}

/** Calls `visit` with every state that a single move leads to, each once. `visit` may return true to end early; that is then returned. */
export function someTarget(
  moves: Moves,
  state: number,
  visit: (target: number) => boolean | undefined,
): boolean {
  if (moves.kind === "listed") {
    for (let k = moves.starts[state]; k < moves.starts[state + 1]; k++) {
      if (visit(moves.targets[k])) return true;
    }
    return false;
  }
  const block = moves.blockOf[state];
  if (someMember(moves, block, (member) => member !== state && visit(member))) return true;
  if (!moves.order) return false;
  const { starts, targets } = moves.order.after;
  for (let k = starts[block]; k < starts[block + 1]; k++) {
    if (someMember(moves, targets[k], visit)) return true;
  }
  return false;
}

function someMember(
  { starts, members }: BlockMoves,
  block: number,
  visit: (member: number) => boolean | undefined,
): boolean {
  for (let k = starts[block]; k < starts[block + 1]; k++) {
    if (visit(members[k])) return true;
  }
  return false;
}

/** Whether a single move leads from the first state to the second. */
export function leads(moves: Moves, from: number, to: number): boolean {
  if (moves.kind === "listed") {
    return moves.targets.subarray(moves.starts[from], moves.starts[from + 1]).includes(to);
  }
  const [block, end] = [moves.blockOf[from], moves.blockOf[to]];
  if (block === end) return from !== to;
  if (!moves.order) return false;
  const { starts, targets } = moves.order.after;
  return targets.subarray(starts[block], starts[block + 1]).includes(end);
}

/** The states that a single move leads to. */
export function targetsOf(moves: Moves, state: number): number[] {
  const found: number[] = [];
  someTarget(moves, state, (target) => {
    found.push(target);
    return false;
  });
  return found;
}

/** Arcs in the form of {@link ListedMoves}. Arcs that come twice, and arcs from a state to itself, are left out. */
export function listMoves(
  stateCount: number,
  arcs: Iterable<readonly [from: number, to: number]>,
): ListedMoves {
  const bySource: Set<number>[] = Array.from({ length: stateCount }, () => new Set());
  for (const [from, to] of arcs) if (from !== to) bySource[from].add(to);
  const starts = new Int32Array(stateCount + 1);
  bySource.forEach((set, state) => {
    starts[state + 1] = starts[state] + set.size;
  });
  const targets = new Int32Array(starts[stateCount]);
  bySource.forEach((set, state) => {
    let k = starts[state];
    for (const target of set) targets[k++] = target;
  });
  return { kind: "listed", starts, targets };
}

/** The same arcs from their ends to their starts. */
export function reversed({ starts, targets }: ListedMoves): ListedMoves {
  const stateCount = starts.length - 1;
  const back = new Int32Array(stateCount + 1);
  for (const target of targets) back[target + 1]++;
  for (let state = 0; state < stateCount; state++) back[state + 1] += back[state];
  const fill = back.slice(0, stateCount);
  const sources = new Int32Array(targets.length);
  for (let state = 0; state < stateCount; state++) {
    for (let k = starts[state]; k < starts[state + 1]; k++) sources[fill[targets[k]]++] = state;
  }
  return { kind: "listed", starts: back, targets: sources };
}
