// Taking something out takes along what what-ifs say of it, and nothing else of them.
import { expect, test } from "vitest";
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";
import type { WhatIfDocument } from "../../../src/case/documents/what-ifs-document.ts";
import {
  mentionsOf,
  type Removal,
  removeAction,
  removeCombination,
  removeConflictVariant,
  removeImpossible,
  removeLimit,
  removeOption,
} from "../../../src/case/editing/index.ts";
import { caseFromDocuments } from "../../../src/case/index.ts";

type Changes = WhatIfDocument["changes"];

const BASE = {
  frame: {
    format: 1,
    title: "Removed",
    parties: ["a", "b"],
    issues: [
      { id: "pay", options: ["low", "high"] },
      { id: "place", options: ["north", "south", "east"] },
    ],
    impossible: [
      { combination: { pay: "low", place: "north" } },
      { combination: { pay: "high", place: "south" } },
    ],
  },
  profiles: [
    {
      format: 1,
      party: "a",
      points: { pay: { low: 0, high: 5 }, place: { north: 1, south: 2, east: 3 } },
      noDeal: 1,
      demands: [{ asks: { pay: "high" } }, { asks: { place: "south" } }],
      redLines: [{ id: "never", refuses: { pay: "low", place: "south" } }],
      interactions: [
        { when: { pay: "low", place: "south" }, worth: 1 },
        { when: { pay: "high", place: "south" }, worth: 2 },
      ],
    },
    {
      format: 1,
      party: "b",
      points: { pay: { low: 5, high: 0 }, place: { north: 1, south: 2, east: 3 } },
      noDeal: 1,
    },
  ],
  conflict: {
    format: 1,
    decisionMakers: [
      { id: "a", actions: ["strike", "wait"] },
      { id: "b", actions: ["fight"] },
    ],
    infeasible: [{ atMostOne: ["strike", "fight"] }, { atMostOne: ["strike", "wait"] }],
    preferences: { a: { statements: ["not fight"] }, b: { statements: ["not wait"] } },
    variants: [{ id: "calm", without: ["fight"] }],
  },
  record: null,
  whatIfs: null,
  articles: [],
} satisfies CaseDocuments;

const casing = (...all: Changes[]): CaseDocuments => ({
  ...BASE,
  whatIfs: { format: 1, whatIfs: all.map((changes, k) => ({ id: `w${k + 1}`, changes })) },
});

const left = ({ whatIfs }: CaseDocuments) => whatIfs?.whatIfs.map(({ id, changes }) => [id, changes]);

const warningsOf = (documents: CaseDocuments) => {
  const reading = caseFromDocuments(documents, { folderName: "removed" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case.warnings.filter(({ file }) => file.startsWith("what-ifs"));
};

const drop = (n: number): Changes[number] => ({ party: "a", drop: { demand: `demand-${n}` } });
const noDeal: Changes[number] = { party: "b", noDeal: 3 };

test("a what-if that drops a demand goes with the demand, or loses that step", () => {
  const start = casing([drop(1)], [drop(1), noDeal], [noDeal]);
  const place = { party: "a", list: "demands", at: 0 } as const;
  const after = removeLimit(start, place);
  expect(after.profiles[0].demands).toEqual([{ asks: { place: "south" } }]);
  expect(left(after)).toEqual([
    ["w2", [noDeal]],
    ["w3", [noDeal]],
  ]);
  expect(warningsOf(after)).toEqual([]);
  expect(mentionsOf(start, { limit: place }).map(({ path, effect }) => [path[1], effect])).toEqual([
    [0, "goes"],
    [1, "changes"],
  ]);
});

test("a demand without an id of its own is followed to its new place", () => {
  const after = removeLimit(casing([drop(2)]), { party: "a", list: "demands", at: 0 });
  expect(left(after)).toEqual([["w1", [drop(1)]]]);
  const last = removeLimit(after, { party: "a", list: "demands", at: 0 });
  expect(last.whatIfs?.whatIfs).toEqual([]);
  expect(last.profiles[0].demands).toBeUndefined();
});

test("red lines and what goes together", () => {
  const start = casing(
    [{ party: "a", drop: { redLine: "never" } }],
    [{ file: "profiles/a.yaml", path: ["interactions", "interaction-2"], drop: "yes" }],
  );
  const red = removeLimit(start, { party: "a", list: "redLines", at: 0 });
  expect(left(red)?.map(([id]) => id)).toEqual(["w2"]);
  const first = removeLimit(start, { party: "a", list: "interactions", at: 0 });
  expect(left(first)?.[1]).toEqual([
    "w2",
    [{ file: "profiles/a.yaml", path: ["interactions", "interaction-1"], drop: "yes" }],
  ]);
  expect(warningsOf(first)).toEqual([]);
});

test("combinations that cannot be, of options and of actions", () => {
  const allow = (n: number): Changes => [
    { file: "case.yaml", path: ["impossible", `impossible-${n}`], drop: "yes" },
  ];
  const cases = removeImpossible(casing(allow(1), allow(2)), 0);
  expect(left(cases)).toEqual([["w2", allow(1)]]);
  const free = (n: number): Changes => [
    { file: "conflict.yaml", path: ["infeasible", `infeasible-${n}`], drop: "yes" },
  ];
  expect(left(removeCombination(casing(free(1), free(2)), 0))).toEqual([["w2", free(1)]]);
});

test("options, actions and variants that a what-if has done without", () => {
  const option: Changes[number] = {
    file: "case.yaml",
    path: ["issues", "place", "options", "east"],
    drop: "yes",
  };
  expect(left(removeOption(casing([option], [option, noDeal]), { issue: "place", option: "east" }))).toEqual([
    ["w2", [noDeal]],
  ]);
  const action: Changes[number] = {
    file: "conflict.yaml",
    path: ["decisionMakers", "b", "actions", "fight"],
    drop: "yes",
  };
  expect(left(removeAction(casing([action], [noDeal]), "fight"))).toEqual([["w2", [noDeal]]]);
  const variant: Changes[number] = { file: "conflict.yaml", path: ["variants", "calm"], drop: "yes" };
  expect(left(removeConflictVariant(casing([variant], [noDeal]), "calm"))).toEqual([["w2", [noDeal]]]);
});

test("what is told beforehand names each what-if once", () => {
  const start = casing([drop(1)], [{ file: "conflict.yaml", path: ["variants", "calm"], drop: "yes" }]);
  const told = (removal: Removal) => mentionsOf(start, removal).map(({ kind, path }) => [kind, path[1]]);
  expect(told({ variant: "calm" })).toEqual([["what-if", 1]]);
  expect(told({ limit: { party: "a", list: "demands", at: 1 } })).toEqual([]);
  expect(told({ impossible: 0 })).toEqual([]);
});

test("what is not there cannot be removed", () => {
  const start = casing([noDeal]);
  expect(() => removeLimit(start, { party: "a", list: "demands", at: 2 })).toThrow(RangeError);
  expect(() => removeLimit(start, { party: "x", list: "demands", at: 0 })).toThrow(RangeError);
  expect(() => removeImpossible(start, 2)).toThrow(RangeError);
  expect(() => removeCombination(start, 2)).toThrow(RangeError);
});
