// What a verb sees of the outside apart from files: where it runs, what day it is, and where its words go.
import type { TerminalStyle } from "@parley/engine/report";
import type { StrategyLimits } from "./own-strategy/own-strategy.ts";
import type { ModelSurroundings } from "./reading/model-surroundings.ts";
import type { RoomSurroundings } from "./room/surroundings.ts";
import type { WorkbenchHost } from "./workbench/host.ts";

export interface Environment {
  /** Paths that people type are relative to this folder. */
  readonly folder: string;
  /** Where the cases lie that come with the program; null where it was installed without them. */
  readonly bundledCases: string | null;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly style: TerminalStyle;
  /** The day, as `2025-05-07`. */
  today(): string;
  /** Loaded when it is asked for, since most verbs do without. */
  workbench(): Promise<WorkbenchHost>;
  rooms(): Promise<RoomSurroundings>;
  models(): Promise<ModelSurroundings>;
  /** For strategies of somebody's own, where they differ from those of the program. */
  readonly strategyLimits?: StrategyLimits;
  /** What was asked for. */
  print(text: string): void;
  /** What went wrong, and what happens meanwhile. */
  complain(text: string): void;
}
