// Runs an example from the docs as its reader would, in a folder of its own.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../..", import.meta.url));

const parley = join(root, "packages", "cli", "bin", "parley.js");

export interface Outcome {
  readonly status: number | null;
  readonly lines: string[];
}

/** Compiles the packages if their sources have changed, since the command runs what was compiled. */
export function buildCommand(): void {
  const { status, stdout, stderr } = runNode([join(root, "scripts", "set-up.mjs"), "--build"], root);
  if (status !== 0) throw new Error(`The packages could not be built.\n${stdout}${stderr}`);
}

const copied = ["cases", join("docs", "examples")];

/** A scratch folder that holds a copy of the bundled cases and of the docs' own, so that commands may write beside them. */
export function makeScratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-docs-"));
  for (const cases of copied) {
    if (existsSync(join(root, cases))) cpSync(join(root, cases), join(folder, cases), { recursive: true });
  }
  return folder;
}

/** Writes what a page tells its reader to write; folders on the way are made. */
export function writeFileOfPage(path: string, text: string, folder: string): void {
  const target = join(folder, path);
  if (relative(folder, target).startsWith("..")) throw new RangeError(`${path} is outside the page's folder`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Runs a command line in a folder; `npx parley` in it means the command built here. */
export function runCommand(command: string, folder: string): Outcome {
  const program = `"${process.execPath}" "${parley}"`;
  const line = command.replace(/(^|[|;&(]\s*)npx parley(?=\s|$)/gm, (_, before: string) => before + program);
  return outcome(spawnSync("sh", ["-c", `exec 2>&1\n${line}`], { ...settings(folder) }));
}

/** Runs a TypeScript program against the packages' sources. */
export function runProgram(program: string): Outcome {
  // Inside the project, so that the names of its packages resolve.
  mkdirSync(join(root, ".parley"), { recursive: true });
  const folder = mkdtempSync(join(root, ".parley", "docs-"));
  try {
    writeFileSync(join(folder, "example.mts"), program);
    const { status, stdout, stderr } = runNode(
      ["--conditions=source", "--import", import.meta.resolve("tsx"), join(folder, "example.mts")],
      root,
    );
    return outcome({ status, stdout: `${stdout}${stderr}` });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runNode(words: readonly string[], folder: string) {
  return spawnSync(process.execPath, words, settings(folder));
}

function settings(cwd: string) {
  const { FORCE_COLOR: _, ...env } = process.env;
  return {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 50_000,
    env: { ...env, NO_COLOR: "1", TZ: "UTC", LC_ALL: "C.UTF-8" },
  } as const;
}

function outcome({ status, stdout }: { status: number | null; stdout: string }): Outcome {
  return { status, lines: stdout.split("\n") };
}
