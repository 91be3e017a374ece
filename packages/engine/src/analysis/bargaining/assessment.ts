// All that the analysis of a case found, in one value: what a briefing arranges and what JSON is written from.
import type { Case } from "../../case/case.ts";
import type { Message } from "../../case/message.ts";
import type { Sheet } from "../preference/sheet.ts";
import type { Convexified } from "./convexified/convexified.ts";
import type { AcceptableCount } from "./counting/count-acceptable.ts";
import type { Efficient } from "./efficient-points.ts";
import type { Obstacles } from "./obstacles/obstacles.ts";
import type { DivisibleIssuesShared } from "./share-divisible-issues.ts";
import type { ShortList } from "./short-list/short-list.ts";
import type { Solutions } from "./solutions/solutions.ts";
import type { Uncertainty } from "./uncertainty/uncertainty.ts";

export interface Assessment {
  readonly case: Case;
  /** The profiles at their point values, in the order of the frame. */
  readonly sheets: readonly Sheet[];
  /** Deals that the frame allows; null where too much hangs together to count them. */
  readonly dealCount: bigint | null;
  readonly acceptable: Acceptable;
  readonly efficient: Efficient;
  /** Among deals that cross nobody's red line, on which the solutions lie; null where there are no red lines. */
  readonly admissible: Efficient | null;
  readonly solutions: Solutions;
  readonly convexified: Convexified;
  /** Adjusted Winner, where two parties share divisible issues; null where no issue is divisible. */
  readonly fairDivision: DivisibleIssuesShared | null;
  readonly obstacles: Obstacles;
  readonly uncertainty: Uncertainty;
  readonly shortList: ShortList;
  /** What reading the case warned of, and what in the analysis was cut short or should be taken with care. */
  readonly warnings: readonly Message[];
  readonly method: { readonly seed: number };
}

export interface Acceptable {
  /** Whether any admissible deal beats or equals no deal for every party. */
  readonly exists: true | false | "unknown";
  /** Why it is unknown. */
  readonly because: "no-deal-worth-unknown" | "not-decided" | null;
  /** Null where it turns on an unknown no-deal worth or could not be counted. */
  readonly count: AcceptableCount | null;
}
