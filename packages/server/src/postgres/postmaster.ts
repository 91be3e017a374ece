// The server process that holds a data folder: read from its lock file, checked to be really it, and ended.
import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Postmaster {
  readonly pid: number;
  /** On Windows the TCP port, elsewhere the number in the socket's name. */
  readonly port: number;
  /** Empty where there is no socket. */
  readonly socketFolder: string;
  readonly isReady: boolean;
}

/** The server that runs on a data folder, or null: one that was killed leaves its lock file behind. */
export function findPostmaster(data: string): Postmaster | null {
  const [pid, , , port, socketFolder, , , status] = readLock(data);
  const id = Number(pid);
  if (!isPostgresOn(id, data)) return null;
  return {
    pid: id,
    port: Number(port),
    socketFolder: socketFolder ?? "",
    isReady: status?.trim() === "ready",
  };
}

/** Nothing if there is none. */
function readLock(data: string): string[] {
  try {
    return readFileSync(join(data, LOCK), "utf8").split("\n");
  } catch {
    return [];
  }
}

const LOCK = "postmaster.pid";

/**
 * Removes the lock file of a server that was killed if its number has gone to another program, which a new server would take for
 * the old one. In all other cases the server finds out by itself.
 */
export function clearStaleLock(data: string): void {
  const [pid] = readLock(data);
  const id = Number(pid);
  if (Number.isInteger(id) && id > 1 && isAlive(id) && !isPostgresOn(id, data))
    rmSync(join(data, LOCK), { force: true });
}

/** A number in a file may have gone to another program since; that one must not be ended. */
function isPostgresOn(pid: number, data: string): boolean {
  // A negative number is that of a single-user session.
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  try {
    if (process.platform === "linux") {
      const program = basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, "");
      return program === "postgres" && realpathSync(`/proc/${pid}/cwd`) === realpathSync(data);
    }
  } catch {
    return false;
  }
  const listing =
    process.platform === "win32"
      ? spawnSync(
          join(process.env.SystemRoot ?? "", "System32", "tasklist.exe"),
          ["/nh", "/fo", "csv", "/fi", `PID eq ${pid}`],
          { encoding: "utf8" },
        )
      : spawnSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" });
  return /postgres/.test(listing.stdout ?? "");
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  if (process.platform !== "linux") return true;
  try {
    // A process that has ended and that its parent has not asked after yet is no longer at work.
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** How long the server may take over its last writes, in milliseconds, before it is made to break off. */
const PATIENCE = 10_000;

/** Breaks connections off, has everything written, and waits until the server has ended. */
export async function endPostmaster(
  { pid }: Postmaster,
  end: (signal: "SIGINT" | "SIGQUIT") => void,
): Promise<void> {
  end("SIGINT");
  const late = Date.now() + PATIENCE;
  while (isAlive(pid)) {
    if (Date.now() > late) return end("SIGQUIT");
    await sleep(10);
  }
}
