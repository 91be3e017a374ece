// The reader of examples itself: what it takes from a page, and what "…" may stand for.

import { describe, expect, it } from "vitest";
import { examplesOf } from "./blocks.ts";
import { matchesOutput } from "./match-output.ts";
import { runCommand, runProgram } from "./run-example.ts";

const page = (...lines: string[]): string => lines.join("\n");

describe("examplesOf", () => {
  it("takes commands and their output from console blocks", () => {
    const text = page(
      "Text",
      "```console exits=2",
      "$ npx parley a",
      "one",
      "",
      "two",
      "$ npx parley b",
      "```",
    );
    expect(examplesOf(text)).toEqual([
      {
        kind: "console",
        line: 2,
        commands: [
          { command: "npx parley a", output: ["one", "", "two"], status: 0 },
          { command: "npx parley b", output: [], status: 2 },
        ],
      },
    ]);
  });

  it("leaves out blocks marked no-run, and other languages", () => {
    expect(examplesOf(page("```console no-run", "$ npm start", "```", "```yaml", "a: 1", "```"))).toEqual([]);
  });

  it("takes programs, with the output block that follows", () => {
    const text = page("```ts run", "console.log(1);", "```", "prints", "```text output", "1", "```");
    expect(examplesOf(text)).toEqual([
      { kind: "program", line: 1, program: "console.log(1);", output: ["1"] },
    ]);
  });

  it("takes files that the page tells the reader to write", () => {
    expect(examplesOf(page("```yaml file=a/case.yaml", "format: 1", "```"))).toEqual([
      { kind: "file", line: 1, path: "a/case.yaml", text: "format: 1\n" },
    ]);
  });

  it("refuses output without a command", () => {
    expect(() => examplesOf(page("```console", "one", "```"))).toThrow(SyntaxError);
  });
});

describe("matchesOutput", () => {
  it.each([
    ["equal lines", ["a", "b"], ["a", "b  ", ""], true],
    ["a missing line", ["a", "b"], ["a"], false],
    ["an extra line", ["a"], ["a", "b"], false],
    ["lines left out", ["a", "…", "d"], ["a", "b", "c", "d"], true],
    ["nothing left out", ["a", "…", "d"], ["a", "d"], true],
    ["a wrong end after lines left out", ["a", "…", "d"], ["a", "b"], false],
    ["words left out", ["took … ms"], ["took 12 ms"], true],
    ["signs that mean something in patterns", ["(a+b)… ?"], ["(a+b)* 1 ?"], true],
    ["other words around those left out", ["took … ms"], ["takes 12 ms"], false],
  ])("%s", (_, shown, printed, expected) => {
    expect(matchesOutput(shown, printed)).toBe(expected);
  });
});

describe("running", () => {
  it("reports the output and status of a command line", () => {
    expect(runCommand("echo out; echo err >&2; exit 3", ".")).toEqual({
      status: 3,
      lines: ["out", "err", ""],
    });
  });

  it("runs TypeScript that imports the engine from its sources", () => {
    const program = 'await import("@parley/engine/maths");\nconst n: number = 2;\nconsole.log(n);';
    expect(runProgram(program)).toEqual({ status: 0, lines: ["2", ""] });
  });
});
