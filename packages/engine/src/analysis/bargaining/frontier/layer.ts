// Undominated sums of worth over some groups of issues, with the way each was made, so that deals can be read back.

/** Points of worth sorted by party 0 from high to low, then by party 1, and so on. */
export interface PointList {
  readonly size: number;
  /** `worth[party][point]`, doubles as in the deal space. */
  readonly worth: readonly Float64Array[];
  /** Scaled; only asked of parties whose doubles are not exact. */
  readonly exact: (party: number, point: number) => bigint;
}

/** Each point is the sum of a point of one list (its parent) and one of another (its choice). */
export interface Layer extends PointList {
  readonly trail: Trail;
  /** Steps of comparison that it took to find the points. */
  readonly work: number;
}

/** How the points of a layer were made. */
export interface Trail {
  readonly parent: Uint32Array;
  readonly choice: Positions;
  /** Further sums that make the same point, ascending by point. */
  readonly tieOf: Uint32Array;
  readonly tieParent: Uint32Array;
  readonly tieChoice: Positions;
}

export type Positions = Uint8Array | Uint16Array | Uint32Array;

/** Collects a layer's points in their order. */
export class LayerBuilder {
  size = 0;
  private readonly worth: Float64Array[];
  private readonly parents: PointList;
  private readonly choices: PointList;
  private parent = new Uint32Array(64);
  private choice = new Uint32Array(64);
  private ties = 0;
  private tieOf = new Uint32Array(16);
  private tieParent = new Uint32Array(16);
  private tieChoice = new Uint32Array(16);

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
    const at = this.ties++;
    if (at === this.tieOf.length) {
      this.tieOf = enlarged(this.tieOf);
      this.tieParent = enlarged(this.tieParent);
      this.tieChoice = enlarged(this.tieChoice);
    }
    this.tieOf[at] = this.size - 1;
    this.tieParent[at] = parent;
    this.tieChoice[at] = choice;
  }

  finish(work: number): Layer {
    const { size, ties } = this;
    const trail = {
      parent: this.parent.slice(0, size),
      choice: narrowed(this.choice.subarray(0, size), this.choices.size),
      tieOf: this.tieOf.slice(0, ties),
      tieParent: this.tieParent.slice(0, ties),
      tieChoice: narrowed(this.tieChoice.subarray(0, ties), this.choices.size),
    };
    const worth = this.worth.map((column) => column.slice(0, size));
    // Only the exact sums of the parents are held on to: their doubles are no longer needed.
    return { size, worth, trail, work, exact: exactSums(trail, this.parents.exact, this.choices.exact) };
  }

  private grow(): void {
    this.parent = enlarged(this.parent);
    this.choice = enlarged(this.choice);
    this.worth.forEach((column, party) => {
      this.worth[party] = new Float64Array(column.length * 2);
      this.worth[party].set(column);
    });
  }
}

/** A list of the one point where every worth is 0. */
export function origin(parties: number): PointList {
  return { size: 1, worth: Array.from({ length: parties }, () => new Float64Array(1)), exact: () => 0n };
}

// Only near ties ask for exact sums; each is then made once, from its parent's.
function exactSums(
  { parent, choice }: Trail,
  parents: PointList["exact"],
  choices: PointList["exact"],
): PointList["exact"] {
  const known: Map<number, bigint>[] = [];
  return (party, point) => {
    known[party] ??= new Map();
    let value = known[party].get(point);
    if (value === undefined) {
      value = parents(party, parent[point]) + choices(party, choice[point]);
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

function narrowed(positions: Uint32Array, bound: number): Positions {
  if (bound <= 2 ** 8) return new Uint8Array(positions);
  return bound <= 2 ** 16 ? new Uint16Array(positions) : new Uint32Array(positions);
}
