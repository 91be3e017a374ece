// A PostgreSQL of our own, with its data below one folder: made once, started or taken over, and stopped by the last that uses it.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ClientConfig } from "pg";
import { DatabaseError } from "./database-error.ts";
import { makeData } from "./make-data.ts";
import type { Postmaster } from "./postmaster.ts";
import { showPresence } from "./presence.ts";
import { type Programs, preparePrograms } from "./programs.ts";
import { checkReach, chooseAccount, giveTo } from "./run-as.ts";
import { startPostmaster } from "./start-postmaster.ts";
import { stopWithProcess } from "./stop-with-process.ts";
import { endServer, supervise } from "./supervise.ts";

export interface EmbeddedOptions {
  /** Holds nothing else. It is made if it is not there. */
  readonly folder: string;
  /** A folder with `initdb` and `postgres`; those that came through npm if left out. */
  readonly programs?: Programs;
}

export interface EmbeddedDatabase {
  /** How the superuser gets in. */
  readonly superuser: ClientConfig;
  /** Of the server process; another one after a crash. */
  readonly pid: number;
  /** Whether it ran already: for another process of ours, or because the one that started it was killed. */
  readonly wasRunning: boolean;
  /** Cuts all connections of this process and stops it, unless another process still uses it: then it does neither. */
  stop(): Promise<void>;
}

/**
 * Starts the database of a folder, or takes over the one that runs there.
 * @throws DatabaseError `no-programs`, `programs-fail`, `no-account`, `folder-out-of-reach`, `foreign-data`, `cannot-make-data`
 * or `cannot-start`
 */
export async function startEmbedded({ folder, programs }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const root = resolve(folder);
  const data = join(root, "data");
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const account = chooseAccount(data);
  giveTo(root, account);
  checkReach(root, account);
  const prepared = programs ?? preparePrograms({ folder: root, account });
  const password = makeData({ root, data, account, programs: prepared });
  const place = { root, data, account, programs: prepared };
  const { postmaster, wasRunning } = await startPostmaster(place);
  const superuser = { ...addressOf(postmaster), user: "postgres", password };
  const presence = await showPresence(superuser).catch(async (cause: Error) => {
    if (!wasRunning) await endServer(place);
    throw new DatabaseError("cannot-start", cause.message, { cause });
  });
  const supervision = supervise({ place, postmaster, presence });
  const stop = stopWithProcess({ stop: supervision.end, leave: supervision.leave });
  return {
    superuser,
    get pid() {
      return supervision.pid;
    },
    wasRunning,
    stop,
  };
}

function addressOf({ port, socketFolder }: Postmaster): ClientConfig {
  return { host: process.platform === "win32" ? "127.0.0.1" : socketFolder, port };
}
