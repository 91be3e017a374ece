import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { message } from "../../../src/case/message.ts";
import { isolate, renderMessage } from "../../../src/report/messages/catalogue.ts";
import { frontierSentences } from "../../../src/report/messages/en/analysis-frontier.ts";
import { obstacleSentences } from "../../../src/report/messages/en/analysis-obstacles.ts";
import { solutionSentences } from "../../../src/report/messages/en/analysis-solutions.ts";
import { uncertaintySentences } from "../../../src/report/messages/en/analysis-uncertainty.ts";
import { briefingSentences } from "../../../src/report/messages/en/briefing.ts";
import { caseSentences } from "../../../src/report/messages/en/case.ts";
import { cliSentences } from "../../../src/report/messages/en/cli.ts";
import { formatSentences } from "../../../src/report/messages/en/formats.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";

const packages = join(import.meta.dirname, "../../../..");

/** The text of every source file but the catalogue. */
function sources(): string[] {
  return ["engine/src", "cli/src"].flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts") && !path.startsWith("report/messages/"))
      .map((path) => readFileSync(join(packages, folder, path), "utf8")),
  );
}

const codes = Object.keys(ENGLISH);
const areas = [...new Set(codes.map((code) => code.split(".")[0]))];

describe("the English catalogue", () => {
  it("has no code twice", () => {
    const parts = [
      caseSentences,
      formatSentences,
      frontierSentences,
      solutionSentences,
      uncertaintySentences,
      obstacleSentences,
      briefingSentences,
      cliSentences,
    ];
    expect(parts.flatMap((part) => Object.keys(part)).sort()).toEqual([...codes].sort());
  });

  it("has a sentence for every code in the sources, and the sources use every sentence", () => {
    const pattern = new RegExp(`["'\`]((?:${areas.join("|")})\\.[a-z0-9]+(?:-[a-z0-9]+)*)["'\`]`, "g");
    const used = new Set(sources().flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])));
    const files = /\.(yaml|yml|json|jsonl|ts|js|csv|xml)$/;
    const named = [...used].filter((code) => !files.test(code));
    expect({
      unknown: named.filter((code) => !Object.hasOwn(ENGLISH, code)),
      unused: codes.filter((code) => !used.has(code)),
    }).toEqual({ unknown: [], unused: [] });
  });
});

describe("a message", () => {
  const catalogue = { "a.b": ({ name, all }: Record<string, unknown>) => `${name}: ${all}` };

  it("becomes its sentence, with names written from right to left set apart", () => {
    const made = renderMessage(message("a.b", { name: "اتحاد", all: ["x", "עיר"] }), catalogue);
    expect(made).toBe("\u2068اتحاد\u2069: x,\u2068עיר\u2069");
  });

  it("is refused when the catalogue doesn't know its code", () => {
    expect(() => renderMessage(message("a.c"), catalogue)).toThrow(RangeError);
    expect(() => renderMessage(message("toString"), catalogue)).toThrow(RangeError);
  });

  it("isolates once", () => {
    expect(isolate(isolate("اتحاد"))).toBe(isolate("اتحاد"));
    expect(isolate("Союз")).toBe("Союз");
  });
});
