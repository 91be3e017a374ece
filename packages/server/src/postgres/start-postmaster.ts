// Starts the server process on a data folder, or finds the one that runs there already.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "./database-error.ts";
import { clearStaleLock, findPostmaster, type Postmaster } from "./postmaster.ts";
import type { Programs } from "./programs.ts";
import { type Account, giveTo } from "./run-as.ts";

const isWindows = process.platform === "win32";

/** How long it may take to get ready, in milliseconds; after a crash it first reads its log again. */
const PATIENCE = 120_000;

/** How often it is looked whether it is ready, in milliseconds. */
const PAUSE = 10;

export interface ServerPlace {
  readonly root: string;
  readonly data: string;
  readonly account: Account;
  readonly programs: Programs;
  /** The one that it had before, so that those who knew it find it again. */
  readonly port?: number;
}

interface Started {
  readonly postmaster: Postmaster;
  readonly wasRunning: boolean;
}

/** @throws DatabaseError `cannot-start` */
export async function startPostmaster(place: ServerPlace): Promise<Started> {
  const late = Date.now() + PATIENCE;
  let launched: Launched | null = null;
  while (Date.now() < late) {
    const postmaster = findPostmaster(place.data);
    if (postmaster?.isReady) {
      const isOwn = postmaster.pid === launched?.child.pid;
      if (launched) settleLog(place.root, launched, isOwn ? "keep" : "drop");
      return { postmaster, wasRunning: !isOwn };
    }
    if (!postmaster && (!launched || hasEnded(launched.child))) {
      if (launched) checkFailure(place.root, launched);
      clearStaleLock(place.data);
      launched = await launch(place);
    }
    await sleep(PAUSE);
  }
  throw new DatabaseError("cannot-start", `not ready after ${PATIENCE} ms`);
}

interface Launched {
  readonly child: ChildProcess;
  /** Its own, since several processes may try at once. */
  readonly log: string;
}

function hasEnded(child: ChildProcess): boolean {
  // On Windows the child only starts the server.
  return child.exitCode !== null ? !isWindows || child.exitCode !== 0 : child.signalCode !== null;
}

/** Returns if another try may have more luck. @throws DatabaseError `cannot-start` */
function checkFailure(root: string, launched: Launched): void {
  const lines = readFileSync(launched.log, "utf8").split("\n").slice(-8).join("\n").trim();
  settleLog(root, launched, "drop");
  // The processes of a server that was killed may hold its memory for a moment, and another process may have been quicker.
  const mayPass = launched.child.signalCode !== null || /still in use|lock file/.test(lines);
  if (!mayPass) throw new DatabaseError("cannot-start", lines);
}

/** The log of the server that runs is `log`, that of the one before it `log.before`. On Windows an open file keeps its name. */
function settleLog(root: string, { log }: Launched, what: "keep" | "drop"): void {
  const kept = join(root, "log");
  if (what === "drop") rmSync(log, { force: true });
  else if (!isWindows) {
    if (existsSync(kept)) renameSync(kept, `${kept}.before`);
    renameSync(log, kept);
  }
}

/** So far in this process, which may start one server from two places at once. */
let launches = 0;

async function launch({ root, data, account, programs, port }: ServerPlace): Promise<Launched> {
  const log = join(root, `log.${process.pid}.${++launches}`);
  const output = openSync(log, "w", 0o600);
  const settings = await settingsFor({ root, account, ...(port ? { port } : {}) });
  const options = { ...account, cwd: data, env: environment(), stdio: ["ignore", output, output] as const };
  // A group of its own, so that a Ctrl+C meant for us does not end it before our last writes.
  const child = isWindows
    ? spawn(join(programs, "pg_ctl"), ["start", "-W", "-D", data, "-o", quote(settings)], {
        ...options,
        stdio: [...options.stdio],
        windowsHide: true,
      })
    : spawn(join(programs, "postgres"), ["-D", data, ...settings], {
        ...options,
        stdio: [...options.stdio],
        detached: true,
      });
  closeSync(output);
  await new Promise<void>((done, fail) => {
    child.once("spawn", done);
    child.once("error", (cause) => fail(new DatabaseError("cannot-start", cause.message, { cause })));
  });
  child.unref();
  return { child, log };
}

/** What a data folder's own settings may not weaken is given here, where it takes precedence. */
async function settingsFor({
  root,
  account,
  port,
}: Pick<ServerPlace, "root" | "account" | "port">): Promise<string[]> {
  const settings: Record<string, string | number> = {
    ...(isWindows
      ? { listen_addresses: "127.0.0.1", port: port ?? (await freePort()) }
      : {
          listen_addresses: "",
          port: 5432,
          unix_socket_directories: socketFolder(root, account),
          unix_socket_permissions: "0700",
        }),
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    shared_buffers: "32MB",
    max_connections: 60,
    // Values of statements are not for the log.
    log_min_error_statement: "panic",
    log_checkpoints: "off",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function quote(settings: readonly string[]): string {
  return settings.map((word) => `"${word}"`).join(" ");
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: "C", TZ: "UTC" };
}

/** The name of a socket may have 103 bytes, with what PostgreSQL appends to its folder. */
const LONGEST = 103 - "/.s.PGSQL.5432.lock".length;

function socketFolder(root: string, account: Account): string {
  const near = join(root, "socket");
  const short = join(tmpdir(), `parley-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`);
  const folder = Buffer.byteLength(near) <= LONGEST ? near : short;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const entry = lstatSync(folder);
  const isOurs = [process.getuid?.(), account.uid].includes(entry.uid);
  if (!entry.isDirectory() || !isOurs) throw new DatabaseError("cannot-start", `${folder} is not ours`);
  giveTo(folder, account);
  return folder;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

interface Signalling extends ServerPlace {
  readonly pid: number;
  readonly signal: NodeJS.Signals;
}

/** SIGTERM waits for those that are connected, SIGINT cuts them off, SIGQUIT breaks off work. */
export function signalPostmaster({ pid, data, programs, signal }: Signalling): void {
  if (!isWindows) {
    process.kill(pid, signal);
    return;
  }
  const mode = { SIGTERM: "smart", SIGINT: "fast" }[signal as string] ?? "immediate";
  spawnSync(join(programs, "pg_ctl"), ["stop", "-W", "-D", data, "-m", mode], { windowsHide: true });
}
