import { describe, expect, it } from "vitest";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";
import { SPANISH } from "../../../src/report/messages/es.ts";
import { contradictionMessage } from "../../../src/sources/picture/contradictions/contradiction-message.ts";
import { contradictions } from "../../../src/sources/picture/contradictions/contradictions.ts";
import type { PictureInput } from "../../../src/sources/picture/picture-input.ts";
import { type ActSketch, article, type ClaimSketch, frame, input } from "./hand-made.ts";

function found(from: PictureInput) {
  return contradictions(from).map(({ kind, actor, earlier, later, time, returns }) => {
    const ends = [earlier, later].map(({ statement }) => statement.act ?? statement.claims[0].claim);
    return [kind, actor, ...ends, time, returns];
  });
}

const kindsOf = (all: ReturnType<typeof found>) => all.map(([kind]) => kind);
const ofActs = (...sketches: ActSketch[]) => found(input(sketches));
const ofClaims = (...sketches: ClaimSketch[]) => found(input([], [article("a", sketches)]));

const asks = (option: string, when: string): ActSketch => ({
  who: "council",
  about: { quota: [option] },
  when,
});
const refuses = (option: string, when: string): ActSketch => ({ ...asks(option, when), kind: "refuses" });

describe("being for and against", () => {
  it("is a change when it was said on a later day, told once", () => {
    expect(
      ofActs(
        asks("low", "2031-01-01"),
        asks("low", "2031-01-02"),
        refuses("low", "2031-02-01"),
        refuses("low", "2031-02-02"),
      ),
    ).toEqual([["for-and-against", "council", 1, 2, "change", false]]);
  });

  it("is none when it is about different options, or some of what is asked for is not refused", () => {
    expect(ofActs(asks("low", "2031-01-01"), refuses("high", "2031-02-01"))).toEqual([]);
    const either = { who: "council", about: { quota: ["low", "middle"] } };
    expect(ofActs(either, refuses("low", "2031-02-01"))).toEqual([]);
  });

  it("is told of one day, of dates that leave the order open, and of going back", () => {
    expect(ofActs(asks("low", "2031-01-01"), refuses("low", "2031-01-01"))).toMatchObject([
      ["for-and-against", "council", 0, 1, "same-day", false],
    ]);
    expect(ofActs(asks("low", "2031-01"), refuses("low", "2031-01-05"))[0][4]).toBe("open");
    expect(
      ofActs(asks("low", "2031-01-01"), refuses("low", "2031-01-02"), asks("low", "2031-01-03")).map(
        (one) => one[5],
      ),
    ).toEqual([false, true]);
  });

  it("counts what a spokesperson says, and not what others say", () => {
    expect(
      ofActs(asks("low", "2031-01-01"), { ...refuses("low", "2031-01-02"), who: "harbour-master" }),
    ).toHaveLength(1);
    expect(ofActs(asks("low", "2031-01-01"), { ...refuses("low", "2031-01-02"), who: "league" })).toEqual([]);
  });

  it("leaves out what is refused only together with something else, and issues as such", () => {
    const together = { ...refuses("low", "2031-01-02"), about: { quota: ["low"], fees: ["none"] } };
    expect(ofActs(asks("low", "2031-01-01"), together)).toEqual([]);
    expect(
      ofActs(
        { who: "council", about: { quota: [] } },
        { who: "council", kind: "refuses", about: { quota: [] } },
      ),
    ).toEqual([]);
  });
});

describe("conditions", () => {
  const link = [{ issue: "quota", option: "low", by: [] }];
  const outright: ClaimSketch = { by: "council", says: "the low quota is out", move: "refuse", links: link };
  const accepting: ClaimSketch = {
    by: "council",
    says: "a low quota could be had",
    move: "concede",
    links: link,
  };

  it("make a difference and no contradiction where one of the two has one", () => {
    expect(ofClaims(outright, accepting)).toHaveLength(1);
    expect(ofClaims(outright, { ...accepting, condition: "if fees fall" })).toEqual([]);
    expect(ofClaims({ ...outright, condition: "unless fees fall" }, accepting)).toEqual([]);
  });

  it("let a refusal unless and an acceptance if stand together", () => {
    expect(
      ofClaims({ ...outright, condition: "unless fees fall" }, { ...accepting, condition: "if fees fall" }),
    ).toEqual([]);
  });
});

describe("demands that exclude each other", () => {
  it("are told of one issue, and where one is accepted and another asked for", () => {
    expect(kindsOf(ofActs(asks("low", "2031-01-01"), asks("high", "2031-01-01")))).toEqual(["two-demands"]);
    expect(
      kindsOf(ofActs(asks("low", "2031-01-01"), { ...asks("high", "2031-01-01"), kind: "accepts" })),
    ).toEqual(["demand-and-acceptance"]);
    expect(ofActs(asks("low", "2031-01-01"), { ...asks("high", "2031-01-01"), kind: "offers" })).toEqual([]);
  });

  it("are told of two issues that cannot come together", () => {
    const fees = { who: "council", about: { fees: ["none"] }, when: "2031-05-01" };
    expect(ofActs(asks("high", "2031-01-01"), fees)).toEqual([
      ["impossible-together", "council", 0, 1, "both-stand", false],
    ]);
    expect(kindsOf(ofActs(asks("high", "2031-01-01"), asks("low", "2031-02-01"), fees))).toEqual([
      "two-demands",
    ]);
  });
});

describe("saying and denying", () => {
  const said: ClaimSketch = { by: "league", says: "boats entered the closed bay", move: "state" };

  it("is seen in nearly the same words, and in a link to the same option", () => {
    expect(ofClaims(said, { ...said, says: "any boat has entered the closed bay", negated: true })).toEqual([
      ["says-and-denies", "league", "c1", "c2", "same-day", false],
    ]);
    const links = [{ issue: "patrols", option: "own", by: [] }];
    expect(
      ofClaims({ ...said, links }, { ...said, says: "there are patrols", links, negated: true }),
    ).toHaveLength(1);
    expect(ofClaims(said, { ...said, says: "nets were cut at night", negated: true })).toEqual([]);
  });

  it("is not seen where the two differ by how much", () => {
    const pay: ClaimSketch = {
      by: "league",
      says: "to pay 300 crowns a month for each berth in the north harbour of the island",
      move: "promise",
    };
    const more = pay.says.toString().replace("300", "500");
    expect(ofClaims(pay, { ...pay, says: more, move: "refuse" })).toEqual([]);
    expect(ofClaims(pay, { ...pay, move: "refuse" })).toHaveLength(1);
  });

  it("tells a denial from a no in the words", () => {
    const cue = { from: 0, to: 6, words: "denied" };
    const told = { ...said, says: "boats had entered the closed bay" };
    const denied = { ...told, cue, negated: true };
    const inside = { ...said, says: "boats had not entered the closed bay", negated: true };
    expect(kindsOf(ofClaims(told, denied))).toEqual(["says-and-denies"]);
    expect(kindsOf(ofClaims(told, inside))).toEqual(["says-and-denies"]);
    expect(ofClaims(denied, inside)).toEqual([]);
    expect(ofClaims(told, { ...inside, cue })).toEqual([]);
    expect(kindsOf(ofClaims(inside, { ...inside, cue }))).toEqual(["says-and-denies"]);
  });

  it("takes who denies an offer as neither for nor against it", () => {
    const links = [{ issue: "patrols", option: "own", by: [] }];
    const cue = { from: 0, to: 6, words: "denied" };
    const offered: ClaimSketch = { by: "league", says: "own patrols were offered", move: "offer", links };
    const refused: ClaimSketch = { by: "league", says: "to give up the patrols", move: "refuse", links };
    expect(ofClaims({ ...offered, cue, negated: true }, refused)).toEqual([]);
  });

  it("is seen between a promise and a refusal", () => {
    const promise: ClaimSketch = { by: "league", says: "will reopen the north pier", move: "promise" };
    expect(
      ofClaims(promise, {
        ...promise,
        says: "will not reopen the north pier",
        move: "refuse",
        negated: true,
      }),
    ).toEqual([["says-and-denies", "league", "c1", "c2", "same-day", false]]);
  });

  it("is not told twice of the same two", () => {
    const links = [{ issue: "patrols", option: "own", by: [] }];
    const promise: ClaimSketch = { by: "league", says: "will keep its own patrols", move: "promise", links };
    const opposite = { ...promise, says: "will not keep its own patrols", negated: true };
    expect(kindsOf(ofClaims(promise, opposite))).toEqual(["for-and-against"]);
  });
});

describe("a contradiction in words", () => {
  it("is a sentence in each language", () => {
    const from = input([asks("low", "2031-01-01"), refuses("low", "2031-01-02"), asks("low", "2031-01-03")]);
    const messages = contradictions(from).map((one) => contradictionMessage(one, frame));
    expect(messages.map((one) => renderMessage(one, ENGLISH))).toEqual([
      "Council asked for “low” on “quota” and later refused “low” on “quota”.",
      "Council refused “low” on “quota” and later asked for “low” on “quota”. It had said the second before.",
    ]);
    expect(renderMessage(messages[0], SPANISH)).toBe(
      "Council: petición de «low» en «quota» y, más tarde, rechazo de «low» en «quota».",
    );
  });
});
