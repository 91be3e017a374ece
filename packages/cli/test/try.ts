// Runs the command as a person would, in a folder of its own, and keeps what it prints.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@parley/room";
import type { ExitStatus } from "../src/exit-status.ts";
import type { RoomSurroundings } from "../src/room/surroundings.ts";
import { run } from "../src/run.ts";
import type { WorkbenchHost } from "../src/workbench/host.ts";

export const BUNDLED = join(import.meta.dirname, "../../../cases");

/** The cases that come with Parley, by name. */
export const BUNDLED_CASES = readdirSync(BUNDLED, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

export interface Outcome {
  readonly status: ExitStatus;
  readonly printed: string;
  readonly complained: string;
}

/** A fresh folder for one test; remove it with `dispose`. */
export interface Workplace {
  readonly folder: string;
  parley(...words: string[]): Promise<Outcome>;
  dispose(): void;
}

/** How the workbench is served, where that differs from `UNATTENDED`; `printed` gives what has been printed so far. */
export type HostOf = (printed: () => string) => Partial<WorkbenchHost>;

/** No page, nobody at the terminal, and told to end as soon as it runs. */
const UNATTENDED: Omit<WorkbenchHost, "rooms"> = {
  site: null,
  usualPort: 0,
  sparePorts: 0,
  isAttended: false,
  openBrowser: async () => {
    throw new Error("no test opens a browser");
  },
  untilStopped: async () => {},
};

/** Nobody at the terminal, nothing set beforehand; waits take a twentieth of their time. */
const ALONE: RoomSurroundings = {
  fetch,
  clock: { ...systemClock, wait: (time, signal) => systemClock.wait(time / 20, signal) },
  passphrase: undefined,
  person: null,
  readInput: async () => "",
};

/** What verbs of rooms find around them, where that differs from `ALONE`; asked for at each call of the command. */
export type RoomsOf = () => Partial<RoomSurroundings>;

export function workplace(hostOf: HostOf = () => ({}), roomsOf: RoomsOf = () => ({})): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
  return {
    folder,
    parley: (...words) => parleyIn({ folder, hostOf, roomsOf }, words),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function parleyIn(
  { folder, hostOf, roomsOf }: { folder: string; hostOf: HostOf; roomsOf: RoomsOf },
  words: readonly string[],
): Promise<Outcome> {
  let [printed, complained] = ["", ""];
  const plain = (text: string) => text;
  const status = await run(words, {
    folder,
    bundledCases: BUNDLED,
    columns: 80,
    style: { heading: plain, strong: plain, faint: plain },
    today: () => "2026-03-02",
    rooms: async () => ({ ...ALONE, ...roomsOf() }),
    workbench: async () => ({
      ...UNATTENDED,
      rooms: { folder: join(folder, "user-data") },
      ...hostOf(() => printed),
    }),
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { status, printed, complained };
}
