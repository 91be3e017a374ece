// Where what is said ends, and what is no claim though it looks like one. People and places are invented.
import { describe, expect, it } from "vitest";
import { shownIn } from "./found-in.ts";

const contentsIn = (text: string) => shownIn(text).map((shown) => shown.split(" | ").at(-1));

describe("what is said ends before", () => {
  it.each([
    ", but they did not elaborate",
    " but did not elaborate",
    ", but they did not give details",
    " and gave no further details",
    " without giving details",
    ", without going into details",
    " but declined to comment further",
  ])("“%s”", (rest) => {
    expect(contentsIn(`Rebel leaders said they were ready to sign a truce${rest}.`)).toContain(
      "they were ready to sign a truce",
    );
  });

  it("a second verb in the plain form, which says another thing", () => {
    expect(shownIn("The drivers demand higher pay and refuse to work on Sundays.").sort()).toEqual([
      "intent.to | The drivers | refuse | to work on Sundays",
      "stance.object | The drivers | demand | higher pay",
    ]);
  });

  it("a second verb with a preposition", () => {
    expect(contentsIn("The workers demand more pay and ask for a second nurse.").sort()).toEqual([
      "a second nurse",
      "more pay",
    ]);
  });

  it("but not where the denial is what they say", () => {
    expect(contentsIn("The mayor said the envoy came but did not comment on the dam.")).toEqual([
      "the envoy came but did not comment on the dam",
    ]);
  });
});

describe("no claim", () => {
  it.each([
    [
      "an agreement told of by its participle",
      "A transitional government agreed to by both sides was formed.",
    ],
    ["a promise of which only the day is told", "They promised that in 2028."],
    ["a promise with a second deed", "They promised that in 2028 and they kept it."],
    ["a call for somebody", "We will call the police."],
    ["a call for a meeting", "The council called a meeting on Monday."],
  ])("is in %s", (_, text) => expect(contentsIn(text)).toEqual([]));

  it("but a promise for a day is one", () => {
    expect(contentsIn("They promised that in 2028 the bridge would open.")).toEqual([
      "in 2028 the bridge would open",
    ]);
  });

  it("and what somebody calls a thing is one", () => {
    expect(contentsIn("The council called the plan madness.")).toEqual(["the plan madness"]);
  });
});
