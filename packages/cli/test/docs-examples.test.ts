// Every example in the docs is run, and its output compared with what the page shows. CONTRIBUTING.md says how.

import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Command, type Example, examplesOf } from "./docs-examples/blocks.ts";
import { matchesOutput } from "./docs-examples/match-output.ts";
import {
  buildCommand,
  makeScratchFolder,
  type Outcome,
  root,
  runCommand,
  runProgram,
  writeFileOfPage,
} from "./docs-examples/run-example.ts";
import { runHere, wordsToRunHere } from "./docs-examples/run-here.ts";

/** Raise this as the docs grow, so that examples cannot drop out of the tests unseen. */
const fewestExamples = 160;

const docs = join(root, "docs");
const pages = [
  "README.md",
  ...(existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: "utf8" }) : [])
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name))
    .sort(),
].filter((page) => existsSync(join(root, page)));
const examples = pages.map((page) => ({
  page,
  examples: examplesOf(readFileSync(join(root, page), "utf8")),
}));

it(`finds at least ${fewestExamples} examples in the docs`, () => {
  const count = examples.reduce((sum, one) => sum + one.examples.length, 0);
  expect(count).toBeGreaterThanOrEqual(fewestExamples);
});

beforeAll(buildCommand);

describe.each(examples.filter((one) => one.examples.length > 0))("$page", ({ page, examples }) => {
  let folder = "";
  beforeAll(() => {
    folder = makeScratchFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // One after the other in one folder: an example may use what an earlier one on its page has written.
  it.each(examples)("line $line runs as shown", { timeout: 60_000 }, async (example) => {
    await runExample(example, { page, folder });
  });
});

/** The examples of this page all run as processes of their own, as a reader's do. */
const pageOfProcesses = "README.md";

interface Place {
  readonly page: string;
  readonly folder: string;
}

async function runExample(example: Example, { page, folder }: Place): Promise<void> {
  if (example.kind === "file") {
    writeFileOfPage(example.path, example.text, folder);
  } else if (example.kind === "program") {
    const outcome = runProgram(example.program);
    expectOutcome(outcome, { status: 0, output: example.output ?? ["…"] });
  } else {
    for (const command of example.commands) {
      expect(command.command, "only `npx parley` is run; mark other blocks no-run").toMatch(
        /^npx parley(\s|$)/,
      );
      const words = page === pageOfProcesses ? null : wordsToRunHere(command.command);
      expectOutcome(words ? await runHere(words, folder) : runCommand(command.command, folder), command);
    }
  }
}

function expectOutcome(outcome: Outcome, shown: Pick<Command, "status" | "output">): void {
  if (!matchesOutput(shown.output, outcome.lines)) {
    // They differ, as just seen; this shows where.
    expect(outcome.lines).toEqual(shown.output);
  }
  expect(outcome.status).toBe(shown.status);
}
