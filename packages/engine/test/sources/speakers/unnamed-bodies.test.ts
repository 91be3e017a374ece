// "Team", "side", "delegation" name nobody; whose team it is does. People and places are invented.
import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked-speech.ts";

describe("a body without a name", () => {
  it.each([
    "[1:Neither side] has agreed {1:to the truce}.",
    "[1:Neither party] accepts {1:the map}.",
    "[1:The team] said {1:it would stay}.",
    "[1:The delegation] said {1:no}.",
    "[1:The document] said {1:the border would open}.",
    "[1:Stallholders at the market] say {1:no}.",
  ])("is no actor: %s", (text) => expect(speakersOf(text).names).toEqual(["?"]));

  it("is one by its owner", () => {
    const { names } = speakersOf(
      "[1:The Harbour Union's negotiating team] said {1:talks would go on}. [2:The team] said {2:no more}.",
    );
    expect(names).toEqual(["the Harbour Union's negotiating team", "the Harbour Union's negotiating team"]);
  });
});

describe("an office before a name", () => {
  it.each([
    ["[1:North House Senior Director for Lake Affairs Grant Hallam] said {1:no}.", "Grant Hallam"],
    ["[1:Minister for Foreign Affairs Mara Lind] said {1:no}.", "Mara Lind"],
    ["[1:The minister for Foreign Affairs], Mara Lind, said {1:no}.", "Mara Lind"],
    ["[1:Head of Public Relations Ivo Senn] said {1:no}.", "Ivo Senn"],
  ])("is no part of it: %s", (text, name) => expect(speakersOf(text).names).toEqual([name]));
});
