// The program of a strategy of somebody's own, from its file.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { message } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { fromNodeError } from "../outside-error.ts";
import type { WhyNot } from "../why-not.ts";

export interface ProgramReading {
  readonly environment: Environment;
  /** What is wrong with it comes here, each with its place. */
  readonly reasons: WhyNot[];
}

/** @param typed The path as it was typed. Null where the program does not read. */
export async function readProgram(
  typed: string,
  { environment, reasons }: ProgramReading,
): Promise<string | null> {
  const path = resolve(environment.folder, typed);
  const source = await readFile(path, "utf8").catch((error) => {
    throw fromNodeError(error, typed, "unreadable");
  });
  const { transpile } = await import("./transpile.ts");
  const transpiled = transpile(path, source);
  if (transpiled.ok) return transpiled.code;
  for (const { code, params, line, column } of transpiled.problems) {
    reasons.push({ where: `${typed}:${line}:${column}`, said: message(code, params) });
  }
  return null;
}
