import { describe, expect, test } from "vitest";
import { MOST_FAULTS } from "../../../src/case/reading/parse-yaml.ts";
import { readYaml } from "../../../src/case/reading/read-yaml.ts";

const MANY = 3 * MOST_FAULTS;

function found(text: string) {
  return readYaml(text).problems.map(({ at, message }) => `${message.code} ${at}`);
}

describe("texts that are little but faults", () => {
  test.each([
    ["empty entries", "a: [", ",", ["case.yaml-unexpected 5"]],
    ["brackets closed and never opened", "", "} ", ["case.yaml-unexpected 0"]],
    ["brackets opened and closed", "", "[]", ["case.yaml-unexpected 2"]],
    ["lists never closed", "", "[", ["case.nested-too-deeply 0"]],
    ["groups never closed", "", "{", ["case.nested-too-deeply 0"]],
    ["lists within lists", "", "- ", ["case.nested-too-deeply 0"]],
    ["second documents", "", "---\n", ["case.yaml-second-document 4"]],
  ])("%s on one line, however many, are one problem", (_, start, unit, problems) => {
    expect(found(start + unit.repeat(MANY))).toEqual(problems);
  });

  test.each([
    ["aliases", "*a\n", "case.yaml-unexpected"],
    ["aliases in a list", "- *a\n", "case.yaml-alias"],
    ["tags in a list", "- !x 1\n", "case.yaml-tag"],
    ["keys there twice", "a: 1\n", "case.duplicate-key"],
    ["tabs", "\ta: 1\n", "case.yaml-tab"],
    ["keys without a name", ": 1\n", "case.empty-key"],
  ])("of %s, line after line, the first are listed", (_, unit, code) => {
    const some = found(unit.repeat(MOST_FAULTS / 2));
    const many = found(unit.repeat(MANY));
    expect(many.pop()).toMatch(/^case\.many-problems /);
    expect(many.length).toBeLessThanOrEqual(MOST_FAULTS);
    expect(many.slice(0, some.length)).toEqual(some);
    expect(readYaml(unit.repeat(MANY)).root).toBeNull();
    expect(many.every((problem) => problem.startsWith(`${code} `))).toBe(true);
  });

  test("a text with many entries and no fault is read whole", () => {
    const { root, problems } = readYaml(`a: [${"b, ".repeat(MANY)}]`);
    expect(problems).toEqual([]);
    const list = root?.kind === "map" ? root.entries.get("a")?.value : undefined;
    expect(list?.kind === "list" && list.items.length).toBe(MANY);
  });
});
