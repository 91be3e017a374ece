import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULTS, PROTOCOLS } from "../../../src/rehearsal/index.ts";
import { ASKS } from "../../../src/rehearsal/protocols/protocol.ts";

const here = import.meta.dirname;
const spec = readFileSync(join(here, "../../../src/rehearsal/SPEC.md"), "utf8");
const rules = [...spec.matchAll(/^- \*\*(P-\d+)\*\*/gm)].map((match) => match[1]);

const titles = [...readdirSync(here), "../protocol-contract.ts"]
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join(here, path), "utf8"))
  .flatMap((text) => [
    ...text.matchAll(/\b(?:it|describe)(?:\.each\([^`]*?\))?\(\s*["'`]((?:\[P-\d+\] ?)+)/g),
  ])
  .flatMap((match) => match[1].match(/P-\d+/g) ?? []);

describe("SPEC.md", () => {
  it("numbers its rules from 1, each once", () => {
    expect(rules).toEqual(rules.map((_, k) => `P-${k + 1}`));
    expect(rules.length).toBeGreaterThan(30);
  });

  it("has a test that names each rule, and tests name no other", () => {
    expect(rules.filter((rule) => !titles.includes(rule))).toEqual([]);
    expect(titles.filter((title) => !rules.includes(title))).toEqual([]);
  });

  it("names every question, every fault that a machine can meet, and every knob", () => {
    const words = new Set([...spec.matchAll(/`([a-z-]+)(?:=\d+)?`/g)].map((match) => match[1]));
    expect(ASKS.filter((ask) => !words.has(ask))).toEqual([]);
    const ofGuests = ["no-answer", "too-slow", "too-much-memory"];
    expect(FAULTS.filter((fault) => !words.has(fault) && !ofGuests.includes(fault))).toEqual([]);
    const knobs = PROTOCOLS.flatMap((protocol) => protocol.knobs.map(({ name }) => name));
    expect(knobs.filter((knob) => !words.has(knob))).toEqual([]);
  });
});
