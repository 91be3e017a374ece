// An outline that was edited: what is unchanged keeps what was said of it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addIssue,
  blankCase,
  idOf,
  issuesToOutline,
  nameOf,
  outlineToIssues,
  replaceFromOutline,
  tidyDocuments,
} from "../../../../src/case/editing/index.ts";
import { matchNames } from "../../../../src/case/editing/outline/match-names.ts";
import { BUNDLED, bundled, deepFreeze, errorsOf } from "../bundled.ts";

const works = deepFreeze(tidyDocuments(bundled("works-agreement")));
const outline = issuesToOutline(works);

test.each(BUNDLED)("the outline of %s read back changes nothing", (name) => {
  for (const documents of [bundled(name), deepFreeze(tidyDocuments(bundled(name)))]) {
    const edit = replaceFromOutline(documents, issuesToOutline(documents));
    expect(edit.documents).toBe(documents);
  }
});

test("names that look like marks come through an outline", () => {
  const names = ["1. Pay", "- Pay", "a) b", "Pay", "(3) x", "• y", "[ ] z"];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names), fc.array(fc.constantFrom(...names), { maxLength: 3 }))),
      (list) => {
        const start = list.reduce(
          (documents, [name, options]) => addIssue(documents, { name, options }).documents,
          blankCase({ title: "T" }),
        );
        expect(replaceFromOutline(start, issuesToOutline(start)).documents).toBe(start);
      },
    ),
  );
});

describe("one change of the outline", () => {
  const edited = (from: string, to: string) => {
    expect(outline).toContain(from);
    return replaceFromOutline(works, outline.replace(from, to)).documents;
  };

  test("a new name keeps the id and every profile", () => {
    const after = edited("Night shifts\n", "Work at night\n");
    expect(after.frame.issues[2]).toMatchObject({ id: "nights", name: "Work at night" });
    expect(after.profiles).toBe(works.profiles);
  });

  test("a new name of an option", () => {
    const after = edited("\tAs today\n", "\tAs it is\n");
    expect(after.frame.issues[2].options?.[0]).toEqual({ id: "as-today", name: "As it is" });
    expect(after.profiles).toBe(works.profiles);
  });

  test("a new option gets a place and an honest worth, and the case still loads", () => {
    const after = edited("\tAs today\n", "\tAs today\n\tFewer of them\n");
    expect(after.frame.issues[2].options?.map(idOf)).toEqual([
      "as-today",
      "fewer-of-them",
      "volunteers",
      "rotating",
    ]);
    expect(errorsOf(after)).toEqual([]);
  });

  test("a line that is gone takes its option along", () => {
    const after = edited("\tAs today\n", "");
    expect(after.frame.issues[2].options?.map(idOf)).toEqual(["volunteers", "rotating"]);
    expect(errorsOf(after)).toEqual([]);
  });

  test("an issue that moved stays what it was", () => {
    const [first, ...rest] = outline.split("\n");
    const after = replaceFromOutline(works, [...rest, first].join("\n")).documents;
    expect(after.frame.issues.map(idOf)).toEqual(
      [...works.frame.issues.slice(1), works.frame.issues[0]].map(idOf),
    );
    expect(after.profiles).toBe(works.profiles);
    expect(errorsOf(after)).toEqual([]);
  });

  test("lines under an issue of numbers make it a list", () => {
    const after = edited("Wage rise\n", "Wage rise\n\t1\n\t2.5\n\tall of it\n");
    expect(after.frame.issues[0]).toMatchObject({
      id: "wage",
      options: [{ id: "1" }, { id: "2.5" }, { id: "all-of-it", name: "all of it" }],
    });
    expect(errorsOf(after)).toEqual([]);
  });

  test("a new issue in the middle", () => {
    const after = edited("Night shifts\n", "Canteen\n\tyes\n\tno\nNight shifts\n");
    expect(after.frame.issues.map(idOf).slice(1, 4)).toEqual(["hours", "canteen", "nights"]);
    expect(errorsOf(after)).toEqual([]);
  });
});

test("any outline becomes the issues of the case, in its order, and whatever was there the case loads", () => {
  const name = fc.constantFrom(
    "Wage rise",
    "Night shifts",
    "As today",
    "New",
    "Other",
    "Weekly hours",
    "35",
    "1",
  );
  const issues = fc.array(fc.tuple(name, fc.array(name, { minLength: 1, maxLength: 4 })), { minLength: 1 });
  fc.assert(
    fc.property(issues, (list) => {
      const text = list
        .map(([issue, options]) => `${issue}\n${options.map((one) => `\t${one}\n`).join("")}`)
        .join("");
      const { documents } = replaceFromOutline(works, text);
      const made = documents.frame.issues.map((issue) => ({
        name: nameOf(issue),
        options: issue.options?.map(nameOf) ?? [],
      }));
      expect(made).toEqual(outlineToIssues(text).issues);
      expect(errorsOf(documents).filter((error) => !/no-deal-possible/.test(error))).toEqual([]);
      expect(replaceFromOutline(documents, text).documents).toBe(documents);
    }),
    { numRuns: 100 },
  );
});

test("names are matched by themselves first, then by what they stand behind", () => {
  expect(matchNames(["a", "b", "c"], ["a", "b2", "c"])).toEqual([0, 1, 2]);
  expect(matchNames(["a", "b", "c"], ["c", "a", "b"])).toEqual([2, 0, 1]);
  expect(matchNames(["a", "b"], ["a", "new", "b"])).toEqual([0, null, 1]);
  expect(matchNames(["a", "b", "c"], ["a", "c"])).toEqual([0, 2]);
  expect(matchNames(["a", "a"], ["a", "x", "a"])).toEqual([0, null, 1]);
  expect(matchNames(["a", "b"], ["a2", "b2", "more"])).toEqual([0, 1, null]);
});
