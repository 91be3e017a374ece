// Verbs in their plain form behind a plural, which taggers take for nouns: "the villages demand".
import { describe, expect, it } from "vitest";
import { shownIn } from "./found-in.ts";

describe("behind a plural, the plain form is a verb", () => {
  it.each([
    ["The villages demand that the council pay.", "indirect.that | The villages | demand | the council pay"],
    [
      "The lower villages demand the return of the boats.",
      "stance.object | The lower villages | demand | the return of the boats",
    ],
    ["Workers demand more pay.", "stance.object | Workers | demand | more pay"],
    ["The owners offer a bonus.", "stance.object | The owners | offer | a bonus"],
    ["The nurses promise to be back.", "intent.to | The nurses | promise | to be back"],
    [
      "The teachers request that the ministry publish it.",
      "indirect.that | The teachers | request | the ministry publish it",
    ],
    ["Parents fear that the school will close.", "indirect.that | Parents | fear | the school will close"],
  ])("%s", (text, shown) => expect(shownIn(text)).toEqual([shown]));

  it.each([
    "Sales demand is high.",
    "The drivers’ demand was met.",
    "The boss claim of the club was dropped.",
    "Police report no injuries.",
  ])("but not in: %s", (text) => expect(shownIn(text)).toEqual([]));
});
