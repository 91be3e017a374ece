import { caseFromDocuments, differences } from "@parley/engine/case";
import { addImpossible, addIssue, addParty, blankCase } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import {
  hasWeights,
  makeChanges,
  readValue,
  type UsualChange,
  weightNow,
  worthNow,
} from "../../../src/screens/what-ifs/usual-change.ts";

function documents() {
  let made = blankCase({ title: "A yard" });
  for (const name of ["Bakery", "Bookshop"]) made = addParty(made, { name }).documents;
  made = addIssue(made, { name: "Noise", options: ["none", "some", "all"] }).documents;
  made = addIssue(made, { name: "Hours", options: ["short", "long"] }).documents;
  made = addImpossible(made, { combination: { noise: "none", hours: "long" } });
  const profiles = made.profiles.map((profile) => ({
    ...profile,
    demands: [{ asks: { noise: "none" } }, { id: "late", asks: { hours: "long" } }],
    redLines: [{ refuses: { noise: "all" } }],
  }));
  return { ...made, profiles };
}

const base = documents();

function changed(...changes: UsualChange[]) {
  const after = makeChanges(base, changes);
  const reading = caseFromDocuments(after, { folderName: "yard" });
  expect(reading.ok).toBe(true);
  return differences(base, after).map(({ file, path, kind, after: now }) => ({ file, path, kind, now }));
}

describe("a usual change", () => {
  it("puts another worth for no deal", () => {
    const file = "profiles/bakery.yaml";
    expect(changed({ kind: "no-deal", party: "bakery", value: [0.2, 0.4] })).toEqual([
      { file, path: ["noDeal"], kind: "set", now: [0.2, 0.4] },
    ]);
  });

  it("leaves demands and red lines out, each as it stood at first", () => {
    const first = { kind: "drop-demand", party: "bakery", at: 0 } as const;
    const second = { kind: "drop-demand", party: "bakery", at: 1 } as const;
    expect(makeChanges(base, [first]).profiles[0].demands).toEqual([{ id: "late", asks: { hours: "long" } }]);
    expect(makeChanges(base, [first, second]).profiles[0].demands).toBeUndefined();
    expect(
      makeChanges(base, [{ kind: "drop-red-line", party: "bookshop", at: 0 }]).profiles[1].redLines,
    ).toBeUndefined();
    expect(makeChanges(base, [first]).profiles[1]).toBe(base.profiles[1]);
  });

  it("rules an option out, and a combination in", () => {
    const out = makeChanges(base, [{ kind: "rule-out", issue: "noise", option: "some" }]);
    expect(out.frame.impossible?.at(-1)).toEqual({ combination: { noise: "some" } });
    const both = makeChanges(base, [
      { kind: "rule-out", issue: "noise", option: "some" },
      { kind: "allow", at: 0 },
    ]);
    expect(both.frame.impossible).toEqual([{ combination: { noise: "some" } }]);
    expect(makeChanges(base, [{ kind: "allow", at: 0 }]).frame.impossible).toBeUndefined();
  });

  it("puts another weight, and another worth of an option", () => {
    const file = "profiles/bookshop.yaml";
    const [party, issue] = ["bookshop", "noise"];
    expect(hasWeights(base.profiles[1])).toBe(true);
    expect(changed({ kind: "weight", party, issue, value: [0.5, 0.7] })).toEqual([
      { file, path: ["weights", issue], kind: "set", now: [0.5, 0.7] },
    ]);
    expect(changed({ kind: "worth", party, issue, option: "some", value: 0.5 })).toEqual([
      { file, path: ["ratings", issue, "some"], kind: "set", now: 0.5 },
    ]);
    const after = makeChanges(base, [{ kind: "worth", party, issue, option: "some", value: 0.5 }]);
    expect(worthNow(after.profiles[1], issue, "some")).toBe(0.5);
    expect(worthNow(after.profiles[1], issue, "other")).toBeNull();
    expect(weightNow(base.profiles[1], "nothing")).toBeNull();
  });
});

describe("a value that is typed", () => {
  it("is a number, or an interval where both ends are given", () => {
    expect(readValue("12", "")).toEqual({ kind: "value", value: 12 });
    expect(readValue("", "0,5")).toEqual({ kind: "value", value: 0.5 });
    expect(readValue(" 1/3 ", "1")).toEqual({ kind: "value", value: ["1/3", 1] });
    expect(readValue("−2", "3")).toEqual({ kind: "value", value: [-2, 3] });
    expect(readValue("46–60", "")).toEqual({ kind: "value", value: [46, 60] });
    expect(readValue("", "46-60")).toEqual({ kind: "value", value: [46, 60] });
    expect(readValue("1,5", "")).toEqual({ kind: "value", value: 1.5 });
    expect(readValue("46–60", "70").kind).toBe("no-number");
    expect(readValue("3", "3")).toEqual({ kind: "value", value: 3 });
  });

  it("is told what it lacks", () => {
    expect(readValue("", " ").kind).toBe("empty");
    expect(readValue("much", "").kind).toBe("no-number");
    expect(readValue("1,000,000", "").kind).toBe("no-number");
    expect(readValue("5", "3").kind).toBe("upside-down");
  });
});
