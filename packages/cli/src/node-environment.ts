// The environment of a real process.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pico from "picocolors";
import type { Environment } from "./environment.ts";
import { EXIT } from "./exit-status.ts";
import { outputFailure } from "./outside-error.ts";
import { sentence } from "./say.ts";

/** Wider lines than this are hard to read. */
const WIDEST = 100;

export function nodeEnvironment(): Environment {
  const cases = fileURLToPath(new URL("../../../cases", import.meta.url));
  const colours = pico.createColors(pico.isColorSupported && process.stdout.isTTY === true);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", leaveOrPass);
  return {
    folder: process.cwd(),
    bundledCases: existsSync(cases) ? cases : null,
    columns: Math.min(process.stdout.columns ?? 80, WIDEST),
    style: { heading: colours.bold, strong: colours.bold, faint: colours.dim },
    today: () => localDay(new Date()),
    workbench: async () => (await import("./workbench/node-host.ts")).nodeWorkbenchHost(),
    rooms: async () => (await import("./room/node-surroundings.ts")).nodeSurroundings(),
    models: async () => (await import("./reading/node-model.ts")).nodeModel(),
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  };
}

// A reader such as `head` may close the pipe early; that is no failure. A full disk is one, outside the program.
function leaveOrPass(error: NodeJS.ErrnoException): void {
  const failure = outputFailure(error);
  if (!failure) return;
  process.stderr.write(`${sentence(failure.code, failure.params)}\n`);
  process.exit(EXIT.outside);
}

function localDay(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
