// For every state the least harm that others can do to somebody from there: the smallest weights spread backwards along the moves of the others.

/** What is spread, over the moves of all opponents of one decision maker. */
export interface SpreadTask {
  readonly stateCount: number;
  /** All states, the smallest weight first. */
  readonly sources: Int32Array;
  /** How many distinct sources each state is to know: 1, or 2 where one of them may not count. */
  readonly slots: 1 | 2;
}

/** Per state the sources of smallest weight that can be reached from it, or that it is itself; −1 where there is none. */
export interface Spread {
  readonly first: Int32Array;
  /** Null where one slot was asked for. */
  readonly second: Int32Array | null;
}

/** Notes sources at states, at most as many as there are slots. */
export interface SpreadNotes extends Spread {
  /** Notes the source at the state; false where it is known there already or where no slot is free. */
  note(state: number, source: number): boolean;
}

export function spreadNotes({ stateCount, slots }: Pick<SpreadTask, "stateCount" | "slots">): SpreadNotes {
  const first = new Int32Array(stateCount).fill(-1);
  const second = slots === 2 ? new Int32Array(stateCount).fill(-1) : null;
  const note = (state: number, source: number) => {
    if (first[state] < 0) {
      first[state] = source;
      return true;
    }
    if (!second || second[state] >= 0 || first[state] === source) return false;
    second[state] = source;
    return true;
  };
  return { first, second, note };
}

/** A stack of whole numbers. */
export class Stack {
  private values = new Int32Array(1024);
  private size = 0;

  push(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Int32Array(2 * this.size);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size++] = value;
  }

  /** −1 when empty. */
  pop(): number {
    return this.size === 0 ? -1 : this.values[--this.size];
  }
}
