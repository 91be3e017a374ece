import { describe, expect, it } from "vitest";
import { known, speakersOf } from "./marked-speech.ts";

describe("roles", () => {
  it.each([
    ["a title", "[1:Foreign Minister Mara Olt] said {1:yes}. [2:The minister] said {2:no}."],
    ["a title in small letters", "[1:The union leader Mara Olt] said {1:yes}. [2:The leader] said {2:no}."],
    ["an apposition", "[1:Mara Olt, head of the union,] said {1:yes}. [2:The union leader] said {2:no}."],
    [
      "an apposition with age",
      "[1:Mara Olt, 52, a lawyer for the port,] said {1:yes}. [2:The lawyer] said {2:no}.",
    ],
    [
      "a role before the name",
      "[1:The ministry's spokeswoman, Mara Olt,] said {1:yes}. [2:The spokeswoman] said {2:no}.",
    ],
    ["a wider word", "[1:Senator Mara Olt] said {1:yes}. [2:The lawmaker] said {2:no}."],
    [
      "a sentence with is",
      "[1:Mara Olt] said {1:yes}. Olt is the mayor of Port Vela. [2:The mayor] said {2:no}.",
    ],
  ])("go on from %s", (_, text) => {
    expect(speakersOf(text).names).toEqual(["Mara Olt", "Mara Olt"]);
  });

  it("mean the last introduced bearer", () => {
    const { names } = speakersOf(
      "Interior Minister Ivo Senn left early. The hall was half empty. It rained.\n\nForeign Minister Mara Olt came late. [1:The minister] said {1:the talks went on}.",
    );
    expect(names).toEqual(["Mara Olt"]);
  });

  it("tell bearers apart by the words beside them", () => {
    const { names } = speakersOf(
      "Interior Minister Ivo Senn met Foreign Minister Mara Olt. [1:The foreign minister] said {1:yes}. [2:The interior minister] said {2:no}.",
    );
    expect(names).toEqual(["Mara Olt", "Ivo Senn"]);
  });

  it("stay open between two who bear them alike", () => {
    const { names } = speakersOf(
      "Interior Minister Ivo Senn met Foreign Minister Mara Olt. [1:The minister] said {1:yes}.",
    );
    expect(names).toEqual(["?"]);
  });

  it("tell for whom somebody seems to speak", () => {
    const { found } = speakersOf(
      "The Port Ministry met. [1:The ministry's spokesman, Ivo Senn,] said {1:yes}. [2:Ana Ruiz, a spokeswoman for the Port Union,] said {2:no}.",
    );
    expect(found.map(({ name, speaksForHint, pronoun }) => ({ name, speaksForHint, pronoun }))).toEqual([
      { name: "Ivo Senn", speaksForHint: "Port Ministry", pronoun: "he" },
      { name: "Ana Ruiz", speaksForHint: "Port Union", pronoun: "she" },
    ]);
    expect(found[1]!.roles).toEqual(["spokeswoman for the Port Union"]);
  });

  it("do not join somebody else with the speaker of a following clause", () => {
    const { names } = speakersOf("After meeting Mara Olt, [1:the president] said {1:no}.");
    expect(names).toEqual(["?"]);
  });

  it("lead to whom the register lets speak for the body", () => {
    const actors = [
      known("chamber", { name: "Lake Chamber" }),
      known("olt", { name: "Mara Olt", pronoun: "she", speaksFor: "chamber" }),
    ];
    const text = "Mara Olt came late. [1:The Chamber's chairwoman] said {1:yes}.";
    expect(speakersOf(text, { actors }).names).toEqual(["#olt"]);
    const other = actors.map((actor) => ({ ...actor, pronoun: "he" as const }));
    expect(speakersOf(text, { actors: other }).names).toEqual(["?"]);
  });
});

describe("bodies", () => {
  it("are meant by the kind of body that their name tells", () => {
    const { names } = speakersOf(
      "[1:The Port Workers' Union] said {1:yes}. [2:The union] said {2:no}. [3:It] asked {3:for time}.",
    );
    expect(names).toEqual(["Port Workers' Union", "Port Workers' Union", "Port Workers' Union"]);
  });

  it("stay open between two of a kind", () => {
    const { names } = speakersOf("The Port Union met the Rail Union. [1:The union] said {1:yes}.");
    expect(names).toEqual(["?"]);
  });

  it("without a name are one as long as they are called alike", () => {
    const { names } = speakersOf(
      "[1:The government] said {1:yes}. [2:The ministry] said {2:no}. [3:The government] said {3:so}.",
    );
    expect(names).toEqual(["the government", "the ministry", "the government"]);
  });

  it("speak through papers", () => {
    const { names } = speakersOf(
      "The Port Union met. [1:A statement by the union] said {1:yes}. [2:The union's statement] said {2:no}.",
    );
    expect(names).toEqual(["Port Union", "Port Union"]);
  });

  it("are no two sides at once", () => {
    expect(speakersOf("[1:Both sides] said {1:yes}. [2:They] said {2:no}.").names).toEqual(["?", "?"]);
  });

  it("speak through somebody without a name", () => {
    const { names } = speakersOf(
      "The Port Union met. [1:A union spokeswoman] said {1:yes}. [2:The spokeswoman] said {2:no}. [3:She] said {3:so}. [4:A spokesman for the union] said {4:more}.",
    );
    expect(names).toEqual(["Port Union", "Port Union", "Port Union", "Port Union"]);
  });

  it("are asked of by those who speak for them", () => {
    const actors = [
      known("union", { name: "Port Union" }),
      known("olt", { name: "Mara Olt", speaksFor: "union" }),
    ];
    const text = "[1:Olt's association] said {1:yes}. [2:Its members] said {2:no}.";
    expect(speakersOf(text, { actors }).names).toEqual(["#union", "#union"]);
  });
});

describe("somebody without a name", () => {
  it("is nobody whom another article could know, and joined with nobody", () => {
    const { names, found } = speakersOf(
      "Mara Olt left. [1:A senior official] said {1:yes}. [2:The official] said {2:no}. [3:Sources] said {3:so}. [4:A poll] said {4:more}.",
    );
    expect(names).toEqual(["?", "?", "?", "?"]);
    expect(found).toEqual([]);
  });

  it("is followed as long as it is meant", () => {
    const { names } = speakersOf(
      "Mara Olt left. It rained.\n\n[1:A woman from the port] said {1:yes}. [2:She] said {2:no}.",
    );
    expect(names).toEqual(["?", "?"]);
  });

  it("stays nobody with an owner", () => {
    expect(speakersOf("[1:Mara Olt] said {1:yes}. [2:Her spokesman] said {2:no}.").names).toEqual([
      "Mara Olt",
      "?",
    ]);
  });
});
