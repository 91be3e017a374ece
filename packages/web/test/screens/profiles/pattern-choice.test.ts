import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionsTaken, withTerm, writeChoice } from "../../../src/screens/profiles/limits/pattern-choice.ts";
import { namedIssues } from "../../../src/screens/profiles/parts/profile-parts.ts";
import { frame } from "./fixture.ts";

const issues = namedIssues(frame);
const [days, fuel] = issues;

describe("a part of a combination", () => {
  it("says the same when it is written and read again", () => {
    const taken = fc.constantFrom(...issues).chain((issue) =>
      fc.tuple(
        fc.constant(issue),
        fc.subarray(
          issue.options.map((_, at) => at),
          { minLength: 1 },
        ),
      ),
    );
    fc.assert(
      fc.property(taken, ([issue, options]) => {
        expect(optionsTaken(writeChoice(options, issue) ?? undefined, issue)).toEqual(options);
      }),
    );
  });

  it("is written as a range where the options have an order", () => {
    expect(writeChoice([2, 3], days)).toEqual({ atLeast: "3" });
    expect(writeChoice([0, 1], days)).toEqual({ atMost: "2" });
    expect(writeChoice([1, 2], days)).toEqual({ atLeast: "2", atMost: "3" });
    expect(writeChoice([0, 1], fuel)).toEqual(["north", "south"]);
    expect(writeChoice([1], days)).toBe("2");
  });

  it("reads numbers by their value, and options that are left out", () => {
    expect(optionsTaken("2.0", days)).toEqual([1]);
    expect(optionsTaken({ not: ["2", "4"] }, days)).toEqual([0, 2]);
    expect(optionsTaken({ atLeast: 2, atMost: 3 }, days)).toEqual([1, 2]);
    expect(optionsTaken("gone", fuel)).toEqual([]);
  });

  it("joins the others in the order of the case", () => {
    const pattern = withTerm({ fuel: "both" }, issues, "days", "3");
    expect(Object.keys(pattern)).toEqual(["days", "fuel"]);
    expect(withTerm(pattern, issues, "days", null)).toEqual({ fuel: "both" });
  });
});
