// Comparisons of whole packages in a profile: every problem in its place, and the way back to the document.
import { describe, expect, test } from "vitest";
import { caseFromDocuments, documentsOf, readCase, writeCase } from "../../../src/case/index.ts";
import { B_YAML, changedCase, found, read } from "./small-case.ts";

const P = "{pay: 2, hours: 36, place: south, land: b}";
const Q = "{pay: 4, hours: 35, place: south, land: a}";

/** The small case with these lines of comparisons in the second profile; the first stands on line 14. */
function comparing(...lines: readonly string[]) {
  const text = `${B_YAML}comparisons:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
  return changedCase(["profiles/b.yaml", B_YAML, text]);
}

describe("what is wrong with a comparison", () => {
  test.each([
    ["nothing", [`{better: ${P}, than: ${Q}, because: it said so, act: first}`], []],
    ["nothing with no deal", [`{better: noDeal, than: ${Q}}`, `{equal: ${P}, to: noDeal}`], []],
    ["no second side", [`{better: ${P}}`], ["profiles/b.yaml:14:5 case.missing-key"]],
    ["a mistyped key", [`{better: ${P}, then: ${Q}}`], ["profiles/b.yaml:14:57 case.unknown-key"]],
    ["a mistyped word", [`{better: noDael, than: ${Q}}`], ["profiles/b.yaml:14:14 case.unknown-value"]],
    ["a list for a package", [`{better: [${P}], than: noDeal}`], ["profiles/b.yaml:14:14 case.wrong-kind"]],
    [
      "an unknown issue and option",
      [`{better: {pai: 2, hours: 36, place: west, land: b}, than: noDeal}`],
      [
        "profiles/b.yaml:14:6 case.no-deal-incomplete",
        "profiles/b.yaml:14:15 case.unknown-issue",
        "profiles/b.yaml:14:41 case.unknown-option",
      ],
    ],
    ["a gap", ["{better: noDeal, than: {pay: 2}}"], ["profiles/b.yaml:14:22 case.no-deal-incomplete"]],
    ["the same twice", [`{equal: ${P}, to: ${P}}`], ["profiles/b.yaml:14:60 case.compared-with-itself"]],
    [
      "an unknown act",
      [`{better: ${P}, than: ${Q}, act: frist}`],
      ["profiles/b.yaml:14:110 case.unknown-act"],
    ],
    [
      "an impossible package",
      ["{better: {pay: 0, hours: 35, place: north, land: b}, than: noDeal}"],
      ["profiles/b.yaml:14:14 case.compared-impossible warning"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(found(comparing(...lines)).map(withoutColumn)).toEqual(expected.map(withoutColumn));
  });

  test("an entry that is no comparison", () => {
    expect(found(comparing(P)).length).toBeGreaterThan(0);
    expect(found(comparing("north"))).toEqual(["profiles/b.yaml:14:5 case.wrong-kind"]);
  });
});

// Where a key stands follows from the text; which line and which problem is what matters here.
function withoutColumn(line: string): string {
  return line.replace(/:\d+ /, " ");
}

test("comparisons come back from their documents and from their text", () => {
  const reading = read(
    comparing(`{better: ${P}, than: ${Q}, because: so, act: first}`, `{equal: noDeal, to: ${Q}}`),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const [, profile] = reading.case.profiles;
  expect(profile.comparisons).toEqual([
    { verdict: "better", first: [2, 1, 1, 1], second: [4, 0, 1, 0], because: "so", act: "first" },
    { verdict: "equal", first: "no-deal", second: [4, 0, 1, 0], because: null, act: null },
  ]);
  const documents = documentsOf(reading.case);
  for (const again of [
    caseFromDocuments(documents, { folderName: "small" }),
    readCase(writeCase(documents), { folderName: "small" }),
  ]) {
    expect(again.ok && again.case.profiles).toEqual(reading.case.profiles);
  }
});
