// The way through claims, places in addresses, and words found in a text.
import { describe, expect, it } from "vitest";
import { readPlace } from "../../../src/screens/sources/address.ts";
import { findStretches, findWords, passagesIn } from "../../../src/screens/sources/find-words.ts";
import { claimOfPlace, nextOpen, stepFrom, stretchOf } from "../../../src/screens/sources/walk.ts";
import { aClaim } from "./a-claim.ts";

const TEXT = "one two three four five six seven";

const CLAIMS = [
  aClaim(TEXT, { id: "a", content: [[0, 3]], review: "accepted" }),
  aClaim(TEXT, { id: "b", content: [[4, 13]] }),
  aClaim(TEXT, { id: "c", content: [[8, 13]], review: "rejected" }),
  aClaim(TEXT, { id: "d", content: [[14, 18]] }),
];

describe("the way through the claims", () => {
  it("goes one by one and stays at the ends", () => {
    expect(stepFrom(CLAIMS, "a", 1)?.id).toBe("b");
    expect(stepFrom(CLAIMS, "a", -1)?.id).toBe("a");
    expect(stepFrom(CLAIMS, "d", 1)?.id).toBe("d");
    expect(stepFrom(CLAIMS, null, 1)?.id).toBe("a");
    expect(stepFrom([], null, 1)).toBeNull();
  });

  it("goes to the next open one, and round to the first where none is behind", () => {
    expect(nextOpen(CLAIMS, "a")?.id).toBe("b");
    expect(nextOpen(CLAIMS, "b")?.id).toBe("d");
    expect(nextOpen(CLAIMS, "d")?.id).toBe("b");
    expect(nextOpen(CLAIMS.slice(0, 2), "b")).toBeNull();
  });
});

describe("a place in an address", () => {
  it("names an article, a claim, or a stretch", () => {
    expect(readPlace("")).toBeNull();
    expect(readPlace("paper")).toEqual({ source: "paper", place: "" });
    expect(readPlace("paper/c1")).toEqual({ source: "paper", place: "c1" });
    expect(readPlace("a%2Fb/4-13")).toEqual({ source: "a/b", place: "4-13" });
    expect(stretchOf("4-13")).toEqual({ from: 4, to: 13 });
    expect(stretchOf("13-4")).toBeNull();
    expect(stretchOf("c1")).toBeNull();
  });

  it("means the claim that begins there, or the innermost that it touches", () => {
    expect(claimOfPlace(CLAIMS, "c")?.id).toBe("c");
    expect(claimOfPlace(CLAIMS, "4-13")?.id).toBe("b");
    expect(claimOfPlace(CLAIMS, "9-10")?.id).toBe("c");
    expect(claimOfPlace(CLAIMS, "20-24")).toBeNull();
  });
});

describe("words of the text", () => {
  it("are found nearest to where they are looked for", () => {
    const text = "pay now, pay later, pay never";
    expect(findWords(text, "pay", 0)?.from).toBe(0);
    expect(findWords(text, " pay ", 12)?.from).toBe(9);
    expect(findWords(text, "pay", 28)?.from).toBe(20);
    expect(findWords(text, "salary", 0)).toBeNull();
  });

  it("may be several stretches, in order", () => {
    expect(findStretches(TEXT, "one … three", 0)?.map(({ from }) => from)).toEqual([0, 8]);
    expect(findStretches(TEXT, "three … one", 0)).toBeNull();
    expect(findStretches("a … b", "a … b", 0)).toHaveLength(1);
  });

  it("that are selected lose white space at their ends and are cut at blocks", () => {
    const text = "first line \n\n second line";
    const blocks = [
      { from: 0, to: 11 },
      { from: 13, to: text.length },
    ];
    expect(passagesIn(text, { from: 5, to: 20 }, blocks).map(({ words }) => words)).toEqual([
      "line",
      "second",
    ]);
    expect(passagesIn(text, { from: 11, to: 13 }, blocks)).toEqual([]);
  });
});
