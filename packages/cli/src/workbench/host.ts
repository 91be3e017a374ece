// What serving the workbench needs of the process: where the page lies, which ports to try, a browser, and word of when to end.
import type { RoomsOptions } from "@parley/server";

export interface WorkbenchHost {
  /** The folder of the built page; null where it is not built. */
  readonly site: string | null;
  /** Where the user's data lie, and the database if it is not there. */
  readonly rooms: Pick<RoomsOptions, "folder" | "database">;
  /** Where people expect the page, and where their browsers keep their cases. */
  readonly usualPort: number;
  /** How many ports after the usual one are tried before any free one is taken. */
  readonly sparePorts: number;
  /** Whether a person is at the terminal, with a screen that a browser can open on. */
  readonly isAttended: boolean;
  /** Opens the address in a browser; rejects where that cannot be done. */
  openBrowser(address: string): Promise<void>;
  /** Resolves once a person or the system wants the program to end. */
  untilStopped(): Promise<void>;
}
