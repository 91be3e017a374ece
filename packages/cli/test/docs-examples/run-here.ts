// Runs examples that only read a case within this process, which spares a start of the command for each of them.

import { join } from "node:path";
import { run } from "../../src/run.ts";
import { type Outcome, root } from "./run-example.ts";

/** Verbs that read a case, print what they found and reach for nothing else. */
const READERS: ReadonlySet<string> = new Set(["check", "assess", "stability", "improve", "rehearse"]);

/** Words by which a reader writes a file, or runs one of the page's own. */
const MORE = /^-o$|^--(output|export)$|\.ts$/;

/** The words of a command that can run here: a reader, with no sign that means something to a shell. Null for others. */
export function wordsToRunHere(command: string): readonly string[] | null {
  const plain = /^npx parley((?: +[\w./=:,-]+)+)$/.exec(command);
  const words = plain ? plain[1].trim().split(/ +/) : [];
  return READERS.has(words[0]) && !words.some((word) => MORE.test(word)) ? words : null;
}

/** What the command prints and complains in a folder, as it comes, where its output is no terminal. */
export async function runHere(words: readonly string[], folder: string): Promise<Outcome> {
  let text = "";
  const add = (more: string) => {
    text += more;
  };
  const plain = (word: string) => word;
  const status = await run(words, {
    folder,
    bundledCases: join(root, "cases"),
    columns: 80,
    style: { heading: plain, strong: plain, faint: plain },
    today: () => new Date().toISOString().slice(0, 10),
    workbench: unneeded,
    rooms: unneeded,
    models: unneeded,
    // A busy machine must not end a session of an example.
    strategyLimits: { answer: 60_000, load: 60_000, memory: 256 },
    print: add,
    complain: add,
  });
  return { status, lines: text.split("\n") };
}

async function unneeded(): Promise<never> {
  throw new Error("a verb that only reads a case asked for more");
}
