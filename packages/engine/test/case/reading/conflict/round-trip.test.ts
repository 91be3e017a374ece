// What was read is written so that it reads back equal; other names give the same model under other names.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Case,
  type Conflict,
  caseFromDocuments,
  documentsOf,
  writeCase,
} from "../../../../src/case/index.ts";
import { read } from "../small-case.ts";
import { documentFrom, type Names, PLAIN_NAMES, randomConflict, recipe } from "./random-conflicts.ts";
import { ACTIONS_YAML, changed, conflictOf, LISTED_YAML, withConflict } from "./small-conflict.ts";

function whole(content: string): Case {
  const reading = read(withConflict(content));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

/** The case once more, by way of text and straight from the documents. */
function expectSurvival(found: Case): void {
  const documents = documentsOf(found);
  for (const again of [read(writeCase(documents)), caseFromDocuments(documents, { folderName: "x" })]) {
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    expect(again.case.conflict).toEqual(found.conflict);
    expect(again.case.warnings.map(({ code }) => code)).toEqual(found.warnings.map(({ code }) => code));
    expect(again.case.defaults.filter(({ file }) => file === "conflict.yaml")).toEqual([]);
  }
}

const SMALL = documentsOf(whole(ACTIONS_YAML));

describe("reading, writing and reading again", () => {
  test.each([
    ["actions", ACTIONS_YAML],
    ["listed moves", LISTED_YAML],
    ["no coalitions given", ACTIONS_YAML.replace("coalitions: [[a, b], [a, b, m]]\n", "")],
    [
      "names like automatic ids",
      changed(ACTIONS_YAML, [
        ["id: war", "id: s1"],
        ["s1, war", "s1', s1"],
        ["statusQuo: s1", "statusQuo: s1'"],
        ["[s1, s2]", "[s1', s2]"],
      ]),
    ],
    [
      "one action excluded by an earlier one",
      changed(ACTIONS_YAML, [
        ["action: long move, excludes: [guarantee, sanctions]", "action: sanctions, excludes: guarantee"],
      ]).replaceAll("{long move: yes}]", "{long move: yes}]"),
    ],
    [
      "a statement with odd characters",
      changed(ACTIONS_YAML, [["- not strikes and guarantee", `- '"long move" iff (strikes or guarantee)'`]]),
    ],
    [
      "a weight of a long statement",
      changed(ACTIONS_YAML, [
        [
          '{strikes: -3, guarantee or "long move": [1, 2]}',
          `\n      ? ${"strikes and ".repeat(100)}guarantee\n      : 1/3`,
        ],
      ]),
    ],
  ])("%s", (_, text) => {
    expectSurvival(whole(text));
  });

  test("any small conflict", () => {
    fc.assert(
      fc.property(randomConflict, (document) => {
        const reading = caseFromDocuments({ ...SMALL, conflict: document }, { folderName: "x" });
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        expectSurvival(reading.case);
      }),
      { numRuns: 100 },
    );
  });
});

describe("other names", () => {
  /** All that does not depend on names. */
  function bare(conflict: Conflict): unknown {
    const text = JSON.stringify(conflict, (key, value: unknown) => {
      if (["id", "name", "text"].includes(key)) return undefined;
      if (value instanceof Map) return [...value];
      return typeof value === "bigint" ? String(value) : value;
    });
    return JSON.parse(text);
  }

  test("the same recipe under other names is the same model", () => {
    const others: Names = {
      makers: ["w", "x", "y", "z"],
      actions: ["long move", "удар", "хо д", "هدنة", "x-y"],
    };
    fc.assert(
      fc.property(recipe, (from) => {
        const [one, other] = [PLAIN_NAMES, others].map((names) => {
          const documents = { ...SMALL, conflict: documentFrom(from, names) };
          const reading = caseFromDocuments(documents, { folderName: "x" });
          if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
          return reading.case;
        });
        if (!one.conflict || !other.conflict) throw new RangeError("no conflict");
        expect(bare(one.conflict)).toEqual(bare(other.conflict));
        expect(one.warnings.map(({ code }) => code)).toEqual(other.warnings.map(({ code }) => code));
      }),
      { numRuns: 60 },
    );
  });

  test("states that are named are the same states as those by their place", () => {
    const named = conflictOf(ACTIONS_YAML);
    const unnamed = conflictOf(
      ACTIONS_YAML.replace(/states:\n.*\n.*\n/, "")
        .replaceAll("kept", "s3")
        .replaceAll("war", "s4"),
    );
    expect({ ...unnamed, states: named.states }).toEqual(named);
  });
});
