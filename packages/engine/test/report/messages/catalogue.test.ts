import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { message } from "../../../src/case/message.ts";
import { isolate, renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";

const packages = join(import.meta.dirname, "../../../..");

/** The text of every source file but the catalogue. */
function sources(): string[] {
  return ["engine/src", "papers/src", "cli/src", "room/src"].flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts") && !path.startsWith("report/messages/"))
      .map((path) => readFileSync(join(packages, folder, path), "utf8")),
  );
}

const codes = Object.keys(ENGLISH);
/** Those of a room's client and its screens have a test of their own, beside that client. */
const saidHere = codes.filter((code) => !code.startsWith("room."));
const areas = [...new Set(saidHere.map((code) => code.split(".")[0]))];

describe("the English catalogue", () => {
  it("has no code twice", () => {
    const folder = join(packages, "engine/src/report/messages/en");
    const written = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .flatMap((text) =>
        [...text.matchAll(/^ {2}"([a-z]+(?:\.[a-zA-Z0-9-]+)+)":/gm)].map((match) => match[1]),
      );
    expect(written.sort()).toEqual([...codes].sort());
  });

  it("has a sentence for every code in the sources, and the sources use every sentence", () => {
    const { whole, beginnings } = codesInSources();
    const files = /\.(yaml|yml|json|jsonl|ts|js|csv|xml)$/;
    const begins = (code: string) => beginnings.some((beginning) => code.startsWith(beginning));
    expect({
      unknown: whole.filter((code) => !Object.hasOwn(ENGLISH, code) && !files.test(code)),
      withoutAny: beginnings.filter((beginning) => !codes.some((code) => code.startsWith(beginning))),
      unused: saidHere.filter((code) => !whole.includes(code) && !begins(code)),
    }).toEqual({ unknown: [], withoutAny: [], unused: [] });
  });
});

/** Codes as written, and what those begin with that are put together from a name. */
function codesInSources(): { whole: string[]; beginnings: string[] } {
  const area = `(?:${areas.join("|")})`;
  const code = new RegExp(`["'\`](${area}\\.[a-z0-9]+(?:-[a-z0-9]+)*)["'\`]`, "g");
  const beginning = new RegExp(`\`(${area}\\.[a-z0-9-]+)\\$\\{`, "g");
  const text = sources().join("\n");
  const all = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];
  return { whole: all(code), beginnings: all(beginning) };
}

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
