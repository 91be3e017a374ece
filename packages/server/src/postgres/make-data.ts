// Makes the data folder of the embedded PostgreSQL, once.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseError } from "./database-error.ts";
import type { Programs } from "./programs.ts";
import { type Account, giveTo } from "./run-as.ts";

interface Place {
  readonly root: string;
  readonly data: string;
  readonly account: Account;
  readonly programs: Programs;
}

/**
 * Makes the data if there are none, and gives the superuser's password. Through a socket none is asked for: only our account
 * can reach it.
 * @throws DatabaseError `cannot-make-data` or `foreign-data`
 */
export function makeData({ root, data, account, programs }: Place): string {
  const kept = join(root, "password");
  if (!existsSync(kept)) {
    writeFileSync(kept, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
    giveTo(kept, account);
  }
  if (!existsSync(data)) initialise({ data, kept, account, programs });
  checkVersion(data, programs);
  return readFileSync(kept, "utf8");
}

interface Making {
  readonly data: string;
  readonly kept: string;
  readonly account: Account;
  readonly programs: Programs;
}

/** Under another name first, so that what was broken off is never taken for data, and two at once do not disturb each other. */
function initialise({ data, kept, account, programs }: Making): void {
  const partial = `${data}.${process.pid}`;
  const words = [
    "--auth-local=trust",
    "--auth-host=scram-sha-256",
    "--username=postgres",
    `--pwfile=${kept}`,
  ];
  const looks = [
    "--encoding=UTF8",
    "--locale=C",
    "--no-instructions",
    "--data-checksums",
    `--pgdata=${partial}`,
  ];
  const run = spawnSync(join(programs, "initdb"), [...words, ...looks], {
    ...account,
    cwd: "/",
    encoding: "utf8",
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: "C" },
  });
  if (run.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new DatabaseError("cannot-make-data", run.error?.message ?? run.stderr);
  }
  try {
    renameSync(partial, data);
  } catch (cause) {
    rmSync(partial, { recursive: true });
    if (!existsSync(data)) throw new DatabaseError("cannot-make-data", data, { cause });
  }
}

function checkVersion(data: string, programs: Programs): void {
  const file = join(data, "PG_VERSION");
  const made = existsSync(file) ? readFileSync(file, "utf8").trim() : "none";
  const { stdout } = spawnSync(join(programs, "postgres"), ["--version"], { encoding: "utf8" });
  const here = /\d+/.exec(stdout ?? "")?.[0];
  if (made !== here) throw new DatabaseError("foreign-data", `${data}: ${made}, not ${here}`);
}
