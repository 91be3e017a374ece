// Demands that a sentence names and then tells, and lists of them: each simple item is one claim. People and places are invented.
import { describe, expect, it } from "vitest";
import { shownIn } from "./found-in.ts";

const contentsIn = (text: string) => shownIn(text).map((shown) => shown.split(" | ").at(-1));

describe("demands and conditions that are named", () => {
  it.each([
    [
      "The movement set three conditions for talks: a ceasefire, the release of its leader and the opening of the border.",
      ["a ceasefire", "the release of its leader", "the opening of the border"],
    ],
    ["The rebels' main demand is the release of prisoners.", ["the release of prisoners"]],
    ["Her only condition is that the well stays open.", ["the well stays open"]],
    [
      "Among the union's demands are a pay rise of 5 percent and a shorter week.",
      ["a pay rise of 5 percent", "a shorter week"],
    ],
    [
      "The union's demands include a pay rise, a shorter week and new boats.",
      ["a pay rise", "a shorter week", "new boats"],
    ],
    ["Their demands are higher pay and shorter shifts.", ["higher pay", "shorter shifts"]],
    [
      "The union listed its demands: a pay rise, a shorter week and no night work.",
      ["a pay rise", "a shorter week", "no night work"],
    ],
    ["The group's demands are: a pay rise and a new clinic.", ["a pay rise", "a new clinic"]],
  ])("%s", (text, contents) => expect(contentsIn(text)).toEqual(contents));

  it.each([
    "The union's demands are a burden.",
    "The union's demand was rejected.",
    "The union's demand is a mistake.",
    "The union's demands are clear.",
    "The road set three conditions apart.",
  ])("but not in: %s", (text) => expect(contentsIn(text)).toEqual([]));

  it("have their owner as speaker", () => {
    expect(shownIn("The rebels' main demand is the release of prisoners.")[0]).toContain("| The rebels |");
  });
});

describe("what is only counted", () => {
  it("gives its list", () => {
    expect(contentsIn("The union demanded two things: a pay rise of 5 percent and a shorter week.")).toEqual([
      "a pay rise of 5 percent",
      "a shorter week",
    ]);
  });

  it("is no claim beside its list", () => {
    expect(contentsIn("The union asked for two things\n1. keep the bus\n2. put the shelter back")).toEqual([
      "keep the bus",
      "put the shelter back",
    ]);
  });

  it("stays whole where the items are not plain to tell apart", () => {
    expect(contentsIn("The union's main demand is an end to the siege and the blockade.")).toEqual([
      "an end to the siege and the blockade",
    ]);
  });
});

describe("answers in several words", () => {
  it.each([
    ["Both sides have agreed in principle to a prisoner swap.", ["to a prisoner swap"]],
    ["The union turned down the offer.", ["the offer"]],
    ["The union turned down the council's new proposals.", ["the council's new proposals"]],
    ["The man turned down the street.", []],
  ])("%s", (text, contents) => expect(contentsIn(text)).toEqual(contents));
});
