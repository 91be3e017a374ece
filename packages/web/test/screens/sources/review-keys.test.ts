// Which key does what, and when keys are left to others.
import { describe, expect, it } from "vitest";
import { deedOf } from "../../../src/screens/sources/review-keys.ts";
import { ruleKind } from "../../../src/screens/sources/rule-kind.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
  deedOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("single keys of the review", () => {
  it("count in either case, and never with Ctrl, Alt or Cmd", () => {
    expect([press("j"), press("J"), press("ArrowUp"), press("?"), press("x")]).toEqual([
      "next",
      "next",
      "previous",
      "keys",
      null,
    ]);
    expect(press("a", { ctrlKey: true })).toBeNull();
    expect(press("r", { metaKey: true })).toBeNull();
    expect(press("n", { altKey: true })).toBeNull();
  });
});

describe("rules in words", () => {
  it("are told by their family", () => {
    expect(ruleKind("direct.verb-after")).toBe("direct");
    expect(ruleKind("something.else")).toBeNull();
  });
});
