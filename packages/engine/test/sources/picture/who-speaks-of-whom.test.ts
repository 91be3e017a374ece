import { describe, expect, it } from "vitest";
import type { PictureInput } from "../../../src/sources/picture/picture-input.ts";
import { whoSpeaksOfWhom } from "../../../src/sources/picture/who-speaks-of-whom.ts";
import { article, input } from "./hand-made.ts";

function links(from: PictureInput) {
  const { actors, links: all } = whoSpeaksOfWhom(from);
  const name = (k: number) => {
    const one = actors[k];
    return one.kind === "known" ? one.id : one.name;
  };
  return all.map(({ from: by, to, relation, count }) => `${name(by)} ${relation} ${name(to)} ${count}`);
}

describe("who speaks of whom", () => {
  it("comes from targets, with spokespeople folded in and those whom the case does not know by name", () => {
    const claims = article("a", [
      { by: "league", says: "one", to: "council", move: "criticise" },
      { by: "league", says: "two", to: "harbour-master", move: "criticise" },
      { by: "mayor", says: "three", to: "council", move: "demand" },
      { by: "Boat Owners", says: "four", to: "league", move: "appeal" },
      { by: "boat  owners", says: "five", to: "league", move: "appeal" },
      { by: "?", says: "six", to: "league" },
      { by: "league", says: "seven", to: "?" },
    ]);
    expect(links(input([], [claims]))).toEqual(["league criticise council 2", "Boat Owners appeal league 2"]);
  });

  it("counts an act with its claims once, and follows a kind that a person has changed", () => {
    const record = [
      { who: "league", to: ["council", "envoy"], kind: "asks" as const },
      { who: "league", to: ["council"], kind: "warns" as const },
    ];
    const claims = article("a", [
      { by: "league", says: "one", to: "council", move: "appeal", act: "act-1" },
      { by: "league", says: "two", to: "council", move: "appeal", act: "act-2" },
    ]);
    expect(links(input(record, [claims]))).toEqual([
      "league appeal council 1",
      "league threaten council 1",
      "league demand envoy 1",
    ]);
  });

  it("shows who passes on whose words", () => {
    const claims = article("a", [
      { by: "envoy", says: "the league wants joint patrols", move: "state" },
      { by: "league", says: "joint patrols", within: "c1" },
    ]);
    expect(links(input([], [claims]))).toEqual(["envoy quote league 1"]);
  });
});
