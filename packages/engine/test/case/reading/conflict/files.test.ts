// conflict.yaml as a file: where it may stand, encodings and line ends, names from case.yaml, what is filled in, the order of problems.
import { describe, expect, test } from "vitest";
import { caseFromDocuments, documentsOf } from "../../../../src/case/index.ts";
import { changedCase, found, read, smallCase } from "../small-case.ts";
import { ACTIONS_YAML, changed, conflictOf, LISTED_YAML, withConflict } from "./small-conflict.ts";

describe("the file", () => {
  test("a case without one has no conflict, and nothing is said about it", () => {
    const reading = read(smallCase());
    expect(reading.ok && reading.case.conflict).toBe(null);
    expect(reading.ok && reading.case.defaults.filter(({ file }) => file.startsWith("conflict"))).toEqual([]);
  });

  test(".yml will do, both are one too many", () => {
    const other = smallCase().set("conflict.yml", ACTIONS_YAML);
    const reading = read(other);
    expect(reading.ok && reading.case.conflict).toEqual(conflictOf(ACTIONS_YAML));
    expect(found(other.set("conflict.yaml", ACTIONS_YAML))).toEqual(["conflict.yml:1:1 case.two-files"]);
  });

  test.each([
    ["a byte order mark", `\ufeff${ACTIONS_YAML}`],
    ["CRLF", ACTIONS_YAML.replaceAll("\n", "\r\n")],
    ["both, as bytes", new TextEncoder().encode(`\ufeff${ACTIONS_YAML.replaceAll("\n", "\r\n")}`)],
  ])("%s changes nothing", (_, content) => {
    expect(conflictOf(content)).toEqual(conflictOf(ACTIONS_YAML));
  });

  test("places are right with CRLF and a mark", () => {
    const text = changed(ACTIONS_YAML, [["{hours: 36}", "{hours: 46}"]]);
    expect(found(withConflict(`\ufeff${text.replaceAll("\n", "\r\n")}`))).toEqual([
      "conflict.yaml:28:66 case.unknown-option",
    ]);
  });

  test.each([
    ["", "1:1 case.empty-file"],
    ["hello\n", "1:1 case.wrong-kind"],
    ["[a, b]\n", "1:1 case.wrong-kind"],
    [`${ACTIONS_YAML}x: *y\n`, "55:4 case.yaml-alias"],
  ])("%j", (text, expected) => {
    expect(found(withConflict(text))).toEqual([`conflict.yaml:${expected}`]);
  });
});

describe("the rest of the case", () => {
  test("problems stand between those of the profiles and those of the record", () => {
    const files = changedCase(
      ["record.yaml", "who: m", "who: n"],
      ["profiles/a.yaml", "south: 0", "suoth: 0"],
      ["case.yaml", "ordered: true", "orderd: true"],
    ).set("conflict.yaml", changed(ACTIONS_YAML, [["levers:", "levrs:"]]));
    expect(found(files).map((problem) => problem.split(":")[0])).toEqual([
      "case.yaml",
      "profiles/a.yaml",
      "conflict.yaml",
      "record.yaml",
    ]);
  });

  test("what can be said without case.yaml is said", () => {
    const text = changed(ACTIONS_YAML, [
      ["{hours: 36}", "{nothing: 1}"],
      ["levers: [sanctions]", "levers: [sanction]"],
    ]);
    expect(found(withConflict(text).set("case.yaml", ""))).toEqual([
      "case.yaml:1:1 case.empty-file",
      "conflict.yaml:43:10 case.unknown-action",
    ]);
  });

  test("several mistakes are told at once, each in its place", () => {
    const text = changed(ACTIONS_YAML, [
      ["  - atMostOne: [strikes, guarantee]", "  - atMostOn: [strikes, guarantee]"],
      ["[kept, {unknown", "[kpt, {unknown"],
      ["- not strikes and guarantee", "- not strike and"],
      ["confidence: 0.8", "confidence: 8"],
      ["inForce: [long move]", "inForce: [lng move]"],
    ]);
    expect(found(withConflict(text))).toEqual([
      "conflict.yaml:20:5 case.unknown-key",
      "conflict.yaml:32:14 case.unknown-state",
      "conflict.yaml:35:9 case.unknown-action",
      "conflict.yaml:35:9 case.statement-missing-action",
      "conflict.yaml:36:60 case.confidence-range",
      "conflict.yaml:53:15 case.unknown-action",
    ]);
  });

  test("names come from case.yaml where none is given", () => {
    const { makers } = conflictOf(changed(ACTIONS_YAML, [["    name: Bee two\n", ""]]));
    expect(makers).toEqual([
      { id: "a", name: "a", about: null, party: 0 },
      { id: "b", name: "Bee", about: "The second.", party: 1 },
      { id: "m", name: "m", about: null, party: null },
    ]);
  });

  test("a decision maker may be nobody in case.yaml", () => {
    const text = changed(LISTED_YAML, [
      ["[a, {id: b}]", "[a, {id: us, name: The others}]"],
      ["  b: {x 3", "  us: {x 3"],
      ["  b: {ranked", "  us: {ranked"],
    ]);
    expect(conflictOf(text).makers[1]).toEqual({ id: "us", name: "The others", about: null, party: null });
  });
});

describe("coalitions that are left out", () => {
  const makers = (count: number) => Array.from({ length: count }, (_, k) => `m${k}`);
  const model = (count: number) => `format: 1
decisionMakers: [${makers(count).map((id) => `{id: ${id}, actions: [x${id}]}`)}]
preferences: {${makers(count).map((id) => `${id}: {statements: [x${id}]}`)}}
`;

  test.each([
    [2, 1, true],
    [3, 4, true],
    [5, 26, true],
    [6, 0, false],
  ])("%i decision makers have %i", (count, expected, all) => {
    const reading = read(withConflict(model(count)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.case.conflict?.coalitions).toHaveLength(expected);
    expect(reading.case.defaults.filter(({ file }) => file === "conflict.yaml")).toEqual([
      { code: "case.default-coalitions", params: { count, all }, file: "conflict.yaml" },
    ]);
  });

  test("small groups come first", () => {
    expect(conflictOf(model(3)).coalitions).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 1, 2],
    ]);
  });
});

describe("large models", () => {
  const ids = (count: number, head: string) => Array.from({ length: count }, (_, k) => `${head}${k + 1}`);

  test("a million states, with rankings that go through all of them", () => {
    const [mine, yours] = [ids(10, "x"), ids(10, "y")];
    const patterns = mine.map((id, k) => `{${id}: yes, ${yours[k]}: no}`);
    const { preferences } = conflictOf(`format: 1
decisionMakers: [{id: a, actions: [${mine}]}, {id: b, actions: [${yours}]}]
preferences:
  a: {ranked: [${patterns}, {x1: yes}, {x1: no}]}
  b: {statements: [${mine.map((id) => `not ${id}`)}]}
statusQuo: s1048576
coalitions: []
`);
    expect(preferences.map(({ kind }) => kind)).toEqual(["ranked", "statements"]);
  });

  test("a thousand states one by one", () => {
    const states = ids(1024, "s");
    const text = (ranked: readonly string[]) => `format: 1
decisionMakers: [{id: a, actions: [${ids(5, "x")}]}, {id: b, actions: [${ids(5, "y")}]}]
preferences: {a: {ranked: [${ranked}]}, b: {ranked: [${[...ranked].reverse()}]}}
coalitions: []
`;
    expect(conflictOf(text(states)).preferences[0]).toMatchObject({ kind: "ranked" });
    const problems = read(withConflict(text(states.slice(0, 1000))));
    expect(problems).toMatchObject({
      ok: false,
      problems: [
        { code: "case.ranked-misses", params: { missingCount: 24 } },
        { code: "case.ranked-misses", params: { missingCount: 24 } },
      ],
    });
  });
});

describe("documents that a program made", () => {
  test("numbers and truth values do as well as text", () => {
    const reading = read(smallCase());
    if (!reading.ok) throw new Error("the small case is sound");
    const conflict = {
      format: 1 as const,
      decisionMakers: [
        { id: 1, actions: ["x"] },
        { id: 2, actions: ["y"] },
      ],
      infeasible: [{ pattern: { x: true, y: true } }],
      preferences: { 1: { ranked: [{ x: true }, { x: false }] }, 2: { weights: { y: -1.5 } } },
    };
    const again = caseFromDocuments({ ...documentsOf(reading.case), conflict }, { folderName: "x" });
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    expect(again.case.conflict).toMatchObject({
      infeasible: [{ cubes: [{ care: 3, value: 3 }] }],
      preferences: [{ tiers: [{}, {}] }, { weights: [{ text: "y" }] }],
    });
  });

  test("two names that are the same to the reader are one too many", () => {
    const reading = read(smallCase());
    if (!reading.ok) throw new Error("the small case is sound");
    const conflict = {
      format: 1 as const,
      decisionMakers: [{ id: "a", actions: ["x"] }, "b"],
      preferences: { a: { weights: { x: 1 } }, b: { weights: { x: 1 } }, " b": { weights: { x: 2 } } },
    };
    const again = caseFromDocuments({ ...documentsOf(reading.case), conflict }, { folderName: "x" });
    expect(again.ok ? [] : again.problems.map(({ code }) => code)).toEqual(["case.named-twice"]);
  });
});
