// Weights by comparing two at a time, as typed: every fault is found at its place, and what is sound comes back from the writer.
import { expect, test } from "vitest";
import { caseFromDocuments, documentsOf, writeCase } from "../../../src/case/index.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";
import { changedCase, comparingCase, found, read, smallCase } from "./small-case.ts";

const B = "profiles/b.yaml";
const WEIGHTS = /weights:[\s\S]*(?=noDeal)/.exec(String(smallCase().get(B)))?.[0] ?? "";

const SOUND = ["[pay, hours, 2]", "[place, pay, 1/4]", "[hours, place, 2]"];

const without = (k: number, ...others: string[]) => [...SOUND.toSpliced(k, 1), ...others];

test.each([
  ["sound", comparingCase(SOUND), []],
  ["unknown issue", comparingCase(without(0, "[pay, hour, 2]")), ["10:11 case.unknown-issue"]],
  ["unrated issue", comparingCase([...SOUND, "[land, pay, 2]"]), ["11:6 case.weight-without-rating"]],
  ["with itself", comparingCase([...SOUND, "[pay, pay, 1]"]), ["11:11 case.weight-pair-with-itself"]],
  ["0 times as much", comparingCase(without(0, "[pay, hours, 0]")), ["10:18 case.weight-pair-ratio"]],
  ["negative ratio", comparingCase(without(0, "[pay, hours, -2]")), ["10:18 case.weight-pair-ratio"]],
  ["endless ratio", comparingCase(without(0, "[pay, hours, 1e300]")), ["10:18 case.weight-pair-ratio"]],
  ["ratio in words", comparingCase(without(0, "[pay, hours, two]")), ["10:18 case.number"]],
  ["ratio with a comma", comparingCase(without(0, '[pay, hours, "1,5"]')), ["10:18 case.number-comma"]],
  ["compared twice", comparingCase([...SOUND, "[hours, pay, 1/2]"]), ["11:5 case.weight-pair-twice"]],
  ["pair missing", comparingCase(without(1)), ["7:1 case.weight-pairs-missing"]],
  ["no ratio", comparingCase(without(1, "[place, pay]")), ["10:5 case.weight-pair-form"]],
  ["a text for a pair", comparingCase(without(1, "place")), ["10:5 case.weight-pair-form"]],
  ["a list for an issue", comparingCase(without(1, "[[place], pay, 2]")), ["10:6 case.weight-pair-form"]],
  [
    "several faults",
    comparingCase(["[pay, pay, 1]", "[a, b, 0]"]),
    [
      "8:11 case.weight-pair-with-itself",
      "9:6 case.unknown-issue",
      "9:9 case.unknown-issue",
      "9:12 case.weight-pair-ratio",
    ],
  ],
  ["no pairs", changedCase([B, WEIGHTS, "weightPairs: []\n"]), ["7:14 case.empty-list"]],
  ["with weights", comparingCase(SOUND, "weights: {pay: 1}\n"), ["11:1 case.weight-pairs-and-weights"]],
  [
    "with an order",
    comparingCase(SOUND, "weightOrder: [pay, hours, place]\n"),
    ["11:1 case.weight-pairs-and-weights"],
  ],
  ["total of 0", comparingCase(SOUND, "weightTotal: 0\n"), ["11:14 case.weight-total-not-positive"]],
])("%s", (_, files, expected) => {
  expect(found(files)).toEqual(expected.map((problem) => `${B}:${problem}`));
});

test("points have their weight in them", () => {
  const files = changedCase(["profiles/a.yaml", "cap: 100", "weightPairs: [[pay, hours, 2]]"]);
  expect(found(files)).toEqual(["profiles/a.yaml:16:1 case.weights-with-points"]);
});

test("the pairs that are missing are named", () => {
  const reading = read(comparingCase(without(1)));
  const [problem] = reading.ok ? [] : reading.problems;
  expect(renderMessage(problem, ENGLISH)).toBe(
    "weightPairs lacks “pay – place”. Compare every two of the rated issues.",
  );
});

test("more than fifteen issues are too many", () => {
  const ids = Array.from({ length: 16 }, (_, k) => `i${k}`);
  const ratings = Object.fromEntries(ids.map((id) => [id, { no: 0, yes: 1 }]));
  const points = ratings;
  const weightPairs = ids.flatMap((id, k) =>
    ids.slice(k + 1).map((other): [string, string, number] => [id, other, 1]),
  );
  const reading = caseFromDocuments(
    {
      frame: {
        format: 1,
        title: "Many",
        parties: ["a", "b"],
        issues: ids.map((id) => ({ id, options: ["no", "yes"] })),
      },
      profiles: [
        { format: 1, party: "a", ratings, weightPairs, noDeal: 0 },
        { format: 1, party: "b", points, noDeal: 0 },
      ],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    { folderName: "many" },
  );
  expect(reading.ok ? [] : reading.problems.map(({ code, params }) => [code, params])).toEqual([
    ["case.weight-pairs-too-many", { count: 16, most: 15 }],
  ]);
});

test("a total of 1 is taken, and listed, where none is typed", () => {
  const defaults = (more: string) => {
    const reading = read(comparingCase(SOUND, more));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.case.defaults.map(({ code }) => code);
  };
  expect(defaults("")).toContain("case.default-weight-total");
  expect(defaults("weightTotal: 60\n")).not.toContain("case.default-weight-total");
});

test("what is written reads as it was", () => {
  const first = read(comparingCase(SOUND, "weightTotal: 60\n"));
  if (!first.ok) throw new Error(JSON.stringify(first.problems));
  const files = writeCase(documentsOf(first.case));
  expect(String(files.get(B))).toContain("[place, pay, 0.25]");
  const second = read(files);
  if (!second.ok) throw new Error(JSON.stringify(second.problems));
  expect(second.case.profiles).toEqual(first.case.profiles);
});
