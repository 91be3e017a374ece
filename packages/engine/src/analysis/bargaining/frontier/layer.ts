// Undominated sums of worth over some groups of issues, with the way each was made, so that deals can be read back.

/** Points of worth sorted by party 0 from high to low, then by party 1, and so on. */
export interface PointList {
  readonly size: number;
  /** `worth[party][point]`, doubles as in the deal space. */
  readonly worth: readonly Float64Array[];
  /** Scaled; only asked of parties whose doubles are not exact. */
  exact(party: number, point: number): bigint;
}

/** Each point is the sum of a point of one list (`parent`) and one of another (`choice`). */
export interface Layer extends PointList {
  readonly parent: Uint32Array;
  readonly choice: Uint32Array;
  /** Further sums that make the same point, ascending by point. */
  readonly tieOf: Uint32Array;
  readonly tieParent: Uint32Array;
  readonly tieChoice: Uint32Array;
}

/** Collects a layer's points in their order. */
export class LayerBuilder {
  size = 0;
  readonly worth: Float64Array[];
  parent = new Uint32Array(64);
  choice = new Uint32Array(64);
  private readonly ties = {
    count: 0,
    of: new Uint32Array(16),
    parent: new Uint32Array(16),
    choice: new Uint32Array(16),
  };
  private readonly parents: PointList;
  private readonly choices: PointList;

  constructor(parents: PointList, choices: PointList) {
    this.parents = parents;
    this.choices = choices;
    this.worth = parents.worth.map(() => new Float64Array(64));
  }

  /** Adds the sum of two points, last in the order. */
  add(parent: number, choice: number): void {
    const at = this.size++;
    if (at === this.parent.length) this.grow();
    this.parent[at] = parent;
    this.choice[at] = choice;
    for (let party = 0; party < this.worth.length; party++) {
      this.worth[party][at] = this.parents.worth[party][parent] + this.choices.worth[party][choice];
    }
  }

  /** Notes another way to make the last point. */
  tie(parent: number, choice: number): void {
    const ties = this.ties;
    if (ties.count === ties.of.length) {
      ties.of = enlarged(ties.of);
      ties.parent = enlarged(ties.parent);
      ties.choice = enlarged(ties.choice);
    }
    ties.of[ties.count] = this.size - 1;
    ties.parent[ties.count] = parent;
    ties.choice[ties.count++] = choice;
  }

  exact(party: number, point: number): bigint {
    return this.parents.exact(party, this.parent[point]) + this.choices.exact(party, this.choice[point]);
  }

  finish(): Layer {
    const { size, ties, parents, choices } = this;
    const parent = this.parent.slice(0, size);
    const choice = this.choice.slice(0, size);
    return {
      size,
      worth: this.worth.map((worth) => worth.slice(0, size)),
      parent,
      choice,
      tieOf: ties.of.slice(0, ties.count),
      tieParent: ties.parent.slice(0, ties.count),
      tieChoice: ties.choice.slice(0, ties.count),
      exact: remembered(
        (party, point) => parents.exact(party, parent[point]) + choices.exact(party, choice[point]),
      ),
    };
  }

  private grow(): void {
    this.parent = enlarged(this.parent);
    this.choice = enlarged(this.choice);
    this.worth.forEach((worth, party) => {
      const larger = new Float64Array(worth.length * 2);
      larger.set(worth);
      this.worth[party] = larger;
    });
  }
}

/** A list of the one point where every worth is 0. */
export function origin(parties: number): PointList {
  return { size: 1, worth: Array.from({ length: parties }, () => new Float64Array(1)), exact: () => 0n };
}

// Only near ties ask for exact sums; each is then made once, from its parent's.
function remembered(reckon: PointList["exact"]): PointList["exact"] {
  const known: Map<number, bigint>[] = [];
  return (party, point) => {
    known[party] ??= new Map();
    let value = known[party].get(point);
    if (value === undefined) {
      value = reckon(party, point);
      known[party].set(point, value);
    }
    return value;
  };
}

function enlarged(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
