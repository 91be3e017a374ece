// What is known of a model while the rest of its file is read: its form, its names, and which states there are.
import type { Conflict } from "../../conflict/conflict.ts";
import type { StateIds } from "../../conflict/state-ids.ts";
import type { StateSpace } from "../../conflict/state-space.ts";
import type { FrameNames } from "../frame-names.ts";
import type { FileReport } from "../ledger.ts";
import type { Names } from "../names.ts";
import type { Path } from "../source-tree.ts";

/** Found for a state whose name is known, but not its place: there is a problem that says why. */
export const NO_PLACE = -1;

export interface ModelContext {
  readonly form: Conflict["form"];
  /** Null where case.yaml could not be read. */
  readonly frame: FrameNames | null;
  readonly report: FileReport;
  readonly makers: Names;
  readonly actions: Names;
  /** Null where it cannot be told which states there are. */
  readonly space: StateSpace | null;
  /** Whether some states of the space stand for several. */
  readonly isMerged: boolean;
  /** Null where it cannot be told which states there are. */
  readonly ids: StateIds | null;
  /** Finds positions in the space, or {@link NO_PLACE}. */
  readonly states: Names;
  /** The entry that rules a state out, as typed; empty where merging or nothing does. */
  ruledOutBy(key: number): string;
}

/** For reading how one decision maker ranks the states. */
export interface PreferenceContext extends ModelContext {
  readonly path: Path;
  /** Keys of the states that are to be ranked, ascending: those of the model, or those that a variant leaves. Null where they are not known. */
  readonly keys: Int32Array | null;
}
