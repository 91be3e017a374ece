// What a deal is worth to everyone after one to three changes, by adding up what each change alone would do; only changes that an
// interaction ties, or worths near a cap, are worked out together.
import type { Deal } from "../../../case/frame.ts";
import { cappedAt, type ScaledSheet, singleChange, uncappedWorth } from "../picture/deal-changes.ts";
import { inDoubles, type PictureSpace } from "../picture/picture-space.ts";

/** Every other option of every issue that is free to change, in case order. */
export interface Move {
  readonly issue: number;
  readonly to: number;
}

/** Positions in the list of moves, ascending, no two on one issue. */
export type MoveSet = readonly number[];

export class ChangeSums {
  readonly moves: readonly Move[];
  /** Per move, where the moves of the next issue begin. */
  readonly nextIssue: Int32Array;
  /** `single[party][move]`: what it adds alone, in doubles of the space, before any cap. */
  readonly single: readonly Float64Array[];
  /** Per party, the most that any move from here on adds alone. */
  readonly mostFrom: readonly Float64Array[];
  /** The deal's own worths before any cap. */
  readonly base: Float64Array;
  /** True where sums of single changes are what changes together do. */
  readonly plain: boolean;
  readonly gaps: readonly number[];
  private readonly deal: Deal;
  private readonly space: PictureSpace;
  private readonly sheets: readonly ScaledSheet[];

  constructor(
    space: PictureSpace,
    sheets: readonly ScaledSheet[],
    { deal, free }: { deal: Deal; free: readonly number[] },
  ) {
    const { plan, frame } = space;
    this.space = space;
    this.sheets = sheets;
    this.deal = deal;
    this.moves = free.flatMap((issue) =>
      frame.issues[issue].options.flatMap((_, to) => (to === deal[issue] ? [] : [{ issue, to }])),
    );
    this.nextIssue = Int32Array.from(
      this.moves,
      ({ issue }) => this.moves.filter((move) => move.issue <= issue).length,
    );
    this.single = sheets.map((sheet, party) =>
      Float64Array.from(this.moves, (move) => inDoubles(plan, party, singleChange(sheet, deal, move))),
    );
    this.mostFrom = this.single.map((values) => {
      const most = new Float64Array(values.length + 1).fill(Number.NEGATIVE_INFINITY);
      for (let k = values.length - 1; k >= 0; k--) most[k] = Math.max(most[k + 1], values[k]);
      return most;
    });
    this.base = Float64Array.from(sheets, (sheet, party) =>
      inDoubles(plan, party, uncappedWorth(sheet, deal)),
    );
    const tied = (term: ScaledSheet["terms"][number]) =>
      term.parts.filter(({ issue }) => free.includes(issue)).length > 1;
    this.plain = sheets.every(({ cap, terms }) => cap === null && !terms.some(tied));
    this.gaps = plan.tolerances.map((tolerance) => 8 * tolerance);
  }

  /** In doubles of the space; exact where the party's gap is 0. */
  worth(party: number, set: MoveSet): number {
    if (!this.plain) return inDoubles(this.space.plan, party, this.exactWorth(party, set));
    let sum = this.base[party];
    for (let k = 0; k < set.length; k++) sum += this.single[party][set[k]];
    return sum;
  }

  /** Scaled. */
  exactWorth(party: number, set: MoveSet): bigint {
    const sheet = this.sheets[party];
    return cappedAt(sheet, uncappedWorth(sheet, this.after(set)));
  }

  after(set: MoveSet): Deal {
    const changed = [...this.deal];
    for (const move of set) changed[this.moves[move].issue] = this.moves[move].to;
    return changed;
  }
}
