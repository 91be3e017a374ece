// What nobody said is no claim; what somebody denies, or does not promise, is one. People and places are invented.
import { describe, expect, it } from "vitest";
import { shownIn } from "./found-in.ts";

describe("a saying that is denied", () => {
  it.each([
    "Baran did not say that he would attack.",
    "Baran didn’t say he would attack.",
    "Baran never said that the boats would sail.",
    "The minister would not say whether the talks had failed.",
    "The minister declined to say when the bridge would open.",
    "Brook has not said whether she will resign.",
    "The council has yet to say whether it will pay.",
    "The council would not confirm that it had met the operator.",
    "Without saying whether he would resign, Brook left the hall.",
    "Nobody said that the boats would sail.",
    "Neither side said that it would give way.",
  ])("is no claim: %s", (text) => expect(shownIn(text)).toEqual([]));

  it.each([
    ["Hart denies that such a promise was made.", "indirect.that | Hart | denies | such a promise was made"],
    [
      "Brook did not promise that the boats would sail.",
      "indirect.that | Brook | did not promise | the boats would sail",
    ],
    [
      "The ministry does not believe that it will work.",
      "indirect.that | The ministry | does not believe | it will work",
    ],
    ["Brook did not rule out a strike.", "stance.object | Brook | did not rule out | a strike"],
    ["He said he would not attack.", "indirect.bare | He | said | he would not attack"],
  ])("is one where it still tells something: %s", (text, shown) => expect(shownIn(text)).toEqual([shown]));
});
