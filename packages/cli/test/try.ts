// Runs the command as a person would, in a folder of its own, and keeps what it prints.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@parley/room";
import type { ExitStatus } from "../src/exit-status.ts";
import type { StrategyLimits } from "../src/own-strategy/own-strategy.ts";
import type { ModelSurroundings } from "../src/reading/model-surroundings.ts";
import { post } from "../src/reading/post.ts";
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

/** Asks a server of language models as the command does, unless a test says otherwise. */
export type ModelsOf = () => Partial<ModelSurroundings>;

const USUAL_MODELS: ModelSurroundings = {
  post: (posted) => post(posted, { longest: 100_000, patience: 2_000 }),
  key: null,
  person: null,
};

/** A busy machine must not end a session of a strategy that answers. */
const PATIENT: StrategyLimits = { answer: 60_000, load: 60_000, memory: 256 };

export function workplace(
  hostOf: HostOf = () => ({}),
  roomsOf: RoomsOf = () => ({}),
  modelsOf: ModelsOf = () => ({}),
): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
  return {
    folder,
    parley: (...words) => parleyIn({ folder, hostOf, roomsOf, modelsOf }, words),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Around {
  readonly folder: string;
  readonly hostOf: HostOf;
  readonly roomsOf: RoomsOf;
  readonly modelsOf: ModelsOf;
}

async function parleyIn(
  { folder, hostOf, roomsOf, modelsOf }: Around,
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
    strategyLimits: PATIENT,
    models: async () => ({ ...USUAL_MODELS, ...modelsOf() }),
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
