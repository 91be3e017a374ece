// The servers whose rooms were joined from this machine, in a file that outlives the program. The page may speak to them and to no others.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ServerError } from "../server-error.ts";
import { isServerOrigin } from "./server-origin.ts";

export interface JoinedServers {
  /** Those joined last come last. */
  origins(): readonly string[];
  /** Whether it was written down too, to be known at the next start. */
  add(origin: string): boolean;
}

/** Their names go with every answer. Those joined first make room. */
export const MOST_SERVERS = 32;

const FORMAT = "parley/joined-servers/1";

/** In bytes. */
const LARGEST_FILE = 64 * 1024;

interface Keeping {
  /** Of the user's data; nothing is written down without it. */
  readonly folder?: string | undefined;
  /** Told of a file that cannot be read: ServerError `joined-servers-broken`. It is left as it is. */
  readonly report: (error: Error) => void;
}

export function keepJoinedServers({ folder, report }: Keeping): JoinedServers {
  const file = folder === undefined ? null : join(folder, "joined-servers.json");
  let known: readonly string[] = [];
  try {
    if (file !== null) known = readJoined(file);
  } catch (error) {
    report(error as Error);
  }
  return {
    origins: () => known,
    add: (origin) => {
      known = withNewest(known, origin);
      if (file === null) return false;
      try {
        writeJoined(file, withNewest(readJoined(file), origin));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function withNewest(origins: readonly string[], origin: string): readonly string[] {
  return [...origins.filter((one) => one !== origin), origin].slice(-MOST_SERVERS);
}

/** Nothing where there is no file. @throws ServerError `joined-servers-broken` */
function readJoined(file: string): readonly string[] {
  try {
    if (!existsSync(file)) return [];
    if (statSync(file).size > LARGEST_FILE) throw new RangeError("too large");
    return originsIn(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new ServerError("joined-servers-broken", file, { cause });
  }
}

function originsIn(content: unknown): readonly string[] {
  const { v, servers, ...more } = Object(content) as Record<string, unknown>;
  const isOurs = v === FORMAT && Object.keys(more).length === 0 && Array.isArray(servers);
  if (!isOurs || servers.length > MOST_SERVERS || !servers.every(isServerOrigin)) {
    throw new TypeError("not a list of servers");
  }
  if (new Set(servers).size < servers.length) throw new TypeError("a server stands there twice");
  return servers;
}

function writeJoined(file: string, servers: readonly string[]): void {
  // Another account has to pass through a folder that root makes, since the database runs under one.
  const mode = process.getuid?.() === 0 ? 0o755 : 0o700;
  mkdirSync(join(file, ".."), { recursive: true, mode });
  const partial = `${file}.${process.pid}`;
  try {
    writeFileSync(partial, `${JSON.stringify({ v: FORMAT, servers })}\n`, { mode: 0o600 });
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}
