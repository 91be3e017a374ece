// Whose worths are being read, of which issue, and where faults are reported.
import type { FrameNames } from "./frame-names.ts";
import type { FileReport } from "./ledger.ts";
import type { Path } from "./source-tree.ts";

export interface WorthContext {
  readonly names: FrameNames;
  readonly report: FileReport;
  /** Position of the party in the frame. */
  readonly party: number;
}

export interface IssueContext extends WorthContext {
  readonly issue: number;
  readonly path: Path;
}
