// Combinations of a cluster that may be part of an efficient deal, those worth the same to everyone in one row.
import { combine } from "./combine.ts";
import { EVERYTHING } from "./combining.ts";
import { type Layer, origin } from "./layer.ts";

/** Rows sorted by party 0's worth from high to low, then by party 1's, and so on, where nothing else is said. Plain data. */
export interface CombinationRows {
  readonly size: number;
  /** `worth[party][row]`, doubles as in the deal space. */
  readonly worth: readonly Float64Array[];
  /** How many combinations share the row. */
  readonly multiplicity: Float64Array;
  /** The first of them by its number: combinations are numbered from 0 in case order, barred ones included. */
  readonly first: Uint32Array;
  /** Further ones, ascending, by row; a limited number. */
  readonly others: ReadonlyMap<number, readonly number[]>;
}

export interface RowComparison {
  /** Per party: doubles that differ by no more than this are compared exactly; 0 where doubles are exact. */
  readonly gaps: readonly number[];
  /** The exact worth, scaled, of a combination by its number. */
  readonly exactWorth: (party: number, combination: number) => bigint;
  /** How many combinations to name per row. */
  readonly named: number;
}

/** The undominated rows among rows in any order; equal ones become one. */
export function undominatedRows(rows: CombinationRows, comparison: RowComparison): CombinationRows {
  const exact = exactByRow(rows, comparison);
  const order = sortedOrder(rows, comparison.gaps, exact);
  const sorted = {
    size: rows.size,
    worth: rows.worth.map((worth) => Float64Array.from(order, (row) => worth[row])),
    exact: (party: number, place: number) => exact(party, order[place]),
  };
  const slack = comparison.gaps.map(() => 0);
  const kept = combine(origin(slack.length), sorted, {
    gaps: comparison.gaps,
    slack,
    ...EVERYTHING,
  }) as Layer;
  return merged(rows, { order, kept, named: comparison.named });
}

/** All rows of some lists, one list after the other. */
export function joinedRows(lists: readonly CombinationRows[]): CombinationRows {
  const size = lists.reduce((count, rows) => count + rows.size, 0);
  const worth = lists[0].worth.map(() => new Float64Array(size));
  const [multiplicity, first] = [new Float64Array(size), new Uint32Array(size)];
  const others = new Map<number, readonly number[]>();
  let start = 0;
  for (const rows of lists) {
    worth.forEach((column, party) => {
      column.set(rows.worth[party], start);
    });
    multiplicity.set(rows.multiplicity, start);
    first.set(rows.first, start);
    for (const [row, further] of rows.others) others.set(start + row, further);
    start += rows.size;
  }
  return { size, worth, multiplicity, first, others };
}

function exactByRow(rows: CombinationRows, { exactWorth }: RowComparison): RowComparison["exactWorth"] {
  const known: bigint[][] = rows.worth.map(() => []);
  return (party, row) => {
    known[party][row] ??= exactWorth(party, rows.first[row]);
    return known[party][row];
  };
}

// Equal rows come by their first combination, so that the first of all leads.
function sortedOrder(
  { size, worth, first }: CombinationRows,
  gaps: readonly number[],
  exact: RowComparison["exactWorth"],
): Uint32Array {
  return Uint32Array.from({ length: size }, (_, row) => row).sort((a, b) => {
    for (let party = 0; party < gaps.length; party++) {
      const difference = worth[party][b] - worth[party][a];
      const gap = gaps[party];
      if (difference > gap || difference < -gap) return difference;
      if (gap > 0) {
        const [mine, other] = [exact(party, a), exact(party, b)];
        if (mine !== other) return mine < other ? 1 : -1;
      }
    }
    return first[a] - first[b];
  });
}

interface Merging {
  readonly order: Uint32Array;
  readonly kept: Layer;
  readonly named: number;
}

function merged(rows: CombinationRows, { order, kept, named }: Merging): CombinationRows {
  const { choice, tieOf, tieChoice } = kept.trail;
  const sources = Uint32Array.from(choice, (place) => order[place]);
  const multiplicity = Float64Array.from(sources, (row) => rows.multiplicity[row]);
  const first = Uint32Array.from(sources, (row) => rows.first[row]);
  const others = new Map<number, number[]>();
  if (rows.others.size > 0) {
    sources.forEach((source, row) => {
      const further = rows.others.get(source);
      if (further) others.set(row, [...further]);
    });
  }
  for (let k = 0; k < tieOf.length; k++) {
    const [row, source] = [tieOf[k], order[tieChoice[k]]];
    multiplicity[row] += rows.multiplicity[source];
    const further = others.get(row) ?? [];
    further.push(rows.first[source], ...(rows.others.get(source) ?? []));
    others.set(row, further);
  }
  for (const further of others.values()) {
    further.sort((a, b) => a - b);
    further.length = Math.min(further.length, named - 1);
  }
  return { size: kept.size, worth: kept.worth, multiplicity, first, others };
}
