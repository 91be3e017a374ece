// What is measured of one session, in columns that are used again for the next one.
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import { DISTANCES } from "./yardstick.ts";

export const ENDS = ["agreed", "deadline", "broke-down", "walked-away", "forfeited"] as const;
export type End = (typeof ENDS)[number];

/** Numbers that do not apply are NaN, positions −1. Worths are on the scale of `Deals.worth`, where 0 is the worst and 1 the best. */
export class SessionRow {
  readonly parties: number;
  /** Position in {@link ENDS}. */
  end = 0;
  /** Who walked away or forfeited. */
  by = -1;
  /** Rounds that were begun. */
  rounds = 0;
  deal = -1;
  /** Whether the deal binds every party. */
  whole = false;
  /** Sum of the parties' worths, and the product of their gains over no deal; 0 where somebody gains nothing. */
  sum = Number.NaN;
  product = Number.NaN;
  /** In the order of `DISTANCES`; NaN without a deal that binds all. */
  readonly distances = new Float64Array(DISTANCES.length);
  /** Per party: what it ends with, of the deal or of no deal as it stood by then. */
  readonly worth: Float64Array;
  readonly points: Float64Array;
  /** Worth less that of no deal as it stood by then. */
  readonly gain: Float64Array;
  /** Worth after what waiting cost. */
  readonly delayed: Float64Array;
  readonly delayedPoints: Float64Array;
  /** 1 where the deal crosses a red line of the party's own. */
  readonly crossed: Uint8Array;
  readonly offers: Int32Array;
  /** `moves[party × classes + class]`, in the order of `MOVE_CLASSES`: a step counts once towards each other party. */
  readonly moves: Int32Array;
  /** The party's offer before; room for the count. */
  readonly previous: Int32Array;

  constructor(parties: number) {
    this.parties = parties;
    this.worth = new Float64Array(parties);
    this.points = new Float64Array(parties);
    this.gain = new Float64Array(parties);
    this.delayed = new Float64Array(parties);
    this.delayedPoints = new Float64Array(parties);
    this.crossed = new Uint8Array(parties);
    this.offers = new Int32Array(parties);
    this.moves = new Int32Array(parties * MOVE_CLASSES.length);
    this.previous = new Int32Array(parties);
  }
}
