import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const here = import.meta.dirname;
const spec = readFileSync(join(here, "../../src/talks/SPEC.md"), "utf8");
const rules = [...spec.matchAll(/^- \*\*(R-\d+)\*\*/gm)].map((match) => match[1]);

const titles = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(here, path), "utf8"))
  .flatMap((text) => [...text.matchAll(/\b(?:it|describe)(?:\.each\([^`]*?\))?\(\s*["'`](\[R-[^\]]*\])/g)])
  .flatMap((match) => match[1].match(/R-\d+/g) ?? []);

describe("SPEC.md", () => {
  it("numbers its rules from 1, each once", () => {
    expect(rules).toEqual(rules.map((_, k) => `R-${k + 1}`));
    expect(rules.length).toBeGreaterThan(60);
  });

  it("has a test that names each rule, and tests name no other", () => {
    expect(rules.filter((rule) => !titles.includes(rule))).toEqual([]);
    expect(titles.filter((title) => !rules.includes(title))).toEqual([]);
  });

  it("refers only to rules that it has", () => {
    const named = [...spec.matchAll(/R-\d+/g)].map(([name]) => name);
    expect(named.filter((name) => !rules.includes(name))).toEqual([]);
  });

  it("names every reason that the code gives, and no other", () => {
    const folder = join(here, "../../src/talks");
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(folder, path), "utf8"))
      .join("\n");
    const reasons = new Set([...code.matchAll(/message\(\s*"talks\.([a-z-]+)"/g)].map((match) => match[1]));
    const words = new Set([...spec.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]));
    expect([...reasons].filter((reason) => !words.has(reason))).toEqual([]);
    const said = [...spec.matchAll(/\(([^()]*)\)/g)].flatMap((match) =>
      /^(?:`[a-z-]+`(?:, )?)+$/.test(match[1].trim().replaceAll(/\s+/g, " "))
        ? (match[1].match(/[a-z-]+/g) ?? [])
        : [],
    );
    expect(said.filter((reason) => !reasons.has(reason))).toEqual([]);
  });
});
