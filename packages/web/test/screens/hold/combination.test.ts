// From what was chosen in the builder to an entry of the document.
import { expect, test } from "vitest";
import { combinationOf } from "../../../src/screens/hold/can/combination.ts";

const parts = { a: "done", b: "done", c: "not-done", d: "either" } as const;

test.each([
  ["requires", { action: "a", requires: ["b"] }],
  ["excludes", { action: "a", excludes: ["b"] }],
  ["atMostOne", { atMostOne: ["a", "b"] }],
  ["atLeastOne", { atLeastOne: ["a", "b"] }],
  ["pattern", { pattern: { a: true, b: true, c: false } }],
] as const)("%s", (kind, expected) => {
  expect(combinationOf({ kind, action: "a", parts })).toEqual(expected);
});

test("nothing while too little is chosen", () => {
  for (const kind of ["requires", "excludes", "atMostOne", "atLeastOne", "pattern"] as const) {
    expect(combinationOf({ kind, action: "a", parts: {} })).toBeNull();
  }
  expect(combinationOf({ kind: "atMostOne", action: "a", parts: { a: "done" } })).toBeNull();
  expect(combinationOf({ kind: "requires", action: "a", parts: { a: "done" } })).toBeNull();
});
