// The surroundings of a real process.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { systemClock } from "@parley/room";
import type { Person, RoomSurroundings } from "./surroundings.ts";

/** Milliseconds until an answer that does not come is given up. */
const PATIENCE = 30_000;

export function nodeSurroundings(): RoomSurroundings {
  const { PARLEY_PASSPHRASE: passphrase } = process.env;
  return {
    // A redirection could lead a token to another server.
    fetch: (address, init) =>
      fetch(address, { ...init, redirect: "error", signal: AbortSignal.timeout(PATIENCE) }),
    clock: systemClock,
    passphrase: passphrase || undefined,
    person: isAttended() ? personAtTerminal : null,
    readInput: () => text(process.stdin),
  };
}

function isAttended(): boolean {
  const { CI } = process.env;
  const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return isTerminal && (CI === undefined || CI === "" || CI === "false");
}

/** By standard error, so that standard output can be piped on meanwhile. */
const personAtTerminal: Person = {
  show: (shown) => void process.stderr.write(shown),
  ask: (question) => ask(question, { echo: true }),
  askSecretly: (question) => ask(question, { echo: false }),
};

/** Empty where the person ends the input. */
async function ask(question: string, { echo }: { readonly echo: boolean }): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (!echo) process.stderr.write(`${question} `);
  const output = echo ? process.stderr : nowhere;
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const ended = new Promise<string>((done) => lines.once("close", () => done("")));
  try {
    return await Promise.race([lines.question(echo ? `${question} ` : ""), ended]);
  } finally {
    lines.close();
    if (!echo) process.stderr.write("\n");
  }
}
