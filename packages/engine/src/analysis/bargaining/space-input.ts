// What a deal space is made from: the issues, whose worth counts, and which deals are left out.
import type { Frame, Pattern } from "../../case/frame.ts";
import type { Sheet } from "../preference/sheet.ts";

export interface SpaceInput {
  readonly frame: Frame;
  /** One per party whose worth counts; the order gives the party numbers used below. */
  readonly sheets: readonly Sheet[];
  /** Patterns that no deal may match beyond the frame's impossible combinations: red lines, for one. */
  readonly refused?: readonly Pattern[];
  /** Options left per issue, where a question narrows them (a demand held fixed); null leaves all. */
  readonly allowed?: readonly (readonly number[] | null)[];
}
