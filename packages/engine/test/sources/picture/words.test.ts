import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeGroups, isAlike } from "../../../src/sources/picture/alike.ts";
import { contentWords } from "../../../src/sources/picture/content-words.ts";
import { amountsIn } from "../../../src/sources/picture/draft/amounts.ts";
import { stemOf } from "../../../src/sources/text/stem.ts";
import {
  BROAD_WORDS,
  CLAUSE_WORDS,
  DETERMINERS,
  FUNCTION_WORDS,
  PLACE_WORDS,
} from "../../../src/sources/words/idle-words.ts";
import { MULTIPLIERS, NUMBER_WORDS } from "../../../src/sources/words/number-words.ts";

describe("stems", () => {
  it.each([
    ["release released releasing releases", 1],
    ["withdraw withdrawal withdrawals withdrew withdrawn", 1],
    ["pay pays paid paying payment payments", 1],
    ["prisoner prisoners", 1],
    ["stop stopped stopping", 1],
    ["supply supplies supplied", 1],
    ["approve approval approving", 1],
    ["inspect inspection inspections inspected", 1],
    ["port ports pier", 2],
    ["status crisis pass", 3],
  ])("of %s are %i", (words, count) => {
    expect(new Set(words.split(" ").map(stemOf)).size).toBe(count);
  });

  it("leaves other scripts alone", () => {
    expect(stemOf("гавани")).toBe("гавани");
  });
});

describe("words of a content", () => {
  it("count more as heads than before them, and less where they tell the place", () => {
    const weights = contentWords("the release of all impounded boats from the inner harbour").map(
      ({ word, weight }) => [word, weight],
    );
    expect(weights).toEqual([
      ["release", 1],
      ["impounded", 0.6],
      ["boats", 1],
      ["inner", 0.3],
      ["harbour", 0.5],
    ]);
  });

  it("stand at their places", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { from, to, word } of contentWords(text))
          expect(text.slice(from, to).toLowerCase()).toBe(word);
      }),
    );
  });
});

describe("tables of words", () => {
  it("are in lower case, and those of place say nothing by themselves", () => {
    for (const table of [
      FUNCTION_WORDS,
      BROAD_WORDS,
      CLAUSE_WORDS,
      DETERMINERS,
      PLACE_WORDS,
      NUMBER_WORDS,
      MULTIPLIERS,
    ]) {
      for (const word of table.keys()) expect(word).toMatch(/^[a-z']+$/);
    }
    for (const word of [...PLACE_WORDS, ...CLAUSE_WORDS, ...DETERMINERS])
      expect(FUNCTION_WORDS).toContain(word);
  });
});

describe("amounts", () => {
  it.each([
    ["within 30 days", [["30", "day", "atMost"]]],
    ["thirty-five days", [["35", "day", null]]],
    ["at least 1,200 tonnes", [["1200", "ton", "atLeast"]]],
    ["no more than 4.5 per cent", [["4.5", "%", "atMost"]]],
    ["a rise of 7%", [["7", "%", null]]],
    ["$1.5 million in aid", [["1500000", "$", null]]],
    ["two hundred of the prisoners", [["200", "prisoner", null]]],
    ["in 2031 the talks", []],
    ["2000 tonnes", [["2000", "ton", null]]],
    ["on 15 June", []],
    ["June 15 at noon", []],
    ["30", []],
    [
      "five boats and 20 nets",
      [
        ["5", "boat", null],
        ["20", "net", null],
      ],
    ],
  ])("in “%s”", (text, found) => {
    expect(amountsIn(text).map(({ value, key, bound }) => [value, key, bound])).toEqual(found);
  });
});

describe("sets of words that are alike", () => {
  it("are the same groups as by comparing all", () => {
    const set = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 6 }).map((list) => new Set(list));
    const alikeness = fc.record({
      least: fc.constantFrom(0.3, 0.5, 0.6, 0.75, 1),
      shared: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(set, { maxLength: 12 }), alikeness, (sets, how) => {
        expect(alikeGroups(sets, how)).toEqual(groupsByAll(sets, (a, b) => isAlike(sets[a], sets[b], how)));
      }),
    );
  });
});

function groupsByAll(sets: readonly unknown[], alike: (a: number, b: number) => boolean): number[][] {
  const left = new Set(sets.keys());
  const groups: number[][] = [];
  for (const first of sets.keys()) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const other of [...left]) if (alike(one, other) && left.delete(other)) group.push(other);
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}
