// Completing short names within a statement.
import { describe, expect, test } from "vitest";
import { complete, suggestionsFor, wordAt } from "../../../src/screens/hold/wants/statement-words.ts";

const ACTIONS = [
  { id: "hill-attacks", name: "Attack", maker: "The Hill Council" },
  { id: "plain-attacks", name: "Attack", maker: "The Plain Council" },
  { id: "aid", name: "Paying for rebuilding", maker: "The Coastal Republic" },
  { id: "long strike", name: "Long strike", maker: "The union" },
];

const idsFor = (word: string) => suggestionsFor(word, ACTIONS).map(({ id }) => id);

describe("what is offered", () => {
  test("short names that begin like the word come first, then those with a word that does", () => {
    expect(idsFor("hi")).toEqual(["hill-attacks"]);
    expect(idsFor("att")).toEqual(["hill-attacks", "plain-attacks"]);
    expect(idsFor("REB")).toEqual(["aid"]);
    expect(idsFor("coast")).toEqual(["aid"]);
    expect(idsFor('"lo')).toEqual(["long strike"]);
  });

  test("nothing for joining words, for what is complete, and between words", () => {
    expect(idsFor("not")).toEqual([]);
    expect(idsFor("aid")).toEqual([]);
    expect(idsFor("")).toEqual([]);
    expect(wordAt("not ", 4)).toBeNull();
  });
});

describe("taking an offer", () => {
  test("the word under the caret gives way, and the caret goes behind it", () => {
    expect(complete("not hi", 6, "hill-attacks")).toEqual({ text: "not hill-attacks ", caret: 17 });
    expect(complete("not hi and aid", 6, "hill-attacks")).toEqual({
      text: "not hill-attacks and aid",
      caret: 16,
    });
    expect(complete("not (pl", 7, "plain-attacks")).toEqual({ text: "not (plain-attacks ", caret: 19 });
    expect(complete('if "lo', 6, '"long strike"')).toEqual({ text: 'if "long strike" ', caret: 17 });
    expect(complete("not ", 4, "aid")).toEqual({ text: "not aid ", caret: 8 });
  });
});
