import { describe, expect, it } from "vitest";
import type { Move } from "../../src/case/claim.ts";
import { isDeniedAhead } from "../../src/case/denial.ts";

function denied(
  cue: string | null,
  content: string,
  { move = "state" as Move, negated = true } = {},
): boolean {
  const passage = (words: string) => ({ from: 0, to: words.length, words });
  return isDeniedAhead({
    move,
    negated,
    cue: cue === null ? null : passage(cue),
    content: [passage(content)],
  });
}

describe("a denial that the words themselves tell", () => {
  it.each([
    ["said", "it would not sign"],
    ["said", "it wouldn’t sign"],
    ["said", "no boat would sail before the vote"],
    ["insists", "no teacher be laid off"],
    ["says", "it cannot promise that"],
    [null, "Nobody will raise a voice"],
    ["undertook", "never to build below the weir"],
    ["spoke without notes", "we shall not sign the timetable"],
    ["dijo", "no firmará el acuerdo"],
    ["aseguró", "nunca se vendió una barca"],
    ["habló sin papeles", "nadie ha firmado"],
  ])("is not in front of them: %s, %s", (cue, content) => {
    expect(denied(cue, content)).toBe(false);
  });
});

describe("a denial in front of the words", () => {
  it.each([
    ["denied", "boats were sold"],
    ["denies", "having met a buyer"],
    ["flatly denied", "it"],
    ["has denied", "that boats were not sold"],
    ["did not say", "he would attack"],
    ["didn’t say", "he would attack"],
    ["never said", "the wells were closed"],
    ["disputed", "the figures"],
    ["dismissed", "the report that the mill was sold"],
    ["said", "the mill was sold"],
    ["negó", "que se vendieran barcas"],
    ["niega", "que no se firmara"],
    ["desmintió", "la venta"],
    ["no dijo", "que atacaría"],
  ])("has to be told: %s, %s", (cue, content) => {
    expect(denied(cue, content)).toBe(true);
  });

  it("is there only where something is denied", () => {
    expect(denied("denied", "boats were sold", { negated: false })).toBe(false);
  });

  it.each([
    ["will not accept", "a day of her choosing"],
    ["would not hear of", "paying for all of it"],
    ["cannot agree to", "your demand"],
    ["refused", "the offer"],
  ])("is none in a refusal, which is a no by itself: %s, %s", (cue, content) => {
    expect(denied(cue, content, { move: "refuse" })).toBe(false);
    expect(denied("denied", content, { move: "refuse" })).toBe(true);
  });
});
