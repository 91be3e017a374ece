// Every minimal set of things that cannot stand together and every maximal set that can, found together (dualize and advance:
// Gunopulos, Khardon, Mannila & Toivonen 1997; the sets are those of Reiter 1987). Sets are bits.

export interface MinimalSetsInput {
  readonly count: number;
  /** Whether the things of a set can stand together; a subset of what can stand together can, too. */
  readonly canStand: (set: bigint) => StandingAnswer;
  /** Stop once this many sets of either sort are known. */
  readonly setLimit: number;
  /** True once no more questions may be asked. */
  readonly stopped: () => boolean;
}

/** `with`: all things that the deal found lets stand, the set itself included. */
export type StandingAnswer =
  | { readonly stands: true; readonly with: bigint }
  | { readonly stands: false }
  | { readonly stands: "undecided" };

export interface MinimalSets {
  /** Inclusion-minimal sets that cannot stand together; each is certain, whether or not the list is complete. */
  readonly conflicts: readonly bigint[];
  /** Inclusion-maximal sets that can. */
  readonly maximal: readonly MaximalSet[];
  readonly complete: boolean;
}

export interface MaximalSet {
  readonly set: bigint;
  /** False when an undecided answer leaves open whether more could stand with it. */
  readonly provenMaximal: boolean;
}

export function findMinimalSets(input: MinimalSetsInput): MinimalSets {
  const { count, canStand, setLimit, stopped } = input;
  const all = (1n << BigInt(count)) - 1n;
  const conflicts: bigint[] = [];
  const maximal: MaximalSet[] = [];
  // A set that holds one of these may conflict without being minimal, so none is looked at.
  const undecided: bigint[] = [];
  let certain = true;
  // Minimal sets that no known maximal set contains and whose answer is not known yet: the empty set to begin with.
  let open: bigint[] = [0n];
  while (open.length > 0) {
    const full = conflicts.length >= setLimit || maximal.length >= setLimit || open.length > 20 * setLimit;
    if (full || stopped()) return { conflicts, maximal, complete: false };
    const [candidate, ...rest] = open;
    const answer = canStand(candidate);
    if (answer.stands !== true) {
      (answer.stands === false ? conflicts : undecided).push(candidate);
      open = rest;
      continue;
    }
    const grown = grow(answer.with, input);
    certain &&= grown.provenMaximal;
    maximal.push(grown);
    open = advance(open, all & ~grown.set, [...conflicts, ...undecided]);
  }
  return { conflicts, maximal, complete: certain && undecided.length === 0 };
}

// Adds one thing after the other wherever the set still stands.
function grow(start: bigint, { count, canStand, stopped }: MinimalSetsInput): MaximalSet {
  let set = start;
  let provenMaximal = true;
  for (let k = 0; k < count; k++) {
    const more = set | (1n << BigInt(k));
    if (more === set) continue;
    const answer = stopped() ? ({ stands: "undecided" } as const) : canStand(more);
    if (answer.stands === true) set = answer.with;
    else if (answer.stands === "undecided") provenMaximal = false;
  }
  return { set, provenMaximal };
}

// Berge's step: sets that miss the edge gain one of its members each, unless what results holds another set already.
function advance(open: readonly bigint[], edge: bigint, settled: readonly bigint[]): bigint[] {
  const hitting = open.filter((set) => (set & edge) !== 0n);
  const missing = open.filter((set) => (set & edge) === 0n);
  const grown: bigint[] = [];
  for (const set of missing) {
    for (let rest = edge, bit = 1n; rest > 0n; rest >>= 1n, bit <<= 1n) if (rest & 1n) grown.push(set | bit);
  }
  const kept = [...settled, ...hitting];
  const fresh = grown.filter((set) => !kept.some((known) => (known & set) === known));
  const distinct = [...new Set(fresh)].sort((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : a > b ? 1 : 0));
  const minimal: bigint[] = [];
  for (const set of distinct) if (!minimal.some((known) => (known & set) === known)) minimal.push(set);
  return [...hitting, ...minimal];
}

/** How many things the set holds. */
export function sizeOf(set: bigint): number {
  let size = 0;
  for (let rest = set; rest > 0n; rest &= rest - 1n) size++;
  return size;
}

/** Fewer members first, then the one whose first differing member comes earlier. */
export function compareSets(a: bigint, b: bigint): number {
  const differing = a ^ b;
  if (differing === 0n) return 0;
  return sizeOf(a) - sizeOf(b) || (a & differing & -differing ? -1 : 1);
}
